import type { Area } from '../engine/engine';
import { overlap as intersection } from '../engine/overlap';

export { intersection };

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "'Nhiệm vụ'!$A$2:B9" → the sheet's name and the area. null: not an address. Whole columns ("A:C") and rows ("2:2") are areas too. */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/s.exec(text.trim().replace(/^=/, ''));
  const cells = match?.[3];
  if (!match || cells === undefined) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  const area = parseArea(cells.replace(/\$/g, ''));
  return area && { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return areaBetween(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return areaBetween(0, columnNumber(columns[1] ?? ''), SHEET_ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(text);
  return rows ? areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : null;
}

function areaBetween(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2), column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1,
  };
  return isInSheet(area) ? area : null;
}

export function isInSheet(area: Area): boolean {
  return area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0
    && area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS;
}

export const isEntireColumn = (area: Area): boolean => area.rows === SHEET_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === SHEET_COLUMNS;

/** "A2:B9", "A:C", "2:2"; `absolute` for "$A$2:$B$9". */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = `${mark}${columnLetters(area.column)}`;
  const right = `${mark}${columnLetters(area.column + area.columns - 1)}`;
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rows}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** The sheet's name as it stands before "!": in quotes where Excel wants them. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function sheetAddress(sheet: string, area: Area, absolute = false): string {
  return `${quotedSheet(sheet)}!${areaAddress(area, absolute)}`;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}
