import { vietnameseDate } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { SENT_WORDS, SHEET_NAMES } from '../../strings';
import type { Change, Look } from '../change';
import { CELL, COLORS, RULED, SECTION, SHEET as SHEET_LOOK, SUBTITLE, TITLE } from '../looks';
import { documentLine, footerOf } from '../template/dataSheet';
import { lookAt, type SheetParts, writeAt } from '../template/parts';
import { areaOf, heightOfLines, rowHeights } from '../template/tableBody';
import type { Round } from './round';

const SHEET = SENT_WORDS.guideSheet;
const WIDTHS = [6, 24, 96];
/** Letters that fit on one line of a step, over two columns. */
const LETTERS_A_LINE = 132;
const LETTERS_OF_FACT = 108;
const FACTS_ROW = 3;

export interface GuideFacts {
  plan: Plan;
  agency: string;
  round: Round;
  counts: { tasks: number; duties: number; targets: number };
}

/** The first sheet that the focal point sees: whose file it is, until when, and how to fill it in without the add-in. */
export function guideSheet({ plan, agency, round, counts }: GuideFacts): SheetParts {
  const facts: [string, string][] = [
    [SENT_WORDS.facts.agency, agency], [SENT_WORDS.facts.round, round.name], [SENT_WORDS.facts.due, vietnameseDate(round.due)],
    [SENT_WORDS.facts.sentOn, vietnameseDate(round.sentOn)], [SENT_WORDS.facts.toFill, SENT_WORDS.toFill(counts)],
  ];
  const steps = stepsFor(counts);
  const stepsRow = FACTS_ROW + facts.length + 2;
  const colorsRow = stepsRow + steps.length + 2;
  const colors = colorLines();
  const last = colorsRow + colors.length;
  const section = (row: number, text: string): Change[] =>
    [lookAt(SHEET, row, 0, 1, 1, SECTION), writeAt(SHEET, row, 0, text), { kind: 'rowHeight', sheet: SHEET, row, rows: 1, height: 24 }];
  return {
    sheets: [{ kind: 'addSheet', sheet: SHEET, visibility: 'Visible', tabColor: '#2E7D32', showGridlines: false }],
    contents: [
      { kind: 'columnWidths', sheet: SHEET, column: 0, widths: WIDTHS },
      lookAt(SHEET, 0, 0, last, WIDTHS.length, SHEET_LOOK),
      lookAt(SHEET, 0, 0, 1, 1, TITLE), writeAt(SHEET, 0, 0, SENT_WORDS.guideTitle),
      lookAt(SHEET, 1, 0, 1, 1, SUBTITLE), writeAt(SHEET, 1, 0, `${plan.title} ${documentLine(plan)}`),
      ...facts.map((_, index): Change => ({ kind: 'merge', sheet: SHEET, area: areaOf(FACTS_ROW + index, 0, 1, 2) })),
      lookAt(SHEET, FACTS_ROW, 0, facts.length, 2, { font: { bold: true } }),
      lookAt(SHEET, FACTS_ROW, 0, facts.length, 3, { ...CELL, border: { ...RULED.border!, sides: ['top', 'bottom', 'left', 'right', 'inside'] } }),
      lookAt(SHEET, FACTS_ROW, 2, facts.length, 1, { numberFormat: '@' }),
      { kind: 'write', sheet: SHEET, area: areaOf(FACTS_ROW, 0, facts.length, 3), cells: facts.map(([label, value]) => [label, null, value]) },
      ...section(stepsRow - 1, SENT_WORDS.stepsTitle),
      ...steps.map((_, index): Change => ({ kind: 'merge', sheet: SHEET, area: areaOf(stepsRow + index, 1, 1, 2) })),
      lookAt(SHEET, stepsRow, 0, steps.length, 1, { horizontal: 'Center' }),
      lookAt(SHEET, stepsRow, 1, steps.length, 2, CELL),
      { kind: 'write', sheet: SHEET, area: areaOf(stepsRow, 0, steps.length, 2), cells: steps.map((step, index) => [index + 1, step]) },
      ...section(colorsRow - 1, SENT_WORDS.colorsTitle),
      ...colors.flatMap(({ text, look }, index) => [
        { kind: 'merge', sheet: SHEET, area: areaOf(colorsRow + index, 0, 1, 2) } as const, lookAt(SHEET, colorsRow + index, 0, 1, 2, look), writeAt(SHEET, colorsRow + index, 0, text),
      ]),
    ],
    formulas: [],
    dressing: [
      { kind: 'rowHeight', sheet: SHEET, row: 0, rows: 1, height: 26 },
      { kind: 'rowHeight', sheet: SHEET, row: 1, rows: 1, height: 20 },
      ...rowHeights(SHEET, FACTS_ROW, facts.map(([, value]) => heightFor(value, LETTERS_OF_FACT))),
      ...rowHeights(SHEET, stepsRow, steps.map((step) => heightFor(step, LETTERS_A_LINE))),
      // Without air: the guide is one printed page.
      { kind: 'rowHeight', sheet: SHEET, row: colorsRow, rows: colors.length, height: 15 },
      { kind: 'print', sheet: SHEET, orientation: 'Landscape', area: areaOf(0, 0, last, WIDTHS.length), footer: footerOf(plan) },
    ],
  };
}

const heightFor = (text: string, letters: number) => heightOfLines(Math.max(1, Math.ceil(text.length / letters)));

function stepsFor({ tasks, duties, targets }: GuideFacts['counts']): string[] {
  const { steps } = SENT_WORDS;
  const sheets = [...(tasks > 0 ? [SHEET_NAMES.tasks] : []), ...(duties > 0 ? [SHEET_NAMES.duties] : [])];
  return [
    steps.enter, steps.locked, ...(sheets.length > 0 ? [steps.tasks(SENT_WORDS.pagesOf(sheets))] : []), ...(targets > 0 ? [steps.targets] : []), steps.blank, steps.check, steps.layout, steps.back, steps.when,
  ];
}

function colorLines(): { text: string; look: Look }[] {
  const { colors } = SENT_WORDS;
  const ground = ({ fill, color }: { fill: string; color: string }): Look => ({ fill, font: { color } });
  return [
    { text: colors.entered, look: ground(COLORS.entered) }, { text: colors.computed, look: ground(COLORS.computed) },
    { text: colors.overdue, look: ground(COLORS.overdue) }, { text: colors.behind, look: ground(COLORS.behind) },
    { text: colors.dueSoon, look: ground(COLORS.dueSoon) }, { text: colors.done, look: { font: { color: COLORS.done.color } } },
  ];
}
