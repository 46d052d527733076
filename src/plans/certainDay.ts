import { dayOfIso, type Day } from '../plan/day';

/** A plan's own day, "2023-12-31". A day that does not exist is a slip in the plan's file. */
export function certainDay(iso: string): Day {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`the plan has a day that does not exist: ${iso}`);
  return day;
}
