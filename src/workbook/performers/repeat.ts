import { sentCell } from '../sentCell';
import type { Performer } from './performer';

export const repeat: Performer<'repeat'> = ({ sheet, area, cells }, batch) => {
  const first = batch.cells(sheet, { ...area, rows: 1 });
  first.formulas = [cells.map((cell) => sentCell(cell, () => false))];
  if (area.rows > 1) batch.cells(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).copyFrom(first, 'Formulas');
};
