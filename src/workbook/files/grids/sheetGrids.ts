import { strFromU8, strToU8 } from 'fflate';
import type { Cell, CellValue, RichTextRun, Sheet, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { type Grid, type GridCell, gridOf, isShownAsPeriod } from '../../../plan/appendix/grid';
import type { Parts } from './boundedZip';
import { isDateFormat, isYearFormat, monthShown, numberWords, yearWords } from './numberFormats';
import { stored } from './readGrids';
import { withoutRowGroups } from './rowGroups';

/** More than this is no appendix. Blank rows and columns that a sheet claims besides do not count. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

/** The visible sheets of an .xlsx. */
export async function workbookGrids(bytes: Uint8Array): Promise<Grid[]> {
  return gridsOf(await readXlsx(bytes, { readStyles: true }));
}

/** The sheets of an .ods. hucre does not tell how a date is shown, so dates shown as a month are handed to it as words. */
export async function openDocumentGrids(parts: Parts): Promise<Grid[]> {
  const content = parts['content.xml'];
  const withMonths = content ? { ...parts, 'content.xml': strToU8(withoutRowGroups(shownShares(monthsAsWords(strFromU8(content))))) } : parts;
  return gridsOf(await readOds(stored(withMonths)));
}

const DATE_CELL = /(<table:table-cell\b[^>]*?)office:value-type="date"([^>]*?)office:date-value="(\d{4})-(\d{2})[^"]*"([^>]*>)(<text:p>)([^<]*)(<\/text:p>)/gu;

/** A share whose value hucre would give without its sign. */
const shownShares = (content: string): string => content.replace(/office:value-type="percentage"/gu, 'office:value-type="string"');

/** A date whose shown text has no day of the month: two numbers, or a month's name and a year. */
function monthsAsWords(content: string): string {
  return content.replace(DATE_CELL, (all, start: string, between: string, year: string, month: string, end: string, open: string, shown: string, close: string) => {
    if ((shown.match(/\d+/gu)?.length ?? 0) > 2 || /\d:\d/u.test(shown)) return all;
    if (isShownAsPeriod(shown)) return `${start}office:value-type="string"${between}${end}${open}${shown}${close}`;
    const words = /(?<!\d)\d{1,2}\D+\d{4}$/u.test(shown) ? shown : `${Number(month)}/${year}`;
    return `${start}office:value-type="string"${between}${end}${open}${words}${close}`;
  });
}

function gridsOf({ sheets }: Workbook): Grid[] {
  return sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map((sheet) => {
    const filled = sheet.rows.map((values) => values.slice(0, 1 + lastIndex(values, isFilled)));
    const height = 1 + lastIndex(filled, ({ length }) => length > 0);
    if (height > MOST_ROWS || filled.some(({ length }) => length > MOST_COLUMNS)) throw new RangeError(`sheet ${sheet.name} is over the limit`);
    const rows = filled.slice(0, height).map((values, row) => values.map((value, column) => cellOf(sheet, value, row, column)));
    const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      ({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 }));
    return gridOf({ kind: 'sheet', name: sheet.name, row: 0, column: 0 }, '', rows, merges);
  });
}

const isFilled = (value: CellValue) => value !== null && value !== '';

function lastIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !is(items[index]!)) index -= 1;
  return index;
}

function cellOf(sheet: Sheet, value: CellValue | undefined, row: number, column: number): GridCell {
  const cell = sheet.cells?.get(`${row},${column}`);
  const held = cell?.value ?? value;
  const format = cell?.style?.numFmt ?? '';
  if (cell?.style?.font?.strikethrough && typeof held !== 'string' && held !== null && held !== undefined) {
    const shown = shownCellOf(held, format);
    return { text: '', struck: shown.text };
  }
  return typeof held === 'string' ? writtenCell(held, cell) : shownCellOf(held, format);
}

/** What a cell of a number, a day or a truth value shows. */
function shownCellOf(held: CellValue | undefined, format: string): GridCell {
  if (held instanceof Date) {
    const day = Math.floor(held.getTime() / MILLISECONDS_A_DAY) + EPOCH;
    if (day < FIRST_DAY) return { text: held.toISOString().slice(11, 16) };
    if (isYearFormat(format)) return { text: yearWords(format, held.getUTCFullYear()) };
    return { text: isoDay(held), day, ...monthShown(format) };
  }
  // hucre leaves a month without its year as a number
  if (typeof held === 'number' && isDateFormat(format)) return shownCellOf(new Date((held - EPOCH) * MILLISECONDS_A_DAY), format);
  if (typeof held === 'number') {
    const text = numberWords(held, format);
    return { text, ...(text === String(held) ? { isNumber: true } : {}) };
  }
  if (typeof held === 'boolean') return { text: String(held).toUpperCase() };
  return { text: '' };
}

/** A text without what is struck through in it, be it the whole cell or some of its words. */
function writtenCell(text: string, cell: Cell | undefined): GridCell {
  const runs = cell?.richText ?? [{ text }];
  const isStruck = ({ font }: RichTextRun) => (font ?? cell?.style?.font)?.strikethrough === true;
  const struck = runs.filter(isStruck).map((run) => run.text).join('').trim();
  return struck === '' ? { text } : { text: runs.filter((run) => !isStruck(run)).map((run) => run.text).join(''), struck };
}

/** A cell of less than a year since 1900 holds a time of day. */
const FIRST_DAY = 366;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);
