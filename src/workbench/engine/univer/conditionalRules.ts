import { AddConditionalRuleMutation, CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, ConditionalFormattingRuleModel, createCfId, DeleteConditionalRuleMutation, type IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, ConditionalRule } from '../engine';
import { areaOf, rangeOf } from './area';
import { colorText } from './color';
import type { Core } from './core';
import type { Extras } from './extras';
import { cellStyleOf, styleDataOf } from './styles';

type UniverRule = IConditionFormattingRule['rule'];
type Rule = ConditionalRule['rule'];

const NUMBER_OPERATORS: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between, NotBetween: CFNumberOperator.notBetween, EqualTo: CFNumberOperator.equal, NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan, LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual, LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const TEXT_OPERATORS: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText, NotContains: CFTextOperator.notContainsText, BeginsWith: CFTextOperator.beginsWith, EndsWith: CFTextOperator.endsWith,
};

/** Rules in order of strength. Operators are named as in Excel's API. */
export class ConditionalRules {
  readonly #model: ConditionalFormattingRuleModel;

  constructor(readonly core: Core, readonly extras: Extras) {
    this.#model = core.get(ConditionalFormattingRuleModel);
  }

  all(sheet: string): ConditionalRule[] {
    return this.#rules(sheet).map((each, priority) => ({
      id: each.cfId, areas: each.ranges.map(areaOf), priority, stopIfTrue: each.stopIfTrue,
      rule: this.extras.rules[each.cfId] ?? ruleOf(each.rule),
    }));
  }

  add(sheet: string, rule: Omit<ConditionalRule, 'id'>): string {
    const id = createCfId();
    const all = this.all(sheet);
    all.splice(Math.min(rule.priority, all.length), 0, { ...rule, id });
    this.replaceAll(sheet, all);
    return id;
  }

  change(sheet: string, id: string, rule: Omit<ConditionalRule, 'id'>): void {
    this.delete(sheet, id);
    const all = this.all(sheet);
    all.splice(Math.min(rule.priority, all.length), 0, { ...rule, id });
    this.replaceAll(sheet, all);
  }

  delete(sheet: string, id: string): void {
    if (!this.#rules(sheet).some((rule) => rule.cfId === id)) throw new Error(`There is no conditional format with the id ${id}`);
    this.core.run(DeleteConditionalRuleMutation.id, sheet, { cfId: id });
    delete this.extras.rules[id];
  }

  /** Sets a sheet's rules, in order of strength: Univer puts each added rule first. */
  replaceAll(sheet: string, rules: ConditionalRule[]): void {
    for (const { cfId } of [...this.#rules(sheet)]) this.core.run(DeleteConditionalRuleMutation.id, sheet, { cfId });
    for (const each of [...rules].reverse()) {
      const rule: IConditionFormattingRule = { cfId: each.id, ranges: each.areas.map(rangeOf), stopIfTrue: each.stopIfTrue, rule: univerRuleOf(each) };
      this.extras.rules[each.id] = each.rule;
      this.core.run(AddConditionalRuleMutation.id, sheet, { rule });
    }
  }

  #rules(sheet: string): IConditionFormattingRule[] {
    return this.#model.getSubunitRules(this.core.unitId, sheet) ?? [];
  }
}

function univerRuleOf({ rule, areas }: ConditionalRule): UniverRule {
  switch (rule.kind) {
    case 'custom': return formulaRule(rule.formula, rule.style);
    case 'cellValue': return cellValueRule(rule, areas);
    case 'containsText': {
      const operator = TEXT_OPERATORS[rule.operator];
      if (!operator) throw new Error(`A text condition cannot be ${rule.operator}`);
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator, value: rule.text, style: styleDataOf(rule.style) };
    }
    case 'dataBar': return {
      type: CFRuleType.dataBar, isShowValue: rule.showValue,
      config: {
        min: rule.min.type === 'lowest' ? { type: CFValueType.min } : { type: CFValueType.num, value: Number(rule.min.value ?? 0) },
        max: rule.max.type === 'highest' ? { type: CFValueType.max } : { type: CFValueType.num, value: Number(rule.max.value ?? 0) },
        isGradient: !rule.solid, positiveColor: rule.color, nativeColor: rule.color,
      },
    };
  }
}

/** Univer compares with numbers only; a formula to compare with becomes a formula rule on the area's first cell. */
function cellValueRule(rule: Extract<Rule, { kind: 'cellValue' }>, areas: ConditionalRule['areas']): UniverRule {
  const operator = NUMBER_OPERATORS[rule.operator];
  if (!operator) throw new Error(`A cell value condition cannot be ${rule.operator}`);
  const bounds = [rule.formula1, rule.formula2].map((formula) => formula === undefined || formula === '' ? NaN : Number(formula.replace(/^=/, '')));
  const [from = NaN, to = NaN] = bounds;
  const style = styleDataOf(rule.style);
  const isRange = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (isRange && !Number.isNaN(from) && !Number.isNaN(to)) return { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value: [from, to], style };
  if (!isRange && !Number.isNaN(from)) return { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value: from, style };
  const first = areas[0];
  if (!first) throw new Error('A conditional format needs an area');
  const cell = `${columnLetters(first.column)}${first.row + 1}`;
  const one = rule.formula1.replace(/^=/, '');
  const two = (rule.formula2 ?? '').replace(/^=/, '');
  const signs: Partial<Record<string, string>> = { EqualTo: '=', NotEqualTo: '<>', GreaterThan: '>', LessThan: '<', GreaterThanOrEqual: '>=', LessThanOrEqual: '<=' };
  const between = `AND(${cell}>=(${one}),${cell}<=(${two}))`;
  return formulaRule(isRange ? (operator === CFNumberOperator.between ? `=${between}` : `=NOT(${between})`) : `=${cell}${signs[rule.operator]}(${one})`, rule.style);
}

function formulaRule(formula: string, style: CellStyle): UniverRule {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula.startsWith('=') ? formula : `=${formula}`, style: styleDataOf(style) };
}

/** Rules that were made in the page. */
function ruleOf(rule: UniverRule): Rule {
  if (rule.type === CFRuleType.dataBar && 'positiveColor' in rule.config) {
    const { min, max, isGradient, positiveColor } = rule.config;
    return {
      kind: 'dataBar', color: colorText(positiveColor) ?? '#000000', showValue: rule.isShowValue, solid: !isGradient,
      min: min.type === CFValueType.num ? { type: 'number', value: String(min.value ?? 0) } : { type: 'lowest' },
      max: max.type === CFValueType.num ? { type: 'number', value: String(max.value ?? 0) } : { type: 'highest' },
    };
  }
  if ('subType' in rule) {
    const { locked: _locked, ...style } = cellStyleOf(rule.style);
    if (rule.subType === CFSubRuleType.formula) return { kind: 'custom', formula: rule.value, style };
    if (rule.subType === CFSubRuleType.number) {
      const operator = nameOf(NUMBER_OPERATORS, rule.operator);
      return Array.isArray(rule.value)
        ? { kind: 'cellValue', operator, formula1: String(rule.value[0]), formula2: String(rule.value[1]), style }
        : { kind: 'cellValue', operator, formula1: String(rule.value ?? ''), style };
    }
    if (rule.subType === CFSubRuleType.text) return { kind: 'containsText', operator: nameOf(TEXT_OPERATORS, rule.operator), text: rule.value ?? '', style };
  }
  throw new Error(`The workbench does not know conditional formats of the kind ${rule.type}`);
}

function nameOf<T extends string>(names: Record<string, T>, value: T): string {
  return Object.keys(names).find((name) => names[name] === value) ?? value;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
