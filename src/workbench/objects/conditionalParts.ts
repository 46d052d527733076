import type { CellStyle, ConditionalRule } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import { changeRule, ruleOf, type ConditionalFormat } from './conditionalFormat';
import { HostObject } from './hostObject';
import { colorOf } from './rangeLooks';

/** What hangs below a conditional format: its condition, and the looks of the cells that meet it. */
type Styled = Exclude<ConditionalRule['rule'], { kind: 'dataBar' }>;
type OfKind<K extends Styled['kind']> = Extract<Styled, { kind: K }>;

abstract class StyledRule extends HostObject {
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }
  get format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.owner); }
}

export class CustomRule extends StyledRule {
  readonly className = 'CustomConditionalFormat';
  get rule(): CustomFormula { return new CustomFormula(this.owner); }
}

export class CustomFormula extends HostObject {
  readonly className = 'ConditionalFormatRule';
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }

  /** A1 form, relative to the first cell of the rule's range. Excel takes no structured references here. */
  get formula(): string { return kindOf(this.owner, 'custom').formula; }
  set formula(formula: string) {
    if (typeof formula !== 'string' || formula === '' || /\w\[/.test(formula)) throw invalidArgument();
    changeRule(this.owner, (rule) => ({ ...rule, rule: { ...kindOf(this.owner, 'custom'), formula: formula.startsWith('=') ? formula : `=${formula}` } }));
  }
}

export class CellValueRule extends StyledRule {
  readonly className = 'CellValueConditionalFormat';
  get rule(): object {
    const { operator, formula1, formula2 } = kindOf(this.owner, 'cellValue');
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: operator.charAt(0).toUpperCase() + operator.slice(1) };
  }
  set rule({ operator, formula1, formula2 }: { operator: string; formula1: string; formula2?: string }) {
    if (typeof operator !== 'string' || formula1 === undefined) throw invalidArgument();
    const limits = {
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
      formula1: String(formula1), formula2: formula2 === undefined ? undefined : String(formula2),
    };
    changeRule(this.owner, (rule) => ({ ...rule, rule: { kind: 'cellValue', style: kindOf(this.owner, 'cellValue').style, ...limits } }));
  }
}

export class TextRule extends StyledRule {
  readonly className = 'TextConditionalFormat';
  get rule(): object {
    const { operator, text } = kindOf(this.owner, 'containsText');
    return { operator: operator.charAt(0).toUpperCase() + operator.slice(1), text };
  }
  set rule({ operator, text }: { operator: string; text: string }) {
    if (typeof operator !== 'string' || typeof text !== 'string') throw invalidArgument();
    const condition = { operator: operator.charAt(0).toUpperCase() + operator.slice(1), text };
    changeRule(this.owner, (rule) => ({ ...rule, rule: { kind: 'containsText', style: kindOf(this.owner, 'containsText').style, ...condition } }));
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }
  get fill(): ConditionalRangeFill { return new ConditionalRangeFill(this.owner); }
  get font(): ConditionalRangeFont { return new ConditionalRangeFont(this.owner); }
}

export class ConditionalRangeFill extends HostObject {
  readonly className = 'ConditionalRangeFill';
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }
  get color(): string | null { return styleOf(this.owner).fill ?? null; }
  set color(color: string) { restyle(this.owner, { fill: colorOf(color) }); }
  clear(): void { restyle(this.owner, { fill: undefined }); }
}

export class ConditionalRangeFont extends HostObject {
  readonly className = 'ConditionalRangeFont';
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }
  get color(): string | null { return styleOf(this.owner).color ?? null; }
  set color(color: string) { restyle(this.owner, { color: colorOf(color) }); }
  get bold(): boolean | null { return styleOf(this.owner).bold ?? null; }
  set bold(bold: boolean) { restyle(this.owner, { bold }); }
  get italic(): boolean | null { return styleOf(this.owner).italic ?? null; }
  set italic(italic: boolean) { restyle(this.owner, { italic }); }
  get strikethrough(): boolean | null { return styleOf(this.owner).strikethrough ?? null; }
  set strikethrough(strikethrough: boolean) { restyle(this.owner, { strikethrough }); }
  get underline(): string | null { return styleOf(this.owner).underline === undefined ? null : styleOf(this.owner).underline ? 'Single' : 'None'; }
  set underline(kind: string) { restyle(this.owner, { underline: kind !== 'None' }); }
  clear(): void { restyle(this.owner, { color: undefined, bold: undefined, italic: undefined, underline: undefined, strikethrough: undefined }); }
}

function kindOf<K extends Styled['kind']>(owner: ConditionalFormat, kind: K): OfKind<K> {
  const { rule } = ruleOf(owner);
  if (rule.kind !== kind) throw invalidArgument();
  return rule as OfKind<K>;
}

function styledRule(owner: ConditionalFormat): Styled {
  const { rule } = ruleOf(owner);
  if (rule.kind === 'dataBar') throw notSimulated('a style on a data bar');
  return rule;
}

function styleOf(owner: ConditionalFormat): CellStyle {
  return styledRule(owner).style;
}

function restyle(owner: ConditionalFormat, style: CellStyle): void {
  changeRule(owner, (rule) => {
    const styled = styledRule(owner);
    return { ...rule, rule: { ...styled, style: { ...styled.style, ...style } } };
  });
}
