import type { Performer } from './performer';

/** Neighbours of one width are set at once. */
export const columnWidths: Performer<'columnWidths'> = ({ sheet, column, widths }, batch) => {
  for (let first = 0; first < widths.length;) {
    let end = first + 1;
    while (end < widths.length && widths[end] === widths[first]) end += 1;
    const area = { row: 0, column: column + first, rows: 1, columns: end - first };
    batch.cells(sheet, area).format.columnWidth = pointsOfCharacters(widths[first]!);
    first = end;
  }
};

/** Excel's dialog counts characters, Office.js counts points: a character is 7 pixels, with 5 for the margins, and a pixel 0.75 points. 8.43 is 48. */
function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
