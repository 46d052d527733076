import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateFunctions, usePlan as handPlanOver } from '../functions';
import { anGiang2023 } from '../plans/angiang2023';
import { PANE } from '../strings';
import { hasExcelApi, LEAST_EXCEL_API } from '../workbook/requirementSets';
import { openDesk, type Desk } from './desk';
import { officeLooks, whenLookedAt } from './officeLooks';
import { Pane } from './Pane';
import { PlainMessage } from './PlainMessage';
import { ribbonCommand } from './ribbon';
import { RIBBON_COMMANDS } from './ribbonCommands';
import type {} from './surroundings';
import { ThemedPane } from './ThemedPane';
import { verbsOfExcel } from './verbsOfExcel';
import './taskpane.css';

const plan = anGiang2023;

// Before onReady: Excel asks for the functions and the ribbon's commands as soon as the shared runtime starts, with the pane closed.
handPlanOver(plan, plan.agencies);
associateFunctions();
const ready = Office.onReady();
const desk = ready.then(({ host }) => (host === Office.HostType.Excel && hasExcelApi(LEAST_EXCEL_API) ? openDesk(verbs) : null));
for (const name of RIBBON_COMMANDS) Office.actions.associate(name, ribbonCommand(name, desk, () => Office.addin.showAsTaskpane()));
const verbs = verbsOfExcel(plan, handPlanOver);

void Promise.all([ready, desk]).then(([{ host }, opened]) => {
  window.cchcSurroundings?.ready();
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element "pane"');
  const looks = officeLooks(() => Office.context.officeTheme, whenLookedAt(window));
  createRoot(place).render(<StrictMode><ThemedPane looks={looks}>{contentFor(host, opened)}</ThemedPane></StrictMode>);
  void opened?.readAgain();
});

function contentFor(host: Office.HostType | null, opened: Desk | null): ReactNode {
  if (host !== Office.HostType.Excel) return <PlainMessage title={PANE.title} text={PANE.outsideExcel} />;
  if (opened === null) return <PlainMessage title={PANE.title} text={PANE.excelTooOld} />;
  return <Pane desk={opened} clock={verbs} />;
}
