import { HEADERS, SHEET_NAMES, TIME_STATE_WORDS } from '../strings';
import type { CellArea, Change, Highlight } from './change';
import { columnLetters } from './column';
import { COLORS } from './looks';

/** Our rules are known by this condition, which always holds: applied again, they replace themselves and nobody else's. */
const MARK = 'N("CCHC")=0';

/** A rule's formula over rows that begin with `row`, as Excel shows it. */
const marked = (condition: string) => `=AND(${condition},${MARK})`;
const cell = (column: number, row: number) => `$${columnLetters(column)}${row + 1}`;

/** Where a table's rows are and which column holds what: the template's own places, or those found in the workbook. */
export interface HighlightedTable {
  sheet: string;
  /** header row included */
  area: CellArea;
  headers: readonly string[];
}

/** The rows of tasks or duties by their time state column: words first, colour beside. Sorting moves the colour with the words. */
export function taskHighlights(table: HighlightedTable): Change[] {
  const place = placesOf(table, [HEADERS.timeState, HEADERS.task, HEADERS.check, HEADERS.source]);
  if (!place) return [];
  const [timeState = 0, task = 0, check = 0, last = 0] = place.columns;
  const over = { ...place.body, columns: last - place.body.column + 1 };
  const stateIs = (word: string) => marked(`${cell(timeState, over.row)}="${word}"`);
  const highlights: Highlight[] = [
    { kind: 'formula', formula: stateIs(TIME_STATE_WORDS.overdue), ...COLORS.overdue, over },
    { kind: 'formula', formula: stateIs(TIME_STATE_WORDS.behind), ...COLORS.behind, over },
    { kind: 'formula', formula: stateIs(TIME_STATE_WORDS['due-soon']), ...COLORS.dueSoon, over },
    { kind: 'formula', formula: marked(`LEFT(${cell(timeState, over.row)},10)="${TIME_STATE_WORDS.completed}"`), ...COLORS.done, over },
    { kind: 'formula', formula: marked(`TRIM(${cell(task, over.row)})=""`), ...COLORS.waiting, over: { ...place.body, column: task, columns: 1 } },
    { kind: 'formula', formula: marked(`${cell(check, over.row)}<>""`), ...COLORS.problem, over: { ...place.body, column: check, columns: 1 } },
  ];
  return [{ kind: 'highlight', sheet: table.sheet, area: place.body, highlights }];
}

/** Targets by their result. */
export function targetHighlights(table: HighlightedTable, words: { met: string; notMet: string }): Change[] {
  const place = placesOf(table, [HEADERS.result, HEADERS.check]);
  if (!place) return [];
  const [result = 0, check = 0] = place.columns;
  const inColumn = (column: number) => ({ ...place.body, column, columns: 1 });
  const row = place.body.row;
  return [{
    kind: 'highlight', sheet: table.sheet, area: place.body, highlights: [
      { kind: 'formula', formula: marked(`${cell(result, row)}="${words.notMet}"`), ...COLORS.overdue, over: inColumn(result) },
      { kind: 'formula', formula: marked(`${cell(result, row)}="${words.met}"`), ...COLORS.done, bold: true, over: inColumn(result) },
      { kind: 'formula', formula: marked(`${cell(check, row)}<>""`), ...COLORS.problem, over: inColumn(check) },
    ],
  }];
}

/** The bars of the lagging shares: one area each, of shares from 0 to 1. */
export function laggingBars(areas: readonly CellArea[]): Change {
  const last = Math.max(...areas.map((area) => area.row + area.rows));
  return {
    kind: 'highlight', sheet: SHEET_NAMES.summary, area: { row: 0, column: 0, rows: last, columns: areas[0]!.column + 1 },
    highlights: areas.map((over) => ({ kind: 'dataBar', color: COLORS.laggingBar, max: 1, over })),
  };
}

/** The rows below the headers, and the sheet's columns of the wanted headers; null where there are no rows or a header is gone. */
function placesOf({ area, headers }: HighlightedTable, wanted: readonly string[]): { body: CellArea; columns: number[] } | null {
  const columns = wanted.map((header) => headers.indexOf(header));
  if (area.rows < 2 || columns.includes(-1)) return null;
  return { body: { ...area, row: area.row + 1, rows: area.rows - 1 }, columns: columns.map((index) => area.column + index) };
}
