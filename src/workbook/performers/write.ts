import { sentCell } from '../sentCell';
import type { Performer } from './performer';

/** The area at once, formulas and values together. */
export const write: Performer<'write'> = ({ sheet, area, cells }, batch) => {
  const sent = cells.map((row, i) => row.map((cell, j) => sentCell(cell, () => batch.isTextCell(sheet, area.row + i, area.column + j))));
  if (sent.some((row) => row.some((cell) => cell !== null))) batch.cells(sheet, area).formulas = sent;
};
