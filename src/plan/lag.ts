import type { Day } from './day';
import { expectedProgress } from './expectedProgress';

/**
 * How far a task is behind: expected progress less entered progress, in shares. Positive is behind, negative ahead.
 * @example lag({ progress: 0.4, due: 31/12/2023, asOf: 2/7/2023 }) // 0.1
 */
export function lag({ progress, due, asOf, start }: { progress: number; due: Day; asOf: Day; start?: Day | null }): number {
  return expectedProgress({ due, asOf, start }) - progress;
}
