import type { Day } from './day';
import { comparisonKey } from './text';
import { TIME_STATES, type TimeState } from './timeState';

/** A task or duty with its verdict. `leads` are the lead agencies as the plan names them, none when nobody is named. */
export interface JudgedRow {
  id: string;
  name: string;
  area: string;
  leads: string[];
  due: Day | null;
  state: TimeState;
  isReported: boolean;
  cell?: { sheet: string; row: number };
}

/** The rows that share an area or a lead agency. `lagging` has the overdue before those behind, each by id; `rows` are all, as the sheet has them. */
export interface Group {
  name: string;
  rows: readonly JudgedRow[];
  total: number;
  states: Record<TimeState, number>;
  done: number;
  notReported: number;
  lagging: JudgedRow[];
}

/** The numbers of a whole plan: each row once, however many agencies lead it. */
export interface Figures {
  total: number;
  done: number;
  overdue: number;
  behind: number;
  notReported: number;
  states: Record<TimeState, number>;
}

/** The four states whose words begin with "Hoàn thành". */
export function isDone(state: TimeState): boolean {
  return state === 'completed-on-time' || state === 'completed-late' || state === 'completed-date-unknown' || state === 'completed';
}

/** chậm: overdue, or behind the share of time gone. */
export function isLagging(state: TimeState): boolean {
  return state === 'overdue' || state === 'behind';
}

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order (Ă after A, Đ after D), numbers inside by their size: 1.9 before 1.10. */
export const compareVietnamese = (one: string, other: string): number => vietnamese.compare(one, other);

/** Overdue before behind, then by id. */
export function compareLagging(one: { id: string; state: TimeState }, other: { id: string; state: TimeState }): number {
  if (one.state !== other.state) return one.state === 'overdue' ? -1 : 1;
  return compareVietnamese(one.id, other.id);
}

/** How many rows stand in each state; every state is there, with 0 where none does. */
function countStates(rows: readonly { state: TimeState }[]): Record<TimeState, number> {
  const counts = Object.fromEntries(TIME_STATES.map((state) => [state, 0])) as Record<TimeState, number>;
  for (const row of rows) counts[row.state] += 1;
  return counts;
}

const countDone = (states: Record<TimeState, number>) =>
  TIME_STATES.filter(isDone).reduce((sum, state) => sum + states[state], 0);

/** The line of figures that is always true: done 11/64, overdue 3, behind 2, not reported 40. */
export function figures(rows: readonly JudgedRow[]): Figures {
  const states = countStates(rows);
  return {
    total: rows.length,
    done: countDone(states),
    overdue: states.overdue,
    behind: states.behind,
    notReported: rows.filter((row) => !row.isReported).length,
    states,
  };
}

function groupOf(name: string, rows: readonly JudgedRow[]): Group {
  const states = countStates(rows);
  return {
    name,
    rows,
    total: rows.length,
    states,
    done: countDone(states),
    notReported: rows.filter((row) => !row.isReported).length,
    lagging: rows.filter((row) => isLagging(row.state)).sort(compareLagging),
  };
}

/** Rows by name, names told apart as people do (spacing, case and encoding aside) and shown as first met. */
function collect(rows: readonly JudgedRow[], namesOf: (row: JudgedRow) => readonly string[], firstNames: readonly string[]) {
  const collected = new Map<string, { name: string; rows: JudgedRow[] }>();
  for (const name of firstNames) collected.set(comparisonKey(name), { name, rows: [] });
  for (const row of rows) {
    const counted = new Set<string>();
    for (const name of namesOf(row)) {
      const key = comparisonKey(name);
      if (counted.has(key)) continue;
      counted.add(key);
      const group = collected.get(key);
      if (group) group.rows.push(row);
      else collected.set(key, { name, rows: [row] });
    }
  }
  return [...collected.values()];
}

/** The rows by lĩnh vực: the plan's areas in its own order, empty ones too, then whatever else the sheet names. */
export function groupByArea(rows: readonly JudgedRow[], areaOrder: readonly string[]): Group[] {
  return collect(rows, (row) => [row.area], areaOrder).map((group) => groupOf(group.name, group.rows));
}

/** The rows by cơ quan chủ trì in Vietnamese order. A row with two leads counts under each; one with none under `noLeadName`, last. */
export function groupByLead(rows: readonly JudgedRow[], noLeadName: string): Group[] {
  const isNobody = (name: string) => comparisonKey(name) === comparisonKey(noLeadName);
  return collect(rows, (row) => (row.leads.length > 0 ? row.leads : [noLeadName]), [])
    .sort((one, other) => Number(isNobody(one.name)) - Number(isNobody(other.name)) || compareVietnamese(one.name, other.name))
    .map((group) => groupOf(group.name, group.rows));
}
