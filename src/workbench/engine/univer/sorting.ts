import type { ICellData } from '@univerjs/core';
import type { Area, Engine, Scalar, CellError } from '../engine';
import { customOf } from './cellContent';
import type { CellBlock, Cells } from './cells';
import { offsetRows } from './formulaText';
import { formulaToStore } from './ownTable';

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

/** Sorts rows as Excel does: cells move with contents and format, relative references within a row move with it, row heights stay. */
export function sortRows(cells: Cells, sheet: string, area: Area, keys: Parameters<Engine['sort']>[2]): void {
  const rows = Array.from({ length: area.rows }, (_each, index) => area.row + index);
  const values = new Map(rows.map((row) => [row, keys.map((key) => cells.readCell(sheet, row, area.column + key.column).value)]));
  const order = [...rows].sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const compared = compareCells(values.get(a)?.[index] ?? null, values.get(b)?.[index] ?? null, key.ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  const block: CellBlock = {};
  order.forEach((from, index) => {
    const to = area.row + index;
    for (let column = area.column; column < area.column + area.columns; column++) (block[to] ??= {})[column] = movedCell(cells, sheet, from, to, column);
  });
  // Univer adds styles to what is there: the old ones go first.
  cells.clear(sheet, area, 'formats');
  cells.writeData(sheet, block, area);
}

function movedCell(cells: Cells, sheet: string, from: number, to: number, column: number): ICellData {
  const { core } = cells;
  const cell = core.worksheet(sheet).getCellMatrix().getValue(from, column) ?? null;
  const look = { s: core.workbook.getStyles().getStyleByCell(cell) ?? null };
  const formula = cells.readCell(sheet, from, column).formula;
  if (formula === undefined) return { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null, custom: null, ...look } as unknown as ICellData;
  const written = offsetRows(formula, to - from);
  const stored = formulaToStore(core, sheet, to, column, written);
  return { v: null, p: null, f: stored, si: null, custom: customOf(written, stored), ...look } as unknown as ICellData;
}

/** Numbers, then text, then booleans, then errors; descending turns that round; empty cells are last either way. */
export function compareCells(a: Scalar | CellError | null, b: Scalar | CellError | null, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const byKind = kind(a) - kind(b);
  const compared = byKind !== 0 ? byKind : typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b) || 0;
  return ascending ? compared : -compared;
}

function kind(value: Scalar | CellError): number {
  return typeof value === 'object' ? 3 : ['number', 'string', 'boolean'].indexOf(typeof value);
}
