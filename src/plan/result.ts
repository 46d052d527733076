import type { Actual } from './actual';
import { type Answer, answer, refused } from './answer';
import type { Direction } from './plan';
import { isAtLeast } from './share';

/** kết quả of a target, in the order a report counts them. */
export const TARGET_RESULTS = ['met', 'not-met', 'not-reported', 'not-published', 'not-measurable'] as const;
export type TargetResult = (typeof TARGET_RESULTS)[number];

export interface Judged {
  actual: Actual | null;
  target: number | null;
  direction: Direction;
  baseline: number | null;
}

/**
 * Whether a target is met. Shares that differ in the tenth place are the same share. A target without a number cannot be measured; one
 * without an actual value is not reported, which is not the same as not met. For a cut ("giảm") the share cut off the baseline counts.
 *
 * Refused: a cut whose baseline is not known, or is 0.
 * @example targetResult({ actual: 35, target: 20, direction: '<=', baseline: null }) // { kind: 'answer', value: 'not-met' }
 */
export function targetResult({ actual, target, direction, baseline }: Judged): Answer<TargetResult, 'baseline-missing' | 'zero-denominator'> {
  if (target === null) return answer('not-measurable');
  if (actual === null) return answer('not-reported');
  if (actual === 'not-published') return answer('not-published');
  if (direction === '>=') return met(isAtLeast(actual, target));
  if (direction === '<=') return met(isAtLeast(target, actual));
  if (baseline === null) return refused('baseline-missing');
  if (baseline === 0) return refused('zero-denominator');
  return met(isAtLeast((baseline - actual) / baseline, target));
}

const met = (isMet: boolean) => answer<TargetResult>(isMet ? 'met' : 'not-met');
