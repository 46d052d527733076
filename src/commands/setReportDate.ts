import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { ExcelRun } from '../workbook/excel';
import { bringUpToDate, type RefreshOptions } from './bringUpToDate';
import type { Overview } from './overview';

/** Writes the day into the workbook's own cell, which all formulas read, and judges everything by it. */
export async function setReportDate(run: ExcelRun, plan: Plan, day: Day, options: Pick<RefreshOptions, 'onPlanLoaded'> = {}): Promise<Overview> {
  return (await bringUpToDate(run, plan, { ...options, asOf: day })).overview;
}
