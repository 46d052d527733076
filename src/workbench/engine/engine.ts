/**
 * What the host needs of a spreadsheet engine, in Excel's terms. The interpreter and the object model know this page only;
 * `univer/` keeps it with Univer, makes good the faults of that engine or refuses aloud.
 * Rows and columns count from 0. Sheets are named by their id, which renaming does not change.
 */

export interface CellError { error: string }
export type Scalar = string | number | boolean;
/** `formula` in Excel's own en-US form with a leading "=", structured references as the user wrote them; `value` is then its result. */
export interface Cell {
  value: Scalar | CellError | null; formula?: string;
  /** Of a formula that spills: the size of its result. A file needs it, else the spilled values would lie in it as typed ones, in the formula's way. */
  spill?: { rows: number; columns: number };
}
/** What is written: a formula begins with "=" and is marked by kind, so that text beginning with "=" stays text. null leaves the cell as it is. */
export type CellInput = { kind: 'value'; value: Scalar | null } | { kind: 'formula'; formula: string } | null;

export interface Area { row: number; column: number; rows: number; columns: number }

export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
export interface Border { style: BorderStyle; color: string }
/** Colours are "#RRGGBB". undefined: not set. null in a write: take away. */
export interface CellStyle {
  fontName?: string; fontSize?: number; bold?: boolean; italic?: boolean; underline?: boolean; strikethrough?: boolean; color?: string | null;
  fill?: string | null;
  horizontal?: 'general' | 'left' | 'center' | 'right'; vertical?: 'top' | 'center' | 'bottom'; wrap?: boolean; indent?: number;
  numberFormat?: string;
  locked?: boolean;
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', Border | null>>;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';
export interface SheetFacts { id: string; name: string; position: number; visibility: Visibility; tabColor: string | null; showGridlines: boolean }

export interface TableFacts {
  id: string; name: string; sheet: string; area: Area; columns: string[]; style: string; showFilterButton: boolean; showBandedRows: boolean;
}
export interface NameFacts { name: string; reference: string; sheet?: string; visible: boolean }

/** One conditional format. `areas` may be several; `priority` 0 is the strongest. */
export interface ConditionalRule {
  id: string; areas: Area[]; priority: number; stopIfTrue: boolean;
  rule:
    | { kind: 'custom'; formula: string; style: CellStyle }
    | { kind: 'cellValue'; operator: string; formula1: string; formula2?: string; style: CellStyle }
    | { kind: 'containsText'; operator: string; text: string; style: CellStyle }
    | { kind: 'dataBar'; color: string; min: { type: 'number' | 'lowest'; value?: string }; max: { type: 'number' | 'highest'; value?: string }; showValue: boolean; solid: boolean };
}

export interface Validation {
  areas: Area[];
  rule:
    | { kind: 'list'; source: string; inCellDropDown: boolean }
    | { kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength'; operator: string; formula1: string; formula2?: string }
    | { kind: 'custom'; formula: string };
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: 'stop' | 'warning' | 'information'; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export interface PageLayout {
  orientation: 'portrait' | 'landscape'; paperSize: 'a4' | 'a3' | 'letter';
  fitToWidth: number | null; fitToHeight: number | null;
  titleRows: string | null; printArea: string | null;
  /** points */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  footer: { left: string; center: string; right: string }; header: { left: string; center: string; right: string };
  centerHorizontally: boolean;
}
export interface Protection { options: Record<string, boolean>; passwordHash?: string }
export interface ChartFacts {
  id: string; name: string; type: string; title: string; sheet: string; source: Area; seriesBy: 'rows' | 'columns' | 'auto';
  /** points from the sheet's corner */
  left: number; top: number; width: number; height: number; legend: { visible: boolean; position: string };
  /** one colour a series, where set */
  seriesColors: (string | null)[];
}

/** A change in the cells, as Excel would tell it. `details` only for a single cell. */
export interface CellsChanged {
  sheet: string; area: Area; change: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  source: 'Local' | 'Remote'; byAddin: boolean;
  details?: { before: Scalar | null; after: Scalar | null };
}
export type EngineEvent =
  | { kind: 'cells'; change: CellsChanged }
  | { kind: 'selection'; sheet: string; area: Area }
  | { kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; sheet: string }
  | { kind: 'calculated' };

/** A custom function called in a cell (`cell` is where the formula stands). An argument is a scalar or a matrix as the formula gave it; an omitted one is undefined; an empty cell is null. */
export interface FunctionCall { name: string; cell?: { sheet: string; row: number; column: number }; args: (Scalar | CellError | null | undefined | (Scalar | CellError | null)[][])[] }
export type FunctionAnswer = Scalar | CellError | null | (Scalar | CellError | null)[][];
export interface FunctionSource {
  /** "CCHC.ATTAINMENT" … with their Vietnamese descriptions for the page's formula list. */
  names: { name: string; description: string }[];
  /** The answer if it is known, else undefined: the cell is then #BUSY! until `calculate` is called again. */
  answer(call: FunctionCall): FunctionAnswer | undefined;
}

export interface Engine {
  // sheets
  sheets(): SheetFacts[];
  activeSheet(): string;
  activateSheet(sheet: string): void;
  addSheet(name: string, position?: number): Promise<string>;
  deleteSheet(sheet: string): Promise<void>;
  changeSheet(sheet: string, facts: Partial<Pick<SheetFacts, 'name' | 'position' | 'visibility' | 'tabColor' | 'showGridlines'>>): Promise<void>;
  /** The smallest area from A1's row and column on that holds every cell with a value or formula; null when empty. */
  usedArea(sheet: string): Area | null;

  // cells
  read(sheet: string, area: Area): Cell[][];
  /** What the user sees, by number format. */
  readText(sheet: string, area: Area): string[][];
  /** The area that the array formula in this cell spills over, itself included; null where none does. */
  spill(sheet: string, row: number, column: number): Area | null;
  write(sheet: string, area: Area, cells: CellInput[][]): Promise<void>;
  clear(sheet: string, area: Area, what: 'contents' | 'formats' | 'all'): Promise<void>;
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  deleteRows(sheet: string, row: number, count: number): Promise<void>;
  sort(sheet: string, area: Area, keys: { column: number; ascending: boolean }[]): Promise<void>;
  merges(sheet: string): Area[];
  merge(sheet: string, area: Area): Promise<void>;
  unmerge(sheet: string, area: Area): Promise<void>;

  // looks
  readStyle(sheet: string, row: number, column: number): CellStyle;
  writeStyle(sheet: string, area: Area, style: CellStyle): Promise<void>;
  /** pixels at 96 dpi; undefined = the default */
  columnWidth(sheet: string, column: number): number;
  setColumnWidths(sheet: string, column: number, count: number, width: number): Promise<void>;
  rowHeight(sheet: string, row: number): number | undefined;
  setRowHeights(sheet: string, row: number, count: number, height: number | 'auto'): Promise<void>;
  hiddenColumns(sheet: string): number[];
  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): Promise<void>;
  /** Hidden by hand; what a filter leaves out is told apart, for it comes back with the filter. */
  hiddenRows(sheet: string): number[];
  /** Of so many rows those that a filter leaves out. */
  filteredRows(sheet: string, row: number, count: number): number[];
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): Promise<void>;
  freeze(sheet: string): { rows: number; columns: number };
  setFreeze(sheet: string, rows: number, columns: number): Promise<void>;

  // tables and names
  tables(): TableFacts[];
  addTable(sheet: string, area: Area, name: string, style: string): Promise<string>;
  changeTable(id: string, facts: Partial<Omit<TableFacts, 'id' | 'sheet' | 'columns'>>): Promise<void>;
  deleteTable(id: string): Promise<void>;
  names(): NameFacts[];
  setName(name: NameFacts): Promise<void>;
  deleteName(name: string, sheet?: string): Promise<void>;

  // rules
  conditionalRules(sheet: string): ConditionalRule[];
  addConditionalRule(sheet: string, rule: Omit<ConditionalRule, 'id'>): Promise<string>;
  /** Replaces a rule's areas, priority or rule as a whole. */
  changeConditionalRule(sheet: string, id: string, rule: Omit<ConditionalRule, 'id'>): Promise<void>;
  deleteConditionalRule(sheet: string, id: string): Promise<void>;
  validations(sheet: string): Validation[];
  /** Replaces whatever validation the areas had. */
  setValidation(sheet: string, validation: Validation): Promise<void>;
  clearValidation(sheet: string, area: Area): Promise<void>;

  // what the engine itself lacks; kept in a resource of its document and saved with it
  pageLayout(sheet: string): PageLayout;
  setPageLayout(sheet: string, layout: PageLayout): Promise<void>;
  protection(sheet: string): Protection | null;
  setProtection(sheet: string, protection: Protection | null): Promise<void>;
  charts(sheet: string): ChartFacts[];
  setCharts(sheet: string, charts: ChartFacts[]): Promise<void>;

  // selection, calculation, events
  selection(): { sheet: string; area: Area };
  select(sheet: string, area: Area): Promise<void>;
  /** Until every native formula has its value; custom functions still unanswered show #BUSY!. `full` forgets every earlier result. */
  calculate(full?: boolean): Promise<void>;
  connectFunctions(source: FunctionSource): void;
  /** While `work` runs, changes count as made by the add-in. */
  asAddin<T>(work: () => Promise<T>): Promise<T>;
  onEvent(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
