import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/refusal';
import type { Book } from './book';
import { Collection, sameName } from './hostObject';
import { Worksheet } from './worksheet';

export class Worksheets extends Collection<Worksheet> {
  readonly className = 'WorksheetCollection';
  override readonly events = {
    _RegisterDataChangedEvent: 10, _RegisterActivatedEvent: 11, _RegisterDeactivatedEvent: 12,
    _RegisterAddedEvent: 13, _RegisterSelectionChangedEvent: 14, _RegisterDeletedEvent: 15,
  };

  get items(): Worksheet[] {
    return [...this.book.engine.sheets()].sort((a, b) => a.position - b.position).map(({ id }) => new Worksheet(this.book, id));
  }
  override getCount(visibleOnly = false): number {
    return this.book.engine.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'visible').length;
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheets = this.book.engine.sheets();
    const found = sheets.find((sheet) => sameName(sheet.name, key)) ?? sheets.find((sheet) => sheet.id === key);
    return found ? new Worksheet(this.book, found.id) : null;
  }
  getFirst(visibleOnly = false): Worksheet { return end(this, visibleOnly, 0); }
  getLast(visibleOnly = false): Worksheet { return end(this, visibleOnly, -1); }
  getActiveWorksheet(): Worksheet { return new Worksheet(this.book, this.book.engine.activeSheet()); }

  /** At the end, not activated. */
  async add(name?: string | null): Promise<Worksheet> {
    const chosen = name ?? freeName(this.book);
    checkSheetName(this.book, chosen);
    return new Worksheet(this.book, await this.book.change(() => this.book.engine.addSheet(chosen)));
  }
}

function end(sheets: Worksheets, visibleOnly: boolean, index: 0 | -1): Worksheet {
  const sheet = sheets.items.filter((one) => !visibleOnly || one.visibility === 'Visible').at(index);
  if (!sheet) throw itemNotFound();
  return sheet;
}

function freeName(book: Book): string {
  for (let number = 1; ; number += 1) if (!book.engine.sheets().some((sheet) => sameName(sheet.name, `Sheet${number}`))) return `Sheet${number}`;
}

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, once in the workbook. */
export function checkSheetName(book: Book, name: unknown, renamed?: string): void {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw invalidArgument();
  if (book.engine.sheets().some((sheet) => sheet.id !== renamed && sameName(sheet.name, name))) throw itemAlreadyExists();
}
