import type { Change, Look } from '../change';

/**
 * What puts a sheet there, in the order of a batch: every sheet first, then cells, tables and names, then the formulas that refer to
 * them across sheets, then what is laid over them.
 */
export interface SheetParts {
  sheets: Change[];
  contents: Change[];
  formulas: Change[];
  dressing: Change[];
}

export function joinParts(parts: readonly SheetParts[]): Change[] {
  return (['sheets', 'contents', 'formulas', 'dressing'] as const).flatMap((phase) => parts.flatMap((part) => part[phase]));
}

export const NO_PARTS: SheetParts = { sheets: [], contents: [], formulas: [], dressing: [] };

/** A look over neighbouring cells of a row or of a block. */
export const lookAt = (sheet: string, row: number, column: number, rows: number, columns: number, look: Look): Change =>
  ({ kind: 'look', sheet, area: { row, column, rows, columns }, look });

/** One cell's text, number or formula, looked after. */
export const writeAt = (sheet: string, row: number, column: number, cell: string | number | { formula: string }): Change =>
  ({ kind: 'write', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[cell]] });
