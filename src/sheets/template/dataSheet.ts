import { vietnameseDate } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { TEMPLATE_TEXTS } from '../../strings';
import type { Change } from '../change';
import type { Table } from '../column';
import type { Dialect } from '../dialect';
import { COLORS, HINT, SUBTITLE, TITLE } from '../looks';
import { lookAt, type SheetParts, writeAt } from './parts';
import {
  areaOf, bodyFormulas, bodyLooks, bodyValidations, bodyValues, headerLooks, heightOf, placedColumns, type RowCells, rowHeights,
} from './tableBody';

/** Title, document, legend and a note stand above the headers. */
export const HEADER_ROW = 4;

export interface DataSheet {
  plan: Plan;
  table: Table;
  rows: readonly RowCells<string>[];
  dialect: Dialect;
  title: string;
  note: string | { formula: string };
  legend: readonly { text: string; color: { fill: string; color: string } }[];
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
  return {
    sheets: [{ kind: 'addSheet', sheet, visibility: 'Visible', tabColor, showGridlines: false }],
    contents: [
      { kind: 'columnWidths', sheet, column: 0, widths: table.columns.map(({ width }) => width) },
      ...titleBlock(sheet, plan, title, HINT, note),
      ...legendCells(sheet, legend),
      ...headerLooks(sheet, columns, HEADER_ROW),
      ...bodyLooks(sheet, columns, first, rows.length),
      ...extras(first).filter(({ kind }) => kind === 'look'),
      { kind: 'write', sheet, area: areaOf(HEADER_ROW, 0, 1, columns.length), cells: [table.columns.map(({ header }) => header)] },
      ...bodyValues(sheet, columns.filter(({ column }) => !column.formulas), first, rows),
      { kind: 'addTable', sheet, area: areaOf(HEADER_ROW, 0, rows.length + 1, columns.length), name: table.name, style: 'TableStyleLight1' },
    ],
    formulas: [...bodyFormulas(sheet, columns, first, rows.length, dialect), ...noteFormula(sheet, note)],
    dressing: [
      { kind: 'rowHeight', sheet, row: HEADER_ROW, rows: 1, height: 48 },
      ...rowHeights(sheet, first, rows.map((row) => heightOf(columns, row))),
      ...bodyValidations(sheet, columns, first, rows.length),
      ...extras(first).filter(({ kind }) => kind !== 'look'),
      { kind: 'hideColumns', sheet, column: seen, columns: columns.length - seen },
      { kind: 'freeze', sheet, rows: first, columns: frozenColumns },
      {
        kind: 'print', sheet, orientation: 'Landscape', titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
        area: areaOf(0, 0, first + rows.length, seen), footer: footerOf(plan),
      },
    ],
  };
}

export const footerOf = (plan: Plan) => `${plan.shortName} - ${TEMPLATE_TEXTS.pageOf}`;

export const documentLine = (plan: Plan) =>
  TEMPLATE_TEXTS.accordingTo({ number: plan.number, issuedOn: vietnameseDate(plan.issuedOn), issuer: plan.issuer });

function titleBlock(sheet: string, plan: Plan, title: string, noteLook: typeof HINT, note: DataSheet['note']): Change[] {
  return [
    lookAt(sheet, 0, 0, 1, 1, TITLE), writeAt(sheet, 0, 0, title),
    lookAt(sheet, 1, 0, 1, 1, SUBTITLE), writeAt(sheet, 1, 0, `${plan.title} ${documentLine(plan)}`),
    lookAt(sheet, 3, 0, 1, 1, noteLook), ...(typeof note === 'string' ? [writeAt(sheet, 3, 0, note)] : []),
    { kind: 'rowHeight', sheet, row: 0, rows: 1, height: 24 },
    { kind: 'rowHeight', sheet, row: 1, rows: 3, height: 18 },
  ];
}

const noteFormula = (sheet: string, note: DataSheet['note']): Change[] => (typeof note === 'string' ? [] : [writeAt(sheet, 3, 0, note)]);

/** Each colour beside its meaning in words, in row 3: a coloured cell in A, C, E …, wide enough to hold its words. */
function legendCells(sheet: string, legend: DataSheet['legend']): Change[] {
  return legend.flatMap(({ text, color }, index) => [
    lookAt(sheet, 2, index + 1, 1, 1, { ...HINT, font: { ...HINT.font, italic: false, color: color.color }, fill: color.fill, border: { color: COLORS.border, style: 'Thin', sides: ['top', 'bottom', 'left', 'right'] } }),
    writeAt(sheet, 2, index + 1, text),
  ]);
}
