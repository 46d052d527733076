import type { ICellData, IStyleData } from '@univerjs/core';
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
  const bare: CellBlock = {};
  order.forEach((from, index) => {
    const to = area.row + index;
    if (from === to) return;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { content, style } = movedCell(cells, sheet, from, to, column);
      if (!content && style === undefined) continue;
      (block[to] ??= {})[column] = { ...content, ...(style === undefined ? {} : { s: style }) };
      if (style !== undefined) (bare[to] ??= {})[column] = { s: null };
    }
  });
  // Univer adds styles to what is there: the old ones go first.
  cells.writeData(sheet, bare, area);
  cells.writeData(sheet, block, area);
}

/** What has to change in the cell at `to`. Where all is alike nothing does: most cells of a table's column look the same and hold the same formula. */
function movedCell(cells: Cells, sheet: string, from: number, to: number, column: number): { content: ICellData | null; style: IStyleData | null | undefined } {
  const { core } = cells;
  const matrix = core.worksheet(sheet).getCellMatrix();
  const cell = matrix.getValue(from, column) ?? null;
  const there = matrix.getValue(to, column) ?? null;
  const style = (cell?.s ?? null) === (there?.s ?? null) ? undefined : core.workbook.getStyles().getStyleByCell(cell) ?? null;
  const formula = cells.readCell(sheet, from, column).formula;
  if (formula === undefined) {
    const content = { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null, custom: null } as unknown as ICellData;
    return { content: cell || there ? content : null, style };
  }
  const written = offsetRows(formula, to - from);
  if (cells.readCell(sheet, to, column).formula === written) return { content: null, style };
  const stored = formulaToStore(core, sheet, to, column, written);
  return { content: { v: null, p: null, f: stored, si: null, custom: customOf(written, stored) } as unknown as ICellData, style };
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
