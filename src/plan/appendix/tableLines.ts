import { distinct, isNothing, linesOf, paragraphs, squeezed } from './cellText';
import { type FoundTable, isNumberingRow, partsOf, rowKey } from './foundTable';
import { type Grid, isCoveredFromAbove, type Place, shownCell } from './grid';
import { findDeadlinePhrases } from '../deadlinePhrases';
import { comparisonKey } from '../text';
import { periodOf, type Role } from './headers';
import { deadlineOfCell } from './deadlineCell';
import { leadingMark, type RowMark, rowMark } from './rowMark';

/** What a row says in one column. `isOwn`: it stands in this row, it is not the text of a merge that began above. */
export interface LineCell { text: string; isOwn: boolean; place: Place; day?: number; isMonth?: boolean; hasNoYear?: boolean; isNumber?: boolean }

/** Columns where "-" says that there is none. In the others it counts a row or is part of a name. */
const MAY_BE_NOTHING: readonly Role[] = ['deliverable', 'deadline', 'lead', 'supporting', 'monitor'];
const COUNTS: readonly (Role | null)[] = ['number', 'subNumber', 'area'];
const wordsIn = (role: Role, text: string) => (MAY_BE_NOTHING.includes(role) && isNothing(text) ? '' : paragraphs(text));

/** One row of the table below its header. */
export interface TableLine {
  place: Place;
  mark: RowMark | null;
  /** the second count of a table with two: "TT" and "Chi tiết" */
  subMark: RowMark | null;
  /** the cell of numbers belongs to a merge that began above */
  isCountedAbove: boolean;
  /** the one text of a row that has only one, over whatever columns; its mark taken off */
  title: string | null;
  /** the title stands over several columns or in each of them */
  isAcross: boolean;
  /** it says itself that it goes on with what stands above: "(tiếp theo)" */
  isContinued: boolean;
  /** where its first words stand */
  start: Place;
  cells: Partial<Record<Role, LineCell>>;
}

/**
 * The table's rows as they were meant: blank ones, repeated headers and rows that count the columns left out. Some appendices have a table or a sheet for each area, and
 * its title stands above the header: `isTitle` tells such words, which then open the group.
 */
export function tableLines(grids: readonly Grid[], table: FoundTable, isTitle: (words: string) => boolean): TableLine[] {
  const parts = partsOf(table);
  // Where one of them has its area above it, what is counted in Roman above the others is a title as well.
  const isCaptioned = parts.some(({ grid, firstRow }) => wordsAbove(grids[grid]!, firstRow).some(isTitle));
  const isCaption = (words: string) => isTitle(words) || (isCaptioned && leadingMark(words)?.mark.kind === 'roman');
  const main = grids[table.grid]!;
  const header = rowKey(main, table.headerRow);
  return withDittos(parts.flatMap(({ grid: index, firstRow }) => {
    const grid = grids[index]!;
    const title = wordsAbove(grid, firstRow).filter(isCaption).at(-1);
    const captions = title === undefined ? [] : [captionLine(index, title)];
    let skip = 0;
    const lines = grid.cells.flatMap((cells, row): TableLine[] => {
      if (row < firstRow || (skip -= 1) >= 0) return [];
      if (rowKey(grid, row) === header) {
        skip = table.headerRows - 1;
        return [];
      }
      if (cells.every(({ text }) => isNothing(text)) || isNumberingRow(grid, row)) return [];
      return [lineOf(grid, index, row, table)];
    });
    return [...captions, ...lines];
  }));
}

const DITTO = /^(?:[-–.(\s]*(?:nt|như trên)[-–.)\s]*|["“”″〃'’]{1,2})$/iu;

/** "như trên", "-nt-": what the last row above that says something in the column says. */
function withDittos(lines: readonly TableLine[]): TableLine[] {
  const above: TableLine['cells'] = {};
  return lines.map((line) => {
    if (line.title !== null) return line;
    const cells = { ...line.cells };
    for (const role of MAY_BE_NOTHING) {
      const [cell, said] = [cells[role], above[role]];
      if (cell === undefined || cell.text === '') continue;
      if (DITTO.test(cell.text) && said !== undefined) cells[role] = { ...said, isOwn: cell.isOwn, place: cell.place };
      above[role] = cells[role];
    }
    return { ...line, cells };
  });
}

/** What stands above a table's rows, the nearest last: the sheet's name, the words before a Word table, rows of one text. */
function wordsAbove(grid: Grid, firstRow: number): string[] {
  const rows = grid.cells.slice(0, firstRow).map((_, row) => distinct(grid.cells[row]!.map((__, column) => shownCell(grid, row, column).text)));
  return [...(grid.source.kind === 'sheet' ? [grid.source.name] : []), ...linesOf(grid.caption), ...rows.filter((texts) => texts.length === 1).map(([text = '']) => paragraphs(text))];
}

function captionLine(grid: number, words: string): TableLine {
  const marked = leadingMark(words);
  return { place: { grid, row: 0, column: 0 }, mark: marked?.mark ?? null, subMark: null, isCountedAbove: false, title: marked?.rest ?? words, isAcross: true, isContinued: false, start: { grid, row: 0, column: 0 }, cells: {} };
}

/** Words without what says that they go on. @example withoutContinued('Cải cách thể chế (tiếp theo)') // 'Cải cách thể chế' */
export const withoutContinued = (words: string): string => words.replace(CONTINUED, '');

const TICKED = /^(?:[xv✓✔√☑☒•●*+1]|true|có)$/iu;
const UNTICKED = /^(?:[☐□0]|false|không)$/iu;

/** The deadline that a calendar of quarters or months tells: those that are ticked, or what is written there. `from`: the column where the cell begins. */
function tickedCell(columns: readonly { cell: LineCell; header: string; from: number }[]): LineCell {
  const filled = columns.filter(({ cell }) => (cell.text !== '' && !UNTICKED.test(cell.text)) || cell.day !== undefined);
  const words = filled.map(({ cell, header, from }) => {
    const period = periodOf(header) ?? header;
    const written = deadlineOfCell(cell);
    if (TICKED.test(written)) return period;
    const isOverSeveral = filled.filter((other) => other.from === from).length > 1;
    return isOverSeveral || cell.day !== undefined || findDeadlinePhrases(comparisonKey(written)).length > 0 ? written : `${period}: ${written}`;
  });
  const { place } = (filled[0] ?? columns[0]!).cell;
  return { text: distinct(words).join('; '), isOwn: columns.some(({ cell }) => cell.isOwn), place };
}

/** What typists put behind the words that they repeat at the top of a page. */
const CONTINUED = /(?:^|\s+)\(\s*(?:tiếp(?:\s*theo)?|tt)\s*\)\s*[.:]?$/iu;

function lineOf(grid: Grid, index: number, row: number, table: FoundTable): TableLine {
  const columnOf = (role: Role) => table.columns.find((column) => column.role === role)?.column;
  const cellAt = (column: number, role: Role): LineCell => {
    const { text, day, isMonth, hasNoYear, isNumber } = shownCell(grid, row, column);
    return {
      // what counts rows keeps its point: 1.1 stands below 1
      text: isNumber && !COUNTS.includes(role) ? text.replace('.', ',') : wordsIn(role, text), isOwn: !isCoveredFromAbove(grid, row, column), place: { grid: index, row, column },
      ...(day === undefined ? {} : { day }), ...(isMonth ? { isMonth } : {}), ...(hasNoYear ? { hasNoYear } : {}), ...(isNumber ? { isNumber } : {}),
    };
  };
  const cells: TableLine['cells'] = {};
  for (const { column, role } of table.columns) if (role !== null) cells[role] = cellAt(column, role);
  const calendar = table.columns.filter(({ role }) => role === 'deadline');
  if (calendar.length > 1) cells.deadline = tickedCell(calendar.map(({ column, header }) => ({ cell: cellAt(column, 'deadline'), header, from: grid.cells[row]?.[column]?.from?.column ?? column })));

  const numbers = columnOf('number');
  const marked = numbers === undefined ? null : rowMark(withoutContinued(ownText(cells.number)));
  const subMark = cells.subNumber ? rowMark(ownText(cells.subNumber)) : null;
  const titled = titleOf(grid, row, table, cells);
  const leading = leadingMark(titled?.text ?? ownText(cells.task));
  const isMarkTaken = leading !== null && marked === null && (titled !== null || numbers === undefined || leading.mark.kind === 'letter' || leading.mark.kind === 'bullet');
  if (isMarkTaken && titled === null && cells.task) cells.task = { ...cells.task, text: leading.rest };
  const words = titled === null ? ownText(cells.task) : isMarkTaken ? leading.rest : titled.text;
  const isContinued = CONTINUED.test(words) || CONTINUED.test(ownText(cells.number));
  const first = grid.cells[row]!.findIndex(({ text }) => !isNothing(text));
  return {
    place: { grid: index, row, column: columnOf('task') ?? 0 },
    mark: marked ?? (isMarkTaken ? leading.mark : null),
    subMark,
    isCountedAbove: numbers !== undefined && isCoveredFromAbove(grid, row, numbers) && shownCell(grid, row, numbers).text.trim() !== '',
    title: titled === null ? null : words,
    isAcross: titled?.isAcross ?? false,
    isContinued,
    start: { grid: index, row, column: Math.max(0, first) },
    cells,
  };
}

export const ownText = (cell: LineCell | undefined): string => (cell?.isOwn ? cell.text : '');

/** The one text of a row that says nothing else in any column with a role; a number beside it does not count. */
function titleOf(grid: Grid, row: number, table: FoundTable, cells: TableLine['cells']): { text: string; isAcross: boolean } | null {
  const texts = table.columns.flatMap(({ column, role }) => (role === null || isCoveredFromAbove(grid, row, column) ? [] : [{ role, text: wordsIn(role, shownCell(grid, row, column).text) }]))
    .filter(({ role, text }) => text !== '' && !(COUNTS.includes(role) && rowMark(withoutContinued(text)) !== null));
  const [only, ...others] = distinct(texts.map(({ text }) => text));
  if (only === undefined || others.length > 0) return null;
  const isInTask = squeezed(ownText(cells.task)) === squeezed(only);
  const isInNumbers = squeezed(ownText(cells.number)) === squeezed(only);
  if (!isInTask && !isInNumbers) return null;
  return { text: only, isAcross: texts.length > 1 || isInNumbers };
}
