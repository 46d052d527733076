import { dayOf, type Day } from '../../../src/plan/day';
import type { Entered } from '../../../src/plan/entered';
import type { Plan } from '../../../src/plan/plan';
import { anGiang2023 } from '../../../src/plans/angiang2023';
import type { AgreedRow } from '../../../src/sheets/agreedValues';
import { agreedValuesChange } from '../../../src/sheets/agreedValues';
import type { CheckCode, CheckProblem } from '../../../src/sheets/check/checkProblem';
import { checkWorkbook, type SeenCells } from '../../../src/sheets/check/checkWorkbook';
import { cellAddress } from '../../../src/sheets/column';
import { planSaidChanges } from '../../../src/sheets/import/planSaid';
import { readRows } from '../../../src/sheets/readRows';
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { templateChanges } from '../../../src/sheets/templateChanges';
import { applied } from '../applied';
import { EMPTY } from '../snapshots';

export const PLAN: Plan = anGiang2023;
export const AS_OF = dayOf(2023, 9, 30)!;
export const on = (year: number, month: number, day: number): Day => dayOf(year, month, day)!;

/** The plan's template as loading leaves it, nothing entered. */
export const LOADED = applied(EMPTY, templateChanges(PLAN, { dialect: 'native', reportDate: AS_OF, snapshot: EMPTY, agencies: PLAN.agencies }));

/** A cell of a table, found by its row's code as loaded and its header. */
export type Typed = readonly [table: string, id: string, header: string, value: Entered];

/** What has been done to the loaded workbook. */
export interface Done {
  cells?: readonly Typed[];
  /** values of defined names */
  names?: Record<string, Entered>;
  /** what an appendix said, by code */
  said?: Record<string, Partial<Record<'name' | 'deliverable' | 'deadline' | 'lead' | 'supporting', string>>>;
  agreed?: readonly Pick<AgreedRow, 'table' | 'code' | 'values'>[];
  /** rows taken out of a table */
  without?: readonly (readonly [table: string, id: string])[];
  seen?: SeenCells;
  asOf?: Day;
  plan?: Plan;
}

export function bookAfter({ cells = [], names = {}, said, agreed, without = [] }: Done): WorkbookSnapshot {
  const told = applied(LOADED, [
    ...(said ? planSaidChanges(new Map(Object.entries(said).map(([code, one]) => [code, { name: '', deliverable: '', deadline: '', lead: '', supporting: '', source: '', sourceKey: '', ...one }])), new Map()) : []),
    ...(agreed ? [agreedValuesChange(agreed.map((row) => ({ asOf: AS_OF, sending: 1, ...row })), 0)] : []),
  ]);
  return {
    ...told,
    names: told.names.map((name) => (name.name in names ? { ...name, values: [[names[name.name]]] } : name)),
    tables: told.tables.map((table) => withoutRows(typedInto(table, cells.filter(([name]) => name === table.name)), without.filter(([name]) => name === table.name).map(([, id]) => id))),
  };
}

function typedInto(table: TableSnapshot, cells: readonly Typed[]): TableSnapshot {
  const values = table.values.map((row) => [...row]);
  const isEmpty = table.isEmpty.map((row) => [...row]);
  for (const [, id, header, value] of cells) {
    const { row, column } = placeIn(table, id, header);
    values[row]![column] = value;
    isEmpty[row]![column] = (value ?? '') === '';
  }
  return { ...table, values, isEmpty };
}

function withoutRows(table: TableSnapshot, ids: readonly string[]): TableSnapshot {
  if (ids.length === 0) return table;
  const keeps = table.values.map((row) => !ids.includes(String(row[0])));
  const kept = <T>(rows: T[]) => rows.filter((_, index) => keeps[index]);
  const values = kept(table.values);
  return { ...table, values, isEmpty: kept(table.isEmpty), area: { ...table.area, rows: values.length + 1 } };
}

function placeIn(table: TableSnapshot, id: string, header: string): { row: number; column: number } {
  const row = LOADED.tables.find(({ name }) => name === table.name)!.values.findIndex((cells) => cells[0] === id);
  const column = table.headers.indexOf(header);
  if (row < 0 || column < 0) throw new Error(`no cell ${id}, ${header} in ${table.name}`);
  return { row, column };
}

/** "Nhiệm vụ!J6": where a cell of the loaded template stands. `id` null: the header itself. */
export function placeOf(tableName: string, id: string | null, header: string): { sheet: string; cell: string; row: number; column: number } {
  const table = LOADED.tables.find(({ name }) => name === tableName)!;
  const { row, column } = id === null ? { row: -1, column: table.headers.indexOf(header) } : placeIn(table, id, header);
  const at = { row: table.area.row + 1 + row, column: table.area.column + column };
  return { sheet: table.sheet, cell: cellAddress(at.row, at.column), ...at };
}

/** Everything can be seen and nothing was overwritten, but for what is said. */
export function seenBut({ hidden = [], constants = [] }: { hidden?: readonly (readonly [table: string, id: string])[]; constants?: readonly (readonly [table: string, id: string, header: string])[] } = {}): SeenCells {
  return {
    constants: constants.map(([table, id, header]) => {
      const { sheet, row, column } = placeOf(table, id, header);
      return { sheet, area: { row, column, rows: 1, columns: 1 } };
    }),
    visible: LOADED.tables.flatMap(({ name, sheet, area, headers }) => Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index)
      .filter((row) => !hidden.some(([table, id]) => table === name && placeOf(table, id, headers[0]!).row === row))
      .map((row) => ({ sheet, area: { row, column: area.column, rows: 1, columns: area.columns } }))),
  };
}

export function checked(done: Done): CheckProblem[] {
  const snapshot = bookAfter(done);
  const plan = done.plan ?? PLAN;
  return checkWorkbook(plan, snapshot, readRows(snapshot, plan), done.asOf ?? AS_OF, done.seen ?? null);
}

export const problemsOf = (code: CheckCode, done: Done): CheckProblem[] => checked(done).filter((problem) => problem.code === code);
