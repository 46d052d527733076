import { type Leads, leadsBy } from '../../plan/agencyCell';
import { agencyList, type AgencyList } from '../../plan/agencyNames';
import { compareVietnamese } from '../../plan/summary';
import { comparisonKey } from '../../plan/text';
import { endedTasks } from '../amendments/endedTasks';
import type { TableName } from '../column';
import type { TargetRow, TaskRow, WorkbookRows } from '../readRows';

/** The rows of one agency, in the order of the coordinator's workbook. */
export interface Share {
  tasks: TaskRow[];
  duties: TaskRow[];
  targets: TargetRow[];
}

export interface Recipient {
  agency: string;
  tasks: number;
  duties: number;
  targets: number;
}

/** Who gets, for one round, rows that the plan gives to nobody in particular: by code. */
export interface Assigned {
  /** rows without a lead agency */
  given: Readonly<Record<string, string>>;
  /** rows that a collective leads ("Các sở, ban, ngành") */
  collective: Readonly<Record<string, readonly string[]>>;
}

export const NOTHING_ASSIGNED: Assigned = { given: {}, collective: {} };

export interface UnsentRow {
  table: TableName;
  code: string;
  name: string;
}

/** chưa gửi: what goes to nobody unless the coordinator says to whom. */
export interface Unsent {
  withoutLead: UnsentRow[];
  /** by the collective's name */
  collective: { name: string; rows: UnsentRow[] }[];
  /** tasks that a document has ended: nobody is asked about them, and they are given to nobody */
  ended: UnsentRow[];
}

type Row = TaskRow | TargetRow;

/**
 * What is sent to an agency: every task, duty and target that it leads, alone or with others, and what the coordinator gives it for this round.
 * @example shareOf(rows, 'Sở Tư pháp').tasks.map(({ id }) => id) // ['2.01', '2.02', '2.03', '2.04']
 */
export function shareOf(rows: WorkbookRows, agency: string, assigned: Assigned = NOTHING_ASSIGNED): Share {
  const wanted = comparisonKey(agency);
  const isTheirs = (row: Row) => receiversOf(row, rows, assigned).some((name) => comparisonKey(name) === wanted);
  return { tasks: rows.tasks.filter(isTheirs), duties: rows.duties.filter(isTheirs), targets: rows.targets.filter(isTheirs) };
}

/** Tasks that these agencies are sent and that have no name yet, because the appendix was not imported. */
export function unnamedTasks(rows: WorkbookRows, agencies: readonly string[], assigned: Assigned = NOTHING_ASSIGNED): TaskRow[] {
  const wanted = new Set(agencies.map(comparisonKey));
  return rows.tasks.filter((row) => row.name === '' && receiversOf(row, rows, assigned).some((name) => wanted.has(comparisonKey(name))));
}

/** Every agency that leads anything or is given anything, with how many rows, in Vietnamese order. A collective is none. */
export function recipients(rows: WorkbookRows, assigned: Assigned = NOTHING_ASSIGNED): Recipient[] {
  const found = new Map<string, Recipient>();
  for (const part of ['tasks', 'duties', 'targets'] as const) {
    for (const row of rows[part]) {
      const receivers = new Map(receiversOf(row, rows, assigned).map((name) => [comparisonKey(name), name]));
      for (const [key, agency] of receivers) {
        const recipient = found.get(key) ?? { agency, tasks: 0, duties: 0, targets: 0 };
        found.set(key, { ...recipient, [part]: recipient[part] + 1 });
      }
    }
  }
  return [...found.values()].sort((one, other) => compareVietnamese(one.agency, other.agency));
}

/** The rows that no file holds: led by nobody, or by a collective alone, and given to nobody. */
export function unsent(rows: WorkbookRows, assigned: Assigned = NOTHING_ASSIGNED): Unsent {
  const withoutLead: UnsentRow[] = [];
  const collective = new Map<string, { name: string; rows: UnsentRow[] }>();
  const ended: UnsentRow[] = [];
  for (const row of [...rows.tasks, ...rows.duties, ...rows.targets]) {
    if (receiversOf(row, rows, assigned).length > 0) continue;
    const { of, isEnded } = leadsIn(rows);
    const { collectives } = of(row);
    const told: UnsentRow = { table: row.read.table, code: row.id, name: row.name };
    if (isEnded(row)) ended.push(told);
    else if (collectives.length === 0) withoutLead.push(told);
    for (const name of isEnded(row) ? [] : collectives) {
      const known = collective.get(comparisonKey(name)) ?? { name, rows: [] };
      known.rows.push(told);
      collective.set(comparisonKey(name), known);
    }
  }
  return { withoutLead, collective: [...collective.values()], ended };
}

/**
 * Whose a row is, seen from an agency that is sent it: its own; its and other agencies'; or that of a collective or of nobody, where what it says is one answer of several
 * and not the row's own value.
 */
export type SentStanding = 'own' | 'shared' | 'answer';

export function sentStanding(row: Row, rows: WorkbookRows, agency: string): SentStanding {
  const { agencies, collectives } = leadsIn(rows).of(row);
  if (!agencies.some((name) => comparisonKey(name) === comparisonKey(agency))) return 'answer';
  return agencies.length === 1 && collectives.length === 0 ? 'own' : 'shared';
}

/** Whether a collective leads a row, alone or with agencies. */
export const hasCollective = (row: Row, rows: WorkbookRows): boolean => leadsIn(rows).of(row).collectives.length > 0;

/** Who is sent a row: nobody one that has ended. An assignment counts only where the plan leaves room for it: a row that has its lead is not given away. */
function receiversOf(row: Row, rows: WorkbookRows, { given, collective }: Assigned): string[] {
  const { of, list, isEnded } = leadsIn(rows);
  if (isEnded(row)) return [];
  const { agencies, collectives } = of(row);
  const listed = (name: string) => list.find(name)?.name ?? name;
  if (collectives.length > 0) return [...agencies, ...(byCode(collective, row.id) ?? []).map(listed)];
  const to = agencies.length === 0 ? byCode(given, row.id) : undefined;
  return to === undefined ? agencies : [listed(to)];
}

/** The codes of assignments that say nothing: no row has the code, the row has its lead or has ended, or none of the kind is wanted there. */
export function unmetAssignments(rows: WorkbookRows, { given, collective }: Assigned): string[] {
  const all = [...rows.tasks, ...rows.duties, ...rows.targets];
  const { of, isEnded } = leadsIn(rows);
  const rowsOf = (code: string) => all.filter((row) => comparisonKey(row.id) === comparisonKey(code) && !isEnded(row)).map(of);
  return [
    ...Object.keys(given).filter((code) => !rowsOf(code).some(({ agencies, collectives }) => agencies.length === 0 && collectives.length === 0)),
    ...Object.keys(collective).filter((code) => !rowsOf(code).some(({ collectives }) => collectives.length > 0)),
  ];
}

function byCode<T>(byCodes: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.entries(byCodes).find(([one]) => comparisonKey(one) === comparisonKey(code))?.[1];
}

interface LeadsIn { list: AgencyList; of(row: Row): Leads; isEnded(row: Row): boolean }

/** Reading names costs more than all else here, and each file asks for every row: once a workbook. */
const KNOWN = new WeakMap<WorkbookRows, LeadsIn>();

function leadsIn(rows: WorkbookRows): LeadsIn {
  const known = KNOWN.get(rows);
  if (known) return known;
  const list = agencyList(rows.agencies);
  const read = leadsBy(list);
  const hasEnded = endedTasks(rows);
  const found: LeadsIn = { list, of: (row) => read(String(row.read.cell('lead') ?? '')), isEnded: ({ read: { table }, id }) => hasEnded(table, id) };
  KNOWN.set(rows, found);
  return found;
}
