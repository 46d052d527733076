import type { Entered } from '../../src/plan/entered';
import type { Table } from '../../src/sheets/column';
import { NAMES } from '../../src/sheets/names';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/sheets/snapshot';
import { SHEET_NAMES } from '../../src/strings';

export const EMPTY: WorkbookSnapshot = { sheets: [], tables: [], names: [], grids: {} };

/** A table as a read would find it, header in row 5. */
export function tableSnapshot<Key extends string>(table: Table<Key>, rows: readonly Partial<Record<Key, Entered>>[]): TableSnapshot {
  const values = rows.map((row) => table.columns.map(({ key }) => row[key] ?? ''));
  return {
    name: table.name, sheet: table.sheet, area: { row: 4, column: 0, rows: rows.length + 1, columns: table.columns.length },
    headers: table.columns.map(({ header }) => header), values,
    isEmpty: values.map((line) => line.map((value, index) => !table.columns[index]?.formulas && value === '')),
  };
}

/** A workbook with these tables, each on its own sheet, and the report's parameters. */
export function workbookWith(tables: readonly TableSnapshot[], reportDate: Entered = '', thresholds: { lag?: Entered; dueSoonDays?: Entered } = {}): WorkbookSnapshot {
  const name = (text: string, row: number, value: Entered) =>
    ({ name: text, sheet: SHEET_NAMES.summary, area: { row, column: 1, rows: 1, columns: 1 }, values: [[value]] });
  return {
    sheets: [SHEET_NAMES.summary, ...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({ name: sheet, visibility: 'Visible', isProtected: false })),
    tables: [...tables],
    names: [name(NAMES.reportDate, 3, reportDate), name(NAMES.lagThreshold, 4, thresholds.lag ?? 0.15), name(NAMES.dueSoonDays, 5, thresholds.dueSoonDays ?? 15)],
    grids: {},
  };
}
