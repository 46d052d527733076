import { goToNextLagging } from '../commands/goToNextLagging';
import { goToRow } from '../commands/goToRow';
import { readOverview } from '../commands/readOverview';
import type { Agency, Plan } from '../plan/plan';
import { excelRun } from '../workbook/excel';
import { hasCustomFunctions } from '../workbook/requirementSets';
import { goToCell } from '../workbook/selection';
import { todayOf } from './today';
import type { PaneVerbs } from './verbs';

/**
 * The verbs on the workbook that Excel has open. With the ribbon, this is the only place that reads the clock.
 * `onPlanLoaded` is told the agencies as the workbook lists them, before formulas are asked anew.
 */
export function verbsOfExcel(plan: Plan, onPlanLoaded: (plan: Plan, agencies: Agency[]) => void): PaneVerbs {
  const today = () => todayOf(new Date());
  const writing = () => import('./commandsThatWrite');
  const importing = () => import('./commandsOfImport');
  return {
    today,
    hasFunctions: hasCustomFunctions,
    readOverview: () => readOverview(excelRun, plan, { onPlanLoaded }),
    loadPlan: async (attention) => (await writing()).loadPlan(excelRun, plan, today(), { hasFunctions: hasCustomFunctions(), onPlanLoaded, attention }),
    refresh: async (attention) => (await writing()).refresh(excelRun, plan, { onPlanLoaded, attention }),
    setReportDate: async (day) => (await writing()).setReportDate(excelRun, plan, day, { onPlanLoaded }),
    readAppendix: async (source) => (await importing()).readAppendix(excelRun, source),
    previewImport: async (appendix, choices) => (await importing()).previewImport(excelRun, plan, appendix, choices),
    applyImport: async (appendix, choices) => (await importing()).applyImport(excelRun, plan, appendix, choices),
    takeBack: async (work) => (await writing()).takeBack(excelRun, plan, work),
    goToRow: (table, id) => goToRow(excelRun, table, id),
    goToCell: (sheet, cell) => goToCell(excelRun, sheet, cell),
    goToNextLagging: () => goToNextLagging(excelRun, plan),
    follow: async (onOverview, onFailure) => (await writing()).followWorkbook(excelRun, plan, onOverview, onFailure, { onPlanLoaded }),
  };
}
