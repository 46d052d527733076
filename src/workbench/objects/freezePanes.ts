import { invalidArgument } from '../wire/refusal';
import { parseAddress } from './address';
import type { Book } from './book';
import { HostObject } from './hostObject';
import { areaOf, Range } from './range';

export class FreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';
  constructor(book: Book, readonly sheet: string) { super(book); }

  async freezeRows(count = 1): Promise<void> { await freeze(this, count, 0); }
  async freezeColumns(count = 1): Promise<void> { await freeze(this, 0, count); }
  /** Everything down to and right to the range's last cell. */
  async freezeAt(range: Range | string): Promise<void> {
    const area = range instanceof Range ? areaOf(range) : parseAddress(String(range))?.area;
    if (!area) throw invalidArgument();
    await freeze(this, area.row + area.rows, area.column + area.columns);
  }
  async unfreeze(): Promise<void> { await freeze(this, 0, 0); }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book.engine.freeze(this.book.sheet(this.sheet).id);
    if (rows === 0 && columns === 0) return null;
    const whole = new Range(this.book, { sheet: this.sheet, area: { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) } });
    return rows === 0 ? whole.getEntireColumn() : columns === 0 ? whole.getEntireRow() : whole;
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw invalidArgument();
    return location;
  }
}

async function freeze({ book, sheet }: FreezePanes, rows: number, columns: number): Promise<void> {
  if (!(rows >= 0 && columns >= 0)) throw invalidArgument();
  await book.adjust(() => book.engine.setFreeze(book.sheet(sheet).id, rows, columns));
}
