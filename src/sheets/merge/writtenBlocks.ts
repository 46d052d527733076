import type { CellInput, Change } from '../change';

export interface WrittenAt { sheet: string; row: number; column: number; cell: Exclude<CellInput, null> }

/** Rows left as they are between two that are written, where one piece is still shorter than two. */
const ROWS_BETWEEN = 3;

/**
 * Single cells as few pieces: neighbouring rows go together, from the first written column to the last, and cells between that are not written are left as they are. The time it takes grows with
 * the cells alone, however many there are.
 */
export function writtenBlocks(cells: readonly WrittenAt[]): Change[] {
  const bySheet = new Map<string, WrittenAt[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet.values()].flatMap((ofSheet) => runsOfRows([...ofSheet].sort((a, b) => a.row - b.row)).map(blockOf));
}

function runsOfRows(sorted: readonly WrittenAt[]): WrittenAt[][] {
  const runs: WrittenAt[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && cell.row - run.at(-1)!.row <= ROWS_BETWEEN) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function blockOf(run: readonly WrittenAt[]): Change {
  const [row, last] = [run[0]!.row, run.at(-1)!.row];
  const [column, right] = run.reduce(([least, most], cell) => [Math.min(least, cell.column), Math.max(most, cell.column)], [Infinity, 0]);
  const matrix = Array.from({ length: last - row + 1 }, () => Array<CellInput>(right - column + 1).fill(null));
  for (const cell of run) matrix[cell.row - row]![cell.column - column] = cell.cell;
  return { kind: 'write', sheet: run[0]!.sheet, area: { row, column, rows: matrix.length, columns: right - column + 1 }, cells: matrix };
}
