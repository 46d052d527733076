import type { Performer } from './performer';

export const hideColumns: Performer<'hideColumns'> = ({ sheet, column, columns }, batch) => {
  batch.cells(sheet, { row: 0, column, rows: 1, columns }).columnHidden = true;
};
