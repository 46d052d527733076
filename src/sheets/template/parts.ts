import type { CellArea, CellInput, Change, Look } from '../change';

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

/** A piece of its own costs as much as so many empty cells between two that are written together. */
const CELLS_A_PIECE = 60;

/** Single cells are written in one piece where that is shorter, the empty cells between them left as they are: each piece is a message of its own. */
export function cellsTogether(changes: readonly Change[]): Change[] {
  const isSingle = (change: Change): change is Write => change.kind === 'write' && change.area.rows === 1 && change.area.columns === 1;
  const pieces: Piece[] = [];
  for (const cell of changes.filter(isSingle)) {
    const near = pieces.find(({ sheet, area }) => sheet === cell.sheet && cellsIn(areaAround(area, cell.area)) - cellsIn(area) <= CELLS_A_PIECE);
    if (near) {
      near.cells.push(cell);
      near.area = areaAround(near.area, cell.area);
    } else {
      pieces.push({ sheet: cell.sheet, area: cell.area, cells: [cell] });
    }
  }
  return [...changes.filter((change) => !isSingle(change)), ...pieces.map(written)];
}

interface Piece { sheet: string; area: CellArea; cells: Write[] }

const cellsIn = ({ rows, columns }: CellArea) => rows * columns;

function areaAround(one: CellArea, other: CellArea): CellArea {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row, column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row, columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function written({ sheet, area, cells }: Piece): Write {
  const matrix: CellInput[][] = Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill(null));
  for (const cell of cells) matrix[cell.area.row - area.row]![cell.area.column - area.column] = cell.cells[0]![0]!;
  return { kind: 'write', sheet, area, cells: matrix };
}

export const NO_PARTS: SheetParts = { sheets: [], contents: [], formulas: [], dressing: [] };

/** A look over neighbouring cells of a row or of a block. */
export const lookAt = (sheet: string, row: number, column: number, rows: number, columns: number, look: Look): Change =>
  ({ kind: 'look', sheet, area: { row, column, rows, columns }, look });

/** One cell's text, number or formula, looked after. */
export const writeAt = (sheet: string, row: number, column: number, cell: string | number | { formula: string }): Change =>
  ({ kind: 'write', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[cell]] });
