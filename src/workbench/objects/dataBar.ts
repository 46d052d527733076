import type { ConditionalRule } from '../engine/engine';
import { invalidArgument, itemNotFound, notSimulated } from '../wire/refusal';
import { changeRule, ruleOf, type ConditionalFormat } from './conditionalFormat';
import { HostObject } from './hostObject';
import { colorOf } from './rangeLooks';

type Bar = Extract<ConditionalRule['rule'], { kind: 'dataBar' }>;

export class DataBar extends HostObject {
  readonly className = 'DataBarConditionalFormat';
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }

  get showDataBarOnly(): boolean { return !barOf(this.owner).showValue; }
  set showDataBarOnly(only: boolean) { rebar(this.owner, { showValue: !only }); }
  get lowerBoundRule(): object { return boundForClient(barOf(this.owner).min); }
  set lowerBoundRule(bound: ClientBound) { rebar(this.owner, { min: boundFromClient(bound, 'lowest') }); }
  get upperBoundRule(): object { return boundForClient(barOf(this.owner).max); }
  set upperBoundRule(bound: ClientBound) { rebar(this.owner, { max: boundFromClient(bound, 'highest') }); }
  get positiveFormat(): DataBarPositiveFormat { return new DataBarPositiveFormat(this.owner); }
}

export class DataBarPositiveFormat extends HostObject {
  readonly className = 'ConditionalDataBarPositiveFormat';
  constructor(readonly owner: ConditionalFormat) { super(owner.book); }

  get fillColor(): string { return barOf(this.owner).color; }
  set fillColor(color: string) { rebar(this.owner, { color: colorOf(color) }); }
  get gradientFill(): boolean { return !barOf(this.owner).solid; }
  set gradientFill(gradient: boolean) { rebar(this.owner, { solid: !gradient }); }
}

function barOf(owner: ConditionalFormat): Bar {
  const { rule } = ruleOf(owner);
  if (rule.kind !== 'dataBar') throw itemNotFound();
  return rule;
}

function rebar(owner: ConditionalFormat, part: Partial<Bar>): void {
  changeRule(owner, (rule) => ({ ...rule, rule: { ...barOf(owner), ...part } }));
}

function boundForClient(bound: { type: string; value?: string }): object {
  if (bound.type === 'number') return { type: 'Number', formula: bound.value ?? '0' };
  return { type: bound.type === 'lowest' ? 'LowestValue' : 'HighestValue' };
}

interface ClientBound { type: string; formula?: string }

function boundFromClient<E extends 'lowest' | 'highest'>({ type, formula }: ClientBound, end: E): { type: 'number' | E; value?: string } {
  switch (String(type).toLowerCase()) {
    case 'number':
      if (formula === undefined || formula === '') throw invalidArgument();
      return { type: 'number', value: String(formula).replace(/^=/, '') };
    case 'automatic': return { type: end };
    case 'lowestvalue': if (end === 'lowest') return { type: end }; break;
    case 'highestvalue': if (end === 'highest') return { type: end }; break;
  }
  throw notSimulated(`a data bar's bound of the type "${type}"`);
}
