import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateFunctions, usePlan as handPlanOver } from '../functions';
import { anGiang2023 } from '../plans/angiang2023';
import { PANE } from '../strings';
import { hasExcelApi, LEAST_EXCEL_API } from '../workbook/requirementSets';
import { PaneOfPlan } from './PaneOfPlan';
import { PlainMessage } from './PlainMessage';
import type {} from './surroundings';
import { excelTheme } from './theme';
import { verbsOfExcel } from './verbsOfExcel';
import './taskpane.css';

const plan = anGiang2023;

// Before onReady: Excel asks for the functions as soon as the shared runtime starts, with the pane closed.
handPlanOver(plan, plan.agencies);
associateFunctions();

void Office.onReady(({ host }) => {
  window.cchcSurroundings?.ready();
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element "pane"');
  createRoot(place).render(
    <StrictMode>
      <FluentProvider theme={excelTheme}>{contentFor(host)}</FluentProvider>
    </StrictMode>,
  );
});

function contentFor(host: Office.HostType | null) {
  if (host !== Office.HostType.Excel) return <PlainMessage title={PANE.title} text={PANE.outsideExcel} />;
  if (!hasExcelApi(LEAST_EXCEL_API)) return <PlainMessage title={PANE.title} text={PANE.excelTooOld} />;
  return <PaneOfPlan verbs={verbsOfExcel(plan, handPlanOver)} planTitle={plan.title} />;
}
