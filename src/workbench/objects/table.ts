import type { Area, TableFacts } from '../engine/engine';
import { invalidArgument, itemAlreadyExists, itemNotFound, notSimulated } from '../wire/refusal';
import { parseAddress } from './address';
import type { Book } from './book';
import { mustAllow } from './guard';
import { HostObject, sameName } from './hostObject';
import { areaOf, Range } from './range';
import { sortRows, type SortField } from './rangeSort';
import { TableColumns } from './tableColumns';
import { uniqueHeaders } from './tableHeaders';
import { TableRows } from './tableRows';
import { overlapping } from './tables';
import { Worksheet } from './worksheet';

export class Table extends HostObject {
  readonly className = 'Table';
  override readonly events = { _RegisterDataChangedEvent: 101, _RegisterSelectionChangedEvent: 100 };

  constructor(book: Book, readonly table: string) {
    super(book);
    this.eventTarget = table;
  }

  get id(): string { return factsOf(this).id; }
  get name(): string { return factsOf(this).name; }
  set name(name: string) {
    if (typeof name !== 'string' || name === '' || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*$/u.test(name) || parseAddress(name)) throw invalidArgument();
    if (isTaken(this.book, name, this.table)) throw itemAlreadyExists();
    this.book.does(this.book.change(() => this.book.engine.changeTable(this.table, { name })));
  }
  get style(): string { return factsOf(this).style; }
  set style(style: string) { change(this, { style }); }
  get showHeaders(): boolean { return true; }
  get showTotals(): boolean { return false; }
  get showFilterButton(): boolean { return factsOf(this).showFilterButton; }
  set showFilterButton(showFilterButton: boolean) { change(this, { showFilterButton }); }
  get showBandedRows(): boolean { return factsOf(this).showBandedRows; }
  set showBandedRows(showBandedRows: boolean) { change(this, { showBandedRows }); }

  get columns(): TableColumns { return new TableColumns(this); }
  get rows(): TableRows { return new TableRows(this); }
  get sort(): TableSort { return new TableSort(this); }
  get autoFilter(): AutoFilter { return new AutoFilter(this); }
  get worksheet(): Worksheet { return new Worksheet(this.book, factsOf(this).sheet); }

  getRange(): Range { return rangeOf(this, factsOf(this).area); }
  getHeaderRowRange(): Range { return rangeOf(this, { ...factsOf(this).area, rows: 1 }); }
  getDataBodyRange(): Range { return rangeOf(this, bodyOf(this)); }

  /** The header row stays where it is, and at least one row stays below it. */
  async resize(to: Range | string): Promise<void> {
    const { area, sheet } = factsOf(this);
    const wanted = to instanceof Range ? areaOf(to) : parseAddress(String(to))?.area;
    if (!wanted || wanted.row !== area.row || wanted.rows < 2 || (to instanceof Range && to.place.sheet !== sheet)) throw invalidArgument();
    if (overlapping(this.book, { sheet, area: wanted }).some((other) => other.id !== this.table)) throw invalidArgument("A table can't overlap another table.");
    mustAllow(this.book, sheet);
    await uniqueHeaders(this.book, { sheet, area: wanted });
    await this.book.change(() => this.book.engine.changeTable(this.table, { area: wanted }));
  }
  /** The table and its cells. */
  async delete(): Promise<void> {
    const { area, sheet } = factsOf(this);
    mustAllow(this.book, sheet);
    await this.book.change(async () => {
      await this.book.engine.deleteTable(this.table);
      await this.book.engine.clear(sheet, area, 'all');
    });
  }
  /** The cells stay. */
  async convertToRange(): Promise<Range> {
    const range = this.getRange();
    mustAllow(this.book, range.place.sheet);
    await this.book.change(() => this.book.engine.deleteTable(this.table));
    return range;
  }
}

export class TableSort extends HostObject {
  readonly className = 'TableSort';
  constructor(readonly table: Table) { super(table.book); }
  async apply(fields: SortField[], _matchCase?: boolean): Promise<void> { await sortRows(this.book, factsOf(this.table).sheet, bodyOf(this.table), fields); }
}

/** Whether there are filter buttons is all that the engine tells; filtering itself is the user's. */
export class AutoFilter extends HostObject {
  readonly className = 'AutoFilter';
  constructor(readonly table: Table) { super(table.book); }
  get enabled(): boolean { return this.table.showFilterButton; }
  getRange(): Range { return this.table.getRange(); }
  getRangeOrNullObject(): Range { return this.table.getRange(); }
  apply(): never { throw notSimulated('AutoFilter.apply'); }
}

export function factsOf({ book, table }: Table): TableFacts {
  const facts = book.engine.tables().find((one) => one.id === table);
  if (!facts) throw itemNotFound();
  return facts;
}

export function bodyOf(table: Table): Area {
  const { area } = factsOf(table);
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

export function rangeOf(table: Table, area: Area): Range {
  return new Range(table.book, { sheet: factsOf(table).sheet, area });
}

function change(table: Table, facts: Partial<TableFacts>): void {
  mustAllow(table.book, factsOf(table).sheet);
  table.book.does(table.book.adjust(() => table.book.engine.changeTable(table.table, facts)));
}

function isTaken(book: Book, name: string, except?: string): boolean {
  return book.engine.tables().some((table) => table.id !== except && sameName(table.name, name))
    || book.engine.names().some((one) => one.sheet === undefined && sameName(one.name, name));
}

export function freeTableName(book: Book): string {
  for (let number = 1; ; number += 1) if (!isTaken(book, `Table${number}`)) return `Table${number}`;
}
