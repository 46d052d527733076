import { followWorkbook } from '../commands/followWorkbook';
import { goToRow } from '../commands/goToRow';
import { loadPlan } from '../commands/loadPlan';
import { readOverview } from '../commands/readOverview';
import { refresh } from '../commands/refresh';
import { setReportDate } from '../commands/setReportDate';
import type { Agency, Plan } from '../plan/plan';
import { excelRun } from '../workbook/excel';
import { goToCell } from '../workbook/selection';
import { todayOf } from './today';
import type { PaneVerbs } from './verbs';

/**
 * The verbs on the workbook that Excel has open. With the ribbon, this is the only place that reads the clock.
 * `onPlanLoaded` is told the agencies as the workbook lists them, before formulas are asked anew.
 */
export function verbsOfExcel(plan: Plan, onPlanLoaded: (plan: Plan, agencies: Agency[]) => void): PaneVerbs {
  const today = () => todayOf(new Date());
  return {
    today,
    readOverview: () => readOverview(excelRun, plan, { onPlanLoaded }),
    loadPlan: () => loadPlan(excelRun, plan, today(), { onPlanLoaded }),
    refresh: () => refresh(excelRun, plan, { onPlanLoaded }),
    setReportDate: (day) => setReportDate(excelRun, plan, day, { onPlanLoaded }),
    goToRow: (table, id) => goToRow(excelRun, table, id),
    goToCell: (sheet, cell) => goToCell(excelRun, sheet, cell),
    follow: (onOverview, onFailure) => followWorkbook(excelRun, plan, onOverview, onFailure, { onPlanLoaded }),
  };
}
