import type { Day } from '../plan/day';
import { Failure } from '../workbook/failure';

/** The day that everything is judged by: the one asked for, else the workbook's own. Without it nothing can be said, and no other day is put in its place. */
export function requireDay({ reportDate }: { reportDate: Day | null }, asOf?: Day): Day {
  const day = asOf ?? reportDate;
  if (day === null) throw new Failure('report-date-missing');
  return day;
}
