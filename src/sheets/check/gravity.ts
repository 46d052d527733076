import type { CheckCode } from './checkProblem';

/**
 * How grave a problem is, so that the worst of a row is told first. 1: the row or the whole sheet is not counted as it should be. 2: what stands there is not what the plan or
 * the formula says. 3: it cannot be read, or one cell contradicts another. 4: something is missing or out of sight.
 */
export const GRAVITY: Readonly<Record<CheckCode, 1 | 2 | 3 | 4>> = {
  'report-date-unreadable': 1, 'threshold-unreadable': 1, 'due-soon-days-unreadable': 1,
  'missing-row': 1, 'code-missing': 1, 'duplicate-code': 1, 'unknown-code': 1, 'error-cell': 1,
  'formula-overwritten': 2, 'changed-from-plan': 2, 'area-unknown': 2, 'lead-unknown': 2, 'target-not-a-number': 2, 'direction-unknown': 2,
  'progress-fell': 3, 'dates-swapped': 3, 'date-before-start': 3, 'due-not-a-date': 3, 'baseline-not-a-number': 3,
  'status-unknown': 3, 'progress-not-a-number': 3, 'progress-out-of-range': 3, 'completed-below-100': 3, 'not-completed-at-100': 3, 'not-started-with-progress': 3,
  'date-not-a-date': 3, 'date-in-future': 3, 'date-without-completion': 3,
  'actual-not-a-number': 3, 'ambiguous-number': 3, 'count-under-percent': 3, 'rank-out-of-range': 3, 'numerator-over-denominator': 3, 'rate-mismatch': 3, 'zero-over-zero': 3,
  'amendment-kind-unknown': 2, 'amendment-without-code': 2, 'amendment-without-document': 2, 'amendment-without-date': 2, 'amendment-unreadable': 2,
  'completed-without-date': 4, 'completed-without-evidence': 4, 'half-a-fraction': 4, 'baseline-missing': 4, 'text-number': 4, 'stray-spaces': 4, 'hidden-row': 4,
};
