import { comparisonKey } from '../../plan/text';
import { SHEET_NAMES } from '../../strings';
import type { CellInput, Change } from '../change';
import type { TableName } from '../column';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookRows } from '../readRows';
import { type Assigned, hasCollective, shareOf } from './share';

/** A row that the plan gives to nobody in particular and that an agency was sent for a round: its answer is welcome. */
export interface Assignment { table: TableName; code: string; agency: string; round: string }

/** It stands in the very hidden sheet from column AY on, right of the values agreed on. */
const BLOCK = { column: 50, headers: ['assigned', 'code', 'agency', 'round'] } as const;

/** Every assignment of every round, oldest first. */
export function readAssignments({ grids }: Pick<WorkbookSnapshot, 'grids'>): Assignment[] {
  const [headers = [], ...lines] = grids[SHEET_NAMES.stamp]?.values ?? [];
  if (headers[BLOCK.column] !== BLOCK.headers[0]) return [];
  return lines.map((line) => BLOCK.headers.map((_, index) => String(line[BLOCK.column + index] ?? '')))
    .filter(([table, code]) => table !== '' && code !== '')
    .map(([table = '', code = '', agency = '', round = '']) => ({ table: table as TableName, code, agency, round }));
}

/** Whether an agency was given a row for a round. */
export function isAssigned(assignments: readonly Assignment[], { table, code, agency, round }: Assignment): boolean {
  const key = (one: Assignment) => [one.table, one.code, one.agency, one.round].map(comparisonKey).join('\n');
  const wanted = key({ table, code, agency, round });
  return assignments.some((one) => key(one) === wanted);
}

/** What `assigned` gives to these agencies beyond what they lead. */
export function assignmentsFor(rows: WorkbookRows, assigned: Assigned, agencies: readonly string[], round: string): Assignment[] {
  return agencies.flatMap((agency) => {
    const { tasks, duties, targets } = shareOf(rows, agency, assigned);
    const own = shareOf(rows, agency);
    const mine = new Set([...own.tasks, ...own.duties, ...own.targets].map(({ read, id }) => `${read.table} ${id}`));
    return [...tasks, ...duties, ...targets].filter(({ read, id }) => !mine.has(`${read.table} ${id}`))
      .map(({ read, id }) => ({ table: read.table, code: id, agency, round }));
  });
}

/** What was given to whom for a round, as it would be given again: rows that are gone are left out. */
export function assignedFor(rows: WorkbookRows, assignments: readonly Assignment[], round: string): Assigned {
  const given: Record<string, string> = {};
  const collective: Record<string, string[]> = {};
  const all = [...rows.tasks, ...rows.duties, ...rows.targets];
  for (const { table, code, agency } of assignments.filter((one) => comparisonKey(one.round) === comparisonKey(round))) {
    const row = all.find(({ read, id }) => read.table === table && comparisonKey(id) === comparisonKey(code));
    if (!row) continue;
    if (hasCollective(row, rows)) (collective[row.id] ??= []).push(agency);
    else given[row.id] = agency;
  }
  return { given, collective };
}

/** Adds to those that stand; none twice. */
export function assignmentsChanges(before: readonly Assignment[], added: readonly Assignment[]): Change[] {
  const fresh = added.filter((one) => !isAssigned(before, one));
  if (fresh.length === 0) return [];
  const lines = fresh.map(({ table, code, agency, round }): CellInput[] => [table, code, agency, round]);
  const sheet = SHEET_NAMES.stamp;
  const area = { row: 1 + before.length, column: BLOCK.column, rows: lines.length, columns: BLOCK.headers.length };
  return [
    { kind: 'look', sheet, area, look: { numberFormat: '@' } },
    { kind: 'write', sheet, area: { ...area, row: 0, rows: 1 }, cells: [[...BLOCK.headers]] },
    { kind: 'write', sheet, area, cells: lines },
  ];
}
