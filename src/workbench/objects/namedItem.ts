import type { NameFacts } from '../engine/engine';
import { invalidReference, itemNotFound } from '../wire/refusal';
import type { Book } from './book';
import { HostObject, sameName } from './hostObject';
import { rangeOfReference } from './names';
import type { Range } from './range';
import { Worksheet } from './worksheet';

export class NamedItem extends HostObject {
  readonly className = 'NamedItem';
  constructor(book: Book, readonly wanted: string, readonly sheet?: string) { super(book); }

  get _Id(): string { return this.name; }
  get name(): string { return factsOf(this).name; }
  get scope(): string { return this.sheet === undefined ? 'Workbook' : 'Worksheet'; }
  get type(): string { return rangeOfReference(this.book, factsOf(this).reference) ? 'Range' : factsOf(this).reference.includes('#REF!') ? 'Error' : 'String'; }
  get formula(): string { return `=${factsOf(this).reference.replace(/^=/, '')}`; }
  set formula(formula: string) {
    const facts = { ...factsOf(this), reference: String(formula).replace(/^=/, '') };
    this.book.does(this.book.change(() => this.book.engine.setName(facts)));
  }
  /** The address for a range, else what the formula says. */
  get value(): string { return factsOf(this).reference.replace(/^=/, ''); }
  get visible(): boolean { return factsOf(this).visible; }
  set visible(visible: boolean) { this.book.does(this.book.adjust(() => this.book.engine.setName({ ...factsOf(this), visible }))); }

  get worksheet(): Worksheet {
    if (this.sheet === undefined) throw itemNotFound();
    return new Worksheet(this.book, this.sheet);
  }
  get worksheetOrNullObject(): Worksheet | null { return this.sheet === undefined ? null : new Worksheet(this.book, this.sheet); }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidReference();
    return range;
  }
  getRangeOrNullObject(): Range | null { return rangeOfReference(this.book, factsOf(this).reference); }
  async delete(): Promise<void> {
    const { name } = factsOf(this);
    await this.book.change(() => this.book.engine.deleteName(name, this.sheet));
  }
}

function factsOf({ book, wanted, sheet }: NamedItem): NameFacts {
  const facts = book.engine.names().find((name) => name.sheet === sheet && sameName(name.name, wanted));
  if (!facts) throw itemNotFound();
  return facts;
}
