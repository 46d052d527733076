import type { CellInput, Change, Look } from '../change';

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
  return (['sheets', 'contents', 'formulas', 'dressing'] as const).flatMap((phase) => parts.flatMap((part) => cellsTogether(part[phase])));
}

type Write = Extract<Change, { kind: 'write' }>;

/** Single cells of one column are written in one piece, empty cells between them left as they are: each piece is a message of its own. */
export function cellsTogether(changes: readonly Change[]): Change[] {
  const isSingle = (change: Change): change is Write => change.kind === 'write' && change.area.rows === 1 && change.area.columns === 1;
  const together = new Map<string, Write[]>();
  for (const change of changes.filter(isSingle)) {
    const place = `${change.area.column} ${change.sheet}`;
    together.set(place, [...together.get(place) ?? [], change]);
  }
  const pieces = [...together.values()].map((cells): Change => {
    const rows = cells.map(({ area }) => area.row);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const column: CellInput[][] = Array.from({ length: last - first + 1 }, () => [null]);
    for (const { area, cells: [line] } of cells) column[area.row - first] = line!;
    return { kind: 'write', sheet: cells[0]!.sheet, area: { ...cells[0]!.area, row: first, rows: column.length }, cells: column };
  });
  return [...changes.filter((change) => !isSingle(change)), ...pieces];
}

export const NO_PARTS: SheetParts = { sheets: [], contents: [], formulas: [], dressing: [] };

/** A look over neighbouring cells of a row or of a block. */
export const lookAt = (sheet: string, row: number, column: number, rows: number, columns: number, look: Look): Change =>
  ({ kind: 'look', sheet, area: { row, column, rows, columns }, look });

/** One cell's text, number or formula, looked after. */
export const writeAt = (sheet: string, row: number, column: number, cell: string | number | { formula: string }): Change =>
  ({ kind: 'write', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[cell]] });
