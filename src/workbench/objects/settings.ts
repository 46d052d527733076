import { invalidArgument } from '../wire/refusal';
import type { Book } from './book';
import { Collection, HostObject } from './hostObject';

/** The add-in's own settings in the document, the same that Office.context.document.settings shows. */
export class Settings extends Collection<Setting> {
  readonly className = 'SettingCollection';
  get items(): Setting[] { return [...this.book.settings.keys()].map((key) => new Setting(this.book, key)); }
  getItemOrNullObject(key: unknown): Setting | null { return this.book.settings.has(String(key)) ? new Setting(this.book, String(key)) : null; }
  add(key: string, value: unknown): Setting {
    if (typeof key !== 'string' || key === '' || value === undefined) throw invalidArgument();
    this.book.settings.set(key, JSON.stringify(value));
    return new Setting(this.book, key);
  }
}

export class Setting extends HostObject {
  readonly className = 'Setting';
  constructor(book: Book, private readonly name: string) { super(book); }
  get _Id(): string { return this.name; }
  get key(): string { return this.name; }
  get value(): unknown { return JSON.parse(this.book.settings.get(this.name) ?? 'null') as unknown; }
  set value(value: unknown) { this.book.settings.set(this.name, JSON.stringify(value)); }
  delete(): void { this.book.settings.delete(this.name); }
}
