/** One cell of Univer's document ↔ one cell in Excel's terms. */
import { CellValueType, type ICellData } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { Cell, CellError, CellInput, Scalar } from '../engine';

/** What the user wrote, kept beside the formula that Univer computes; it counts only while `stored` is still the cell's formula. */
interface WrittenFormula { written: string; stored: string }

function isWrittenFormula(value: unknown): value is WrittenFormula {
  return typeof value === 'object' && value !== null && 'written' in value && 'stored' in value;
}

export function isErrorText(text: string): boolean {
  return (ERROR_TYPE_SET as Set<string>).has(text);
}

function plainText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** `isComputed`: text that reads like an error is one. */
export function valueOf(cell: ICellData | null | undefined, isComputed: boolean): Scalar | CellError | null {
  if (!cell) return null;
  if (cell.p) return plainText(cell);
  const { v, t } = cell;
  if (v === null || v === undefined) return null;
  if (typeof v === 'boolean') return v;
  if (t === CellValueType.BOOLEAN) return Number(v) === 1;
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return isComputed && isErrorText(String(v)) ? { error: String(v) } : String(v);
  return isComputed && typeof v === 'string' && isErrorText(v) ? { error: v } : v;
}

/** The formula as the user wrote it. `formula`: the one Univer has, a shared one already resolved for this cell. */
export function writtenFormula(cell: ICellData, formula: string): string {
  const custom: unknown = cell.custom?.['formula'];
  return isWrittenFormula(custom) && custom.stored === formula ? custom.written : formula;
}

export function cellOf(cell: ICellData | null | undefined, formula: string | null): Cell {
  const value = valueOf(cell, formula !== null);
  return formula === null || !cell ? { value } : { value, formula: writtenFormula(cell, formula) };
}

const NOTHING = { f: null, si: null, p: null, custom: null } as const;

export function customOf(written: string, stored: string): ICellData['custom'] | null {
  return written === stored ? null : { formula: { written, stored } };
}

/** `store`: a formula as Univer shall have it. Text is written typed: Univer would else read "1.10" as a number and "12/06" as a date. */
export function cellDataOf(input: Exclude<CellInput, null>, store: (formula: string) => string): ICellData {
  if (input.kind === 'formula') {
    const stored = store(input.formula);
    return { ...NOTHING, v: null, f: stored, custom: customOf(input.formula, stored) as ICellData['custom'] };
  }
  return { ...NOTHING, ...valueData(input.value) } as unknown as ICellData;
}

export function valueData(value: Scalar | null): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number': return { v: value, t: CellValueType.NUMBER };
    case 'boolean': return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string': return value === '' ? { v: null } : { v: value, t: CellValueType.STRING };
    default: return { v: null };
  }
}
