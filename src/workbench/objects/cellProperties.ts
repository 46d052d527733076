import type { Area } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import type { Book, Place } from './book';
import { mustAllow } from './guard';
import { drawLine } from './rangeBorders';
import { RangeFormat } from './rangeFormat';

/** What `setRowProperties` and `setColumnProperties` are given: the formats of each row or column of a range, many properties in one action. */

interface Properties { format?: Format; rowHidden?: boolean; columnHidden?: boolean }
/** What is set as whole rows or columns and is no format. */
const HIDDEN = { row: 'rowHidden', column: 'columnHidden' } as const;
type Format = Record<string, unknown> & { borders?: Record<string, Line> };
interface Line { style?: string; weight?: string; color?: string }

const SIDES: Record<string, string> = {
  top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', horizontal: 'InsideHorizontal', vertical: 'InsideVertical',
};

export function setProperties(book: Book, { sheet, area }: Place, by: 'row' | 'column', written: unknown): void {
  const count = by === 'row' ? area.rows : area.columns;
  if (!Array.isArray(written) || written.length !== count) throw invalidArgument();
  const formats = (written as Properties[]).map((properties) => formatOf(properties, by));
  const part = (from: number, length: number): Area =>
    (by === 'row' ? { ...area, row: area.row + from, rows: length } : { ...area, column: area.column + from, columns: length });
  for (const { from, length, plain } of runsOf(formats)) apply(new RangeFormat(book, { sheet, area: part(from, length) }), plain);
  (written as Properties[]).forEach((properties, index) => {
    const isHidden = properties[HIDDEN[by]];
    if (isHidden !== undefined) hide(book, { sheet, area: part(index, 1) }, by, isHidden);
  });
  formats.forEach(({ borders = {} }, index) => {
    for (const [side, line] of Object.entries(borders)) {
      const border = SIDES[side];
      if (!border) throw notSimulated(`CellBorderCollection.${side}`);
      drawLine(book, { sheet, area: part(index, 1) }, border, line);
    }
  });
}

function hide(book: Book, { sheet, area }: Place, by: 'row' | 'column', isHidden: boolean): void {
  mustAllow(book, sheet, by === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  book.does(book.adjust(() => (by === 'row'
    ? book.engine.setRowsHidden(sheet, area.row, area.rows, isHidden)
    : book.engine.setColumnsHidden(sheet, area.column, area.columns, isHidden))));
}

function formatOf({ format, ...others }: Properties, by: 'row' | 'column'): Format {
  const other = Object.keys(others).find((name) => name !== HIDDEN[by]);
  if (other !== undefined) throw notSimulated(`setting the property ${other} of rows or columns`);
  return format ?? {};
}

/** Neighbours with the same properties, so that they are set at once. */
function runsOf(formats: readonly Format[]): { from: number; length: number; plain: Format }[] {
  const runs: { from: number; length: number; plain: Format; text: string }[] = [];
  formats.forEach(({ borders: _drawnAfter, ...plain }, from) => {
    const text = JSON.stringify(plain);
    const last = runs.at(-1);
    if (last?.text === text) last.length += 1;
    else runs.push({ from, length: 1, plain, text });
  });
  return runs;
}

function apply(target: object, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (!(name in target)) throw notSimulated(`the property ${name} of a format`);
    if (typeof value === 'object' && value !== null) apply(Reflect.get(target, name) as object, value as Record<string, unknown>);
    else Reflect.set(target, name, value);
  }
}
