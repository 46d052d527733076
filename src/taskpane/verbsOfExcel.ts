import { goToNextLagging } from '../commands/goToNextLagging';
import { goToRow } from '../commands/goToRow';
import { readOverview } from '../commands/readOverview';
import type { Agency, Plan } from '../plan/plan';
import { excelRun } from '../workbook/excel';
import { inTurn } from '../workbook/inTurn';
import { hasCustomFunctions } from '../workbook/requirementSets';
import { goToCell } from '../workbook/selection';
import { saveFile } from './saveFile';
import { todayOf } from './today';
import type { PaneVerbs } from './verbs';

/**
 * The verbs on the workbook that Excel has open, by the plan that the pane brings along until the workbook carries or the user chooses another. With the ribbon, this is the only place that reads the clock.
 * `onLoaded` is told the agencies as the workbook lists them, before formulas are asked anew.
 */
export function verbsOfExcel(broughtAlong: Plan, onLoaded: (plan: Plan, agencies: Agency[]) => void): PaneVerbs {
  const run = inTurn(excelRun);
  let plan = broughtAlong;
  const onPlanLoaded = (loaded: Plan, agencies: Agency[]) => {
    plan = loaded;
    onLoaded(loaded, agencies);
  };
  const today = () => todayOf(new Date());
  const writing = () => import('./commandsThatWrite');
  const importing = () => import('./commandsOfImport');
  const exchanging = () => import('./commandsOfExchange');
  const formulas = () => import('./commandsOfFormulas');
  const checking = () => import('./commandsOfCheck');
  const plans = () => import('./commandsOfPlans');
  return {
    today,
    hasFunctions: hasCustomFunctions,
    readOverview: () => readOverview(run, plan, { onPlanLoaded, otherPlan: async () => (await plans()).readCarriedPlan(run) }),
    planOfFile: async (name, bytes) => (await plans()).planOfFile(name, bytes),
    draftPlan: async (appendix, choices, told) => {
      const { draftPlan, guessFacts } = await plans();
      return draftPlan(appendix, choices, told ?? guessFacts(appendix, plan, today()), plan);
    },
    savePlanFile: async (name, saved) => saveFile(document, name, (await plans()).planFileBytes(saved)),
    takePlan: (taken) => { plan = taken; },
    loadPlan: async (attention) => (await writing()).loadPlan(run, plan, today(), { hasFunctions: hasCustomFunctions(), onPlanLoaded, attention }),
    refresh: async (attention) => (await writing()).refresh(run, plan, { onPlanLoaded, attention }),
    setReportDate: async (day) => (await writing()).setReportDate(run, plan, day, { onPlanLoaded }),
    readAppendix: async (source) => (await importing()).readAppendix(run, source),
    previewImport: async (appendix, choices) => (await importing()).previewImport(run, plan, appendix, choices),
    applyImport: async (appendix, choices) => (await importing()).applyImport(run, plan, appendix, choices),
    check: async () => (await checking()).check(run, plan, { onPlanLoaded }),
    mend: async (mends) => (await checking()).mend(run, plan, mends),
    agree: async () => (await checking()).agree(run, plan),
    writeCheckSheet: async (lines, asOf) => (await checking()).writeCheckSheet(run, lines, asOf),
    amendPlan: async (wanted) => (await writing()).amendPlan(run, plan, wanted),
    readExchange: async (assigned) => (await exchanging()).readExchange(run, plan, assigned),
    send: async (round, options) => (await exchanging()).send(run, plan, round, options),
    saveFile: (name, bytes) => saveFile(document, name, bytes),
    saveZip: async (name, files) => saveFile(document, name, (await exchanging()).zipFiles(files)),
    openAsNewWorkbook: async (bytes) => (await exchanging()).openAsNewWorkbook(bytes),
    readReturned: async (sources, onRead) => (await exchanging()).readReturned(sources, onRead),
    previewMerge: async (returned, choices) => (await exchanging()).previewMerge(run, plan, returned, choices, today()),
    applyMerge: async (returned, choices) => (await exchanging()).applyMerge(run, plan, returned, choices, today()),
    takeBackMerge: async (work) => (await exchanging()).takeBackMerge(run, plan, work, today()),
    changeDialect: async (to, attention) => (await formulas()).changeDialect(run, plan, { ...(to === null ? {} : { to }), onPlanLoaded, attention }),
    copyWorkbook: async (cells) => (await formulas()).copyOpenWorkbook(cells),
    takeBack: async (work) => (await writing()).takeBack(run, plan, work),
    goToRow: (table, id) => goToRow(run, table, id),
    goToCell: (sheet, cell) => goToCell(run, sheet, cell),
    goToNextLagging: () => goToNextLagging(run, plan),
    follow: async (onOverview, onFailure) => (await writing()).followWorkbook(run, plan, onOverview, onFailure, { onPlanLoaded }),
  };
}
