import type { Performer } from './performer';

export const activate: Performer<'activate'> = ({ sheet, area }, batch) => {
  batch.sheet(sheet).activate();
  if (area !== undefined) batch.cells(sheet, area).select();
};
