import type { Cell, CellStyle as HucreStyle, Sheet } from 'hucre';
import { readArea } from '../addresses';
import { fromFileFormula } from '../formulas/fileFormula';
import { shiftFormula } from '../formulas/shiftFormula';
import type { CellStyle, FileCell } from '../workbookFile';
import { serialOf, shownFormat } from './plainNumbers';

/** A formula that Excel wrote once for a whole column, with the cell that carries it. */
interface SharedFormula { formula: string; row: number; column: number }

export function readCells(sheet: Sheet, is1904: boolean, styleOf: (style: HucreStyle | undefined) => CellStyle | undefined): (FileCell | null)[][] {
  const shared = new Map<number, SharedFormula>();
  return sheet.rows.map((values, row) => trimmed(values.map((value, column) => {
    const cell = sheet.cells?.get(`${row},${column}`);
    const style = cell?.style && styleOf({ ...cell.style, numFmt: shownFormat(cell.style.numFmt) });
    const formula = cell && formulaOf(cell, row, column, shared);
    const content = contentOf(cell?.type, cell?.value ?? value, style?.numberFormat, is1904);
    if (content === null && formula === undefined && style === undefined) return null;
    const spill = cell && spillOf(cell);
    return { value: content, ...(formula === undefined ? {} : { formula }), ...(spill ? { spill } : {}), ...(style ? { style } : {}) };
  })));
}

function contentOf(type: Cell['type'] | undefined, value: Cell['value'], format: string | undefined, is1904: boolean): FileCell['value'] {
  if (type === 'error') return { error: String(value) };
  if (value instanceof Date) throw new Error('a Date came through where number formats were hidden');
  return typeof value === 'number' ? serialOf(value, format, is1904) : value;
}

function formulaOf(cell: Cell, row: number, column: number, shared: Map<number, SharedFormula>): string | undefined {
  if (cell.formula === undefined) return undefined;
  if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) return fromFileFormula(cell.formula);
  if (cell.formula !== '') {
    const formula = fromFileFormula(cell.formula);
    shared.set(cell.formulaSharedIndex, { formula, row, column });
    return formula;
  }
  const first = shared.get(cell.formulaSharedIndex);
  return first && shiftFormula(first.formula, row - first.row, column - first.column);
}

function spillOf(cell: Cell): FileCell['spill'] {
  const area = cell.formulaType === 'array' && cell.formulaRef ? readArea(cell.formulaRef) : null;
  return area && (cell.formulaDynamic || area.rows * area.columns > 1) ? { rows: area.rows, columns: area.columns } : undefined;
}

function trimmed(row: (FileCell | null)[]): (FileCell | null)[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return row.slice(0, length);
}
