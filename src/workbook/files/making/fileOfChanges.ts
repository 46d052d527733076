import type { CellArea, CellInput, Change, ChartInput } from '../../../sheets/change';
import { absoluteAreaName, areaName, quotedSheet } from '../addresses';
import { shiftFormula } from '../formulas/shiftFormula';
import { gridOf } from '../placement';
import { type ChartFile, emptySheet, type FileCell, type Scalar, type SheetFile, type TableFile, type WorkbookFile } from '../workbookFile';
import { type CellStyles, cellStyles } from './cellStyles';
import { conditionalRules, validationFile } from './rules';

/** What a computed cell shows before anything has calculated it: viewers and Excel's Protected View do not. */
export interface CellResult { sheet: string; row: number; column: number; value: Scalar }

/** Widths of changes count in its digits. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

interface Draft { file: SheetFile; styles: CellStyles; cells: (FileCell | null)[][] }

/**
 * The workbook that the changes make of nothing, without Excel: what `performChanges` would have Excel make, as a file. `results` are put into formula cells.
 * Changes that presuppose a workbook (resizing, deleting) are a bug here.
 */
export function fileOfChanges(changes: readonly Change[], results: readonly CellResult[] = []): WorkbookFile {
  const known = new Map();
  const drafts = new Map<string, Draft>();
  const draft = (sheet: string): Draft => {
    const found = drafts.get(sheet);
    if (!found) throw new Error(`no change adds the sheet ${sheet}`);
    return found;
  };
  for (const change of changes) {
    if (change.kind !== 'addSheet') continue;
    const file: SheetFile = {
      ...emptySheet(change.sheet), visibility: change.visibility === 'Visible' ? 'visible' : 'veryHidden', tabColor: change.tabColor ?? null, showGridlines: change.showGridlines,
    };
    drafts.set(change.sheet, { file, styles: cellStyles(known), cells: file.cells });
  }
  for (const change of changes) if (change.kind === 'look') draft(change.sheet).styles.lay(change.area, change.look);
  const book: WorkbookFile = { sheets: [...drafts.values()].map(({ file }) => file), names: [], activeSheet: 0, defaultFont: DEFAULT_FONT, notKept: [] };
  for (const change of changes) perform(change, book, draft);
  for (const { sheet, row, column, value } of results) {
    const cell = draft(sheet).cells[row]?.[column];
    if (cell?.formula === undefined) throw new Error(`no formula at ${sheet} ${row},${column}`);
    cell.value = value;
  }
  for (const one of drafts.values()) finish(one);
  for (const change of changes) if (change.kind === 'chart') draft(change.sheet).file.charts.push(chartFile(change.chart, change.sheet, book, draft(change.sheet).file));
  return book;
}

function perform(change: Change, book: WorkbookFile, draft: (sheet: string) => Draft): void {
  switch (change.kind) {
    case 'addSheet': case 'look': case 'chart': case 'recalculate': return;
    case 'write': return put(draft(change.sheet), change.area, (i, j) => change.cells[i]?.[j] ?? null);
    case 'fill': return put(draft(change.sheet), change.area, () => change.cell);
    case 'repeat': return put(draft(change.sheet), change.area, repeated(change.cells));
    case 'merge': draft(change.sheet).file.merges.push(change.area); return;
    case 'columnWidths': return setWidths(draft(change.sheet).file, change);
    case 'rowHeight': for (let row = 0; row < change.rows; row += 1) draft(change.sheet).file.rowHeights.set(change.row + row, change.height); return;
    case 'addTable': draft(change.sheet).file.tables.push({ name: change.name, area: change.area, columns: [], style: change.style, showFilterButton: true, showBandedRows: true }); return;
    case 'setName': book.names.push({ name: change.name, reference: `${quotedSheet(change.sheet)}!${absoluteAreaName(change.area)}`, visible: true }); return;
    case 'validate': draft(change.sheet).file.validations.push(validationFile(change.area, change.validation)); return;
    case 'highlight': {
      const { conditionalRules: rules } = draft(change.sheet).file;
      rules.push(...conditionalRules(change.area, change.highlights, rules.length));
      return;
    }
    case 'freeze': draft(change.sheet).file.freeze = { rows: change.rows, columns: change.columns }; return;
    case 'print': return setPrint(draft(change.sheet).file, change);
    case 'activate': book.activeSheet = book.sheets.findIndex(({ name }) => name === change.sheet); return;
    case 'resizeTable': case 'deleteRows': throw new Error(`${change.kind} presupposes a workbook`);
    default: return neverReached(change);
  }
}

function neverReached(change: never): never {
  throw new Error(`cannot be made in a file: ${JSON.stringify(change)}`);
}

function put({ cells }: Draft, { row, column, rows, columns }: CellArea, cellAt: (i: number, j: number) => CellInput): void {
  for (let i = 0; i < rows; i += 1) {
    const line = (cells[row + i] ??= []);
    for (let j = 0; j < columns; j += 1) {
      const cell = cellAt(i, j);
      if (cell !== null) line[column + j] = contentOf(cell);
    }
  }
}

function contentOf(cell: Exclude<CellInput, null>): FileCell {
  if (typeof cell === 'object') return { value: null, formula: cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}` };
  return { value: cell === '' ? null : cell };
}

/** The formulas of the first row, moving as they go down. One that refers to nothing relative is the same in every row. */
function repeated(cells: readonly { formula: string }[]): (i: number, j: number) => CellInput {
  const moves = cells.map(({ formula }) => shiftFormula(formula, 1, 0) !== formula);
  return (i, j) => (moves[j] && i > 0 ? { formula: shiftFormula(cells[j]!.formula, i, 0) } : cells[j]!);
}

function setWidths(file: SheetFile, { column, widths }: Extract<Change, { kind: 'columnWidths' }>): void {
  widths.forEach((width, index) => {
    if (width === 'hidden') file.hiddenColumns.push(column + index);
    else file.columnWidths.set(column + index, width);
  });
}

/** A4, one page wide and as many long as it takes. */
function setPrint(file: SheetFile, { orientation, titleRows, area, footer }: Extract<Change, { kind: 'print' }>): void {
  file.pageLayout = {
    ...file.pageLayout, orientation: orientation === 'Landscape' ? 'landscape' : 'portrait', paperSize: 'a4', fitToWidth: 1, fitToHeight: null,
    titleRows: titleRows ?? null, printArea: area ? areaName(area) : null, footer: { left: '', center: footer, right: '' }, centerHorizontally: true,
  };
}

/** Every cell with its style, tables with their headers and what new rows are filled with. */
function finish({ file, styles, cells }: Draft): void {
  const rows = Math.max(cells.length, styles.rows);
  for (let row = 0; row < rows; row += 1) {
    const line = (cells[row] ??= []);
    const width = Math.max(line.length, styles.columns);
    for (let column = 0; column < width; column += 1) {
      const style = styles.at(row, column);
      const cell = line[column] ?? null;
      line[column] = style ? { ...(cell ?? { value: null }), style } : cell;
    }
  }
  for (const table of file.tables) table.columns = columnsOf(table.area, cells);
}

function columnsOf(area: CellArea, cells: Draft['cells']): TableFile['columns'] {
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    const formulas = new Set(cells.slice(area.row + 1, area.row + area.rows).map((line) => line[column]?.formula));
    const [formula] = formulas;
    return { name: String(cells[area.row]?.[column]?.value ?? ''), ...(formulas.size === 1 && formula !== undefined ? { formula } : {}) };
  });
}

function chartFile({ name, title, type, source, seriesBy, over, seriesColors }: ChartInput, sheet: string, book: WorkbookFile, file: SheetFile): ChartFile {
  const grid = gridOf(book, file);
  const spot = (row: number, column: number) => grid.pointsOf({ row, column, down: 0, right: 0 });
  const [start, end] = [spot(over.row, over.column), spot(over.row + over.rows, over.column + over.columns)];
  return {
    name, type, title, source: { sheet, area: source }, seriesBy: seriesBy === 'Rows' ? 'rows' : 'columns',
    left: start.left, top: start.top, width: end.left - start.left, height: end.top - start.top, legend: { visible: true, position: 'Bottom' }, seriesColors,
  };
}
