import type { ConditionalRule } from '../engine/engine';
import { invalidReference, itemNotFound, notSimulated } from '../wire/refusal';
import type { Book } from './book';
import { CellValueRule, CustomRule, TextRule } from './conditionalParts';
import { DataBar } from './dataBar';
import { mustAllow } from './guard';
import { HostObject } from './hostObject';
import { Range } from './range';

export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';
  constructor(book: Book, readonly sheet: string, private readonly rule: string) { super(book); }

  get id(): string { return this.rule; }
  get type(): string { return TYPES[ruleOf(this).rule.kind]; }
  get priority(): number { return ruleOf(this).priority; }
  set priority(priority: number) { changeRule(this, (rule) => ({ ...rule, priority })); }
  /** null for data bars, which have no such switch. */
  get stopIfTrue(): boolean | null { return ruleOf(this).rule.kind === 'dataBar' ? null : ruleOf(this).stopIfTrue; }
  set stopIfTrue(stopIfTrue: boolean) { changeRule(this, (rule) => ({ ...rule, stopIfTrue })); }

  get custom(): CustomRule { return required(this.customOrNullObject); }
  get customOrNullObject(): CustomRule | null { return ruleOf(this).rule.kind === 'custom' ? new CustomRule(this) : null; }
  get cellValue(): CellValueRule { return required(this.cellValueOrNullObject); }
  get cellValueOrNullObject(): CellValueRule | null { return ruleOf(this).rule.kind === 'cellValue' ? new CellValueRule(this) : null; }
  get textComparison(): TextRule { return required(this.textComparisonOrNullObject); }
  get textComparisonOrNullObject(): TextRule | null { return ruleOf(this).rule.kind === 'containsText' ? new TextRule(this) : null; }
  get dataBar(): DataBar { return required(this.dataBarOrNullObject); }
  get dataBarOrNullObject(): DataBar | null { return ruleOf(this).rule.kind === 'dataBar' ? new DataBar(this) : null; }

  getRange(): Range {
    const { areas: [area, ...more] } = ruleOf(this);
    if (!area) throw itemNotFound();
    if (more.length > 0) throw invalidReference();
    return new Range(this.book, { sheet: this.sheet, area });
  }
  getRangeOrNullObject(): Range | null { return ruleOf(this).areas.length === 1 ? this.getRange() : null; }
  getRanges(): never { throw notSimulated('ConditionalFormat.getRanges (ranges of several areas)'); }
  async delete(): Promise<void> {
    mustAllow(this.book, this.sheet, 'allowFormatCells');
    const { id } = ruleOf(this);
    await this.book.adjust(() => this.book.engine.deleteConditionalRule(this.sheet, id));
  }
}

const TYPES: Record<ConditionalRule['rule']['kind'], string> = { custom: 'Custom', cellValue: 'CellValue', containsText: 'ContainsText', dataBar: 'DataBar' };

function required<T>(part: T | null): T {
  if (part === null) throw itemNotFound();
  return part;
}

export function ruleOf({ book, sheet, id }: ConditionalFormat): ConditionalRule {
  const rule = book.engine.conditionalRules(sheet).find((one) => one.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

export function changeRule(format: ConditionalFormat, changed: (rule: ConditionalRule) => Omit<ConditionalRule, 'id'>): void {
  const { book, sheet, id } = format;
  mustAllow(book, sheet, 'allowFormatCells');
  const { areas, priority, stopIfTrue, rule } = changed(ruleOf(format));
  book.does(book.adjust(() => book.engine.changeConditionalRule(sheet, id, { areas, priority, stopIfTrue, rule })));
}
