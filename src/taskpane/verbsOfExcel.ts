import { followWorkbook } from '../commands/followWorkbook';
import { goToRow } from '../commands/goToRow';
import { loadPlan } from '../commands/loadPlan';
import { readOverview } from '../commands/readOverview';
import { refresh } from '../commands/refresh';
import { setReportDate } from '../commands/setReportDate';
import type { Plan } from '../plan/plan';
import { excelRun } from '../workbook/excel';
import { todayOf } from './today';
import type { PaneVerbs } from './verbs';

/** The verbs on the workbook that Excel has open. With the ribbon, this is the only place that reads the clock. */
export function verbsOfExcel(plan: Plan): PaneVerbs {
  const today = () => todayOf(new Date());
  return {
    today,
    readOverview: () => readOverview(excelRun, plan),
    loadPlan: () => loadPlan(excelRun, plan, today()),
    refresh: () => refresh(excelRun, plan),
    setReportDate: (day) => setReportDate(excelRun, plan, day),
    goToRow: (table, id) => goToRow(excelRun, table, id),
    goToCell: (sheet, cell) => goToCell(excelRun, sheet, cell),
    follow: (onOverview, onFailure) => followWorkbook(excelRun, plan, onOverview, onFailure),
  };
}
