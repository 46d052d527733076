import type { Entered } from '../../plan/entered';
import { comparisonKey } from '../../plan/text';
import { HEADERS } from '../../strings';
import type { Table } from '../column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../columns';
import { columnsByKey } from '../reading/tableRows';
import type { TableSnapshot } from '../snapshot';
import type { ReturnedSheet } from './returnedBook';

/** The tables that agencies fill in. */
export const FILLED_TABLES: readonly Table[] = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE];

/** Title, guide and legend stand above the headers; nobody puts more there. */
const HEADER_WITHIN = 60;

/** A table found in a returned file, and the sheet with the marks of its cells. */
export interface FoundTable { table: Table; snapshot: TableSnapshot; sheet: ReturnedSheet }

/**
 * The tables of a returned file: on the sheet of their name, else on any other whose headers are theirs. A table reaches from its header row to the sheet's end, for an OpenDocument
 * file knows no tables. Columns may stand in any order, with others between them.
 */
export function foundTables(sheets: readonly ReturnedSheet[]): FoundTable[] {
  const named = FILLED_TABLES.flatMap((table) => sheets.filter(({ name }) => comparisonKey(name) === comparisonKey(table.sheet)).slice(0, 1).flatMap((sheet) => tableOn(table, sheet) ?? []));
  const taken = new Set(named.map(({ sheet }) => sheet));
  const renamed = sheets.filter((sheet) => !taken.has(sheet)).flatMap((sheet) => {
    const best = tableLike(sheet);
    return best && !named.some(({ table }) => table === best) ? tableOn(best, sheet) ?? [] : [];
  });
  const first = renamed.filter(({ table }, index) => renamed.findIndex((other) => other.table === table) === index);
  return [...named, ...first];
}

/** The table whose every header a sheet has. Duties have every header that tasks have: the table with more of them is the one. */
function tableLike(sheet: ReturnedSheet): Table | undefined {
  return FILLED_TABLES.filter((table) => headerOf(table, sheet, isWhole) !== null).sort((a, b) => enteredAndPlan(b).length - enteredAndPlan(a).length)[0];
}

/** Other sheets that hold a table which was found already: copies that somebody made. */
export function copiedTables(sheets: readonly ReturnedSheet[], found: readonly FoundTable[]): FoundTable[] {
  const taken = new Set(found.map(({ sheet }) => sheet));
  return sheets.filter((sheet) => !taken.has(sheet)).flatMap((sheet) => {
    const best = tableLike(sheet);
    return best ? tableOn(best, sheet) ?? [] : [];
  });
}

const enteredAndPlan = (table: Table) => table.columns.filter(({ kind }) => kind === 'plan' || kind === 'entered');

/** How many of a table's headers a row must hold: on its own sheet columns may have been deleted, elsewhere none. */
const isWhole = (found: number, all: number) => found === all;
const isMostly = (found: number, all: number) => found * 2 >= all;

const CODE = comparisonKey(HEADERS.code);
const isCodeHeader = (cell: Entered) => typeof cell === 'string' && cell.length < 2 * HEADERS.code.length + 2 && comparisonKey(cell) === CODE;

function headerOf(table: Table, { cells }: ReturnedSheet, isEnough: (found: number, all: number) => boolean): number | null {
  const wanted = enteredAndPlan(table);
  const rows = cells.slice(0, HEADER_WITHIN).flatMap((line, row) => {
    if (!line.some(isCodeHeader)) return [];
    const at = columnsByKey(table, line.map((cell) => (typeof cell === 'string' ? cell : '')));
    const found = wanted.filter(({ key }) => at.has(key)).length;
    return isEnough(found, wanted.length) ? [{ row, found }] : [];
  });
  return rows.sort((a, b) => b.found - a.found || a.row - b.row)[0]?.row ?? null;
}

function tableOn(table: Table, sheet: ReturnedSheet): FoundTable | null {
  const header = headerOf(table, sheet, isMostly);
  if (header === null) return null;
  const headers = (sheet.cells[header] ?? []).map((cell) => String(cell ?? ''));
  const values = sheet.cells.slice(header + 1);
  const area = { row: header, column: 0, rows: values.length + 1, columns: headers.length };
  return { table, sheet, snapshot: { name: table.name, sheet: sheet.name, area, headers, values, isEmpty: [] } };
}
