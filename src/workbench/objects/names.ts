import type { NameFacts } from '../engine/engine';
import { invalidArgument, itemAlreadyExists } from '../wire/refusal';
import { parseAddress, sheetAddress } from './address';
import type { Book } from './book';
import { Collection, sameName } from './hostObject';
import { NamedItem } from './namedItem';
import { areaOf, Range } from './range';

/** The names of the workbook, or those of one sheet. */
export class Names extends Collection<NamedItem> {
  readonly className = 'NamedItemCollection';
  constructor(book: Book, readonly sheet?: string) { super(book); }

  get items(): NamedItem[] {
    return this.book.engine.names().filter((name) => name.sheet === this.sheet).map((name) => new NamedItem(this.book, name.name, this.sheet));
  }
  getItemOrNullObject(key: unknown): NamedItem | null {
    const found = this.book.engine.names().find((name) => name.sheet === this.sheet && sameName(name.name, key));
    return found ? new NamedItem(this.book, found.name, this.sheet) : null;
  }

  async add(name: string, reference: Range | string): Promise<NamedItem> {
    checkName(this.book, name, this.sheet);
    const scope = this.sheet === undefined ? {} : { sheet: this.sheet };
    const facts: NameFacts = { name, reference: referenceText(this.book, reference), visible: true, ...scope };
    await this.book.change(() => this.book.engine.setName(facts));
    return new NamedItem(this.book, name, this.sheet);
  }
}

/** A letter, "_" or "\" first, then letters, digits, "_", "."; nothing that reads as a cell; used once, by tables too. */
function checkName(book: Book, name: unknown, sheet: string | undefined): void {
  if (typeof name !== 'string' || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument();
  if (parseAddress(name) || /^[rc]$/i.test(name)) throw invalidArgument();
  const isTaken = book.engine.names().some((other) => other.sheet === sheet && sameName(other.name, name))
    || (sheet === undefined && book.engine.tables().some((table) => sameName(table.name, name)));
  if (isTaken) throw itemAlreadyExists();
}

/** A range by its absolute address, a formula without its "=". */
function referenceText(book: Book, reference: Range | string): string {
  if (reference instanceof Range) return sheetAddress(book.sheet(reference.place.sheet).name, areaOf(reference), true);
  if (typeof reference !== 'string' || reference === '') throw invalidArgument();
  return reference.replace(/^=/, '');
}

/** A name that is seen from the sheet: its own first. */
export function findName(book: Book, name: string, sheet?: string): NameFacts | undefined {
  const named = book.engine.names().filter((one) => sameName(one.name, name));
  return named.find((one) => sheet !== undefined && one.sheet === sheet) ?? named.find((one) => one.sheet === undefined);
}

/** The range that a reference points to; null for constants, formulas and broken references. */
export function rangeOfReference(book: Book, reference: string): Range | null {
  const parsed = parseAddress(reference);
  const sheet = parsed && book.engine.sheets().find((one) => sameName(one.name, parsed.sheet));
  return sheet ? new Range(book, { sheet: sheet.id, area: parsed.area }) : null;
}
