/**
 * What is to be done to a workbook, as plain values. `sheets/` decides them, `workbook/` performs them: one performer a kind.
 * Rows and columns count from 0. Sheets and tables are named as the user sees them.
 */
export interface CellArea { row: number; column: number; rows: number; columns: number }

/** Text is written as text even when it begins with = + - @; a formula says that it is one; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null | { formula: string };

export interface Look {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; color?: string };
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  vertical?: 'Top' | 'Center' | 'Bottom';
  wrap?: boolean;
  numberFormat?: string;
  border?: { color: string; style: 'Thin' | 'Medium'; sides: ('top' | 'bottom' | 'left' | 'right' | 'inside')[] };
  locked?: boolean;
}

/** What a cell asks for as it is selected, what it takes, and what it says of anything else. */
export type ValidationInput =
  | { rule: ValidationRule; error: { title: string; message: string; style: 'stop' | 'warning' | 'information' }; prompt?: ValidationPrompt }
  /** everything is taken: the cell only says what is wanted */
  | { rule: { kind: 'anything' }; error?: undefined; prompt: ValidationPrompt };

/** A custom formula is relative to the first cell of its area; in a table of columns it says OWN_CELL for it. */
export type ValidationRule =
  | { kind: 'list'; name: string }
  | { kind: 'decimal' | 'wholeNumber' | 'date'; operator: 'between' | 'greaterThanOrEqualTo' | 'greaterThan'; from: number | string; to?: number | string }
  | { kind: 'custom'; formula: string };

export interface ValidationPrompt { title: string; message: string }

/**
 * A native conditional format over `over`, a part of the change's area (the whole of it when absent).
 * Formulas are A1, relative to the first cell they cover, and carry our mark `N("CCHC")=0`.
 */
export type Highlight = { over?: CellArea } & (
  | { kind: 'formula'; formula: string; fill?: string; color?: string; bold?: boolean; stopIfTrue?: boolean }
  | { kind: 'dataBar'; color: string; max: number });

export interface ChartInput {
  name: string; title: string; type: 'BarStacked100' | 'BarStacked' | 'ColumnStacked'; source: CellArea; seriesBy: 'Columns' | 'Rows';
  /** the cells it covers */
  over: CellArea;
  seriesColors: string[];
}

export type Change =
  | { kind: 'addSheet'; sheet: string; visibility: 'Visible' | 'VeryHidden'; tabColor?: string; showGridlines: boolean }
  | { kind: 'write'; sheet: string; area: CellArea; cells: CellInput[][] }
  /** the same value or formula in each cell of the area: sent once, however many rows (structured references need no shifting) */
  | { kind: 'fill'; sheet: string; area: CellArea; cell: CellInput }
  /** one row of formulas in each row of the area: the first is sent, Excel copies it down */
  | { kind: 'repeat'; sheet: string; area: CellArea; cells: { formula: string }[] }
  | { kind: 'look'; sheet: string; area: CellArea; look: Look }
  | { kind: 'merge'; sheet: string; area: CellArea }
  /** widths in characters of the default font, from `column` on */
  | { kind: 'columnWidths'; sheet: string; column: number; widths: (number | 'hidden')[] }
  /** points */
  | { kind: 'rowHeight'; sheet: string; row: number; rows: number; height: number }
  | { kind: 'addTable'; sheet: string; area: CellArea; name: string; style: string }
  | { kind: 'resizeTable'; table: string; area: CellArea }
  /** rows of a table's body, counted from 0 as it stands before the first of them goes */
  | { kind: 'deleteRows'; table: string; rows: number[] }
  | { kind: 'setName'; name: string; sheet: string; area: CellArea }
  | { kind: 'validate'; sheet: string; area: CellArea; validation: ValidationInput }
  /** replaces our own rules on the sheet (known by the mark; data bars by lying wholly inside `area`), leaves everyone else's */
  | { kind: 'highlight'; sheet: string; area: CellArea; highlights: Highlight[] }
  | { kind: 'freeze'; sheet: string; rows: number; columns: number }
  | { kind: 'print'; sheet: string; orientation: 'Portrait' | 'Landscape'; titleRows?: string; area?: CellArea; footer: string }
  | { kind: 'chart'; sheet: string; chart: ChartInput }
  | { kind: 'activate'; sheet: string; area?: CellArea }
  /** custom functions that depend on the loaded plan are asked anew */
  | { kind: 'recalculate' };
