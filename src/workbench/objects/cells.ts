import type { Area, Cell, CellInput } from '../engine/engine';
import { invalidArgument } from '../wire/refusal';
import { intersection, isEntireColumn, isEntireRow } from './address';
import type { Book, Place } from './book';
import { entryOf, type Entry } from './entry';
import { mustAllow, mustBeUnlocked } from './guard';
import { movedFormula } from './relativeFormula';

/** Reading and writing the cells of a range, in Excel's terms: "" empty, "#N/A" an error, null in a write leaves the cell. */

export const SIZE_MESSAGE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One answer a cell; null as a whole for entire rows and columns, which Excel does not read either. */
export function readCells<T>(book: Book, place: Place, of: (cell: Cell) => T): T[][] | null {
  if (isUnbounded(place.area)) return null;
  return book.engine.read(place.sheet, place.area).map((row) => row.map(of));
}

export function valueOf(cell: Cell): string | number | boolean {
  if (cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}

export function formulaOf(cell: Cell): string | number | boolean {
  return cell.formula ?? valueOf(cell);
}

export function valueTypeOf(cell: Cell): string {
  // A formula that gives nothing gives "".
  if (cell.value === null) return cell.formula === undefined ? 'Empty' : 'String';
  if (typeof cell.value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof cell.value as 'string' | 'number' | 'boolean'];
}

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/**
 * Where entire columns and rows end for the engine, which keeps looks cell by cell: as far as the sheet is used, and some way on.
 * A column styled as a whole is therefore plain below its first thousand rows.
 */
export function boundedArea(book: Book, { sheet, area }: Place): Area {
  if (!isUnbounded(area)) return area;
  const used = book.engine.usedArea(sheet);
  const rows = Math.max(1000, used ? used.row + used.rows : 0);
  const columns = Math.max(40, used ? used.column + used.columns : 0);
  return { ...area, rows: isEntireColumn(area) ? rows : area.rows, columns: isEntireRow(area) ? columns : area.columns };
}

/** A matrix of the range's size; a single value stands for every cell. Anything else is refused. */
export function matrixFor(area: Area, written: unknown): unknown[][] {
  if (!Array.isArray(written)) {
    if (isUnbounded(area)) throw invalidArgument();
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => written));
  }
  const rows = written as unknown[];
  if (rows.length !== area.rows) throw invalidArgument(SIZE_MESSAGE);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw invalidArgument(SIZE_MESSAGE);
    return row as unknown[];
  });
}

/** A single formula for the whole range moves its references from cell to cell. */
function repeated(area: Area, written: unknown): unknown[][] {
  const matrix = matrixFor(area, written);
  if (typeof written !== 'string' || !written.startsWith('=')) return matrix;
  return matrix.map((row, i) => row.map((_, j) => movedFormula(written, i, j)));
}

export async function writeCells(book: Book, place: Place, written: unknown): Promise<void> {
  const { sheet, area } = place;
  const matrix = Array.isArray(written) ? matrixFor(area, written) : repeated(area, written);
  const formats = numberFormats(book, place);
  const headers = headerRows(book, place);
  const entries = matrix.map((row, i) => row.map((held, j) => {
    const entry = entryOf(held, formats[i]?.[j] ?? 'General');
    return headers.some((header) => intersection(header, cellIn(area, i, j))) ? asText(entry) : entry;
  }));
  const cells: CellInput[][] = entries.map((row) => row.map((entry) => entry.input));
  mustBeUnlocked(book, sheet, area, cells);
  await book.change(async () => {
    await book.engine.write(sheet, area, cells);
    for (const [i, row] of entries.entries()) {
      for (const [j, entry] of row.entries()) {
        if (entry.numberFormat === undefined || (formats[i]?.[j] ?? 'General') !== 'General') continue;
        await book.engine.writeStyle(sheet, cellIn(area, i, j), { numberFormat: entry.numberFormat });
      }
    }
  });
}

/** The header rows of tables that the place touches: their cells hold text, whatever is written. */
function headerRows(book: Book, { sheet, area }: Place): Area[] {
  return book.engine.tables()
    .filter((table) => table.sheet === sheet)
    .map((table) => ({ ...table.area, rows: 1 }))
    .filter((header) => intersection(header, area));
}

function asText(entry: Entry): Entry {
  const { input } = entry;
  return input?.kind === 'value' && input.value !== null ? { input: { kind: 'value', value: String(input.value) } } : entry;
}

export function cellIn(area: Area, row: number, column: number): Area {
  return { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

export function numberFormats(book: Book, { sheet, area }: Place): string[][] {
  return Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (__, j) =>
    book.engine.readStyle(sheet, area.row + i, area.column + j).numberFormat ?? 'General'));
}

/** One write for each run of equal formats down a column, so that a formatted column costs one step and not one a cell. */
export async function writeNumberFormats(book: Book, { sheet, area }: Place, written: unknown): Promise<void> {
  mustAllow(book, sheet, 'allowFormatCells');
  if (!Array.isArray(written)) {
    const numberFormat = formatText(written);
    return book.adjust(() => book.engine.writeStyle(sheet, boundedArea(book, { sheet, area }), { numberFormat }));
  }
  const matrix = matrixFor(area, written);
  await book.adjust(async () => {
    for (let column = 0; column < area.columns; column += 1) {
      for (let row = 0; row < area.rows;) {
        const format = matrix[row]?.[column];
        let end = row + 1;
        while (end < area.rows && matrix[end]?.[column] === format) end += 1;
        const run = { row: area.row + row, column: area.column + column, rows: end - row, columns: 1 };
        if (format !== null && format !== undefined) await book.engine.writeStyle(sheet, run, { numberFormat: formatText(format) });
        row = end;
      }
    }
  });
}

function formatText(written: unknown): string {
  if (typeof written !== 'string') throw invalidArgument();
  return written === '' ? 'General' : written;
}
