import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';

/** The day a new workbook is judged by: today while the plan runs, else the plan's last day. */
export function reportDateFor({ period }: Pick<Plan, 'period'>, today: Day): Day {
  return today >= period.start && today <= period.end ? today : period.end;
}
