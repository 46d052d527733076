import { invalidArgument, itemNotFound, notSimulated } from '../wire/refusal';
import { intersection } from './address';
import { SIZE_MESSAGE, valueOf, writeCells } from './cells';
import { mustAllow } from './guard';
import { Collection, HostObject } from './hostObject';
import type { Range } from './range';
import { bodyOf, factsOf, rangeOf, type Table } from './table';

export class TableRows extends Collection<TableRow> {
  readonly className = 'TableRowCollection';
  constructor(readonly table: Table) { super(table.book); }

  get items(): TableRow[] { return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index)); }
  get count(): number { return bodyOf(this.table).rows; }
  getItemOrNullObject(): never { throw notSimulated('TableRowCollection by key'); }

  /**
   * At the end into free cells below the table; else whole rows of the sheet are inserted, which Excel does only for the table's own columns.
   * Computed columns are not filled.
   */
  async add(index?: number | null, values?: unknown, _alwaysInsert?: boolean | null): Promise<TableRow> {
    const { area, sheet } = factsOf(this.table);
    const count = bodyOf(this.table).rows;
    const rows = rowsOf(values, area.columns);
    const at = index === null || index === undefined || index === -1 ? count : index;
    if (!(at >= 0 && at <= count)) throw invalidArgument();
    mustAllow(this.book, sheet, 'allowInsertRows');
    const first = area.row + 1 + at;
    const below = { ...area, row: area.row + area.rows, rows: rows.length };
    const isFree = this.book.engine.read(sheet, below).every((row) => row.every((cell) => cell.value === null));
    await this.book.change(async () => {
      if (at < count || !isFree) {
        await this.book.engine.insertRows(sheet, first, rows.length);
        this.book.rowsInserted(sheet, first, rows.length);
      }
      const grown = factsOf(this.table).area.rows === area.rows ? { ...area, rows: area.rows + rows.length } : null;
      if (grown) await this.book.engine.changeTable(this.table.table, { area: grown });
    });
    await writeCells(this.book, { sheet, area: { ...area, row: first, rows: rows.length } }, rows);
    return new TableRow(this.table, at);
  }
  async deleteRowsAt(index: number, count = 1): Promise<void> {
    for (let left = count; left > 0; left -= 1) await this.getItemAt(index).delete();
  }
}

export class TableRow extends HostObject {
  readonly className = 'TableRow';
  constructor(readonly table: Table, private readonly place: number) { super(table.book); }

  get index(): number { return this.place; }
  get values(): unknown {
    const { place } = this.getRange();
    return this.book.engine.read(place.sheet, place.area).map((row) => row.map(valueOf));
  }
  set values(written: unknown) { this.book.does(writeCells(this.book, this.getRange().place, written)); }

  getRange(): Range {
    const body = bodyOf(this.table);
    if (this.place >= body.rows) throw itemNotFound();
    return rangeOf(this.table, { ...body, row: body.row + this.place, rows: 1 });
  }
  /** With its whole row of the sheet, which must hold nothing else. The last row is emptied instead, as a table keeps one. */
  async delete(): Promise<void> {
    const { sheet, area } = this.getRange().place;
    mustAllow(this.book, sheet, 'allowDeleteRows');
    if (bodyOf(this.table).rows === 1) return this.book.change(() => this.book.engine.clear(sheet, area, 'contents'));
    const used = this.book.engine.usedArea(sheet);
    const beside = used && intersection(used, { row: area.row, column: 0, rows: 1, columns: used.column + used.columns });
    const cells = beside ? (this.book.engine.read(sheet, beside)[0] ?? []) : [];
    const isShared = cells.some((cell, i) => cell.value !== null && (beside!.column + i < area.column || beside!.column + i >= area.column + area.columns));
    if (isShared) throw notSimulated('TableRow.delete where the row holds other cells beside the table');
    await this.book.change(() => this.book.engine.deleteRows(sheet, area.row, 1));
    this.book.rowsDeleted(sheet, area.row, 1);
  }
}

/** Rows to add; none given is one empty row. */
function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === null || values === undefined) return [Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [Array<unknown>(columns).fill(values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => !Array.isArray(row) || row.length !== columns)) throw invalidArgument(SIZE_MESSAGE);
  return rows;
}
