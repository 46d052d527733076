import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { SHEET_NAMES, SUMMARY_TEXTS, TEMPLATE_TEXTS, VALIDATION_MESSAGES } from '../../strings';
import type { CellInput, Change, ValidationInput } from '../change';
import { columnLetters } from '../column';
import { doneOf, SUMMARY_COLUMNS, shareText, statesOf } from '../formulas/summaryFormulas';
import { laggingBars } from '../highlights';
import { ENTERED_CELL, HINT, NUMBER_FORMATS, RULED, SECTION, SHEET as SHEET_LOOK, SUBTITLE, TITLE, TOTAL_CELL } from '../looks';
import { DEFAULT_THRESHOLDS, NAMES } from '../names';
import { areaChart } from './areaChart';
import { blockHeader, blockLines, blockLooks, type CountBlock, lastRowOf, shareArea } from './countBlock';
import { documentLine, footerOf } from './dataSheet';
import { lookAt, type SheetParts, writeAt } from './parts';
import { areaOf } from './tableBody';
import { formBlock, targetBlock, targetsMet } from './summaryBlocks';

const SHEET = SHEET_NAMES.summary;
const WIDTH = SUMMARY_COLUMNS.count;
export const SUMMARY_WIDTHS = [41, 17, ...Array<number>(WIDTH - 4).fill(9.5), 18, 12];

/** Rows from 0. What stands below the areas moves with their number; the agencies come last, because they grow. */
function placesFor(plan: Plan) {
  const areas = 9;
  const targets = areas + plan.areas.length + 3;
  const form = targets + 11;
  const duties = form + 9;
  return { parameters: 3, totals: 6, areas, targets, form, duties, leads: duties + 4 };
}

const areaBlockOf = (plan: Plan): CountBlock => ({
  headerRow: placesFor(plan).areas, table: 'NhiemVu', nameHeader: SUMMARY_TEXTS.area, names: plan.areas.map(({ name }) => name), counted: 'area', hasTotal: true,
});

export const leadBlockAt = (headerRow: number, leads: readonly string[]): CountBlock =>
  ({ headerRow, table: 'NhiemVu', nameHeader: SUMMARY_TEXTS.leadAgency, names: leads, counted: 'lead', hasTotal: true });

export function summarySheet(plan: Plan, reportDate: Day, leads: readonly string[]): SheetParts {
  const places = placesFor(plan);
  const areas = areaBlockOf(plan);
  const duties: CountBlock = {
    headerRow: places.duties, table: 'PhanCong', nameHeader: SUMMARY_TEXTS.dutiesHeader, names: [SUMMARY_TEXTS.dutiesRow], counted: 'all', hasTotal: false,
  };
  const byLead = leadBlockAt(places.leads, leads);
  const blocks = [areas, duties, byLead];
  const total = lastRowOf(areas);
  const target = targetBlock(places.targets);
  const form = formBlock(places.form, total);
  const chart = areaChart(plan, areas, areaOf(places.targets - 1, 4, places.duties - places.targets - 1, WIDTH - 4));
  const section = (row: number, text: string): Change[] =>
    [lookAt(SHEET, row, 0, 1, 1, SECTION), writeAt(SHEET, row, 0, text), { kind: 'rowHeight', sheet: SHEET, row, rows: 1, height: 30 }];
  const parameters = parameterCells(places.parameters, reportDate);
  return {
    sheets: [{ kind: 'addSheet', sheet: SHEET, visibility: 'Visible', tabColor: '#C00000', showGridlines: false }],
    contents: [
      { kind: 'columnWidths', sheet: SHEET, column: 0, widths: SUMMARY_WIDTHS },
      lookAt(SHEET, 0, 0, lastRowOf(byLead) + 1, WIDTH, SHEET_LOOK),
      ...heading(0, `${TEMPLATE_TEXTS.summaryTitle} ${plan.title.toUpperCase()}`, TITLE),
      ...heading(1, documentLine(plan), SUBTITLE),
      ...parameters.contents,
      ...section(places.areas - 1, SUMMARY_TEXTS.byArea), ...section(places.targets - 1, SUMMARY_TEXTS.targets),
      ...section(places.form - 1, SUMMARY_TEXTS.form), ...section(places.duties - 1, SUMMARY_TEXTS.duties),
      ...section(places.leads - 2, SUMMARY_TEXTS.byLead),
      lookAt(SHEET, places.leads - 1, 0, 1, 1, HINT), writeAt(SHEET, places.leads - 1, 0, SUMMARY_TEXTS.byLeadNote),
      ...blocks.flatMap(blockHeader), ...blocks.flatMap(blockLooks),
      ...target.contents, ...form.contents, ...chart.contents,
    ],
    formulas: [...blocks.map(blockLines), ...target.formulas, ...form.formulas, ...chart.formulas, ...totalsLine(places.totals, total)],
    dressing: [
      ...parameters.dressing,
      laggingBars([shareArea(areas), shareArea(byLead)]),
      ...chart.dressing,
      { kind: 'freeze', sheet: SHEET, rows: places.parameters - 1, columns: 0 },
      summaryPrint(plan, byLead),
    ],
  };
}

/** Printed down to the last agency; the chart's own numbers, right of it, are not. */
export const summaryPrint = (plan: Plan, byLead: CountBlock): Change =>
  ({ kind: 'print', sheet: SHEET, orientation: 'Landscape', area: areaOf(0, 0, lastRowOf(byLead) + 1, WIDTH), footer: footerOf(plan) });

export function heading(row: number, text: string, look: typeof TITLE): Change[] {
  return [
    { kind: 'merge', sheet: SHEET, area: areaOf(row, 0, 1, WIDTH) },
    lookAt(SHEET, row, 0, 1, WIDTH, { ...look, horizontal: 'Center' }),
    writeAt(SHEET, row, 0, text),
    { kind: 'rowHeight', sheet: SHEET, row, rows: 1, height: 24 },
  ];
}

/** The three cells that everything depends on, each found by its name. */
export function parameterCells(row: number, reportDate: Day): { contents: Change[]; dressing: Change[] } {
  const stop = 'stop' as const;
  const cells: { label: string; name: string; value: number; format: string; validation: ValidationInput }[] = [
    {
      label: SUMMARY_TEXTS.reportDate, name: NAMES.reportDate, value: reportDate, format: NUMBER_FORMATS.date,
      validation: {
        rule: { kind: 'date', operator: 'between', from: '=DATE(2000,1,1)', to: '=DATE(2100,12,31)' },
        error: { ...VALIDATION_MESSAGES.reportDate.error, style: stop }, prompt: VALIDATION_MESSAGES.reportDate.prompt,
      },
    },
    {
      label: SUMMARY_TEXTS.lagThreshold, name: NAMES.lagThreshold, value: DEFAULT_THRESHOLDS.lag, format: NUMBER_FORMATS.wholeShare,
      validation: {
        rule: { kind: 'decimal', operator: 'between', from: 0, to: 1 },
        error: { ...VALIDATION_MESSAGES.lagThreshold.error, style: stop }, prompt: VALIDATION_MESSAGES.lagThreshold.prompt,
      },
    },
    {
      label: SUMMARY_TEXTS.dueSoonDays, name: NAMES.dueSoonDays, value: DEFAULT_THRESHOLDS.dueSoonDays, format: NUMBER_FORMATS.rank,
      validation: {
        rule: { kind: 'wholeNumber', operator: 'between', from: 0, to: 366 },
        error: { ...VALIDATION_MESSAGES.dueSoonDays.error, style: stop }, prompt: VALIDATION_MESSAGES.dueSoonDays.prompt,
      },
    },
  ];
  return {
    contents: [
      ...cells.flatMap(({ label, name, value, format }, index): Change[] => [
        lookAt(SHEET, row + index, 1, 1, 1, { numberFormat: format }), writeAt(SHEET, row + index, 1, value),
        { kind: 'setName', name, sheet: SHEET, area: areaOf(row + index, 1, 1, 1) },
      ]),
      { kind: 'write', sheet: SHEET, area: areaOf(row, 0, cells.length, 1), cells: cells.map(({ label }) => [label]) },
      lookAt(SHEET, row, 0, cells.length, 2, RULED),
      lookAt(SHEET, row, 1, cells.length, 1, { fill: ENTERED_CELL.fill, locked: false, horizontal: 'Center' }),
      lookAt(SHEET, row, 3, 1, 1, HINT), writeAt(SHEET, row, 3, SUMMARY_TEXTS.parametersHint),
      { kind: 'rowHeight', sheet: SHEET, row, rows: cells.length, height: 20 },
    ],
    dressing: cells.map(({ validation }, index) => ({ kind: 'validate', sheet: SHEET, area: areaOf(row + index, 1, 1, 1), validation })),
  };
}

/** One sentence that a leader reads first. */
export function totalsLine(row: number, totalRow: number): Change[] {
  const total = `${columnLetters(SUMMARY_COLUMNS.total)}${totalRow + 1}`;
  const cell: CellInput = {
    formula: `"${SUMMARY_TEXTS.lineDone}"&${shareText(`(${doneOf(totalRow)})`, total)}&"${SUMMARY_TEXTS.lineOverdue}"&${statesOf(totalRow, ['overdue'])}`
      + `&"${SUMMARY_TEXTS.lineBehind}"&${statesOf(totalRow, ['behind'])}`
      + `&"${SUMMARY_TEXTS.lineNotReported}"&${columnLetters(SUMMARY_COLUMNS.notReported)}${totalRow + 1}&"${SUMMARY_TEXTS.lineTargets}"&${targetsMet()}`,
  };
  return [
    { kind: 'merge', sheet: SHEET, area: areaOf(row, 0, 1, WIDTH) },
    lookAt(SHEET, row, 0, 1, WIDTH, { ...TOTAL_CELL, font: { size: 13, bold: true }, horizontal: 'Center' }),
    writeAt(SHEET, row, 0, cell),
    { kind: 'rowHeight', sheet: SHEET, row, rows: 1, height: 30 },
  ];
}
