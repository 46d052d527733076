import type { ConditionalRule } from '../engine/engine';
import { notSimulated } from '../wire/refusal';
import { intersection } from './address';
import type { Book, Place } from './book';
import { ConditionalFormat } from './conditionalFormat';
import { mustAllow } from './guard';
import { Collection } from './hostObject';

/** The rules that touch a range, strongest first. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';
  constructor(book: Book, readonly place: Place) { super(book); }

  get items(): ConditionalFormat[] {
    return this.book.engine.conditionalRules(this.place.sheet)
      .filter((rule) => rule.areas.some((area) => intersection(area, this.place.area)))
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => new ConditionalFormat(this.book, this.place.sheet, rule.id));
  }
  getItemOrNullObject(key: unknown): ConditionalFormat | null {
    const rule = this.book.engine.conditionalRules(this.place.sheet).find((one) => one.id === key);
    return rule ? new ConditionalFormat(this.book, this.place.sheet, rule.id) : null;
  }

  /** Above all others, as Excel does. A new rule never applies until its formula is set. */
  async add(type: string): Promise<ConditionalFormat> {
    const { sheet, area } = this.place;
    mustAllow(this.book, sheet, 'allowFormatCells');
    const rule = newRule(type);
    const id = await this.book.adjust(() => this.book.engine.addConditionalRule(sheet, { areas: [area], priority: 0, stopIfTrue: false, rule }));
    return new ConditionalFormat(this.book, sheet, id);
  }
  async clearAll(): Promise<void> {
    mustAllow(this.book, this.place.sheet, 'allowFormatCells');
    for (const { id } of this.items) await this.book.adjust(() => this.book.engine.deleteConditionalRule(this.place.sheet, id));
  }
}

function newRule(type: string): ConditionalRule['rule'] {
  switch (type.toLowerCase()) {
    case 'custom': return { kind: 'custom', formula: '=FALSE', style: {} };
    case 'cellvalue': return { kind: 'cellValue', operator: 'EqualTo', formula1: '=NA()', style: {} };
    case 'containstext': return { kind: 'containsText', operator: 'Contains', text: '', style: {} };
    case 'databar': return { kind: 'dataBar', color: '#638EC6', min: { type: 'lowest' }, max: { type: 'highest' }, showValue: true, solid: false };
    default: throw notSimulated(`conditional formats of the type "${type}"`);
  }
}
