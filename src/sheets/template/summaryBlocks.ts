import { HEADERS, FUNCTION_WORDS, RESULT_WORDS, SHEET_NAMES, SUMMARY_TEXTS } from '../../strings';
import type { CellInput, Change } from '../change';
import { columnLetters } from '../column';
import { columnOf, quoted } from '../formulas/reference';
import { doneOf, SUMMARY_COLUMNS, shareText, statesOf } from '../formulas/summaryFormulas';
import { HEADER, HINT, RULED } from '../looks';
import { lookAt, writeAt } from './parts';
import { areaOf } from './tableBody';

const SHEET = SHEET_NAMES.summary;

const results = columnOf('MucTieu', HEADERS.result);
const counted = (word: string) => `COUNTIFS(${results},${quoted(word)})`;
const MEASURABLE = `SUMPRODUCT(--(LEN(${columnOf('MucTieu', HEADERS.targetValue)})>0))`;

/** "3/17": targets met out of those that can be measured. */
export const targetsMet = () => `${counted(RESULT_WORDS.met)}&"/"&${MEASURABLE}`;

export interface Block { contents: Change[]; formulas: Change[] }

/** What became of the targets. Every measurable one is in just one of the lines. */
export function targetBlock(headerRow: number): Block {
  const words: [string, string][] = [
    [SUMMARY_TEXTS.targetsMet, counted(RESULT_WORDS.met)],
    [SUMMARY_TEXTS.targetsNotMet, counted(RESULT_WORDS['not-met'])],
    [SUMMARY_TEXTS.targetsNotPublished, counted(RESULT_WORDS['not-published'])],
    [SUMMARY_TEXTS.targetsNotReported, counted(RESULT_WORDS['not-reported'])],
    [SUMMARY_TEXTS.targetsNothingArose, counted(FUNCTION_WORDS.noneOccurred)],
  ];
  const first = headerRow + 1;
  const total = `B${first + 1}`;
  const others = `SUM(B${first + 2}:B${first + 1 + words.length})`;
  const lines: [string, string][] = [
    [SUMMARY_TEXTS.targetsTotal, MEASURABLE], ...words, [SUMMARY_TEXTS.targetsProblem, `${total}-${others}`],
    [SUMMARY_TEXTS.targetsShare, shareText(`B${first + 2}`, total)], [SUMMARY_TEXTS.targetsNotMeasurable, counted(RESULT_WORDS['not-measurable'])],
  ];
  return twoColumns(headerRow, lines);
}

/** The lines of form 1 of the reporting regime, with what its note column is used for. `totalRow` is the line that counts each task once. */
export function formBlock(headerRow: number, totalRow: number): Block {
  const total = `${columnLetters(SUMMARY_COLUMNS.total)}${totalRow + 1}`;
  const form = SUMMARY_TEXTS.formRows;
  const lines: [readonly string[], string][] = [
    [form.share, shareText(`(${doneOf(totalRow)})`, total)],
    [form.planned, total],
    [form.done, doneOf(totalRow)],
    [form.onTime, statesOf(totalRow, ['completed-on-time'])],
    [form.late, statesOf(totalRow, ['completed-late'])],
    [form.overdue, statesOf(totalRow, ['overdue'])],
  ];
  const block = twoColumns(headerRow, lines.map(([words, formula]) => [words.join('. '), formula]));
  const note = headerRow + lines.length + 1;
  const rest = `"${SUMMARY_TEXTS.formOther}"&${statesOf(totalRow, ['completed-date-unknown', 'completed'])}`;
  const open = `"${SUMMARY_TEXTS.formStillOpen}"&${statesOf(totalRow, ['behind', 'due-soon', 'on-track'])}&"${SUMMARY_TEXTS.formNoDue}"&${statesOf(totalRow, ['no-due-date'])}`;
  return {
    contents: [
      ...block.contents, { kind: 'merge', sheet: SHEET, area: areaOf(note, 0, 1, 4) }, lookAt(SHEET, note, 0, 1, 4, { ...HINT, wrap: true }),
      { kind: 'rowHeight', sheet: SHEET, row: note, rows: 1, height: 32 },
    ],
    formulas: [...block.formulas, writeAt(SHEET, note, 0, { formula: `${rest}&${open}` })],
  };
}

function twoColumns(headerRow: number, lines: readonly (readonly [string, string])[]): Block {
  const first = headerRow + 1;
  const cells: CellInput[][] = lines.map(([label, formula]) => [label, { formula }]);
  return {
    contents: [
      lookAt(SHEET, headerRow, 0, 1, 2, HEADER),
      { kind: 'write', sheet: SHEET, area: areaOf(headerRow, 0, 1, 2), cells: [[SUMMARY_TEXTS.targetContent, SUMMARY_TEXTS.targetCount]] },
      lookAt(SHEET, headerRow, 0, lines.length + 1, 2, RULED),
      lookAt(SHEET, first, 0, lines.length, 1, { wrap: true }),
      { kind: 'rowHeight', sheet: SHEET, row: headerRow, rows: lines.length + 1, height: 17 },
      lookAt(SHEET, first, 1, lines.length, 1, { horizontal: 'Center' }),
    ],
    formulas: [{ kind: 'write', sheet: SHEET, area: areaOf(first, 0, lines.length, 2), cells }],
  };
}
