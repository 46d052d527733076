import type { Book, Place } from './book';

/**
 * Office.js measures widths, heights and positions in points; the engine in pixels at 96 dpi. A standard column of 64 px is 48 points wide there.
 * (Excel's own "8,43 characters" appear in neither.)
 */
export const POINTS_PER_PIXEL = 0.75;
const DEFAULT_ROW_PIXELS = 20;
/** Entire rows and columns are measured this far; beyond, everything has the standard size. */
const MEASURED = 20_000;

export const toPoints = (pixels: number): number => Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
export const toPixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);

export function columnPoints(book: Book, sheet: string, column: number): number {
  return toPoints(book.engine.columnWidth(sheet, column));
}

export function rowPoints(book: Book, sheet: string, row: number): number {
  return toPoints(book.engine.rowHeight(sheet, row) ?? DEFAULT_ROW_PIXELS);
}

function sum(from: number, count: number, of: (index: number) => number): number {
  let total = 0;
  const measured = Math.min(count, MEASURED);
  for (let index = from; index < from + measured; index += 1) total += of(index);
  return total + (count - measured) * DEFAULT_ROW_PIXELS * POINTS_PER_PIXEL;
}

export const leftOf = (book: Book, { sheet, area }: Place): number => sum(0, area.column, (column) => columnPoints(book, sheet, column));
export const topOf = (book: Book, { sheet, area }: Place): number => sum(0, area.row, (row) => rowPoints(book, sheet, row));
export const widthOf = (book: Book, { sheet, area }: Place): number => sum(area.column, area.columns, (column) => columnPoints(book, sheet, column));
export const heightOf = (book: Book, { sheet, area }: Place): number => sum(area.row, area.rows, (row) => rowPoints(book, sheet, row));
