import type { CellArea, CellInput, Change, Look, ValidationInput } from '../change';
import { cellAddress, type Column, type ColumnKind, OWN_CELL, type Table } from '../column';
import type { Dialect } from '../dialect';
import { inOwnTable } from '../formulas/reference';
import { CELL, COLORS, HEADER, RULED, SHEET } from '../looks';

/** A row of a table by column key; a column left out stays empty. */
export type RowCells<Key extends string> = Partial<Record<Key, CellInput>>;

/** A table's columns as they stand on a sheet: the template's own, or those found in a workbook where people have moved them. */
export interface PlacedColumn { column: Column; at: number }

export function placedColumns(table: Table, firstColumn = 0): PlacedColumn[] {
  return table.columns.map((column, index) => ({ column, at: firstColumn + index }));
}

/** Neighbouring columns that have something in common, with that. */
function runs<T>(columns: readonly PlacedColumn[], commonOf: (column: Column) => T | undefined): { at: number; columns: number; common: T }[] {
  const found: { at: number; columns: number; common: T; key: string }[] = [];
  for (const { column, at } of columns) {
    const common = commonOf(column);
    if (common === undefined) continue;
    const key = JSON.stringify(common);
    const last = found.at(-1);
    if (last && last.key === key && last.at + last.columns === at) last.columns += 1;
    else found.push({ at, columns: 1, common, key });
  }
  return found;
}

/** What sets a look apart from that of a plain cell. */
function difference(look: Look): Look | undefined {
  const entries = Object.entries(look).filter(([part, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(CELL[part as keyof Look]));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The looks of a table's rows; number formats come with them, before any value is written. `all` is what every cell has. */
export function bodyLooks(sheet: string, columns: readonly PlacedColumn[], row: number, rows: number, all: Look = CELL): Change[] {
  const seen = columns.filter(({ column }) => column.kind !== 'helper');
  const whole = runs(seen, () => all);
  // Alignment apart from the rest: columns that differ in one are alike in the other, and Excel is told of them together.
  const parts = [({ numberFormat }: Look) => ({ numberFormat }), ({ horizontal }: Look) => ({ horizontal }), ({ numberFormat: _, horizontal: __, ...rest }: Look) => rest];
  return [...whole, ...parts.flatMap((part) => runs(seen, ({ look }) => difference(part(look))))]
    .map(({ at, columns: count, common }) => ({ kind: 'look', sheet, area: { row, column: at, rows, columns: count }, look: common }));
}

/** What a row put below a table needs to look like the rows above. */
export const ADDED_ROW: Look = { ...SHEET, ...CELL, ...RULED };

const HEADER_COLORS: Record<ColumnKind, { fill: string; color: string }> = {
  plan: COLORS.planHeader, entered: COLORS.enteredHeader, computed: COLORS.computedHeader, helper: COLORS.computedHeader,
};

export function headerLooks(sheet: string, columns: readonly PlacedColumn[], row: number): Change[] {
  const kinds = runs(columns, ({ kind }) => HEADER_COLORS[kind]);
  return [
    ...runs(columns, () => HEADER).map(({ at, columns: count, common }): Change =>
      ({ kind: 'look', sheet, area: { row, column: at, rows: 1, columns: count }, look: common })),
    ...kinds.filter(({ common }) => common !== COLORS.planHeader).map(({ at, columns: count, common }): Change =>
      ({ kind: 'look', sheet, area: { row, column: at, rows: 1, columns: count }, look: { fill: common.fill } })),
  ];
}

/** Values of rows, neighbouring columns together; columns and cells without any are left as they are. */
export function bodyValues(sheet: string, columns: readonly PlacedColumn[], row: number, rows: readonly RowCells<string>[]): Change[] {
  const filled = columns.filter(({ column }) => rows.some((values) => blankToNull(values[column.key]) !== null));
  return runs(filled, () => true).map(({ at: first, columns: width }) => {
    const keys = Array.from({ length: width }, (_, index) => filled.find(({ at }) => at === first + index)!.column.key);
    const cells = rows.map((values) => keys.map((key) => blankToNull(values[key])));
    return { kind: 'write', sheet, area: { row, column: first, rows: rows.length, columns: width }, cells };
  });
}

const blankToNull = (cell: CellInput | undefined): CellInput => (cell === undefined || cell === '' ? null : cell);

/** The formulas of rows: those of the first, neighbouring columns together, repeated by Excel. */
export function bodyFormulas(sheet: string, columns: readonly PlacedColumn[], row: number, rows: number, dialect: Dialect): Change[] {
  if (rows === 0) return [];
  const computed = columns.filter(({ column }) => column.formulas);
  return runs(computed, () => true).map(({ at: first, columns: width }) => ({
    kind: 'repeat', sheet, area: { row, column: first, rows, columns: width },
    cells: computed.filter(({ at }) => at >= first && at < first + width).map(({ column }) => ({ formula: inOwnTable(column.formulas![dialect]) })),
  }));
}

export function bodyValidations(sheet: string, columns: readonly PlacedColumn[], row: number, rows: number): Change[] {
  return columns.flatMap(({ column, at }): Change[] => (column.validation
    ? [{ kind: 'validate', sheet, area: { row, column: at, rows, columns: 1 }, validation: validationFrom(column.validation, cellAddress(row, at)) }]
    : []));
}

/** The column's validation as it is said for cells that begin with this one. */
function validationFrom(validation: ValidationInput, first: string): ValidationInput {
  const { rule } = validation;
  return rule.kind === 'custom' ? { ...validation, rule: { ...rule, formula: rule.formula.replaceAll(OWN_CELL, first) } } as ValidationInput : validation;
}

/** Heights come in few sizes, so that neighbours share one. */
const LINES = [1, 2, 3, 4, 6, 9, 12, 16];
/** Letters of this font on a column's unit of width, which is a figure of Excel's default font. */
const LETTERS_A_UNIT = 1.15;

/** Excel makes no row higher. */
const HIGHEST = 409;

/** Points for so many lines of 11 points, with some air. */
export const heightOfLines = (lines: number) => Math.min((LINES.find((size) => size >= lines) ?? lines) * 15 + 3, HIGHEST);

/** Lines that a text takes in a column: each of its own lines wraps for itself. */
const linesOfText = (text: string, letters: number) => text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);

/** Points that a row needs so that no wrapped text is cut. */
export function heightOf(columns: readonly PlacedColumn[], values: RowCells<string>): number {
  const lines = columns.filter(({ column }) => column.kind !== 'helper').map(({ column }) => {
    const value = values[column.key];
    return typeof value === 'string' ? linesOfText(value, column.width * LETTERS_A_UNIT) : 1;
  });
  // What is typed later (a status, a sentence in Kiểm tra) takes a second line.
  return heightOfLines(Math.max(...lines, columns.some(({ column }) => column.kind === 'entered') ? 2 : 1));
}

/** One change for each run of rows of the same height. */
export function rowHeights(sheet: string, row: number, heights: readonly number[]): Change[] {
  const found: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, index) => {
    const last = found.at(-1);
    if (last && last.height === height) last.rows += 1;
    else found.push({ row: row + index, rows: 1, height });
  });
  return found.map((run) => ({ kind: 'rowHeight', sheet, ...run }));
}

export const areaOf = (row: number, column: number, rows: number, columns: number): CellArea => ({ row, column, rows, columns });
