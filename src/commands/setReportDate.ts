import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { ExcelRun } from '../workbook/excel';
import type { Refreshed, RefreshOptions } from './bringUpToDate';
import { refresh } from './refresh';

/** Writes the day into the workbook's own cell, which all formulas read, and judges everything by it. */
export async function setReportDate(run: ExcelRun, plan: Plan, day: Day, options: Pick<RefreshOptions, 'onPlanLoaded' | 'attention'> = {}): Promise<Refreshed> {
  return refresh(run, plan, { ...options, asOf: day });
}
