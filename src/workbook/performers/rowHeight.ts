import type { Performer } from './performer';

export const rowHeight: Performer<'rowHeight'> = ({ sheet, row, rows, height }, batch) => {
  batch.cells(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
};
