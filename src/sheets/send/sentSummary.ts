import type { Plan } from '../../plan/plan';
import type { JudgedRow } from '../../plan/summary';
import { SENT_WORDS, SHEET_NAMES, SUMMARY_TEXTS, TEMPLATE_TEXTS } from '../../strings';
import type { Change } from '../change';
import { SUMMARY_COLUMNS } from '../formulas/summaryFormulas';
import { laggingBars } from '../highlights';
import { COMPUTED_CELL, HINT, SECTION, SHEET as SHEET_LOOK, SUBTITLE, TITLE } from '../looks';
import { NAMES, type Thresholds } from '../names';
import { blockHeader, blockLines, blockLooks, type CountBlock, lastRowOf, shareArea } from '../template/countBlock';
import { documentLine, footerOf } from '../template/dataSheet';
import { lookAt, type SheetParts, writeAt } from '../template/parts';
import { targetBlock } from '../template/summaryBlocks';
import { heading, parameterCells, SUMMARY_WIDTHS, totalsLine } from '../template/summarySheet';
import { areaOf } from '../template/tableBody';
import type { CellResults } from './cellResults';
import type { Round } from './round';
import { lineResults, targetLineResults, totalsResult } from './summaryResults';

const SHEET = SHEET_NAMES.summary;
const WIDTH = SUMMARY_COLUMNS.count;
const PLACES = { parameters: 4, totals: 8, blocks: 11 };
const TARGET_LINES = 9;

export interface SentSummary {
  plan: Plan;
  agency: string;
  round: Round;
  thresholds: Thresholds;
  tasks: readonly { judged: JudgedRow; area: string }[];
  duties: readonly JudgedRow[];
  /** the words of the targets' result cells, and how many of them can be measured */
  targets: { results: readonly string[]; measurable: number };
}

/**
 * Tổng hợp of one agency's file: the report date and the thresholds, locked, and the counts of what the file holds. The report date is the round's closing day.
 */
export function sentSummary(summary: SentSummary): { parts: SheetParts; results: CellResults } {
  const { plan, agency, round, tasks, duties, targets } = summary;
  const areas: CountBlock = {
    headerRow: PLACES.blocks, table: 'NhiemVu', nameHeader: SUMMARY_TEXTS.area, names: areaNames(plan, tasks.map(({ area }) => area)), counted: 'area', hasTotal: true,
  };
  const dutyBlock: CountBlock = {
    headerRow: tasks.length > 0 ? lastRowOf(areas) + 3 : PLACES.blocks,
    table: 'PhanCong', nameHeader: SUMMARY_TEXTS.dutiesHeader, names: [SUMMARY_TEXTS.dutiesRow], counted: 'all', hasTotal: false,
  };
  const blocks = [...(tasks.length > 0 ? [areas] : []), ...(duties.length > 0 ? [dutyBlock] : [])];
  const targetsRow = (blocks.length > 0 ? lastRowOf(blocks.at(-1)!) + 3 : PLACES.blocks);
  const target = targets.results.length > 0 ? targetBlock(targetsRow) : { contents: [], formulas: [] };
  const last = targets.results.length > 0 ? targetsRow + TARGET_LINES : targetsRow - 3;
  const parameters = parameterCells(PLACES.parameters, round.due);
  const section = (row: number, text: string): Change[] =>
    [lookAt(SHEET, row, 0, 1, 1, SECTION), writeAt(SHEET, row, 0, text), { kind: 'rowHeight', sheet: SHEET, row, rows: 1, height: 30 }];
  const totalRow = lastRowOf(areas);

  return {
    parts: {
      sheets: [{ kind: 'addSheet', sheet: SHEET, visibility: 'Visible', tabColor: '#C00000', showGridlines: false }],
      contents: [
        { kind: 'columnWidths', sheet: SHEET, column: 0, widths: SUMMARY_WIDTHS },
        lookAt(SHEET, 0, 0, last + 1, WIDTH, SHEET_LOOK),
        ...heading(0, `${TEMPLATE_TEXTS.summaryTitle} ${plan.title.toUpperCase()}`, TITLE), ...heading(1, documentLine(plan), SUBTITLE),
        ...heading(2, SENT_WORDS.summaryOf(agency, round.name), { font: { size: 13, bold: true } }),
        ...lockedParameters(parameters.contents, summary.thresholds),
        ...(tasks.length > 0 ? section(areas.headerRow - 1, SENT_WORDS.byArea) : []),
        ...(duties.length > 0 ? section(dutyBlock.headerRow - 1, SENT_WORDS.duties) : []),
        ...(targets.results.length > 0 ? section(targetsRow - 1, SENT_WORDS.targets) : []),
        ...blocks.flatMap(blockHeader), ...blocks.flatMap(blockLooks), ...target.contents,
      ],
      formulas: [...blocks.map(blockLines), ...target.formulas, ...(tasks.length > 0 ? totalsLine(PLACES.totals, totalRow) : [])],
      dressing: [
        ...(tasks.length > 0 ? [laggingBars([shareArea(areas)])] : []),
        { kind: 'freeze', sheet: SHEET, rows: 3, columns: 0 },
        { kind: 'print', sheet: SHEET, orientation: 'Landscape', area: areaOf(0, 0, last + 1, WIDTH), footer: footerOf(plan) },
      ],
    },
    results: resultsOf(summary, areas, dutyBlock, targetsRow),
  };
}

/** The areas that the agency's tasks are in, in the plan's order, each as its cell writes it. */
function areaNames(plan: Plan, areas: readonly string[]): string[] {
  const named = [...new Map(areas.filter((area) => area !== '').map((area) => [area.toLowerCase(), area])).values()];
  const place = (area: string) => {
    const at = plan.areas.findIndex(({ name }) => name.toLowerCase() === area.toLowerCase());
    return at < 0 ? plan.areas.length : at;
  };
  return named.sort((one, other) => place(one) - place(other));
}

/** The coordinator's thresholds in place of the template's, and nothing to change here: another report date would be another round's. */
function lockedParameters(contents: readonly Change[], thresholds: Thresholds): Change[] {
  const at = (name: string) => contents.flatMap((change) => (change.kind === 'setName' && change.name === name ? [change.area] : []))[0]!;
  const [lag, dueSoon] = [at(NAMES.lagThreshold), at(NAMES.dueSoonDays)];
  const date = at(NAMES.reportDate);
  return [
    ...contents.filter((change) => !(change.kind === 'write' && change.cells[0]?.[0] === SUMMARY_TEXTS.parametersHint)),
    lookAt(SHEET, date.row, date.column, 3, 1, { locked: true, fill: COMPUTED_CELL.fill }),
    { kind: 'write', sheet: SHEET, area: lag, cells: [[thresholds.lag]] }, { kind: 'write', sheet: SHEET, area: dueSoon, cells: [[thresholds.dueSoonDays]] },
    lookAt(SHEET, date.row, 3, 1, 1, HINT), writeAt(SHEET, date.row, 3, SENT_WORDS.lockedParameters),
  ];
}

function resultsOf({ tasks, duties, targets }: SentSummary, areas: CountBlock, dutyBlock: CountBlock, targetsRow: number): CellResults {
  const line = (row: number, values: readonly (string | number)[]) => values.map((value, index) => ({ sheet: SHEET, row, column: SUMMARY_COLUMNS.total + index, value }));
  const judged = tasks.map((task) => task.judged);
  const targetLines = targetLineResults(targets.results, targets.measurable);
  return [
    ...(tasks.length > 0 ? [
      ...areas.names.flatMap((name, index) => line(areas.headerRow + 1 + index, lineResults(tasks.filter(({ area }) => area.toLowerCase() === name.toLowerCase()).map((task) => task.judged)))),
      ...line(lastRowOf(areas), lineResults(judged)),
      { sheet: SHEET, row: PLACES.totals, column: 0, value: totalsResult(judged, Number(targetLines[1]), targets.measurable) },
    ] : []),
    ...(duties.length > 0 ? line(dutyBlock.headerRow + 1, lineResults(duties)) : []),
    ...(targets.results.length > 0 ? targetLines.map((value, index) => ({ sheet: SHEET, row: targetsRow + 1 + index, column: 1, value })) : []),
  ];
}
