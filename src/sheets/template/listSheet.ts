import type { Agency, Area, Plan } from '../../plan/plan';
import { REPORTED_STATUSES } from '../../plan/timeState';
import { AGENCY_KIND_WORDS, HEADERS, REPORTED_STATUS_WORDS, SHEET_NAMES, TEMPLATE_TEXTS } from '../../strings';
import type { Change } from '../change';
import { columnIndex, type Table } from '../column';
import { AGENCY_TABLE, AREA_TABLE, SPELLING_TABLE } from '../columns';
import type { AgencyKey, AreaKey, SpellingKey } from '../columns/listColumns';
import { HEADER, HINT, RULED, SHEET as SHEET_LOOK } from '../looks';
import { NAMES } from '../names';
import { spellingsOf } from '../spellings';
import { footerOf, HEADER_ROW, titleBlock } from './dataSheet';
import { lookAt, type SheetParts, writeAt } from './parts';
import { areaOf, bodyLooks, bodyValues, headerLooks, heightOf, placedColumns, type RowCells, rowHeights } from './tableBody';

const SHEET = SHEET_NAMES.lists;
const FIRST_ROW = HEADER_ROW + 1;

interface ListTable { table: Table; at: number; rows: RowCells<string>[] }

/** The tables stand side by side, so that each can grow downwards. */
export function listTables(plan: Plan, agencies: readonly Agency[]): ListTable[] {
  const tables: [Table, RowCells<string>[]][] = [
    [AREA_TABLE, plan.areas.map(areaCells)],
    [AGENCY_TABLE, agencies.map(agencyCells)],
    [SPELLING_TABLE, spellingsOf(agencies).map(spellingCells)],
  ];
  let at = 0;
  return tables.map(([table, rows]) => {
    const placed = { table, at, rows };
    at += table.columns.length + 1;
    return placed;
  });
}

/** The words that drop-downs offer, right of the tables. */
const VALUE_LISTS = [
  { header: HEADERS.status, name: NAMES.statuses, values: REPORTED_STATUSES.map((status) => REPORTED_STATUS_WORDS[status]) },
  { header: HEADERS.direction, name: NAMES.directions, values: ['>=', '<=', 'giảm'] },
  { header: HEADERS.unit, name: NAMES.units, values: ['%', '% giảm', 'hạng'] },
];

export function listSheet(plan: Plan, agencies: readonly Agency[]): SheetParts {
  const tables = listTables(plan, agencies);
  const valuesAt = tables.reduce((right, { table, at }) => Math.max(right, at + table.columns.length + 1), 0);
  const heights = tables.flatMap(({ table, rows }) => rows.map((row, index) => ({ index, height: heightOf(placedColumns(table), row) })));
  const tallest = Array.from({ length: Math.max(...tables.map(({ rows }) => rows.length)) }, (_, row) =>
    Math.max(...heights.filter(({ index }) => index === row).map(({ height }) => height)));
  return {
    sheets: [{ kind: 'addSheet', sheet: SHEET, visibility: 'Visible', tabColor: '#7F7F7F', showGridlines: false }],
    contents: [
      lookAt(SHEET, 0, 0, FIRST_ROW + tallest.length, valuesAt + VALUE_LISTS.length, SHEET_LOOK),
      ...titleBlock(SHEET, plan, TEMPLATE_TEXTS.listsTitle),
      lookAt(SHEET, HEADER_ROW - 1, 0, 1, 1, HINT), writeAt(SHEET, HEADER_ROW - 1, 0, TEMPLATE_TEXTS.listsNote),
      ...tables.flatMap(listTableChanges),
      lookAt(SHEET, HEADER_ROW, valuesAt, 1, VALUE_LISTS.length, HEADER),
      lookAt(SHEET, HEADER_ROW, valuesAt, Math.max(...VALUE_LISTS.map(({ values }) => values.length)) + 1, VALUE_LISTS.length, RULED),
      ...VALUE_LISTS.flatMap((list, index) => valueList(list, valuesAt + index)),
      { kind: 'columnWidths', sheet: SHEET, column: valuesAt, widths: VALUE_LISTS.map(() => 18) },
    ],
    formulas: [],
    dressing: [
      { kind: 'rowHeight', sheet: SHEET, row: HEADER_ROW, rows: 1, height: 33 },
      ...rowHeights(SHEET, FIRST_ROW, tallest),
      { kind: 'freeze', sheet: SHEET, rows: FIRST_ROW, columns: 0 },
      { kind: 'print', sheet: SHEET, orientation: 'Landscape', titleRows: `$${FIRST_ROW}:$${FIRST_ROW}`, footer: footerOf(plan) },
    ],
  };
}

/** One table of the sheet, with the name that drop-downs find its column by. */
export function listTableChanges({ table, at, rows }: ListTable): Change[] {
  const columns = placedColumns(table, at);
  return [
    { kind: 'columnWidths', sheet: SHEET, column: at, widths: [...table.columns.map(({ width }) => width), 3] },
    lookAt(SHEET, HEADER_ROW, at, rows.length + 1, columns.length, RULED),
    ...headerLooks(SHEET, columns, HEADER_ROW),
    ...bodyLooks(SHEET, columns, FIRST_ROW, rows.length),
    { kind: 'write', sheet: SHEET, area: areaOf(HEADER_ROW, at, 1, columns.length), cells: [table.columns.map(({ header }) => header)] },
    ...bodyValues(SHEET, columns, FIRST_ROW, rows),
    { kind: 'addTable', sheet: SHEET, area: areaOf(HEADER_ROW, at, rows.length + 1, columns.length), name: table.name, style: 'TableStyleLight1' },
    ...LISTED_COLUMNS.filter((listed) => listed.table === table).map(({ name, column }): Change =>
      ({ kind: 'setName', name, sheet: SHEET, area: areaOf(FIRST_ROW, at + column, rows.length, 1) })),
  ];
}

/** Columns that drop-downs take their values from. */
export const LISTED_COLUMNS: readonly { table: Table; column: number; name: string }[] = [
  { table: AREA_TABLE, column: columnIndex(AREA_TABLE, 'areaName'), name: NAMES.areas },
  { table: AGENCY_TABLE, column: columnIndex(AGENCY_TABLE, 'agencyName'), name: NAMES.agencies },
];

function valueList({ header, name, values }: (typeof VALUE_LISTS)[number], at: number): Change[] {
  return [
    writeAt(SHEET, HEADER_ROW, at, header),
    lookAt(SHEET, FIRST_ROW, at, values.length, 1, { numberFormat: '@' }),
    { kind: 'write', sheet: SHEET, area: areaOf(FIRST_ROW, at, values.length, 1), cells: values.map((value) => [value]) },
    { kind: 'setName', name, sheet: SHEET, area: areaOf(FIRST_ROW, at, values.length, 1) },
  ];
}

const areaCells = (area: Area): RowCells<AreaKey> => ({
  areaNumber: area.number, areaName: area.name, areaTasks: area.taskCount, areaLead: area.leadAgency ?? '', source: TEMPLATE_TEXTS.sectionOf(area.source.section),
});

/** Several spellings of one agency share a cell, "; " between: a comma may be part of a name. */
export const agencyCells = (agency: Agency): RowCells<AgencyKey> => ({
  agencyName: agency.name, agencyKind: AGENCY_KIND_WORDS[agency.kind], agencyLevel: agency.level,
  abbreviations: agency.abbreviations.join('; '), otherSpellings: agency.otherSpellings.join('; '), source: TEMPLATE_TEXTS.sectionOf(agency.source.section),
});

const spellingCells = ([spelling, aliasOf]: readonly [string, string]): RowCells<SpellingKey> => ({ spelling, aliasOf });
