import type { Day } from '../plan/day';
import { vietnameseDate } from '../plan/day';
import type { Entered } from '../plan/entered';
import { CHECK_SHEET } from '../strings';
import type { CellInput, Change } from './change';
import { CELL, centred, formatted, HEADER, HINT, NUMBER_FORMATS, RULED, SHEET as SHEET_LOOK, TITLE } from './looks';
import { lookAt, writeAt } from './template/parts';
import { areaOf, heightOfLines, rowHeights } from './template/tableBody';
import type { SheetCells } from './typedSince';

const SHEET = CHECK_SHEET.name;
const HEADER_ROW = 3;
const WIDTHS = [6, 14, 8, 9, 30, 52, 26];
/** Fewer than on the other sheets: whoever gets it may lack the font. */
const LETTERS_A_UNIT = 1;

/** A problem in words, with the place of its cell. */
export interface CheckLine { sheet: string; cell: string; id: string; leads: readonly string[]; sentence: string; value: Entered }

/** Whether what stands there was written by us: its title says so. A sheet that is empty may be taken. */
export function isCheckSheet({ formulas }: SheetCells): boolean {
  return formulas.every((line) => line.every((cell) => cell === '')) || formulas[0]?.[0] === CHECK_SHEET.title;
}

/**
 * One line a problem, with a link to its cell that needs no add-in; it prints on A4 and can be sent along. `standing` is what the sheet holds now,
 * null where there is none: lines of an earlier check are emptied.
 */
export function checkSheetChanges(lines: readonly CheckLine[], asOf: Day, standing: SheetCells | null): Change[] {
  const first = HEADER_ROW + 1;
  const last = Math.max(first + lines.length, standing?.formulas.length ?? 0);
  const rows = Math.max(lines.length, 1);
  const blank = areaOf(first, 0, last - first, WIDTHS.length);
  return [
    ...(standing === null ? [{ kind: 'addSheet', sheet: SHEET, visibility: 'Visible', tabColor: '#9C0006', showGridlines: false } as const] : []),
    ...(blank.rows > 0 ? emptied(blank) : []),
    lookAt(SHEET, 0, 0, first + rows, WIDTHS.length, SHEET_LOOK),
    { kind: 'columnWidths', sheet: SHEET, column: 0, widths: WIDTHS },
    lookAt(SHEET, 0, 0, 1, 1, TITLE), writeAt(SHEET, 0, 0, CHECK_SHEET.title),
    lookAt(SHEET, 1, 0, 1, 1, HINT), writeAt(SHEET, 1, 0, CHECK_SHEET.as(vietnameseDate(asOf), lines.length)),
    lookAt(SHEET, HEADER_ROW, 0, 1, WIDTHS.length, HEADER),
    { kind: 'write', sheet: SHEET, area: areaOf(HEADER_ROW, 0, 1, WIDTHS.length), cells: [[...CHECK_SHEET.headers]] },
    ...(lines.length > 0 ? lineChanges(lines, first) : []),
    { kind: 'rowHeight', sheet: SHEET, row: 0, rows: 1, height: 24 },
    { kind: 'rowHeight', sheet: SHEET, row: HEADER_ROW, rows: 1, height: 33 },
    { kind: 'freeze', sheet: SHEET, rows: first, columns: 0 },
    { kind: 'print', sheet: SHEET, orientation: 'Landscape', titleRows: `$${first}:$${first}`, area: areaOf(0, 0, first + rows, WIDTHS.length), footer: CHECK_SHEET.title },
    { kind: 'activate', sheet: SHEET, area: areaOf(first, 0, 1, 1) },
  ];
}

function lineChanges(lines: readonly CheckLine[], first: number): Change[] {
  const text = formatted(CELL, NUMBER_FORMATS.text);
  return [
    lookAt(SHEET, HEADER_ROW, 0, lines.length + 1, WIDTHS.length, RULED),
    lookAt(SHEET, first, 0, lines.length, 1, centred(CELL)),
    lookAt(SHEET, first, 1, lines.length, 1, CELL),
    lookAt(SHEET, first, 2, lines.length, 1, { ...centred(CELL), font: { color: '#0563C1' } }),
    lookAt(SHEET, first, 3, lines.length, 4, text),
    { kind: 'write', sheet: SHEET, area: areaOf(first, 0, lines.length, WIDTHS.length), cells: lines.map(lineCells) },
    ...rowHeights(SHEET, first, lines.map((line) => heightOfLines(linesOf(line)))),
  ];
}

function lineCells({ sheet, cell, id, leads, sentence, value }: CheckLine, index: number): CellInput[] {
  return [index + 1, sheet, { formula: linkTo(sheet, cell) }, id === '' ? CHECK_SHEET.ofColumn : id, leads.join('; '), sentence, shown(value)];
}

/** Excel and LibreOffice follow it without asking. */
const linkTo = (sheet: string, cell: string) => `HYPERLINK("#'${sheet.replaceAll("'", "''").replaceAll('"', '""')}'!${cell}","${cell}")`;

const MOST_LETTERS = 200;

function shown(value: Entered): string {
  const text = value === null || value === undefined ? '' : String(value).normalize('NFC');
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

const linesOf = ({ leads, sentence, value }: CheckLine) =>
  Math.max(...([[leads.join('; '), 4], [sentence, 5], [shown(value), 6]] as const).map(([text, column]) => Math.ceil(text.length / (WIDTHS[column]! * LETTERS_A_UNIT))), 1);

function emptied(area: ReturnType<typeof areaOf>): Change[] {
  const plain = { fill: '#FFFFFF', border: { color: '#FFFFFF', style: 'Thin', sides: ['bottom', 'right', 'inside'] } } as const;
  return [
    { kind: 'look', sheet: SHEET, area, look: { ...plain, border: { ...plain.border, sides: [...plain.border.sides] } } },
    { kind: 'write', sheet: SHEET, area, cells: Array.from({ length: area.rows }, () => Array<string>(area.columns).fill('')) },
  ];
}
