import { dayOf, type Day } from '../plan/day';

/** The day on the user's own calendar, whatever the time zone. */
export function todayOf(clock: Date): Day {
  const day = dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (day === null) throw new Error(`The clock gives no day: ${String(clock)}`);
  return day;
}
