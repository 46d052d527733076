import type { Day } from '../plan/day';
import { readDay } from '../plan/readDay';
import { readNumber } from '../plan/readNumber';
import { valueOf } from '../plan/reading';
import { comparisonKey } from '../plan/text';
import { LOG_WORDS } from '../strings';
import { addRows } from './addRows';
import type { Change, Look } from './change';
import { LOG_TABLE } from './columns';
import type { LogKey } from './columns/logColumns';
import { type NameOf, outstandingWords } from './exchangeLog';
import { HINT, RULED, SHEET as SHEET_LOOK, TITLE } from './looks';
import { readTable } from './reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { lookAt, writeAt } from './template/parts';
import { areaOf, bodyLooks, bodyValues, headerLooks, heightOf, heightOfLines, placedColumns, type RowCells, rowHeights } from './template/tableBody';

export type LogEvent = keyof typeof LOG_WORDS.events;

/** A line of Nhật ký: what was done on a day, with which agency's file of which round. */
export interface LogEntry {
  on: Day;
  what: LogEvent;
  agency: string;
  round: string;
  file: string;
  /** how many rows the file holds, or how many cells were taken over */
  rows: number;
  note: string;
}

const SHEET = LOG_TABLE.sheet;
const OUTSTANDING: Look = { font: { bold: true }, wrap: true, vertical: 'Top' };
const HEADER_ROW = 3;
/** Who has not returned yet stands in the row above the table, over its whole width. */
const OUTSTANDING_ROW = HEADER_ROW - 1;
const FIRST_ROW = HEADER_ROW + 1;

/** A sheet of the log's name that holds no log of ours: nothing may be written there. */
export function isLogForeign({ sheets, tables }: WorkbookSnapshot): boolean {
  return sheets.some(({ name }) => name === SHEET) && !tables.some(({ name }) => name === LOG_TABLE.name);
}

/** Lines put below those that stand, and who has not returned yet; without a log, the sheet with its table. The snapshot must have been read with the table NhatKy. */
export function logChanges(snapshot: WorkbookSnapshot, entries: readonly LogEntry[], nameOf?: NameOf): Change[] {
  if (entries.length === 0) return [];
  const rows = entries.map(cellsOf);
  const standing = renamed(snapshot).tables.find(({ name }) => name === LOG_TABLE.name);
  const words = outstandingWords([...readLog(snapshot), ...entries], nameOf);
  return standing ? [...addRows(LOG_TABLE, standing, rows, 'native'), ...outstandingLine(standing, words)] : newLog(rows, words);
}

/** Who has not returned yet, as the log that was read says: puts the sentence back where a write of lines was stopped half-way. */
export function outstandingChanges(snapshot: WorkbookSnapshot, nameOf?: NameOf): Change[] {
  const standing = snapshot.tables.find(({ name }) => name === LOG_TABLE.name);
  return standing ? outstandingLine(standing, outstandingWords(readLog(snapshot), nameOf)) : [];
}

/** Where somebody has taken away the rows above the table there is no place for it. */
function outstandingLine({ sheet, area }: Pick<TableSnapshot, 'sheet' | 'area'>, words: string): Change[] {
  const row = area.row - 1;
  if (row < OUTSTANDING_ROW || words === '') return [];
  const height = heightOfLines(Math.ceil(words.length / LETTERS_OF_LINE));
  return [writeAt(sheet, row, area.column, words), { kind: 'rowHeight', sheet, row, rows: 1, height }];
}

/** The lines as they stand, oldest first. A line that people wrote themselves or that names no event is not ours to read. */
export function readLog(snapshot: WorkbookSnapshot): LogEntry[] {
  const events = Object.entries(LOG_WORDS.events) as [LogEvent, string][];
  return readTable(renamed(snapshot), LOG_TABLE).rows.flatMap((row): LogEntry[] => {
    const what = events.find(([, word]) => comparisonKey(word) === comparisonKey(row.text('what')))?.[0];
    const on = valueOf(readDay(row.cell('on')));
    if (what === undefined || on === null) return [];
    return [{ on, what, agency: row.text('agency'), round: row.text('round'), file: row.text('file'), rows: valueOf(readNumber(row.cell('rows'))) ?? 0, note: row.text('note') }];
  });
}

/** A log that was begun under the former header is read and gone on with all the same. */
function renamed(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const named = (header: string) => (header === LOG_WORDS.formerRows ? LOG_WORDS.headers.rows : header);
  return { ...snapshot, tables: snapshot.tables.map((table) => (table.name === LOG_TABLE.name ? { ...table, headers: table.headers.map(named) } : table)) };
}

const cellsOf = ({ what, ...entry }: LogEntry): RowCells<LogKey> => ({ ...entry, what: LOG_WORDS.events[what] });

/** Letters that fit on one line over the table's width. */
const LETTERS_OF_LINE = LOG_TABLE.columns.reduce((sum, { width }) => sum + width, 0) * 0.9;

function newLog(rows: readonly RowCells<LogKey>[], words: string): Change[] {
  const columns = placedColumns(LOG_TABLE);
  const table = areaOf(HEADER_ROW, 0, rows.length + 1, columns.length);
  return [
    { kind: 'addSheet', sheet: SHEET, visibility: 'Visible', tabColor: '#7F7F7F', showGridlines: false },
    { kind: 'columnWidths', sheet: SHEET, column: 0, widths: LOG_TABLE.columns.map(({ width }) => width) },
    lookAt(SHEET, 0, 0, FIRST_ROW + rows.length, columns.length, SHEET_LOOK),
    lookAt(SHEET, 0, 0, 1, 1, TITLE), writeAt(SHEET, 0, 0, LOG_WORDS.title),
    lookAt(SHEET, 1, 0, 1, 1, HINT), writeAt(SHEET, 1, 0, LOG_WORDS.hint),
    { kind: 'merge', sheet: SHEET, area: areaOf(OUTSTANDING_ROW, 0, 1, columns.length) },
    lookAt(SHEET, OUTSTANDING_ROW, 0, 1, columns.length, OUTSTANDING), ...outstandingLine({ sheet: SHEET, area: table }, words),
    lookAt(SHEET, HEADER_ROW, 0, rows.length + 1, columns.length, RULED),
    ...headerLooks(SHEET, columns, HEADER_ROW),
    ...bodyLooks(SHEET, columns, FIRST_ROW, rows.length),
    { kind: 'write', sheet: SHEET, area: { ...table, rows: 1 }, cells: [LOG_TABLE.columns.map(({ header }) => header)] },
    ...bodyValues(SHEET, columns, FIRST_ROW, rows),
    { kind: 'addTable', sheet: SHEET, area: table, name: LOG_TABLE.name, style: 'TableStyleLight1' },
    { kind: 'rowHeight', sheet: SHEET, row: HEADER_ROW, rows: 1, height: 24 },
    ...rowHeights(SHEET, FIRST_ROW, rows.map((row) => heightOf(columns, row))),
    { kind: 'freeze', sheet: SHEET, rows: FIRST_ROW, columns: 0 },
    // No print area: the table grows.
    { kind: 'print', sheet: SHEET, orientation: 'Landscape', titleRows: `$${FIRST_ROW}:$${FIRST_ROW}`, footer: LOG_WORDS.title },
  ];
}
