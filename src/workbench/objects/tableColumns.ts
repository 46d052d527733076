import { invalidArgument, itemAlreadyExists, notSimulated } from '../wire/refusal';
import { valueOf, writeCells } from './cells';
import { mustAllow } from './guard';
import { Collection, HostObject, sameName } from './hostObject';
import type { Range } from './range';
import { bodyOf, factsOf, rangeOf, type Table } from './table';
import { overlapping } from './tables';

export class TableColumns extends Collection<TableColumn> {
  readonly className = 'TableColumnCollection';
  constructor(readonly table: Table) { super(table.book); }

  get items(): TableColumn[] { return factsOf(this.table).columns.map((_, index) => new TableColumn(this.table, index)); }
  get count(): number { return factsOf(this.table).columns.length; }
  getItemOrNullObject(key: unknown): TableColumn | null {
    return this.items.find((column) => (typeof key === 'number' ? column.id === key : sameName(column.name, key))) ?? null;
  }

  /** At the right end, where the cells beside the table are free. */
  async add(index?: number | null, values?: unknown[][] | null, name?: string | null): Promise<TableColumn> {
    const { area, sheet, columns } = factsOf(this.table);
    if (typeof index === 'number' && index !== -1 && index !== columns.length) throw notSimulated('TableColumnCollection.add in the middle of a table');
    if (name && columns.some((column) => sameName(column, name))) throw itemAlreadyExists();
    mustAllow(this.book, sheet);
    const added = { ...area, column: area.column + area.columns, columns: 1 };
    const isEmpty = this.book.engine.read(sheet, added).every((row) => row.every((cell) => cell.value === null));
    const isFree = isEmpty && overlapping(this.book, { sheet, area: added }).length === 0;
    if (!isFree) throw notSimulated('TableColumnCollection.add where the cells beside the table are used');
    const header = name ?? String(values?.[0]?.[0] ?? `Column${columns.length + 1}`);
    await this.book.change(async () => {
      await this.book.engine.write(sheet, { ...added, rows: 1 }, [[{ kind: 'value', value: header }]]);
      await this.book.engine.changeTable(this.table.table, { area: { ...area, columns: area.columns + 1 } });
    });
    const column = new TableColumn(this.table, columns.length);
    if (values) await writeCells(this.book, column.getRange().place, values.map(([value], row) => [row === 0 ? null : value]));
    return column;
  }
}

export class TableColumn extends HostObject {
  readonly className = 'TableColumn';
  constructor(readonly table: Table, private readonly place: number) { super(table.book); }

  get id(): number { return this.place + 1; }
  get index(): number { return this.place; }
  get name(): string { return factsOf(this.table).columns[this.place] ?? ''; }
  set name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    if (factsOf(this.table).columns.some((column, index) => index !== this.place && sameName(column, name))) throw itemAlreadyExists();
    this.book.does(writeCells(this.book, this.getHeaderRowRange().place, [[`'${name}`]]));
  }
  get values(): unknown {
    const { place } = this.getRange();
    return this.book.engine.read(place.sheet, place.area).map((row) => row.map(valueOf));
  }
  set values(written: unknown) { this.book.does(writeCells(this.book, this.getRange().place, written)); }

  getRange(): Range { return part(this, factsOf(this.table).area); }
  getHeaderRowRange(): Range { return part(this, { ...factsOf(this.table).area, rows: 1 }); }
  getDataBodyRange(): Range { return part(this, bodyOf(this.table)); }
  delete(): never { throw notSimulated('TableColumn.delete'); }
}

function part({ table, index }: TableColumn, area: { row: number; column: number; rows: number; columns: number }): Range {
  return rangeOf(table, { ...area, column: area.column + index, columns: 1 });
}
