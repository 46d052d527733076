import type { TableFacts } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import { contains, intersection, parseAddress } from './address';
import type { Book, Place } from './book';
import { mustAllow } from './guard';
import { Collection, sameName } from './hostObject';
import { areaOf, Range } from './range';
import { freeTableName, Table } from './table';
import { uniqueHeaders } from './tableHeaders';

abstract class TableList extends Collection<Table> {
  getItemOrNullObject(key: unknown): Table | null {
    return this.items.find((table) => sameName(table.name, key)) ?? this.items.find((table) => table.id === String(key)) ?? null;
  }
}

/** The tables of the workbook, or those of one sheet. */
export class Tables extends TableList {
  readonly className = 'TableCollection';
  override readonly events = { _RegisterDataChangedEvent: 101, _RegisterAddedEvent: 102, _RegisterDeletedEvent: 103 };

  constructor(book: Book, readonly sheet?: string) {
    super(book);
    if (sheet !== undefined) this.eventTarget = sheet;
  }

  get items(): Table[] {
    return this.book.engine.tables().filter((table) => this.sheet === undefined || table.sheet === this.sheet).map((table) => new Table(this.book, table.id));
  }
  get count(): number { return this.items.length; }

  /** Headers become text and unlike one another; tables never overlap. */
  async add(address: Range | string, hasHeaders: boolean): Promise<Table> {
    if (!hasHeaders) throw notSimulated('tables.add without headers');
    const { sheet, area } = placeFor(this, address);
    mustAllow(this.book, sheet);
    if (overlapping(this.book, { sheet, area }).length > 0) throw invalidArgument("A table can't overlap another table.");
    const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
    await uniqueHeaders(this.book, { sheet, area: whole });
    const id = await this.book.change(() => this.book.engine.addTable(sheet, whole, freeTableName(this.book), 'TableStyleMedium2'));
    return new Table(this.book, id);
  }
}

/** `range.getTables()`. */
export class TablesInRange extends TableList {
  readonly className = 'TableScopedCollection';
  constructor(book: Book, readonly place: Place, readonly fullyContained: boolean) { super(book); }

  get items(): Table[] {
    return overlapping(this.book, this.place)
      .filter((table) => !this.fullyContained || contains(this.place.area, table.area))
      .map((table) => new Table(this.book, table.id));
  }
  getFirst(): Table { return this.getItemAt(0); }
}

export function overlapping(book: Book, { sheet, area }: Place): TableFacts[] {
  return book.engine.tables().filter((table) => table.sheet === sheet && intersection(table.area, area));
}

function placeFor(tables: Tables, address: Range | string): Place {
  if (address instanceof Range) return { sheet: address.place.sheet, area: areaOf(address) };
  const parsed = parseAddress(String(address));
  if (!parsed) throw invalidArgument();
  const named = tables.book.engine.sheets().find((sheet) => sameName(sheet.name, parsed.sheet));
  if (parsed.sheet !== null && !named) throw invalidArgument();
  return { sheet: named?.id ?? tables.sheet ?? tables.book.engine.activeSheet(), area: parsed.area };
}
