import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateFunctions, usePlan as handPlanOver } from '../functions';
import { anGiang2023 } from '../plans/angiang2023';
import { PANE } from '../strings';
import { hasExcelApi, LEAST_EXCEL_API } from '../workbook/requirementSets';
import { openDesk } from './desk';
import { Pane } from './Pane';
import { PlainMessage } from './PlainMessage';
import { ribbonCommand } from './ribbon';
import { RIBBON_COMMANDS } from './ribbonCommands';
import { ThemedPane, type OfficeLooks } from './ThemedPane';
import { verbsOfExcel } from './verbsOfExcel';
import './taskpane.css';

const plan = anGiang2023;

// Before onReady: Excel asks for the functions as soon as the shared runtime starts, with the pane closed.
handPlanOver(plan, plan.agencies);
associateFunctions();

void Office.onReady(({ host }) => {
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element "pane"');
  createRoot(place).render(<StrictMode><ThemedPane looks={officeLooks()}>{contentFor(host)}</ThemedPane></StrictMode>);
});

function contentFor(host: Office.HostType | null) {
  if (host !== Office.HostType.Excel) return <PlainMessage title={PANE.title} text={PANE.outsideExcel} />;
  if (!hasExcelApi(LEAST_EXCEL_API)) return <PlainMessage title={PANE.title} text={PANE.excelTooOld} />;
  const verbs = verbsOfExcel(plan, handPlanOver);
  const desk = openDesk(verbs);
  for (const name of RIBBON_COMMANDS) Office.actions.associate(name, ribbonCommand(name, desk, () => Office.addin.showAsTaskpane()));
  void desk.readAgain();
  return <Pane desk={desk} planTitle={plan.title} clock={verbs} />;
}

/** Not every Excel has a theme to tell of, and not every one tells when it changes. */
function officeLooks(): OfficeLooks {
  let look = Office.context.officeTheme;
  const listeners = new Set<() => void>();
  Office.context.document?.addHandlerAsync?.(Office.EventType.OfficeThemeChanged, ({ officeTheme }: { officeTheme?: Office.OfficeTheme }) => {
    look = officeTheme ?? Office.context.officeTheme;
    for (const listener of listeners) listener();
  });
  return {
    look: () => look,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
