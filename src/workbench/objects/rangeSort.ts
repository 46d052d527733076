import type { Area } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import type { Book, Place } from './book';
import { mustAllow, mustBeUnlocked } from './guard';
import { HostObject } from './hostObject';

export interface SortField { key: number; ascending?: boolean; sortOn?: string }

export class RangeSort extends HostObject {
  readonly className = 'RangeSort';
  constructor(book: Book, readonly place: Place) { super(book); }

  async apply(fields: SortField[], _matchCase?: boolean, hasHeaders = false, orientation = 'Rows'): Promise<void> {
    if (String(orientation).toLowerCase() !== 'rows') throw notSimulated('RangeSort.apply by columns');
    const { area } = this.place;
    await sortRows(this.book, this.place.sheet, hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area, fields);
  }
}

/** Excel refuses to sort locked cells even where a protected sheet allows sorting. */
export async function sortRows(book: Book, sheet: string, area: Area, fields: SortField[]): Promise<void> {
  if (!Array.isArray(fields) || fields.length === 0 || fields.some((field) => !(field.key >= 0 && field.key < area.columns))) throw invalidArgument();
  if (fields.some((field) => field.sortOn !== undefined && String(field.sortOn).toLowerCase() !== 'value')) throw notSimulated('sorting by colour or icon');
  mustAllow(book, sheet, 'allowSort');
  mustBeUnlocked(book, sheet, area);
  await book.change(() => book.engine.sort(sheet, area, fields.map((field) => ({ column: field.key, ascending: field.ascending !== false }))));
}
