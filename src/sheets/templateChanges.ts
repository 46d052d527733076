import { agencyList, agencyNames } from '../plan/agencyNames';
import type { Day } from '../plan/day';
import { deadlineWords } from '../plan/followDeadline';
import type { Agency, Plan } from '../plan/plan';
import { comparisonKey } from '../plan/text';
import { SHEET_NAMES } from '../strings';
import { addRows } from './addRows';
import type { Change } from './change';
import { columnIndex, type Table } from './column';
import { AGENCY_TABLE, AREA_TABLE, DUTY_TABLE, SPELLING_TABLE, TARGET_TABLE, TASK_TABLE } from './columns';
import type { Dialect } from './dialect';
import { leadNames } from './leads';
import { columnsByKey } from './reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { spellingKey } from './spellings';
import { deadlineKey, readStamp, type RecordedDeadlines } from './stamp';
import { listSheet, listTableChanges, listTables } from './template/listSheet';
import { joinParts, NO_PARTS, type SheetParts } from './template/parts';
import { stampSheet } from './template/stampSheet';
import { summarySheet } from './template/summarySheet';
import { targetCells, targetFormats, targetSheet } from './template/targetSheet';
import { dueOf, dutyCells, dutySheet, taskCells, taskSheet } from './template/taskSheets';
import type { RowCells } from './template/tableBody';
import type { Work } from './work';

export interface TemplateRequest {
  /** for a new workbook; one that is stamped keeps its own */
  dialect: Dialect;
  reportDate: Day;
  snapshot: WorkbookSnapshot;
  /** the plan's, or those that the workbook lists already */
  agencies: readonly Agency[];
}

/** How many computed cells the template has: what the dialect is chosen by. */
export function computedCellCount(plan: Plan): number {
  const inRow = ({ columns }: Table) => columns.filter(({ kind }) => kind === 'computed').length;
  return plan.tasks.length * inRow(TASK_TABLE) + plan.duties.length * inRow(DUTY_TABLE) + plan.targets.length * inRow(TARGET_TABLE);
}

/**
 * Everything of the plan that the workbook lacks: sheets, tables, rows. What stands is never written over, so loading twice adds nothing.
 * Whether sheets of our names are ours is asked before (`findForeignSheets`).
 */
export function templateChanges(plan: Plan, { dialect: wanted, reportDate, snapshot, agencies }: TemplateRequest): Change[] {
  const dialect = readStamp(snapshot)?.dialect ?? wanted;
  const lacks = (sheet: string) => !snapshot.sheets.some(({ name }) => name === sheet);
  const when = (sheet: string, parts: () => SheetParts) => (lacks(sheet) ? parts() : NO_PARTS);
  const sheets = joinParts([
    when(SHEET_NAMES.summary, () => summarySheet(plan, reportDate, leadsOf(plan, agencies))),
    when(SHEET_NAMES.targets, () => targetSheet(plan, dialect)),
    when(SHEET_NAMES.tasks, () => taskSheet(plan, dialect)),
    when(SHEET_NAMES.duties, () => dutySheet(plan, dialect)),
    when(SHEET_NAMES.lists, () => listSheet(plan, agencies)),
    when(SHEET_NAMES.stamp, () => stampSheet({ plan: plan.id, version: plan.version, dialect }, derivedAtFirst(plan))),
  ]);
  const changes = [...sheets, ...missingTables(plan, agencies, snapshot), ...missingRows(plan, agencies, snapshot, dialect)];
  return lacks(SHEET_NAMES.summary) ? [...changes, { kind: 'activate', sheet: SHEET_NAMES.summary, area: { row: 3, column: 1, rows: 1, columns: 1 } }] : changes;
}

/** The lead agencies of the plan's tasks. */
function leadsOf(plan: Plan, agencies: readonly Agency[]): string[] {
  const list = agencyList(agencies);
  return leadNames(plan.tasks.map(({ leadAgency }) => agencyNames(leadAgency, list).names.map(({ name }) => name)));
}

/** The due days that the template itself works out from deadlines. */
function derivedAtFirst(plan: Plan): RecordedDeadlines {
  const stated = plan.tasks.filter(({ deadline }) => deadline !== '');
  return new Map(stated.map(({ code, deadline }) => [deadlineKey(TASK_TABLE.name, code), { words: deadlineWords(deadline), due: dueOf(plan, deadline) }]));
}

/** Tables of Danh mục that were deleted, put right of whatever stands there. */
function missingTables(plan: Plan, agencies: readonly Agency[], snapshot: WorkbookSnapshot): Change[] {
  if (!snapshot.sheets.some(({ name }) => name === SHEET_NAMES.lists)) return [];
  const areas = [...snapshot.tables, ...snapshot.names].filter(({ sheet }) => sheet === SHEET_NAMES.lists).map(({ area }) => area);
  let at = Math.max(0, ...areas.map(({ column, columns }) => column + columns + 1));
  return listTables(plan, agencies).flatMap(({ table, rows }) => {
    if (snapshot.tables.some(({ name }) => name === table.name)) return [];
    const changes = listTableChanges({ table, at, rows });
    at += table.columns.length + 1;
    return changes;
  });
}

interface LackingRows { table: Table; standing: TableSnapshot; key: string; rows: RowCells<string>[] }

/** Rows of the plan that tables which stand do not hold, table by table. */
function lackingRows(plan: Plan, agencies: readonly Agency[], snapshot: WorkbookSnapshot): LackingRows[] {
  const lists = listTables(plan, agencies);
  const rowsOf = (table: Table) => lists.find((list) => list.table === table)?.rows ?? [];
  const wanted: { table: Table; key: string; rows: RowCells<string>[]; keyOf?: (text: string) => string }[] = [
    { table: TARGET_TABLE, key: 'code', rows: plan.targets.map(targetCells) },
    { table: TASK_TABLE, key: 'code', rows: plan.tasks.map((task) => taskCells(plan, task)) },
    { table: DUTY_TABLE, key: 'code', rows: plan.duties.map((duty) => dutyCells(plan, duty)) },
    { table: AREA_TABLE, key: 'areaName', rows: rowsOf(AREA_TABLE) },
    { table: AGENCY_TABLE, key: 'agencyName', rows: rowsOf(AGENCY_TABLE) },
    { table: SPELLING_TABLE, key: 'spelling', rows: rowsOf(SPELLING_TABLE), keyOf: spellingKey },
  ];
  return wanted.flatMap(({ table, key, rows, keyOf }) => {
    const standing = snapshot.tables.find(({ name }) => name === table.name);
    const added = standing ? rowsLacking(table, standing, rows, key, keyOf ?? comparisonKey) : [];
    return standing && added.length > 0 ? [{ table, standing, key, rows: added }] : [];
  });
}

function missingRows(plan: Plan, agencies: readonly Agency[], snapshot: WorkbookSnapshot, dialect: Dialect): Change[] {
  return lackingRows(plan, agencies, snapshot).flatMap(({ table, standing, rows }) =>
    [...addRows(table, standing, rows, dialect), ...(table === TARGET_TABLE ? formatsOfAdded(plan, standing, rows) : [])]);
}

/** What `templateChanges` adds to the workbook, for taking it back. */
export function templateWork(plan: Plan, agencies: readonly Agency[], snapshot: WorkbookSnapshot, changes: readonly Change[]): Work {
  return {
    sheetsAdded: changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : [])),
    rowsAdded: lackingRows(plan, agencies, snapshot).map(({ table, key, rows }) =>
      ({ table: table.name, header: table.columns[columnIndex(table, key)]!.header, ids: rows.map((row) => String(row[key])) })),
    cells: [],
    memory: [],
  };
}

/** Of the rows those whose key the table does not hold. A table without the key's column is left as it is. */
export function rowsLacking(table: Table, standing: TableSnapshot, rows: readonly RowCells<string>[], key: string, keyOf: (text: string) => string): RowCells<string>[] {
  const column = columnsByKey(table, standing.headers).get(key);
  if (column === undefined) return [];
  const present = new Set(standing.values.map((values) => keyOf(String(values[column] ?? ''))));
  return rows.filter((row) => !present.has(keyOf(String(row[key] ?? ''))));
}

function formatsOfAdded(plan: Plan, standing: TableSnapshot, added: readonly RowCells<string>[]): Change[] {
  const targets = added.flatMap((row) => plan.targets.find(({ id }) => id === row.code) ?? []);
  const places = columnsByKey(TARGET_TABLE, standing.headers);
  return targetFormats(standing.area.row + standing.area.rows, targets, (key) => {
    const index = places.get(key);
    return index === undefined ? null : standing.area.column + index;
  });
}
