import type { Plan } from '../../plan/plan';
import { isDone } from '../../plan/summary';
import { TIME_STATES, type TimeState } from '../../plan/timeState';
import { SHEET_NAMES, SUMMARY_TEXTS } from '../../strings';
import type { CellArea, CellInput, Change } from '../change';
import { SUMMARY_COLUMNS, statesOf } from '../formulas/summaryFormulas';
import { HEADER, HINT, SHEET as SHEET_LOOK } from '../looks';
import type { CountBlock } from './countBlock';
import { lookAt, writeAt } from './parts';
import { areaOf } from './tableBody';

const SHEET = SHEET_NAMES.summary;
export const AREA_CHART = 'CCHC_TheoLinhVuc';

/** What the chart stacks, in this order, with colours that stay apart in grey print too. */
const SERIES: { states: TimeState[]; color: string }[] = [
  { states: TIME_STATES.filter(isDone), color: '#2E7D32' },
  { states: ['on-track'], color: '#9CCC65' },
  { states: ['due-soon'], color: '#FFE082' },
  { states: ['no-due-date'], color: '#BDBDBD' },
  { states: ['behind'], color: '#EF8C1E' },
  { states: ['overdue'], color: '#B71C1C' },
];

/** Where the chart's own small block of numbers stands: right of what is printed. Hidden cells would not be drawn. */
const AT = SUMMARY_COLUMNS.count + 1;

export function areaChart(plan: Plan, areas: CountBlock, over: CellArea): { contents: Change[]; formulas: Change[]; dressing: Change[] } {
  const source = areaOf(areas.headerRow, AT, areas.names.length + 1, SERIES.length + 1);
  const lines: CellInput[][] = plan.areas.map(({ number, name }, index) =>
    [`${number}. ${name}`, ...SERIES.map(({ states }) => ({ formula: statesOf(areas.headerRow + 1 + index, states) }))]);
  return {
    contents: [
      { kind: 'columnWidths', sheet: SHEET, column: AT - 1, widths: [3, 46, ...SERIES.map(() => 11)] },
      lookAt(SHEET, areas.headerRow - 1, AT, lines.length + 2, SERIES.length + 1, SHEET_LOOK),
      lookAt(SHEET, areas.headerRow - 1, AT, 1, 1, HINT), writeAt(SHEET, areas.headerRow - 1, AT, SUMMARY_TEXTS.chartData),
      lookAt(SHEET, areas.headerRow, AT, 1, SERIES.length + 1, HEADER),
      { kind: 'write', sheet: SHEET, area: { ...source, rows: 1 }, cells: [[SUMMARY_TEXTS.chartArea, ...SUMMARY_TEXTS.chartSeries]] },
    ],
    formulas: [{ kind: 'write', sheet: SHEET, area: { ...source, row: source.row + 1, rows: lines.length }, cells: lines }],
    dressing: [{
      kind: 'chart', sheet: SHEET,
      chart: { name: AREA_CHART, title: SUMMARY_TEXTS.chartTitle, type: 'BarStacked', source, seriesBy: 'Columns', over, seriesColors: SERIES.map(({ color }) => color) },
    }],
  };
}
