import type { Entered } from '../../plan/entered';

/** A sheet of a file that came back: values only. Days are serial numbers; an error is its text. */
export interface ReturnedSheet {
  name: string;
  /** cells[row][column] from A1 on; rows may be shorter than the sheet is wide */
  cells: Entered[][];
  /** cells whose value a formula gave, by `cellKey`: the formula itself is not kept */
  formulas: ReadonlySet<number>;
  /** cells that hold an error, by `cellKey` */
  errors: ReadonlySet<number>;
  /** cells that a merge covers, its first one apart, by `cellKey`: they cannot say anything */
  covered: ReadonlySet<number>;
}

/** tệp gửi về: what of a file is read at all. */
export interface ReturnedBook {
  sheets: ReturnedSheet[];
  /** when it was last saved, as the file says: yyyy-mm-dd */
  savedOn: string | null;
  /** it refers to other workbooks: their values are not asked for */
  hasExternalLinks: boolean;
}

const COLUMNS = 16_384;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
