import type { Area } from '../engine/engine';
import { accessDenied, notSimulated } from '../wire/refusal';
import type { Book, Place } from './book';
import { boundedArea } from './cells';

/**
 * The areas of a range's special cells, as few as there can be down each column. A protected sheet keeps them to itself, as in Excel, where Go To Special is greyed
 * out there.
 */
export function specialAreas(book: Book, place: Place, cellType: string, valueType?: string): Area[] {
  if (valueType !== undefined && valueType !== 'All') throw notSimulated(`special cells of one kind of value (${valueType})`);
  if (book.engine.protection(place.sheet)) throw accessDenied();
  switch (cellType) {
    case 'Constants': return constants(book, place);
    case 'Visible': return visible(book, place);
    default: throw notSimulated(`special cells of type ${cellType}`);
  }
}

function constants(book: Book, place: Place): Area[] {
  const area = boundedArea(book, place);
  const cells = book.engine.read(place.sheet, area);
  const isConstant = (row: number, column: number) => {
    const cell = cells[row]?.[column];
    return cell !== undefined && cell.value !== null && cell.formula === undefined;
  };
  const open: Area[] = [];
  for (let column = 0; column < area.columns; column += 1) {
    for (const { from, count } of runs(area.rows, (row) => isConstant(row, column))) {
      const left = open.find((one) => one.column + one.columns === area.column + column && one.row === area.row + from && one.rows === count);
      if (left) left.columns += 1;
      else open.push({ row: area.row + from, column: area.column + column, rows: count, columns: 1 });
    }
  }
  return open;
}

function visible(book: Book, { sheet, area }: Place): Area[] {
  const rows = unseenRows(book, { sheet, area });
  const columns = new Set(book.engine.hiddenColumns(sheet));
  const across = runs(area.columns, (column) => !columns.has(area.column + column));
  return runs(area.rows, (row) => !rows.has(area.row + row)).flatMap((down) => across.map((one) =>
    ({ row: area.row + down.from, column: area.column + one.from, rows: down.count, columns: one.count })));
}

/** Rows of a place that are hidden by hand or left out by a filter. */
export function unseenRows({ engine }: Book, { sheet, area }: Place): Set<number> {
  return new Set([...engine.hiddenRows(sheet), ...engine.filteredRows(sheet, area.row, area.rows)]);
}

/** The runs of indexes from 0 on that something is true of. */
function runs(count: number, isIn: (index: number) => boolean): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = found.at(-1);
    if (!isIn(index)) continue;
    if (last && last.from + last.count === index) last.count += 1;
    else found.push({ from: index, count: 1 });
  }
  return found;
}
