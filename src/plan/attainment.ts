import { type Answer, answer, refused } from './answer';
import type { Direction } from './plan';

export interface Measured {
  actual: number;
  target: number;
  direction: Direction;
  baseline: number | null;
}

/**
 * mức đạt: how much of the way to the target has been gone. 1 is all of it; more than 1 and less than 0 are shown as they are.
 *
 * At least: from the baseline to the target, or from 0 where no baseline is known. A cut ("giảm"): the share cut off the baseline
 * against the share that was to be cut; without a baseline there is no answer. At most (a rank): from the baseline
 * down to the target; without a baseline 1 or 0, reached or not, because published grades for "lower is better" contradict
 * each other (25 %, 57 % and 37,5 % for one and the same case).
 *
 * Refused: a cut without a baseline; a way of no length (target and baseline equal, or the number to divide by is 0).
 * Source: QĐ 1187/QĐ-BNV (2025) scores b/a; "attainment" as IATI uses baseline, target and actual.
 * @example attainment({ actual: 30, target: 64, direction: '>=', baseline: null }) // { kind: 'answer', value: 0.46875 }
 */
export function attainment({ actual, target, direction, baseline }: Measured): Answer<number, 'baseline-missing' | 'zero-denominator'> {
  if (direction === 'giảm') {
    if (baseline === null) return refused('baseline-missing');
    return quotient((baseline - actual) / baseline, baseline === 0 ? 0 : target);
  }
  if (baseline === null) return direction === '<=' ? answer(actual <= target ? 1 : 0) : quotient(actual, target);
  return direction === '<=' ? quotient(baseline - actual, baseline - target) : quotient(actual - baseline, target - baseline);
}

const quotient = (part: number, whole: number) => (whole === 0 ? refused('zero-denominator') : answer(part / whole));
