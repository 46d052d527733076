import { isLagging, type Group, type JudgedRow } from '../../plan/summary';

/** A group with those of its rows that are listed. */
export interface ShownGroup { group: Group; rows: readonly JudgedRow[] }

/** The groups that have rows to list, the worst first: most overdue of those listed, then most behind, then most, then as the plan lists them. */
export function groupsShown(groups: readonly Group[], isShown: (row: JudgedRow) => boolean): ShownGroup[] {
  const count = (rows: readonly JudgedRow[], state: JudgedRow['state']) => rows.filter((row) => row.state === state).length;
  return groups
    .map((group) => ({ group, rows: laggingFirst(group).filter(isShown) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => count(b.rows, 'overdue') - count(a.rows, 'overdue') || count(b.rows, 'behind') - count(a.rows, 'behind') || b.rows.length - a.rows.length);
}

const laggingFirst = ({ lagging, rows }: Group) => [...lagging, ...rows.filter(({ state }) => !isLagging(state))];
