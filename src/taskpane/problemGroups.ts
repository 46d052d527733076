import type { CheckProblem } from '../commands/check';
import { compareVietnamese } from '../plan/summary';
import { CHECK_PANEL, problemSentence } from '../strings';

export type ProblemsBy = 'sheet' | 'lead' | 'code';

/** Problems that share a sheet, a lead agency or a kind. */
export interface ProblemGroup { name: string; problems: CheckProblem[] }

/**
 * How much a problem costs: 3, the figure cannot be used or counts wrongly; 2, what was entered contradicts itself or the plan; 1, to be looked at.
 * A problem of two leads stands under both.
 */
const WEIGHTS: Record<CheckProblem['code'], 1 | 2 | 3> = {
  'error-cell': 3, 'duplicate-code': 3, 'unknown-code': 3, 'missing-row': 3, 'code-missing': 3, 'formula-overwritten': 3, 'area-unknown': 3,
  'status-unknown': 3, 'progress-not-a-number': 3, 'progress-out-of-range': 3, 'date-not-a-date': 3, 'due-not-a-date': 3, 'actual-not-a-number': 3,
  'ambiguous-number': 3, 'count-under-percent': 3, 'rank-out-of-range': 3, 'numerator-over-denominator': 3, 'target-not-a-number': 3,
  'baseline-not-a-number': 3, 'direction-unknown': 3, 'report-date-unreadable': 3, 'threshold-unreadable': 3, 'due-soon-days-unreadable': 3,
  'completed-below-100': 2, 'not-completed-at-100': 2, 'not-started-with-progress': 2, 'completed-without-date': 2, 'date-in-future': 2, 'date-without-completion': 2,
  'rate-mismatch': 2, 'zero-over-zero': 2, 'half-a-fraction': 2, 'baseline-missing': 2, 'lead-unknown': 2, 'changed-from-plan': 2, 'progress-fell': 2, 'date-before-start': 2,
  'dates-swapped': 2, 'completed-without-evidence': 1, 'text-number': 1, 'hidden-row': 1,
};

/** The worst group first: by its heaviest problems, then by how many, then by name. */
export function problemGroups(problems: readonly CheckProblem[], by: ProblemsBy): ProblemGroup[] {
  const groups = new Map<string, CheckProblem[]>();
  for (const problem of problems) for (const name of namesOf(problem, by)) groups.set(name, [...groups.get(name) ?? [], problem]);
  return [...groups].map(([name, held]) => ({ name, problems: [...held].sort((a, b) => WEIGHTS[b.code] - WEIGHTS[a.code]) }))
    .sort((a, b) => heavy(b) - heavy(a) || b.problems.length - a.problems.length || compareVietnamese(a.name, b.name));
}

const heavy = ({ problems }: ProblemGroup) => problems.filter(({ code }) => WEIGHTS[code] === 3).length;

function namesOf({ code, where, leads }: CheckProblem, by: ProblemsBy): readonly string[] {
  switch (by) {
    case 'sheet': return [where.sheet];
    case 'code': return [problemSentence(code)];
    case 'lead': return leads.length > 0 ? leads : [CHECK_PANEL.noLead];
  }
}

/** What one press mends: answers that are certain. What was changed from the plan may have been meant, so each is asked for by itself. */
export const mendable = (problems: readonly CheckProblem[]): CheckProblem[] => problems.filter(({ mend, code }) => mend !== null && code !== 'changed-from-plan');
