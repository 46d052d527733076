import { TIME_STATES } from '../../plan/timeState';
import { SHEET_NAMES, SUMMARY_TEXTS, TIME_STATE_WORDS } from '../../strings';
import type { CellArea, CellInput, Change } from '../change';
import type { TableName } from '../column';
import { type Counted, SUMMARY_COLUMNS, SUMMARY_HEADERS_AFTER_STATES, summaryLine } from '../formulas/summaryFormulas';
import { COLORS, HEADER, NUMBER_FORMATS, RULED, TOTAL_CELL } from '../looks';
import { lookAt } from './parts';
import { areaOf, heightOfLines, rowHeights } from './tableBody';

/** A block of counted lines on Tổng hợp: a header, one line a name, and where wanted a line that counts every row once. */
export interface CountBlock {
  headerRow: number;
  table: TableName;
  nameHeader: string;
  names: readonly string[];
  counted: Counted;
  hasTotal: boolean;
}

const SHEET = SHEET_NAMES.summary;
const WIDTH = SUMMARY_COLUMNS.count;
/** Characters that fit on one line of column A. */
const NAME_WIDTH = 40;

export const lastRowOf = ({ headerRow, names, hasTotal }: CountBlock) => headerRow + names.length + (hasTotal ? 1 : 0);

/** The cells that the data bars cover. */
export const shareArea = ({ headerRow, names }: Pick<CountBlock, 'headerRow' | 'names'>): CellArea => areaOf(headerRow + 1, SUMMARY_COLUMNS.laggingShare, Math.max(1, names.length), 1);

export function blockHeader({ headerRow, nameHeader }: CountBlock): Change[] {
  const cells = [nameHeader, SUMMARY_TEXTS.total, ...TIME_STATES.map((state) => TIME_STATE_WORDS[state]), ...SUMMARY_HEADERS_AFTER_STATES];
  return [
    lookAt(SHEET, headerRow, 0, 1, WIDTH, HEADER),
    { kind: 'write', sheet: SHEET, area: areaOf(headerRow, 0, 1, WIDTH), cells: [cells] },
    { kind: 'rowHeight', sheet: SHEET, row: headerRow, rows: 1, height: 64 },
  ];
}

export function blockLooks(block: CountBlock): Change[] {
  const first = block.headerRow + 1;
  const rows = lastRowOf(block) - block.headerRow;
  return [
    lookAt(SHEET, block.headerRow, 0, rows + 1, WIDTH, RULED),
    lookAt(SHEET, first, 0, rows, 1, { horizontal: 'Left', wrap: true }),
    lookAt(SHEET, first, SUMMARY_COLUMNS.total, rows, WIDTH - 1, { horizontal: 'Center' }),
    lookAt(SHEET, first, SUMMARY_COLUMNS.lagging, rows, 1, { font: { bold: true, color: COLORS.problem.color } }),
    lookAt(SHEET, first, SUMMARY_COLUMNS.laggingShare, rows, 1, { numberFormat: NUMBER_FORMATS.share }),
    ...(block.hasTotal ? [lookAt(SHEET, lastRowOf(block), 0, 1, WIDTH, TOTAL_CELL)] : []),
    ...rowHeights(SHEET, first, [...block.names, SUMMARY_TEXTS.sum].slice(0, rows).map((name) => heightOfLines(Math.ceil(name.length / NAME_WIDTH)))),
  ];
}

/** The lines themselves, in one piece. */
export function blockLines(block: CountBlock): Change {
  const { headerRow, names, table, counted, hasTotal } = block;
  const line = (name: string, what: Counted, row: number): CellInput[] => [name, ...summaryLine(table, what, row, headerRow)];
  const cells = names.map((name, index) => line(name, counted, headerRow + 1 + index));
  if (hasTotal) cells.push(line(SUMMARY_TEXTS.sum, 'all', lastRowOf(block)));
  return { kind: 'write', sheet: SHEET, area: areaOf(headerRow + 1, 0, cells.length, WIDTH), cells };
}
