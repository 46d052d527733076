import { itemNotFound } from '../wire/refusal';
import type { Book } from './book';

/**
 * One object of Excel's object model. To simulate another member, add a getter, a setter or a method with its Office.js name to the class:
 * everything on a subclass's prototype is served to the add-in as it is, so what is not Office.js must be a field or a function beside the class.
 *
 *     get showHeaders(): boolean { return true; }                                       // load('showHeaders')
 *     set name(name: string) { this.book.does(this.book.change(() => …)); }             // a write that takes time is handed to the book
 *     async delete(): Promise<void> { … }                                               // a method, awaited
 *
 * Not found is a `Refusal`, never a made-up value; a method that ends in OrNullObject answers null.
 */
export abstract class HostObject {
  /** Its class in Office.js, for error messages. */
  abstract readonly className: string;
  /** Given once the client keeps the object beyond a request. */
  referenceId: string | undefined;
  /** The events that can be listened to, by the name of the registering method, with the event's number. */
  events: Readonly<Record<string, number>> = {};
  /** Whose events these are; the collections of the workbook listen as "Workbook". */
  eventTarget = 'Workbook';

  constructor(readonly book: Book) {}
}

/** A collection whose items are found by id or by name, as the user writes it, whatever the case. */
export abstract class Collection<T extends HostObject = HostObject> extends HostObject {
  abstract get items(): T[];
  abstract getItemOrNullObject(key: unknown): T | null;

  getItem(key: unknown): T {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw itemNotFound();
    return item;
  }

  getCount(): number {
    return this.items.length;
  }
}

export function sameName(a: string, b: unknown): boolean {
  return typeof b === 'string' && a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
