import type { Cell, CellStyle as HucreStyle, WriteSheet } from 'hucre';
import { areaName } from '../addresses';
import { fileWidthOfPixels, pixelsOfCharacters } from '../columnWidth';
import { FileFailure } from '../fileFailure';
import { toFileText } from '../fileText';
import { toFileFormula } from '../formulas/fileFormula';
import { toFileColor } from '../styles/colors';
import type { Area, CellStyle, FileCell, SheetFile, TableFile, WorkbookFile } from '../workbookFile';
import { chartToHucre } from './charts';
import { headerFooterCodes, pageSetup } from './pageLayout';
import { protectionToHucre } from '../protection';
import { conditionalRulesToHucre, validationsToHucre } from './rules';

const LONGEST_TEXT = 32767;
/** The errors a file knows; #SPILL!, #BUSY! and the like lie in it as #VALUE!, as in Excel's own files. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);
/** Put before an error that is a formula's result: hucre would write it as text; `cureSheet` finds it by this and makes it an error. */
export const ERROR_MARK = '\u0001';

export function sheetToHucre(file: WorkbookFile, sheet: SheetFile, styleOf: (style: CellStyle) => HucreStyle): WriteSheet {
  return {
    name: sheet.name,
    cells: cellsOf(sheet, styleOf),
    columns: columnsOf(file, sheet),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row, startCol: area.column, endRow: area.row + area.rows - 1, endCol: area.column + area.columns - 1,
    })),
    ...(sheet.freeze.rows || sheet.freeze.columns ? { freezePane: sheet.freeze } : {}),
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor ? { tabColor: toFileColor(sheet.tabColor) } : {}) },
    hidden: sheet.visibility === 'hidden', veryHidden: sheet.visibility === 'veryHidden',
    tables: sheet.tables.map((table) => ({
      name: table.name, displayName: table.name, range: areaName(writtenArea(table)), style: table.style,
      columns: table.columns.map((column) => ({ name: toFileText(column.name) })),
      showAutoFilter: table.showFilterButton, showRowStripes: table.showBandedRows,
    })),
    conditionalRules: conditionalRulesToHucre(sheet.conditionalRules),
    ...(sheet.validations.length ? { dataValidations: validationsToHucre(sheet.validations) } : {}),
    ...(sheet.protection ? { protection: protectionToHucre(sheet.protection) } : {}),
    pageSetup: pageSetup(sheet.pageLayout),
    headerFooter: headerFooterCodes(sheet.pageLayout),
    charts: sheet.charts.map((chart) => chartToHucre(file, sheet, chart)),
  };
}

/** Excel refuses a table without any row under its header. */
export function writtenArea(table: TableFile): TableFile['area'] {
  return { ...table.area, rows: Math.max(2, table.area.rows) };
}

function cellsOf(sheet: SheetFile, styleOf: (style: CellStyle) => HucreStyle): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const tableAt = tableFinder(sheet.tables);
  sheet.cells.forEach((row, rowAt) => row.forEach((cell, columnAt) => {
    if (!cell) return;
    const content = contentOf(cell, () => tableAt(rowAt, columnAt));
    const spill = cell.formula === undefined || !cell.spill ? {} : spillOf({ row: rowAt, column: columnAt, ...cell.spill });
    cells.set(`${rowAt},${columnAt}`, { ...content, ...spill, ...(cell.style ? { style: styleOf(cell.style) } : {}) });
  }));
  // hucre forgets the height of rows below the last cell
  const lastRow = [...sheet.rowHeights.keys(), ...sheet.hiddenRows].reduce((last, row) => Math.max(last, row), -1);
  if (lastRow >= sheet.cells.length) cells.set(`${lastRow},0`, {});
  for (const table of sheet.tables) {
    table.columns.forEach((column, offset) => {
      // a header cell that differs from its column's name makes Excel repair the file
      const key = `${table.area.row},${table.area.column + offset}`;
      const { formula, formulaResult, richText, ...look } = cells.get(key) ?? {};
      cells.set(key, { ...look, ...textContent(column.name) });
    });
  }
  return cells;
}

function contentOf(cell: FileCell, tableName: () => string | undefined): Partial<Cell> {
  const { value, formula } = cell;
  if (formula !== undefined) {
    const text = toFileFormula(formula, formula.includes('[') ? tableName() : undefined);
    if (value === null) return { formula: text };
    if (typeof value === 'object') return { formula: text, formulaResult: ERROR_MARK + errorInFile(value.error) };
    return { formula: text, formulaResult: typeof value === 'string' ? toFileText(checkedText(value)) : value };
  }
  if (value === null) return {};
  if (typeof value === 'object') return { value: errorInFile(value.error) };
  if (typeof value === 'string') return textContent(value);
  return { value };
}

/** Marked as a dynamic array: without the mark Excel puts an "@" before the formula and shows only its first value. */
function spillOf(area: Area): Partial<Cell> {
  const reference = areaName(area);
  return { formulaType: 'array', formulaRef: reference, formulaDynamic: true };
}

/** hucre takes a text like "#N/A" for an error, except in rich text. */
function textContent(text: string): Partial<Cell> {
  const written = toFileText(checkedText(text));
  return /^#[A-Z]/.test(text) ? { richText: [{ text: written }] } : { value: written };
}

function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new FileFailure('text-too-long', `${text.length} characters: "${text.slice(0, 40)}…"`);
  return text;
}

function errorInFile(error: string): string {
  return FILE_ERRORS.has(error) ? error : '#VALUE!';
}

function tableFinder(tables: TableFile[]): (row: number, column: number) => string | undefined {
  return (row, column) => tables.find(({ area }) => row >= area.row && row < area.row + area.rows
    && column >= area.column && column < area.column + area.columns)?.name;
}

function columnsOf(file: WorkbookFile, sheet: SheetFile): WriteSheet['columns'] {
  const hidden = new Set(sheet.hiddenColumns);
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = sheet.columnWidths.get(column);
    return {
      ...(width === undefined ? {} : { width: fileWidthOfPixels(pixelsOfCharacters(width, file.defaultFont), file.defaultFont) }),
      ...(hidden.has(column) ? { hidden: true } : {}),
    };
  });
}

function rowsOf(sheet: SheetFile): WriteSheet['rowDefs'] {
  const rows = new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }] as [number, { height?: number; hidden?: boolean }]));
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
