import type { Day } from '../plan/day';
import { agencyList } from '../plan/agencyNames';
import type { Plan } from '../plan/plan';
import { RESULT_WORDS } from '../strings';
import { addRows, standingColumns } from './addRows';
import { amendmentLine } from './amendments/amendmentLine';
import type { CellArea, Change } from './change';
import type { Table } from './column';
import { AMENDMENT_TABLE, DUTY_TABLE, SPELLING_TABLE, TARGET_TABLE, TASK_TABLE } from './columns';
import type { Dialect } from './dialect';
import { inOwnTable } from './formulas/reference';
import { targetHighlights, taskHighlights } from './highlights';
import { NAMES } from './names';
import type { TaskRow, WorkbookRows } from './readRows';
import { columnsByKey } from './reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { newSpellings, spellingKey, spellingsOf, spellingsWanted } from './spellings';
import { deadlineKey, derivedDeadlinesChange, type RecordedDeadlines } from './stamp';
import { LISTED_COLUMNS } from './template/listSheet';
import { cellsTogether } from './template/parts';
import { summaryLines } from './summaryLines';

/**
 * What brings a workbook up to date: Hạn follows Thời hạn, formulas come back where rows were added without them, lists and spellings
 * follow the agencies, Tổng hợp has a line for every lead agency, the highlights cover every row.
 */
export function refreshChanges(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, asOf?: Day): Change[] {
  const tables: Table[] = [TARGET_TABLE, TASK_TABLE, DUTY_TABLE];
  const standing = (name: string) => snapshot.tables.find((table) => table.name === name);
  return [
    ...reportDate(snapshot, rows, asOf),
    ...followedDeadlines(rows),
    ...tables.flatMap((table) => missingFormulas(table, standing(table.name), rows.dialect)),
    ...spellings(snapshot, rows),
    ...listNames(snapshot),
    ...summaryLines(plan, snapshot, rows),
    ...amendmentLine(snapshot, standing(AMENDMENT_TABLE.name) !== undefined),
    ...[TASK_TABLE, DUTY_TABLE].flatMap(({ name }) => highlighted(standing(name), taskHighlights)),
    ...highlighted(standing(TARGET_TABLE.name), (table) => targetHighlights(table, { met: RESULT_WORDS.met, notMet: RESULT_WORDS['not-met'] })),
  ];
}

/** The workbook asked about another day is set to that day, so that its cells say what the pane says. */
function reportDate(snapshot: WorkbookSnapshot, rows: WorkbookRows, asOf?: Day): Change[] {
  const cell = snapshot.names.find(({ name }) => name === NAMES.reportDate);
  if (asOf === undefined || asOf === rows.reportDate || !cell) return [];
  return [{ kind: 'write', sheet: cell.sheet, area: { ...cell.area, rows: 1, columns: 1 }, cells: [[asOf]] }];
}

function followedDeadlines(rows: WorkbookRows): Change[] {
  const all = [...rows.tasks, ...rows.duties];
  const written = all.filter(({ isDueFollowed }) => isDueFollowed).flatMap((row): Change[] => {
    const area = dueCell(row);
    return area ? [{ kind: 'write', sheet: row.cell.sheet, area, cells: [[row.due ?? '']] }] : [];
  });
  const recorded: RecordedDeadlines = new Map(all.flatMap((row) => (row.recorded ? [[deadlineKey(row.table, row.id), row.recorded] as const] : [])));
  const isSame = JSON.stringify([...recorded].sort()) === JSON.stringify([...rows.derivedDeadlines].sort());
  const days = cellsTogether(written);
  return isSame ? days : [...days, derivedDeadlinesChange(recorded, rows.derivedDeadlines.size)];
}

function dueCell({ cell, read }: TaskRow): CellArea | null {
  const column = read.column('due');
  return column === null ? null : { row: cell.row, column, rows: 1, columns: 1 };
}

/** A row that was put below a table by a program that does not fill formulas down has empty computed cells. Only empty ones are filled. */
function missingFormulas(table: Table, standing: TableSnapshot | undefined, dialect: Dialect): Change[] {
  if (!standing) return [];
  return standingColumns(table, standing).flatMap(({ column, at }): Change[] => {
    const { formulas } = column;
    if (!formulas) return [];
    const runs: { row: number; rows: number }[] = [];
    standing.isEmpty.forEach((cells, index) => {
      // a row that is wholly empty waits for its first entry: no verdict is to be counted there
      if (!cells[at - standing.area.column] || cells.every(Boolean)) return;
      const row = standing.area.row + 1 + index;
      const last = runs.at(-1);
      if (last && last.row + last.rows === row) last.rows += 1;
      else runs.push({ row, rows: 1 });
    });
    return runs.map(({ row, rows }) => ({ kind: 'fill', sheet: standing.sheet, area: { row, column: at, rows, columns: 1 }, cell: { formula: inOwnTable(formulas[dialect]) } }));
  });
}

/** New agencies, and lead cells that only the agency list understands, become lines of the table that formulas look names up in. */
function spellings(snapshot: WorkbookSnapshot, rows: WorkbookRows): Change[] {
  const standing = snapshot.tables.find(({ name }) => name === SPELLING_TABLE.name);
  const column = standing && columnsByKey(SPELLING_TABLE, standing.headers).get('spelling');
  if (!standing || column === undefined) return [];
  const present = standing.values.map((cells) => String(cells[column] ?? ''));
  const leads = [...rows.tasks, ...rows.duties].map(({ read }) => read.cell('lead'));
  const listed = spellingsOf(rows.agencies);
  const understood = newSpellings([...present, ...listed.map(([spelling]) => spelling)], spellingsWanted(leads, agencyList(rows.agencies)));
  const added = newSpellings(present, [...listed, ...understood]).filter(([spelling]) => spellingKey(spelling) !== '');
  return addRows(SPELLING_TABLE, standing, added.map(([spelling, aliasOf]) => ({ spelling, aliasOf })), rows.dialect);
}

/** Drop-downs offer what users have added to the lists. */
function listNames(snapshot: WorkbookSnapshot): Change[] {
  return LISTED_COLUMNS.flatMap(({ table, column, name }): Change[] => {
    const standing = snapshot.tables.find((candidate) => candidate.name === table.name);
    const index = standing && columnsByKey(table, standing.headers).get(table.columns[column]!.key);
    if (!standing || index === undefined || standing.area.rows < 2) return [];
    const area = { row: standing.area.row + 1, column: standing.area.column + index, rows: standing.area.rows - 1, columns: 1 };
    const named = snapshot.names.find((candidate) => candidate.name === name);
    const isSame = named?.sheet === standing.sheet && JSON.stringify(named.area) === JSON.stringify(area);
    return isSame ? [] : [{ kind: 'setName', name, sheet: standing.sheet, area }];
  });
}

function highlighted(table: TableSnapshot | undefined, highlight: (table: TableSnapshot) => Change[]): Change[] {
  return table ? highlight(table) : [];
}
