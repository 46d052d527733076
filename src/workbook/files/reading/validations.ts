import { readAreas } from '../addresses';
import { fromFileText } from '../fileText';
import { fromFileFormula } from '../formulas/fileFormula';
import type { ValidationFile } from '../workbookFile';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml';
import { validationOperator } from './operators';

export function readValidations(worksheet: XmlElement): ValidationFile[] {
  return childrenOf(childOf(worksheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const rule = ruleOf(element);
    const areas = readAreas(element.attributes.sqref ?? '');
    if (!rule || !areas.length) return [];
    const text = (name: string) => fromFileText(element.attributes[name] ?? '');
    const { errorStyle } = element.attributes;
    return [{
      areas, rule, ignoreBlanks: isTrue(element.attributes.allowBlank),
      errorAlert: {
        show: isTrue(element.attributes.showErrorMessage), title: text('errorTitle'), message: text('error'),
        style: errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop',
      },
      prompt: { show: isTrue(element.attributes.showInputMessage), title: text('promptTitle'), message: text('prompt') },
    }];
  });
}

const KINDS = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;

/** null for a type of rule that the model does not have, and for "any value", which is no rule. */
function ruleOf(element: XmlElement): ValidationFile['rule'] | null {
  const { type, operator, showDropDown } = element.attributes;
  const formula1 = childOf(element, 'formula1')?.text ?? '';
  const formula2 = childOf(element, 'formula2')?.text;
  if (type === 'list') return { kind: 'list', source: listSource(formula1), inCellDropDown: !isTrue(showDropDown) };
  if (type === 'custom') return { kind: 'custom', formula: fromFileFormula(formula1) };
  const kind = KINDS[type as keyof typeof KINDS];
  if (!kind) return null;
  const named = validationOperator(operator ?? 'between');
  // some writers give a second formula to operators that have none
  const hasTwo = named === 'Between' || named === 'NotBetween';
  return { kind, operator: named, formula1: plainOrFormula(formula1), ...(hasTwo && formula2 !== undefined ? { formula2: plainOrFormula(formula2) } : {}) };
}

function listSource(formula: string): string {
  const literal = /^"([\s\S]*)"$/.exec(formula.trim());
  return literal ? fromFileText(literal[1]!.replace(/""/g, '"')) : fromFileFormula(formula);
}

/** "0" and "45291.5" are values; everything else is a formula. */
export function plainOrFormula(text: string): string {
  return /^-?\d*\.?\d+(E[+-]?\d+)?$/i.test(text.trim()) ? text.trim() : fromFileFormula(text);
}
