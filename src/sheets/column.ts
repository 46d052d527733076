import type { CellArea, Look, ValidationInput } from './change';
import type { Dialect } from './dialect';

/**
 * `plan` comes from the plan, `entered` from the agencies, `computed` is worked out and shown, `helper` is worked out and hidden:
 * it reads an entered cell once, so that several formulas need not.
 */
export type ColumnKind = 'plan' | 'entered' | 'computed' | 'helper';

/** The cell that a column's validation is about, in the formula of a custom rule. */
export const OWN_CELL = '{cell}';

/** One line of a table of columns. Who writes a sheet and who reads it both go by these lines. */
export interface Column<Key extends string = string> {
  key: Key;
  header: string;
  kind: ColumnKind;
  /** characters of the default font */
  width: number;
  look: Look;
  validation?: ValidationInput;
  /** without a leading "=" */
  formulas?: Record<Dialect, string>;
}

export type TableName = 'NhiemVu' | 'PhanCong' | 'MucTieu' | 'LinhVuc' | 'CoQuan' | 'BiDanh' | 'DieuChinh' | 'NhatKy' | 'KetQuaTheoCoQuan';

export interface Table<Key extends string = string> {
  name: TableName;
  sheet: string;
  columns: readonly Column<Key>[];
  /** the column that rows are known by, where that is not the first */
  idKey?: Key;
}

export function columnIndex<Key extends string>(table: Table<Key>, key: Key): number {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`Table ${table.name} has no column ${key}`);
  return index;
}

/** 0 gives A, 26 gives AA. */
export function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** "C6:D9"; one cell is "C6". */
export function areaAddress({ row, column, rows, columns }: CellArea): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The address of a cell as people read it: row 5, column 2 is C6. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
