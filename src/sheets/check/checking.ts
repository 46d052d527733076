import { agencyList, type AgencyList, type AgencyName, agencyNames } from '../../plan/agencyNames';
import type { Day } from '../../plan/day';
import type { Entered } from '../../plan/entered';
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import type { CellArea } from '../change';
import { cellAddress, type Table } from '../column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../columns';
import type { WorkbookRows } from '../readRows';
import { columnsByKey, type ReadRow, readTable } from '../reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { CheckCode, CheckProblem, Mend } from './checkProblem';

/** Where constants stand in computed columns and which rows can be seen: asked of Excel apart, since formulas are long. */
export interface SeenCells { constants: { sheet: string; area: CellArea }[]; visible: { sheet: string; area: CellArea }[] }

/** A row of one of the three tables, with or without a code. */
export interface CheckedRow {
  read: ReadRow<string>;
  id: string;
  leads: AgencyName[];
  /** a cell is found by its row's code: of rows with one code only the first can be */
  canBeFound: boolean;
}

export interface CheckedTable {
  table: Table;
  standing: TableSnapshot;
  /** where each column stands in the table, from 0 */
  columns: ReadonlyMap<string, number>;
  rows: CheckedRow[];
  /** by row of the sheet */
  rowAt: ReadonlyMap<number, CheckedRow>;
}

/** What every rule is given: the workbook as read, row by row, worked out once. */
export interface Checking {
  plan: Plan;
  snapshot: WorkbookSnapshot;
  rows: WorkbookRows;
  asOf: Day;
  list: AgencyList;
  tables: CheckedTable[];
}

/** A problem and the row it belongs to, counted in the sheet; null: the workbook's own. */
export interface Found { problem: CheckProblem; row: number | null }

/** The tables that people enter into, in the order in which problems are told. */
const TABLES: readonly Table[] = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE];

export function checkingOf(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, asOf: Day): Checking {
  const list = agencyList(rows.agencies);
  const named = new Map<string, AgencyName[]>();
  const leadsIn = (text: string) => {
    const known = named.get(text) ?? agencyNames(text, list).names;
    named.set(text, known);
    return known;
  };
  const tables = TABLES.flatMap((table): CheckedTable[] => {
    const { snapshot: standing, rows: read } = readTable(snapshot, table);
    if (standing === null) return [];
    const taken = new Set<string>();
    const checked = read.map((row): CheckedRow => {
      const id = row.text('code');
      const key = comparisonKey(id);
      const canBeFound = id !== '' && !taken.has(key);
      taken.add(key);
      return { read: row, id, leads: leadsIn(String(row.cell('lead') ?? '')), canBeFound };
    });
    return [{ table, standing, columns: columnsByKey(table, standing.headers), rows: checked, rowAt: new Map(checked.map((row) => [row.read.row, row])) }];
  });
  return { plan, snapshot, rows, asOf, list, tables };
}

/** A problem of one cell of a row. */
export function foundAt(row: CheckedRow, key: string, code: CheckCode, more: Partial<Pick<CheckProblem, 'planValue' | 'mend'>> = {}): Found {
  return {
    row: row.read.row,
    problem: {
      code, where: { sheet: row.read.sheet, cell: row.read.address(key), id: row.id }, value: row.read.cell(key),
      table: row.read.table, leads: row.leads.map(({ name }) => name), planValue: null, mend: null, ...more,
    },
  };
}

/** The same of a cell that is known by its column's place in the table only: people add columns of their own. */
export function foundIn({ standing }: CheckedTable, row: CheckedRow, index: number, code: CheckCode, mend: Mend | null = null): Found {
  const { row: top, column } = standing.area;
  return {
    row: row.read.row,
    problem: {
      code, where: { sheet: row.read.sheet, cell: cellAddress(row.read.row, column + index), id: row.id }, value: standing.values[row.read.row - top - 1]?.[index],
      table: row.read.table, leads: row.leads.map(({ name }) => name), planValue: null, mend,
    },
  };
}

/** A problem that is told at a column's header: no row's own. */
export function foundAtHeader({ table, standing, columns }: CheckedTable, key: string, code: CheckCode, more: { id: string; value: Entered; leads: string[] }): Found {
  const { row, column } = standing.area;
  return {
    row,
    problem: {
      code, where: { sheet: standing.sheet, cell: cellAddress(row, column + (columns.get(key) ?? 0)), id: more.id }, value: more.value,
      table: table.name, leads: more.leads, planValue: null, mend: null,
    },
  };
}

/** The header of a column, as the house writes it. */
export const headerOf = ({ table }: CheckedTable, key: string): string => table.columns.find((column) => column.key === key)!.header;
