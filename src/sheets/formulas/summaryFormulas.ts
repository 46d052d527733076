import { isDone, isLagging } from '../../plan/summary';
import { TIME_STATES } from '../../plan/timeState';
import { HEADERS, SUMMARY_TEXTS } from '../../strings';
import { columnLetters, type TableName } from '../column';
import { columnOf } from './reference';

/**
 * The lines of Tổng hợp: native in both dialects, so that every copy of the workbook shows them. A line stands in row `row`
 * (from 0), its name in column A, and reads the words it counts from the header row.
 */
export const SUMMARY_COLUMNS = {
  name: 0, total: 1, firstState: 2, notReported: 2 + TIME_STATES.length, lagging: 3 + TIME_STATES.length,
  doneShare: 4 + TIME_STATES.length, laggingShare: 5 + TIME_STATES.length, count: 6 + TIME_STATES.length,
} as const;

export const SUMMARY_HEADERS_AFTER_STATES = [SUMMARY_TEXTS.notReported, SUMMARY_TEXTS.lagging, SUMMARY_TEXTS.doneShare, SUMMARY_TEXTS.laggingShare];

/** Which rows a line counts: those of an area, those a lead agency has a part in, or all. */
export type Counted = 'area' | 'lead' | 'all';

const address = (column: number, row: number) => `${columnLetters(column)}${row + 1}`;
const stateColumns = (wanted: typeof isDone) => TIME_STATES.flatMap((state, index) => (wanted(state) ? [SUMMARY_COLUMNS.firstState + index] : []));

/** A line's formulas from its total on, left to right. */
export function summaryLine(table: TableName, counted: Counted, row: number, headerRow: number): { formula: string }[] {
  const hasCode = `(LEN(${columnOf(table, HEADERS.code)})>0)`;
  const name = `$A${row + 1}`;
  const membership = {
    all: '',
    area: `*(${columnOf(table, HEADERS.area)}=${name})`,
    // "; " on both sides: Sở Y tế is not a part of Sở Y tế dự phòng.
    lead: `*ISNUMBER(SEARCH("; "&${name}&"; ","; "&${columnOf(table, HEADERS.leadGroup)}&"; "))`,
  }[counted];
  const count = (condition: string) => `SUMPRODUCT(${hasCode}*1${membership}${condition})`;
  const state = (index: number) => `*(${columnOf(table, HEADERS.timeState)}=${columnLetters(SUMMARY_COLUMNS.firstState + index)}$${headerRow + 1})`;
  const total = address(SUMMARY_COLUMNS.total, row);
  const done = stateColumns(isDone).map((column) => address(column, row));
  const lagging = stateColumns(isLagging).map((column) => address(column, row));
  return [
    count(''),
    ...TIME_STATES.map((_, index) => count(state(index))),
    count(`*(${columnOf(table, HEADERS.notReported)}=1)`),
    lagging.join('+'),
    shareText(`SUM(${done[0]}:${done.at(-1)})`, total),
    `IF(${total}=0,"",${address(SUMMARY_COLUMNS.lagging, row)}/${total})`,
  ].map((formula) => ({ formula }));
}

/** "11/64 = 17,19%": an official percentage shows its two numbers. FIXED follows the computer's own separator, which is put right. */
export function shareText(part: string, whole: string): string {
  const percent = `SUBSTITUTE(SUBSTITUTE(FIXED(100*${part}/${whole},2,TRUE),".",","),",00","")`;
  return `${part}&"/"&${whole}&IF(${whole}=0,""," = "&${percent}&"%")`;
}

/** How many of the states stand in a line of counts, for the chart and the sentences. */
export function statesOf(row: number, states: readonly (typeof TIME_STATES)[number][]): string {
  return states.map((state) => address(SUMMARY_COLUMNS.firstState + TIME_STATES.indexOf(state), row)).join('+');
}

export const doneOf = (row: number) => statesOf(row, TIME_STATES.filter(isDone));
