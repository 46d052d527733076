import { vietnameseDate } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { HEADERS, TEMPLATE_TEXTS } from '../../strings';
import type { Change } from '../change';
import type { Table } from '../column';
import type { Dialect } from '../dialect';
import { CELL, HINT, RULED, SHEET, SUBTITLE, TITLE } from '../looks';
import { lookAt, type SheetParts, writeAt } from './parts';
import {
  areaOf, bodyFormulas, bodyLooks, bodyValidations, bodyValues, headerLooks, heightOf, placedColumns, type RowCells, rowHeights,
} from './tableBody';

/** Title, document, legend and a note stand above the headers. */
export const HEADER_ROW = 4;
const NOTE_ROW = 3;

export interface DataSheet {
  plan: Plan;
  table: Table;
  rows: readonly RowCells<string>[];
  dialect: Dialect;
  title: string;
  note: string | { formula: string };
  /** each colour in a cell of its own, with its meaning in words */
  legend: readonly { text: string; color: { fill: string; color: string }; column: number }[];
  tabColor: string;
  /** columns that stay when the sheet is scrolled sideways */
  frozenColumns: number;
  /** laid over the rows: highlights, formats of single rows */
  extras: (firstRow: number) => Change[];
}

/** A sheet of one table of rows with a code: tasks, duties or targets. */
export function dataSheet({ plan, table, rows, dialect, title, note, legend, tabColor, frozenColumns, extras }: DataSheet): SheetParts {
  const { sheet } = table;
  const columns = placedColumns(table);
  const first = HEADER_ROW + 1;
  const seen = columns.filter(({ column }) => column.kind !== 'helper').length;
  // A table has at least one row, blank when the plan has none for it.
  const height = Math.max(1, rows.length);
  // Where a datum comes from is for the screen: on paper, its column would make all others smaller.
  const sourceAt = table.columns.findIndex(({ header }) => header === HEADERS.source);
  const printed = sourceAt < 0 ? seen : sourceAt;
  return {
    sheets: [{ kind: 'addSheet', sheet, visibility: 'Visible', tabColor, showGridlines: false }],
    contents: [
      { kind: 'columnWidths', sheet, column: 0, widths: table.columns.map(({ kind, width }) => (kind === 'helper' ? 'hidden' : width)) },
      lookAt(sheet, 0, 0, first + height, seen, SHEET),
      lookAt(sheet, HEADER_ROW, 0, height + 1, seen, RULED),
      ...titleBlock(sheet, plan, title),
      lookAt(sheet, NOTE_ROW, 0, 1, 1, HINT), ...(typeof note === 'string' ? [writeAt(sheet, NOTE_ROW, 0, note)] : []),
      ...legendCells(sheet, legend),
      ...headerLooks(sheet, columns.slice(0, seen), HEADER_ROW),
      ...bodyLooks(sheet, columns, first, height),
      ...extras(first).filter(({ kind }) => kind === 'look'),
      { kind: 'write', sheet, area: areaOf(HEADER_ROW, 0, 1, columns.length), cells: [table.columns.map(({ header }) => header)] },
      ...bodyValues(sheet, columns.filter(({ column }) => !column.formulas), first, rows),
      { kind: 'addTable', sheet, area: areaOf(HEADER_ROW, 0, height + 1, columns.length), name: table.name, style: 'TableStyleLight1' },
    ],
    formulas: [...bodyFormulas(sheet, columns, first, rows.length, dialect), ...noteFormula(sheet, note)],
    dressing: [
      { kind: 'rowHeight', sheet, row: HEADER_ROW, rows: 1, height: 48 },
      ...rowHeights(sheet, first, rows.map((row) => heightOf(columns, row))),
      ...bodyValidations(sheet, columns, first, height),
      ...extras(first).filter(({ kind }) => kind !== 'look'),
      { kind: 'freeze', sheet, rows: first, columns: frozenColumns },
      printOf(plan, sheet, HEADER_ROW, height, printed),
    ],
  };
}

/** A table of rows on paper: from the sheet's title to its last row, the header on each page, the columns left of `columns`. */
export function printOf(plan: Plan, sheet: string, headerRow: number, rows: number, columns: number): Change {
  return { kind: 'print', sheet, orientation: 'Landscape', titleRows: `$${headerRow + 1}:$${headerRow + 1}`, area: areaOf(0, 0, headerRow + 1 + rows, columns), footer: footerOf(plan) };
}

export const footerOf = (plan: Plan) => `${plan.shortName} - ${TEMPLATE_TEXTS.pageOf}`;

export const documentLine = (plan: Plan) =>
  TEMPLATE_TEXTS.accordingTo({ number: plan.number, issuedOn: plan.issuedOn === null ? '' : vietnameseDate(plan.issuedOn), issuer: plan.issuer });

/** The first two rows of every sheet; the two below are as high as their words need. */
export function titleBlock(sheet: string, plan: Plan, title: string): Change[] {
  return [
    lookAt(sheet, 0, 0, 1, 1, TITLE), writeAt(sheet, 0, 0, title),
    lookAt(sheet, 1, 0, 1, 1, SUBTITLE), writeAt(sheet, 1, 0, `${plan.title} ${documentLine(plan)}`),
    { kind: 'rowHeight', sheet, row: 0, rows: 1, height: 24 },
    { kind: 'rowHeight', sheet, row: 1, rows: 1, height: 18 },
    { kind: 'rowHeight', sheet, row: 2, rows: 1, height: 33 },
    { kind: 'rowHeight', sheet, row: NOTE_ROW, rows: 1, height: 20 },
  ];
}

const noteFormula = (sheet: string, note: DataSheet['note']): Change[] => (typeof note === 'string' ? [] : [writeAt(sheet, NOTE_ROW, 0, note)]);

function legendCells(sheet: string, legend: DataSheet['legend']): Change[] {
  return legend.flatMap(({ text, color, column }) => [
    lookAt(sheet, 2, column, 1, 1, { ...CELL, horizontal: 'Center', font: { color: color.color }, fill: color.fill }),
    writeAt(sheet, 2, column, text),
  ]);
}
