import type { ConditionalRule } from 'hucre';
import { readAreas } from '../addresses';
import { fromFileText } from '../fileText';
import { fromFileFormula } from '../formulas/fileFormula';
import { fromFileColor } from '../styles/colors';
import { readConditionalStyle } from '../styles/fromHucreStyle';
import type { ConditionalRuleFile, DataBarFile } from '../workbookFile';
import { cellValueOperator } from './operators';
import { shownFormat } from './plainNumbers';
import type { BarDetails } from './sheetPart';
import { plainOrFormula } from './validations';

const TEXT_OPERATORS: Partial<Record<ConditionalRule['type'], string>> = {
  containsText: 'Contains', notContainsText: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith',
};

/** The rules that the model has, strongest first, numbered from 0. */
export function readConditionalRules(rules: ConditionalRule[], bars: Map<number, BarDetails>, theme: string[] | undefined):
  { rules: ConditionalRuleFile[]; others: number } {
  const read = [...rules].sort((a, b) => a.priority - b.priority).flatMap((rule) => {
    const content = contentOf(rule, bars, theme);
    return content ? [{ areas: readAreas(rule.range), stopIfTrue: rule.stopIfTrue ?? false, rule: content }] : [];
  });
  return { rules: read.map((rule, priority) => ({ ...rule, priority })), others: rules.length - read.length };
}

function contentOf(rule: ConditionalRule, bars: Map<number, BarDetails>, theme: string[] | undefined): ConditionalRuleFile['rule'] | null {
  const formulas = [rule.formula ?? []].flat();
  const style = readConditionalStyle(rule.style && { ...rule.style, numFmt: shownFormat(rule.style.numFmt) }, theme);
  if (rule.type === 'expression' && formulas[0]) return { kind: 'custom', formula: fromFileFormula(formulas[0]), style };
  if (rule.type === 'cellIs' && formulas[0]) {
    return {
      kind: 'cellValue', operator: cellValueOperator(rule.operator ?? 'equal'), style, formula1: plainOrFormula(formulas[0]),
      ...(formulas[1] === undefined ? {} : { formula2: plainOrFormula(formulas[1]) }),
    };
  }
  const operator = TEXT_OPERATORS[rule.type];
  if (operator && rule.text !== undefined) return { kind: 'containsText', operator, text: fromFileText(rule.text), style };
  if (rule.type !== 'dataBar' || !rule.dataBar) return null;
  const [min, max] = rule.dataBar.cfvo;
  return {
    kind: 'dataBar', color: fromFileColor({ rgb: rule.dataBar.color }, theme) ?? '#638EC6',
    min: limit(min, 'lowest'), max: limit(max, 'highest'), ...(bars.get(rule.priority) ?? { showValue: true, solid: false }),
  };
}

function limit<End extends DataBarFile['min']['type'] | DataBarFile['max']['type']>(
  cfvo: { type: string; value?: string } | undefined, otherwise: End): { type: 'number' | End; value?: string } {
  return cfvo?.type === 'num' && cfvo.value !== undefined ? { type: 'number', value: cfvo.value } : { type: otherwise };
}
