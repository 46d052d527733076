import type { Plan } from '../plan/plan';
import type { ExcelRun } from '../workbook/excel';
import { bringUpToDate, type Refreshed, type RefreshOptions } from './bringUpToDate';

/** Brings deadlines, roll-ups and highlights up to date and says how things stand: one read, one write, however many tasks. */
export async function refresh(run: ExcelRun, plan: Plan, options: Pick<RefreshOptions, 'asOf' | 'onPlanLoaded' | 'attention'> = {}): Promise<Refreshed> {
  return (await bringUpToDate(run, plan, options)).refreshed;
}
