import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { ExcelRun } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import type { RefreshOptions } from './bringUpToDate';
import { nothingLoaded, overviewOf, type Overview } from './overview';
import { requireDay } from './requireDay';
import { hasPlan, requireRows } from './requireRows';

/** How things stand, read only: one read, nothing written. A workbook without the plan is no failure; its overview says so. */
export async function readOverview(
  run: ExcelRun, plan: Plan, { asOf, onPlanLoaded }: { asOf?: Day; onPlanLoaded?: RefreshOptions['onPlanLoaded'] } = {},
): Promise<Overview> {
  const reading = await run(readWorkbook);
  if (!hasPlan(reading)) return nothingLoaded(plan, asOf ?? plan.period.end);
  const rows = requireRows(reading, plan);
  onPlanLoaded?.(plan, rows.agencies);
  return overviewOf(plan, reading, rows, requireDay(rows, asOf));
}
