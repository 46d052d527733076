import type { Day } from '../day';

/** One cell of a source as people see it. `day`: it holds a true date; `isMonth`: one that is shown as month and year only. */
export interface GridCell {
  text: string;
  day?: Day;
  isMonth?: boolean;
  /** the month is shown without its year */
  hasNoYear?: boolean;
  /** a true number, written with a point: 1.10 counts a row, 0.95 is a share */
  isNumber?: boolean;
  /** a footnote or an endnote says more of it, elsewhere */
  hasNote?: boolean;
  /** words of the cell that are struck through or hidden: whoever reads the source does not take them as said */
  struck?: string;
  /** the cell whose merge covers this one */
  from?: { row: number; column: number };
}

/** Where a grid stands: the nth table of a Word file, or cells of a sheet, counted from 0. */
export type GridSource =
  | { kind: 'word'; table: number }
  | { kind: 'sheet'; name: string; row: number; column: number }
  | { kind: 'selection'; name: string; row: number; column: number };

/** A table or sheet of an appendix as it came: every row has a cell for every column, merged areas keep their text in their first cell. */
export interface Grid {
  source: GridSource;
  /** the lines above a Word table since the one before, "" for sheets */
  caption: string;
  cells: GridCell[][];
}

/** A cell of one of the grids, all counted from 0. */
export interface Place { grid: number; row: number; column: number }

export interface Merge { row: number; column: number; rows: number; columns: number }

/** A grid from cells laid out in rows; rows are made equally long and merges point to their first cells. */
export function gridOf(source: GridSource, caption: string, rows: readonly (readonly GridCell[])[], merges: readonly Merge[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column): GridCell => row[column] ?? { text: '' }));
  for (const merge of merges) {
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, cells.length); row += 1) {
      for (let column = merge.column; column < Math.min(merge.column + merge.columns, width); column += 1) {
        if (row !== merge.row || column !== merge.column) cells[row]![column] = { text: '', from: { row: merge.row, column: merge.column } };
      }
    }
  }
  return { source, caption, cells };
}

/** The cell that a place shows: of a merged area its first. */
export function shownCell(grid: Grid, row: number, column: number): GridCell {
  const cell = grid.cells[row]?.[column];
  return (cell?.from ? grid.cells[cell.from.row]?.[cell.from.column] : cell) ?? { text: '' };
}

/** Whether a merge that began in a row above covers the cell. */
export function isCoveredFromAbove(grid: Grid, row: number, column: number): boolean {
  const from = grid.cells[row]?.[column]?.from;
  return from !== undefined && from.row < row;
}

/** A date that a sheet shows as a quarter or a year: its words say all of it, and the month in the cell is nobody's. @example isShownAsPeriod('Quý II/2023') // true */
export const isShownAsPeriod = (shown: string): boolean => /(?<!\p{L})(?:quý|năm)(?!\p{L})|^\s*\d{4}\s*$/iu.test(shown.normalize('NFC')) && !/(?<!\p{L})tháng(?!\p{L})/iu.test(shown.normalize('NFC'));
