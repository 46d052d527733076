import type { Entered } from '../../../src/plan/entered';
import { readAgreedValues, type AgreedRow, agreedValuesChange } from '../../../src/sheets/agreedValues';
import { lastSending } from '../../../src/sheets/exchangeLog';
import { readLog } from '../../../src/sheets/log';
import type { Change } from '../../../src/sheets/change';
import type { Table } from '../../../src/sheets/column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../../src/sheets/columns';
import type { ReturnedBook, ReturnedSheet } from '../../../src/sheets/merge/returnedBook';
import { type Returned, readReturnedFile } from '../../../src/sheets/merge/returnedFile';
import { readRows } from '../../../src/sheets/readRows';
import { digestOf } from '../../../src/sheets/send/digest';
import type { Round } from '../../../src/sheets/send/round';
import { sentStampChange } from '../../../src/sheets/send/sentStamp';
import { type Assigned, shareOf } from '../../../src/sheets/send/share';
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { stampChange } from '../../../src/sheets/stamp';
import { SHEET_NAMES } from '../../../src/strings';
import { PLAN, ROUND } from '../send/planWorkbook';

/** Cells as these changes write them, from A1 on. */
export function gridOf(changes: readonly Change[]): Entered[][] {
  const grid: Entered[][] = [];
  for (const change of changes) {
    if (change.kind !== 'write') continue;
    change.cells.forEach((line, i) => line.forEach((cell, j) => {
      const row = (grid[change.area.row + i] ??= []);
      while (row.length <= change.area.column + j) row.push('');
      row[change.area.column + j] = cell as Entered;
    }));
  }
  return Array.from(grid, (row) => row ?? []);
}

const STAMP = { plan: PLAN.id, version: PLAN.version, dialect: 'native' } as const;

/** The coordinator's workbook with its very hidden sheet. */
export function withMemory(snapshot: WorkbookSnapshot, agreed: readonly AgreedRow[] = []): WorkbookSnapshot {
  const values = gridOf([stampChange(STAMP), agreedValuesChange(agreed, 0)]);
  return {
    ...snapshot, sheets: [...snapshot.sheets, { name: SHEET_NAMES.stamp, visibility: 'VeryHidden', isProtected: false }],
    grids: { ...snapshot.grids, [SHEET_NAMES.stamp]: { values, formulas: values } },
  };
}

/** What an agency does to its rows: by table and code, by column key. */
export type Edits = Record<string, Record<string, Partial<Record<string, Entered>>>>;

export interface Travel {
  edits?: Edits;
  round?: Round;
  stamp?: { plan: string; version: string };
  /** places of rows and columns, as people leave them */
  rowOrder?: <T>(rows: T[]) => T[];
  columnOrder?: <T>(columns: T[]) => T[];
  /** what the plan gives to nobody in particular and this agency was given */
  assigned?: Assigned;
  /** its number; left out: it is later than all that the workbook knows of */
  sending?: number;
  /** cells that were sent with other values than stand in the workbook, by "table code" and key: an answer that the agency gave before */
  sentWith?: Record<string, Partial<Record<string, Entered>>>;
}

const TABLES: readonly Table[] = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE];

/** A sheet as it was sent from this workbook, filled in and sent back: built as cells, the way a reader of files would hand it over. */
export function returned(name: string, from: WorkbookSnapshot, agency: string, { edits = {}, round = ROUND, stamp = STAMP, rowOrder = (rows) => rows, columnOrder = (columns) => columns, assigned, sentWith = {}, sending }: Travel = {}): Returned {
  const share = shareOf(readRows(from, PLAN), agency, assigned);
  const ours = new Map([...share.tasks, ...share.duties, ...share.targets].map(({ read, id }) => [`${read.table} ${id}`, (key: string): Entered => sentWith[`${read.table} ${id}`]?.[key] ?? (read.cell as (key: string) => Entered)(key)]));
  const rowsOf = (table: Table) => [...ours].filter(([key]) => key.startsWith(`${table.name} `));
  const snapshots = TABLES.map((table): TableSnapshot => ({
    name: table.name, sheet: table.sheet, area: { row: 0, column: 0, rows: rowsOf(table).length + 1, columns: table.columns.length }, headers: table.columns.map(({ header }) => header),
    values: rowsOf(table).map(([, cell]) => table.columns.map(({ key }) => cell(key))), isEmpty: [],
  }));
  const known = readAgreedValues(from);
  const agreed = [...ours.keys()].map((key): AgreedRow => {
    const [table = '', code = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const entered = TABLES.find((one) => one.name === table)!.columns.filter(({ kind }) => kind === 'entered');
    return { table: table as AgreedRow['table'], code, asOf: round.sentOn, sending: sending ?? 1 + lastSending(readLog(from), known), values: Object.fromEntries(entered.map((column) => [column.key, ours.get(key)!(column.key)])) };
  });
  const digest = digestOf({ sheets: [], tables: snapshots });
  const hidden = gridOf([stampChange({ ...STAMP, ...stamp }), sentStampChange({ agency, round, digest }), agreedValuesChange(agreed, 0)]);
  const filled = TABLES.map((table, index): ReturnedSheet => {
    const order = columnOrder(table.columns.map((_, at) => at));
    const rows = snapshots[index]!.values.map((line, at) => {
      const code = rowsOf(table)[at]![0].slice(table.name.length + 1);
      const changed = { ...edits[table.name]?.[code] };
      return order.map((column) => { const { key } = table.columns[column]!; return key in changed ? changed[key] : line[column]; });
    });
    return { name: table.sheet, cells: [['Tiêu đề'], [], order.map((column) => table.columns[column]!.header), ...rowOrder(rows)], formulas: new Set(), errors: new Set(), covered: new Set() };
  });
  const book: ReturnedBook = { sheets: [...filled, { name: SHEET_NAMES.stamp, cells: hidden, formulas: new Set(), errors: new Set(), covered: new Set() }], savedOn: '2023-07-01', hasExternalLinks: false };
  return readReturnedFile(name, book, null);
}
