import type { Performer } from './performer';

export const merge: Performer<'merge'> = ({ sheet, area }, batch) => batch.cells(sheet, area).merge(false);
