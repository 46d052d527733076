import type { IRange } from '@univerjs/core';
import type { Area } from '../engine';
import { overlap } from '../overlap';

export { overlap };

export function rangeOf(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rows - 1, endColumn: area.column + area.columns - 1 };
}

export function areaOf(range: IRange): Area {
  return { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** What is left of `area` when `hole` is cut out: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = overlap(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row: area.row, column: area.column, rows: cut.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** Rows put in or taken out of a sheet: `count` rows before row `row`, or the rows from `row` on. */
export interface RowShift { kind: 'insert' | 'delete'; row: number; count: number }

/** Where an area stands after the rows moved; null when all of it was deleted. */
export function shiftArea(area: Area, shift: RowShift): Area | null {
  if (shift.kind === 'insert') {
    if (shift.row <= area.row) return { ...area, row: area.row + shift.count };
    return shift.row < area.row + area.rows ? { ...area, rows: area.rows + shift.count } : area;
  }
  const moved = (edge: number): number => edge <= shift.row ? edge : Math.max(shift.row, edge - shift.count);
  const row = moved(area.row);
  const rows = moved(area.row + area.rows) - row;
  return rows > 0 ? { ...area, row, rows } : null;
}
