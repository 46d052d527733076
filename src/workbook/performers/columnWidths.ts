import type { Performer } from './performer';

export const columnWidths: Performer<'columnWidths'> = ({ sheet, column, widths }, batch) => {
  batch.cells(sheet, { row: 0, column, rows: 1, columns: widths.length })
    .setColumnProperties(widths.map((width) => (width === 'hidden' ? { columnHidden: true } : { format: { columnWidth: pointsOfCharacters(width) } })));
};

/** Excel's dialog counts characters, Office.js counts points: a character is 7 pixels, with 5 for the margins, and a pixel 0.75 points. 8.43 is 48. */
function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
