import { type Grid, isCoveredFromAbove, type Place, shownCell } from './grid';
import { linesOf, squeezed } from './cellText';
import { type Role, rolesOfColumns, type RoleOfColumn } from './headers';
import { rowMark } from './rowMark';

/** A table that may be an appendix: where its header stands, what each column was taken for, and how sure that is. */
export interface FoundTable {
  grid: number;
  headerRow: number;
  headerRows: number;
  columns: RoleOfColumn[];
  /** words above the header, from top to bottom */
  titles: string[];
  /** how likely it is the table of tasks: the sum of its columns' confidences */
  score: number;
  /** the grids that go on with it, each from its first row of tasks: a table goes on behind a page break */
  continuedIn: { grid: number; firstRow: number }[];
}

/** The grids that a table stands in, each from its first row of tasks. */
export const partsOf = ({ grid, headerRow, headerRows, continuedIn }: Pick<FoundTable, 'grid' | 'headerRow' | 'headerRows' | 'continuedIn'>): FoundTable['continuedIn'] =>
  [{ grid, firstRow: headerRow + headerRows }, ...continuedIn];

export type NoTable = 'no-table' | 'no-task-column';

/** A header stands near the top: below it are the tasks. */
const DEEPEST_HEADER = 60;
const TALLEST_HEADER = 3;
/** Of tables with headers of much the same words the longer one is likelier; beyond so many rows length says no more. */
const MANY_ROWS = 50;
/** Narrower tables lay out a letterhead or a signature. */
export const FEWEST_COLUMNS = 3;

/**
 * Every table of an appendix, the likeliest first. A header names the tasks and at least one thing more of them; title rows stand above it,
 * it may have two or three rows, and a row (1), (2), … may follow.
 */
export function findTables(grids: readonly Grid[]): FoundTable[] | NoTable {
  const headers = grids.map((grid, index) => headerOf(grid, index));
  const found = headers.filter((header) => header !== null);
  const withTasks = found.filter((header) => hasRole(header, 'task'));
  if (withTasks.length === 0) return found.some(({ score }) => score >= 1.5) ? 'no-task-column' : 'no-table';
  const tables = joined(withTasks, grids);
  const likelihood = (table: FoundTable) => table.score + Math.min(partsOf(table).reduce((rows, part) => rows + grids[part.grid]!.cells.length - part.firstRow, 0), MANY_ROWS) / (2 * MANY_ROWS);
  return tables.sort((a, b) => likelihood(b) - likelihood(a) || a.grid - b.grid);
}

export const hasRole = ({ columns }: Pick<FoundTable, 'columns'>, role: Role) => columns.some((column) => column.role === role);

/** A table whose header the user shows. */
export function tableAt(grids: readonly Grid[], place: Pick<Place, 'grid'> & { headerRow: number }): FoundTable | null {
  const grid = grids[place.grid];
  if (!grid || place.headerRow < 0 || place.headerRow >= grid.cells.length) return null;
  return headerAt(grid, place.grid, place.headerRow);
}

function headerOf(grid: Grid, index: number): FoundTable | null {
  let best: FoundTable | null = null;
  for (let row = 0; row < Math.min(grid.cells.length, DEEPEST_HEADER); row += 1) {
    const header = headerAt(grid, index, row);
    if (columnsOf(grid, row, 1).every(({ role }) => role === null)) continue;
    const isBetter = header.score > (best?.score ?? 0) + 0.5 && header.columns.filter(({ role }) => role !== null).length >= 2;
    if (isBetter) best = header;
  }
  return best;
}

/** The header that begins in a row, as tall as reads best. */
function headerAt(grid: Grid, index: number, row: number): FoundTable {
  const heights = Array.from({ length: Math.min(TALLEST_HEADER, grid.cells.length - row) }, (_, more) => more + 1);
  const candidates = heights.map((height) => ({ height, columns: columnsOf(grid, row, height) }));
  let chosen = candidates[0]!;
  for (const candidate of candidates.slice(1)) {
    if (!isHeaderRow(grid, row + candidate.height - 1, chosen.columns)) break;
    chosen = candidate;
  }
  const titles = grid.cells.slice(0, row).map((cells) => cells.map(({ text }) => text).filter((text) => text.trim() !== '').join(' ')).flatMap(linesOf);
  const score = chosen.columns.reduce((sum, { confidence }) => sum + confidence, 0);
  return { grid: index, headerRow: row, headerRows: chosen.height, columns: chosen.columns, titles: [...linesOf(grid.caption), ...titles], score, continuedIn: [] };
}

function columnsOf(grid: Grid, row: number, height: number): RoleOfColumn[] {
  const width = grid.cells[row]?.length ?? 0;
  const rows = Array.from({ length: height }, (_, index) => row + index);
  const stacks = Array.from({ length: width }, (_, column) => rows.filter((at) => !isCoveredFromAbove(grid, at, column)).map((at) => shownCell(grid, at, column).text.trim()).filter((text) => text !== ''));
  // A header over several columns names all of them only together with what stands below it.
  const isCoveredByNeighbour = (column: number) => rows.every((at) => grid.cells[at]?.[column]?.from !== undefined) && grid.cells[row]?.[column]?.from?.row === row;
  return rolesOfColumns(
    stacks.map((stack, column) => (isCoveredByNeighbour(column) ? '' : stack.at(-1) ?? '')),
    stacks.map((stack, column) => (isCoveredByNeighbour(column) ? '' : stack.join(' '))),
  );
}

/** Whether a row goes on with the header: it says nothing of a task, has no number, and has words. */
function isHeaderRow(grid: Grid, row: number, above: readonly RoleOfColumn[]): boolean {
  const cells = grid.cells[row] ?? [];
  const said = (column: number | undefined) => (column === undefined || isCoveredFromAbove(grid, row, column) ? '' : shownCell(grid, row, column).text.trim());
  const task = above.find(({ role }) => role === 'task')?.column;
  const number = above.find(({ role }) => role === 'number')?.column;
  const own = cells.map((_, column) => said(column)).filter((text) => text !== '');
  if (own.length < 2) return false;
  if (isCalendarRow(grid, row)) return true;
  if (isNumberingRow(grid, row)) return false;
  if (said(task) !== '' && task !== undefined) return false;
  const isNumbered = number !== undefined && rowMark(said(number)) !== null;
  const names = rolesOfColumns(cells.map((_, column) => said(column)), cells.map((_, column) => said(column))).some(({ role }) => role !== null);
  return !isNumbered && names;
}

/** The months or quarters of a calendar under its header, "Tháng" over 1, 2, 3…: all that the row itself says. */
function isCalendarRow(grid: Grid, row: number): boolean {
  const own = (grid.cells[row] ?? []).flatMap((_, column) => (isCoveredFromAbove(grid, row, column) || shownCell(grid, row, column).text.trim() === '' ? [] : [column]));
  return row > 0 && own.length > 1 && own.every((column) => /tháng|quý/iu.test(shownCell(grid, row - 1, column).text.normalize('NFC')) && /^(?:1[0-2]|0?[1-9]|i{1,3}|iv)$/iu.test(shownCell(grid, row, column).text.trim()));
}

/** The row (1), (2), (3)… that counts the columns. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const counted = (grid.cells[row] ?? []).filter(({ from }) => !from).map(({ text }) => text.trim()).filter((text) => text !== '');
  // A and B may count what is no fact of a task: A, B, 1, 2, 3
  const letters = counted.findIndex((text, index) => text !== 'ABC'[index]);
  const numbers = counted.slice(Math.max(0, letters)).map((text) => /^\(?(\d{1,2})\)?$/u.exec(text)?.[1]);
  if (counted.length < 3 || numbers.some((number) => number === undefined)) return false;
  return numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1);
}

/** What a row's cells say together, to know the header again at the top of the next page. */
export const rowKey = (grid: Grid, row: number): string => (grid.cells[row] ?? []).map((_, column) => squeezed(shownCell(grid, row, column).text)).join('|');

/** Tables of one file that go on with each other: the same header again, or none at all, in the Word table right after. */
function joined(found: readonly FoundTable[], grids: readonly Grid[]): FoundTable[] {
  const tables: FoundTable[] = [];
  grids.forEach((grid, index) => {
    const own = found.find((table) => table.grid === index);
    const before = tables.at(-1);
    const beforeGrid = before && grids[before.grid];
    const isNext = before !== undefined && (before.continuedIn.at(-1)?.grid ?? before.grid) === index - 1;
    if (before && beforeGrid && own && isSameHeader(before, beforeGrid, own, grid)) {
      before.continuedIn.push({ grid: index, firstRow: own.headerRow + before.headerRows });
      before.score += 0.001;
    } else if (own) {
      tables.push({ ...own, continuedIn: [] });
    } else if (before && isNext && grid.source.kind === 'word' && goesOn(before, grid)) {
      before.continuedIn.push({ grid: index, firstRow: 0 });
    }
  });
  return tables;
}

function isSameHeader(before: FoundTable, beforeGrid: Grid, own: FoundTable, grid: Grid): boolean {
  return before.columns.length === own.columns.length && rowKey(beforeGrid, before.headerRow) === rowKey(grid, own.headerRow);
}

/** A table without a header that has as many columns as the one before and counts its rows, or follows it without a word between. */
function goesOn(before: FoundTable, grid: Grid): boolean {
  const number = before.columns.find(({ role }) => role === 'number')?.column;
  const first = grid.cells[0];
  if (!first || first.length !== before.columns.length || first.length < FEWEST_COLUMNS) return false;
  if (grid.caption === '') return true;
  return number !== undefined && grid.cells.some((_, row) => rowMark(shownCell(grid, row, number).text) !== null);
}
