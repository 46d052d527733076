import { pixelsOfCharacters } from './columnWidth';
import type { SheetFile, WorkbookFile } from './workbookFile';

/** A spot in the grid: a cell and how far into it, in points. */
export interface GridSpot { row: number; column: number; down: number; right: number }

const POINTS_A_PIXEL = 0.75;
const DEFAULT_CHARACTERS = 8.43;
const DEFAULT_ROW_HEIGHT = 15;
const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** Charts are told in points from the sheet's corner, but lie in a file between two cells. */
export function gridOf(file: Pick<WorkbookFile, 'defaultFont'>, sheet: Pick<SheetFile, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>) {
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const hiddenRows = new Set(sheet.hiddenRows);
  const width = (column: number) => (hiddenColumns.has(column) ? 0
    : pixelsOfCharacters(sheet.columnWidths.get(column) ?? DEFAULT_CHARACTERS, file.defaultFont) * POINTS_A_PIXEL);
  const height = (row: number) => (hiddenRows.has(row) ? 0 : sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
  return {
    spotAt(left: number, top: number): GridSpot {
      const [column, right] = walk(left, width, LAST_COLUMN);
      const [row, down] = walk(top, height, LAST_ROW);
      return { row, column, down, right };
    },
    pointsOf(spot: GridSpot): { left: number; top: number } {
      return { left: sumTo(spot.column, width) + spot.right, top: sumTo(spot.row, height) + spot.down };
    },
  };
}

function walk(distance: number, size: (index: number) => number, last: number): [number, number] {
  let rest = Math.max(0, distance);
  let index = 0;
  while (index < last && rest >= size(index)) rest -= size(index++);
  return [index, rest];
}

function sumTo(index: number, size: (index: number) => number): number {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += size(at);
  return sum;
}
