import type { AppendixProblem } from './appendixTask';
import { isNothing, linesOf } from './cellText';
import { FEWEST_COLUMNS, type FoundTable, partsOf } from './foundTable';
import { type Grid, type Place, shownCell } from './grid';
import { isSigner } from './signature';

/** A table of one row says something when it is as wide as one of tasks; a narrower one is a letterhead or a signature. */
const FEWEST_ROWS = 2;
const WIDE = 4;

/**
 * What an import does not read of a source, for nothing of it is to be missed: other tables, whether tasks stand in them or not, and columns of the chosen one that hold nothing of ours.
 */
export function leftOut(grids: readonly Grid[], chosen: FoundTable, others: readonly FoundTable[]): AppendixProblem[] {
  const read = new Set(partsOf(chosen).map(({ grid }) => grid));
  const tables = grids.flatMap((grid, index): AppendixProblem[] => {
    if (read.has(index) || !isTable(grid)) return [];
    const found = others.find((other) => other.grid === index);
    const where: Place = { grid: index, row: found?.headerRow ?? firstRow(grid), column: 0 };
    return [{ code: 'table-left-out', where, value: found?.titles.at(-1) ?? linesOf(grid.caption).at(-1) ?? firstWords(grid, where.row) }];
  });
  const { grid: main, headerRow } = chosen;
  const columns = chosen.columns.filter(({ role, column }) => role === null && partsOf(chosen).some(({ grid, firstRow: from }) => hasWords(grids[grid]!, from, column)));
  return [...tables, ...columns.map(({ column, header }): AppendixProblem => ({ code: 'column-left-out', where: { grid: main, row: headerRow, column }, value: header }))];
}

const filled = (grid: Grid, row: number) => (grid.cells[row] ?? []).filter(({ text }) => !isNothing(text)).length;
const isTable = (grid: Grid) => {
  const counts = grid.cells.map((_, row) => filled(grid, row));
  return counts.some((count) => count >= WIDE) || (counts.filter((count) => count > 0).length >= FEWEST_ROWS && counts.some((count) => count >= FEWEST_COLUMNS) && !isSigned(grid));
};
/** Everybody whose post stands in the first row signs. */
const isSigned = (grid: Grid) => (grid.cells[firstRow(grid)] ?? []).filter(({ text }) => !isNothing(text)).every(({ text }) => isSigner(linesOf(text)[0] ?? ''));
const firstRow = (grid: Grid) => Math.max(0, grid.cells.findIndex((_, row) => filled(grid, row) > 0));
const firstWords = (grid: Grid, row: number) => (grid.cells[row] ?? []).map(({ text }) => linesOf(text)[0] ?? '').find((text) => /\p{L}{2}/u.test(text)) ?? '';
const hasWords = (grid: Grid, from: number, column: number) => grid.cells.some((_, row) => row >= from && !isNothing(shownCell(grid, row, column).text));
