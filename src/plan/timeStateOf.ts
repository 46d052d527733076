import type { Day } from './day';
import { lag } from './lag';
import { isAtLeast, isMoreThan } from './share';
import type { ReportedStatus, TimeState } from './timeState';

/** More than 15 points behind the share of time gone is lagging; a province's progress form uses the same mark. */
export const LAG_THRESHOLD = 0.15;
/** A task due within this many days is due soon. */
export const DUE_SOON_DAYS = 15;

/** What a task's time state follows from. null: not given, or not readable. Days are serials, progress and threshold are shares. */
export interface TimeStateFacts {
  status: ReportedStatus | null;
  progress: number | null;
  completedOn: Day | null;
  due: Day | null;
  asOf: Day;
  start?: Day | null;
  lagThreshold?: number | null;
  dueSoonDays?: number | null;
}

/**
 * tình trạng thời hạn: where a task stands against its due day on the report date, in the words of the official forms. The first rule
 * that fits answers, so there is always exactly one answer.
 *
 * A completion dated after the report date has not happened yet: such a task is not completed, whatever status or progress say.
 * Asked about a past day, the answer is then the one of that day.
 * @example timeStateOf({ status: 'in-progress', progress: null, completedOn: null, due: 30/6/2023, asOf: 1/7/2023 }) // 'overdue'
 */
export function timeStateOf(facts: TimeStateFacts): TimeState {
  const { status, progress, completedOn, due, asOf } = facts;
  const isDated = completedOn !== null;
  const isDatedLater = isDated && completedOn > asOf;
  const saysCompleted = status === 'completed' || isDated || (progress !== null && isAtLeast(progress, 1));
  if (saysCompleted && !isDatedLater) {
    if (due === null) return 'completed';
    if (isDated) return completedOn <= due ? 'completed-on-time' : 'completed-late';
    return asOf <= due ? 'completed-on-time' : 'completed-date-unknown';
  }
  if (due === null) return 'no-due-date';
  if (asOf > due) return 'overdue';
  if (progress !== null && isMoreThan(lag({ progress, due, asOf, start: facts.start }), facts.lagThreshold ?? LAG_THRESHOLD)) return 'behind';
  return due - asOf <= (facts.dueSoonDays ?? DUE_SOON_DAYS) ? 'due-soon' : 'on-track';
}
