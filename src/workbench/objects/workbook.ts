import { invalidReference } from '../wire/refusal';
import { Application } from './application';
import type { Book } from './book';
import { HostObject } from './hostObject';
import { Names } from './names';
import { Range } from './range';
import { Settings } from './settings';
import { Tables } from './tables';
import { Worksheets } from './worksheets';

/** The root of everything. */
export class Workbook extends HostObject {
  readonly className = 'Workbook';
  constructor(book: Book, private readonly fileName = 'Workbook') { super(book); }

  get name(): string { return this.fileName; }
  get readOnly(): boolean { return false; }
  get worksheets(): Worksheets { return new Worksheets(this.book); }
  get tables(): Tables { return new Tables(this.book); }
  get names(): Names { return new Names(this.book); }
  get application(): Application { return new Application(this.book); }
  get settings(): Settings { return new Settings(this.book); }
  get _Runtime(): Runtime { return new Runtime(this.book); }

  getSelectedRange(): Range { return new Range(this.book, this.book.engine.selection()); }
  getActiveCell(): Range {
    const { sheet, area } = this.book.engine.selection();
    return new Range(this.book, { sheet, area: { ...area, rows: 1, columns: 1 } });
  }

  _RemoveReference(id: string): void { this.book.references.delete(id); }
  _RemoveAllReferences(): void { this.book.references.clear(); }
  _GetReferenceCount(): number { return this.book.references.size; }
  /** The range that an event spoke of. */
  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw invalidReference();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const place = this.book.eventPlaces.get(id);
    return place ? new Range(this.book, place) : null;
  }
}

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly className = 'Runtime';
  get enableEvents(): boolean { return this.book.eventsEnabled; }
  set enableEvents(on: boolean) { this.book.eventsEnabled = on; }
}
