/**
 * A workbook as it lies in an .xlsx file, as plain values: what `writeWorkbookFile` writes and `readWorkbookFile` gives.
 * Rows and columns count from 0, colours are "#RRGGBB", formulas are as the user sees them ("=" first, XLOOKUP without prefix,
 * CCHC.ATTAINMENT with its dot). Days are serial numbers with a number format, never Date.
 */
export interface WorkbookFile {
  sheets: SheetFile[];
  names: NameFile[];
  /** position of the sheet that is shown on opening */
  activeSheet: number;
  /** what a cell has whose style names no font; widths count in its digits */
  defaultFont: { name: string; size: number };
  /** What the file that was read holds and this model does not: it will be missing when the model is written again. */
  notKept: NotKept[];
}

export type NotKept =
  | 'comments' | 'pictures' | 'pivot-tables' | 'macros' | 'external-links' | 'hyperlinks' | 'sheet-filter'
  | 'other-conditional-formats' | 'other-validations' | 'other-charts' | 'row-and-column-groups';

export interface Area { row: number; column: number; rows: number; columns: number }
export type Scalar = string | number | boolean;
export interface CellError { error: string }

/**
 * With a formula, `value` is the result it had when it was last calculated. `spill`: the size of the block that the result fills;
 * the other cells of the block hold their part of it as plain values.
 */
export interface FileCell { value: Scalar | CellError | null; formula?: string; spill?: { rows: number; columns: number }; style?: CellStyle }

export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
export type BorderSide = 'top' | 'right' | 'bottom' | 'left';
/** undefined: as in the default font, unfilled, General, locked … Cells of equal look share one object when they come from a file. */
export interface CellStyle {
  fontName?: string; fontSize?: number; bold?: boolean; italic?: boolean; underline?: boolean; strikethrough?: boolean; color?: string | null;
  fill?: string | null;
  horizontal?: 'general' | 'left' | 'center' | 'right'; vertical?: 'top' | 'center' | 'bottom'; wrap?: boolean; indent?: number;
  numberFormat?: string;
  locked?: boolean;
  borders?: Partial<Record<BorderSide, { style: BorderStyle; color: string } | null>>;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';
export interface SheetFile {
  name: string;
  visibility: Visibility;
  tabColor: string | null;
  showGridlines: boolean;
  /** cells[row][column]; a row may be shorter than the sheet is wide, a missing cell is null */
  cells: (FileCell | null)[][];
  /** characters of the default font, as Excel's column width dialog counts them */
  columnWidths: Map<number, number>;
  hiddenColumns: number[];
  /** points */
  rowHeights: Map<number, number>;
  hiddenRows: number[];
  merges: Area[];
  freeze: { rows: number; columns: number };
  tables: TableFile[];
  conditionalRules: ConditionalRuleFile[];
  validations: ValidationFile[];
  protection: ProtectionFile | null;
  pageLayout: PageLayoutFile;
  charts: ChartFile[];
}

export interface TableFile {
  name: string;
  /** header row included */
  area: Area;
  /** `formula`: what Excel fills into a new row of the table */
  columns: { name: string; formula?: string }[];
  /** "TableStyleLight1" …; "" for none */
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

/** `reference` without "=": "'Tổng hợp'!$B$1". `sheet`: the name of the sheet it belongs to. */
export interface NameFile { name: string; reference: string; sheet?: string; visible: boolean }

/** `priority` 0 is the strongest. Formulas are relative to the first cell of the first area. */
export interface ConditionalRuleFile {
  areas: Area[]; priority: number; stopIfTrue: boolean;
  rule:
    | { kind: 'custom'; formula: string; style: CellStyle }
    | { kind: 'cellValue'; operator: string; formula1: string; formula2?: string; style: CellStyle }
    | { kind: 'containsText'; operator: string; text: string; style: CellStyle }
    | DataBarFile;
}
export interface DataBarFile {
  kind: 'dataBar'; color: string;
  min: { type: 'number' | 'lowest'; value?: string }; max: { type: 'number' | 'highest'; value?: string };
  showValue: boolean; solid: boolean;
}

/** A list's source and the formulas of the others begin with "=" unless they are plain values ("0", "Có,Không"). */
export interface ValidationFile {
  areas: Area[];
  rule:
    | { kind: 'list'; source: string; inCellDropDown: boolean }
    | { kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength'; operator: string; formula1: string; formula2?: string }
    | { kind: 'custom'; formula: string };
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: 'stop' | 'warning' | 'information'; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

/**
 * `options` by their Office.js names (allowFormatColumns …).
 * `passwordHash`: the file's own password attributes, "name=value" joined by ";", passed on untouched.
 */
export interface ProtectionFile { options: Record<string, boolean>; passwordHash?: string }

/** Header and footer parts in Excel's codes (&P, &N). Margins in points. */
export interface PageLayoutFile {
  orientation: 'portrait' | 'landscape'; paperSize: 'a4' | 'a3' | 'letter';
  fitToWidth: number | null; fitToHeight: number | null;
  /** "$2:$2" */
  titleRows: string | null;
  /** "$A$1:$K$40" */
  printArea: string | null;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  footer: { left: string; center: string; right: string }; header: { left: string; center: string; right: string };
  centerHorizontally: boolean;
}

/** A chart over one block of cells: series names in its first row (or column), categories in its first column (or row). */
export interface ChartFile {
  name: string;
  /** by its Office.js name: "BarStacked100", "ColumnClustered" … */
  type: string;
  title: string;
  source: { sheet: string; area: Area };
  seriesBy: 'rows' | 'columns' | 'auto';
  /** points from the sheet's corner */
  left: number; top: number; width: number; height: number;
  legend: { visible: boolean; position: string };
  /** one a series, where set */
  seriesColors: (string | null)[];
}

export function emptySheet(name: string): SheetFile {
  return {
    name, visibility: 'visible', tabColor: null, showGridlines: true, cells: [],
    columnWidths: new Map(), hiddenColumns: [], rowHeights: new Map(), hiddenRows: [], merges: [],
    freeze: { rows: 0, columns: 0 }, tables: [], conditionalRules: [], validations: [], protection: null,
    pageLayout: defaultPageLayout(), charts: [],
  };
}

/** What Excel assumes for a sheet that says nothing, on the paper used here. */
export function defaultPageLayout(): PageLayoutFile {
  return {
    orientation: 'portrait', paperSize: 'a4', fitToWidth: null, fitToHeight: null, titleRows: null, printArea: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' }, centerHorizontally: false,
  };
}
