import { type Day, firstDayOfYear, yearOfDay } from './day';

/**
 * tiến độ yêu cầu: the share of a task's time that is gone on the report date, 0 to 1, by days. The time runs from `start` (unless
 * told otherwise 1 January of the year the task is due) to the due day. Where it is due on or before its start, everything
 * is expected from the due day on and nothing before it.
 * @example expectedProgress({ due: 31/12/2023, asOf: 2/7/2023 }) // 0.5
 */
export function expectedProgress({ due, asOf, start }: { due: Day; asOf: Day; start?: Day | null }): number {
  const from = start ?? firstDayOfYear(yearOfDay(due));
  if (due <= from) return asOf >= due ? 1 : 0;
  return Math.min(1, Math.max(0, (asOf - from) / (due - from)));
}
