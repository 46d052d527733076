import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { ExcelRun } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import type { RefreshOptions } from './bringUpToDate';
import { nothingLoaded, overviewOf, type Overview } from './overview';
import { requireDay } from './requireDay';
import { hasPlan, isOfPlan, requireRows } from './requireRows';

interface Reading {
  /** another day than the workbook's */
  asOf?: Day;
  onPlanLoaded?: RefreshOptions['onPlanLoaded'];
  /** asked for where the workbook is of another plan: the one it carries, or null */
  otherPlan?: () => Promise<Plan | null>;
}

/** How things stand, read only: one read, nothing written. A workbook without the plan is no failure; its overview says so. */
export async function readOverview(
  run: ExcelRun, plan: Plan, { asOf, onPlanLoaded, otherPlan }: Reading = {},
): Promise<Overview> {
  const reading = await run(readWorkbook);
  if (!hasPlan(reading)) return nothingLoaded(plan, asOf ?? plan.period.end);
  const own = isOfPlan(reading, plan) ? plan : await otherPlan?.() ?? plan;
  const rows = requireRows(reading, own);
  onPlanLoaded?.(own, rows.agencies);
  return overviewOf(own, reading, rows, requireDay(rows, asOf));
}
