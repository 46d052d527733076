import type { Entered } from '../plan/entered';
import type { CellArea } from './change';

/** One table as read in one go: where it stands and what its cells hold. Values as Excel gives them: "" empty, "#N/A" errors, dates as serials. */
export interface TableSnapshot {
  name: string;
  sheet: string;
  /** header row included */
  area: CellArea;
  headers: string[];
  values: Entered[][];
  /** whether nothing at all stands in a cell: a formula that gives "" stands there. The formulas themselves are long, and nothing is decided by them. */
  isEmpty: boolean[][];
}

/** The workbook as one read found it: the only thing that decisions are made from. */
export interface WorkbookSnapshot {
  sheets: { name: string; visibility: 'Visible' | 'Hidden' | 'VeryHidden'; isProtected: boolean }[];
  tables: TableSnapshot[];
  /** names with the cell area they point to; null where the reference is broken */
  names: { name: string; sheet: string; area: CellArea; values: Entered[][] }[];
  /** the used cells, from A1 on, of sheets that have no table of ours: Tổng hợp and _CCHC; keyed by sheet name */
  grids: Record<string, { values: Entered[][]; formulas: Entered[][] }>;
}
