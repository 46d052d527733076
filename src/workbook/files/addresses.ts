import type { Area } from './workbookFile';

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + (rest - 1) % 26) + name;
  return name;
}

/** "AA" → 26. */
export function columnOfName(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "A2:J7"; a single cell is "A2". */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/** "A2:J7", "$A$2", "B:C" or "3:4"; null when it is none of these. */
export function readArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text.trim());
  if (!match || (!match[1] && !match[2])) return null;
  const isOneCell = match[3] === undefined && match[4] === undefined;
  if (isOneCell && !(match[1] && match[2])) return null;
  const column = match[1] ? columnOfName(match[1]) : 0;
  const row = match[2] ? Number(match[2]) - 1 : 0;
  const lastColumn = isOneCell ? column : match[3] ? columnOfName(match[3]) : LAST_COLUMN - 1;
  const lastRow = isOneCell ? row : match[4] ? Number(match[4]) - 1 : LAST_ROW - 1;
  if (lastRow < row || lastColumn < column || row < 0) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** "A1:B2 D4" as OOXML lists areas. */
export function readAreas(text: string): Area[] {
  return text.split(/\s+/).map(readArea).filter((area): area is Area => area !== null);
}

export function areasName(areas: Area[]): string {
  return areas.map(areaName).join(' ');
}

/** "'Tổng hợp'!$B$16:$D$23" → sheet and area; null for anything else. */
export function readSheetArea(reference: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference.trim());
  const area = match && readArea(match[3]!);
  return match && area ? { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), area } : null;
}

/** Always quoted, which is allowed for every sheet and needed for most of ours. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
