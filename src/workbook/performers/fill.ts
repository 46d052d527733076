import { sentCell } from '../sentCell';
import type { Performer } from './performer';

/** One value or formula for the whole area: Office.js repeats it, as Ctrl+Enter does, which its types do not say. */
export const fill: Performer<'fill'> = ({ sheet, area, cell }, batch) => {
  const sent = sentCell(cell, () => batch.isTextCell(sheet, area.row, area.column));
  if (sent !== null) batch.cells(sheet, area).formulas = sent as unknown as string[][];
};
