import type { Group } from '../../plan/summary';

/** The groups in which something lags: most overdue first, then most behind, then as the plan lists them. */
export function worstFirst(groups: readonly Group[]): Group[] {
  return groups
    .filter((group) => group.lagging.length > 0)
    .sort((a, b) => b.states.overdue - a.states.overdue || b.states.behind - a.states.behind);
}
