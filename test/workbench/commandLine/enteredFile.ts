import { readFile, writeFile } from 'node:fs/promises';
import { readWorkbookFile, writeWorkbookFile, type FileCell, type Scalar, type SheetFile, type TableFile, type WorkbookFile } from '../../../src/workbook/files';

/** What somebody typed into one row, by header. */
export type Entries = Record<string, Scalar | null>;

/**
 * A workbook that left the house and came back: people typed into it with some other program, which recalculated nothing.
 * `edit` may do to it whatever such a program can do.
 */
export async function returnFile(from: string, to: string, entries: Record<string, Record<string, Entries>>, edit: (file: WorkbookFile) => void = () => undefined): Promise<void> {
  const file = await readWorkbookFile(await readFile(from));
  for (const [table, rows] of Object.entries(entries)) for (const [id, cells] of Object.entries(rows)) enter(file, table, id, cells);
  edit(file);
  forgetResults(file);
  await writeFile(to, await writeWorkbookFile(file));
}

export function tableOf(file: WorkbookFile, name: string): { sheet: SheetFile; table: TableFile } {
  for (const sheet of file.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

export function sheetOf(file: WorkbookFile, name: string): SheetFile {
  const sheet = file.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cells of a table's row by header, as they were when the file was saved. */
export function rowOf(file: WorkbookFile, name: string, id: string): Record<string, FileCell['value']> {
  const { sheet, table } = tableOf(file, name);
  const cells = sheet.cells[rowAt(sheet, table, id)] ?? [];
  return Object.fromEntries(table.columns.map((column, at) => [column.name, cells[table.area.column + at]?.value ?? '']));
}

/** The line of a block of Tổng hợp: its numbers by header. `title` begins the block. */
export function lineOf(file: WorkbookFile, title: string, name: string): Record<string, FileCell['value']> {
  const { cells } = sheetOf(file, 'Tổng hợp');
  const text = (row: number) => String(cells[row]?.[0]?.value ?? '');
  const from = cells.findIndex((_row, at) => text(at).startsWith(title));
  const headers = cells.findIndex((row, at) => at > from && row[1]?.value === 'Tổng số');
  const line = cells.findIndex((_row, at) => at > headers && text(at) === name);
  if (from < 0 || headers < 0 || line < 0) throw new Error(`no line ${name} in ${title}`);
  // To the right, after an empty column, stand the figures of the chart.
  const width = (cells[headers] ?? []).findIndex((header) => !header || header.value === null);
  return Object.fromEntries((cells[headers] ?? []).slice(0, width).map((header, column) => [String(header?.value), cells[line]?.[column]?.value ?? '']));
}

function enter(file: WorkbookFile, name: string, id: string, entries: Entries): void {
  const { sheet, table } = tableOf(file, name);
  const row = rowAt(sheet, table, id);
  for (const [header, value] of Object.entries(entries)) {
    const at = table.columns.findIndex((column) => column.name === header);
    if (at < 0) throw new Error(`no column ${header} in ${name}`);
    setCell(sheet, row, table.area.column + at, value);
  }
}

export function setCell(sheet: SheetFile, row: number, column: number, value: Scalar | null): void {
  const cells = (sheet.cells[row] ??= []);
  while (cells.length <= column) cells.push(null);
  cells[column] = { ...(cells[column]?.style ? { style: cells[column].style } : {}), value };
}

function rowAt(sheet: SheetFile, table: TableFile, id: string): number {
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row += 1) {
    if (sheet.cells[row]?.[table.area.column]?.value === id) return row;
  }
  throw new Error(`no row ${id} in ${table.name}`);
}

function forgetResults({ sheets }: WorkbookFile): void {
  for (const cell of sheets.flatMap(({ cells }) => cells.flat())) if (cell?.formula !== undefined) cell.value = null;
}
