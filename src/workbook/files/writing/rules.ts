import type { ConditionalRule, DataValidation, ValidationOperator } from 'hucre';
import { areasName, cellName } from '../addresses';
import { FileFailure } from '../fileFailure';
import { toFileText } from '../fileText';
import { toFileFormula } from '../formulas/fileFormula';
import { conditionalStyle } from '../styles/toHucreStyle';
import type { ConditionalRuleFile, DataBarFile, ValidationFile } from '../workbookFile';

/** Strongest first: the file numbers them from 1 without gaps. */
export function byPriority(rules: ConditionalRuleFile[]): ConditionalRuleFile[] {
  return [...rules].sort((a, b) => a.priority - b.priority);
}

export function conditionalRulesToHucre(rules: ConditionalRuleFile[]): ConditionalRule[] {
  return byPriority(rules).map((rule, at) => ({
    priority: at + 1, range: areasName(rule.areas), ...(rule.stopIfTrue ? { stopIfTrue: true } : {}), ...ruleContent(rule),
  }));
}

/** Office.js says "greaterThanOrEqualTo" where a file says "greaterThanOrEqual". */
const FILE_OPERATORS: Record<string, string> = {
  equalTo: 'equal', notEqualTo: 'notEqual', greaterThanOrEqualTo: 'greaterThanOrEqual', lessThanOrEqualTo: 'lessThanOrEqual',
};

function fileOperator(operator: string): ValidationOperator {
  const plain = operator[0]!.toLowerCase() + operator.slice(1);
  return (FILE_OPERATORS[plain] ?? plain) as ValidationOperator;
}

/** Rule type, operator and test by Office.js's text operator. */
const TEXT_RULES = {
  contains: { type: 'containsText', operator: 'containsText', test: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  notContains: { type: 'notContainsText', operator: 'notContains', test: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))` },
  beginsWith: { type: 'beginsWith', operator: 'beginsWith', test: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}` },
  endsWith: { type: 'endsWith', operator: 'endsWith', test: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}` },
} as const;

function ruleContent({ rule, areas }: ConditionalRuleFile): Omit<ConditionalRule, 'priority' | 'range'> {
  switch (rule.kind) {
    case 'custom': return { type: 'expression', formula: toFileFormula(rule.formula), style: conditionalStyle(rule.style) };
    case 'cellValue': return {
      type: 'cellIs', operator: fileOperator(rule.operator), style: conditionalStyle(rule.style),
      formula: [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map((formula) => toFileFormula(formula)),
    };
    case 'containsText': {
      const operator = rule.operator[0]!.toLowerCase() + rule.operator.slice(1);
      const { type, operator: written, test } = TEXT_RULES[operator as keyof typeof TEXT_RULES] ?? TEXT_RULES.contains;
      const first = areas[0] ? cellName(areas[0].row, areas[0].column) : 'A1';
      return {
        type, text: rule.text, style: conditionalStyle(rule.style), formula: test(`"${rule.text.replace(/"/g, '""')}"`, first),
        // hucre's type knows only the operators of numbers; it writes what it is given
        operator: written as string as ValidationOperator,
      };
    }
    case 'dataBar': return { type: 'dataBar', dataBar: { cfvo: [limit(rule.min), limit(rule.max)], color: `FF${rule.color.slice(1).toUpperCase()}` } };
  }
}

function limit(end: DataBarFile['min'] | DataBarFile['max']): { type: 'min' | 'max' | 'num'; value?: string } {
  if (end.type === 'number') return { type: 'num', value: (end.value ?? '0').replace(/^=/, '') };
  return { type: end.type === 'lowest' ? 'min' : 'max' };
}

const VALIDATION_TYPES = { list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength', custom: 'custom' } as const;

export function validationsToHucre(validations: ValidationFile[]): DataValidation[] {
  return validations.map((validation) => ({
    type: VALIDATION_TYPES[validation.rule.kind], range: areasName(validation.areas), ...validationFormulas(validation.rule),
    ...(validation.ignoreBlanks ? { allowBlank: true } : {}),
    showErrorMessage: validation.errorAlert.show, errorStyle: validation.errorAlert.style,
    errorTitle: shortText(validation.errorAlert.title, TITLE_LENGTH), errorMessage: shortText(validation.errorAlert.message, MESSAGE_LENGTH),
    showInputMessage: validation.prompt.show,
    inputTitle: shortText(validation.prompt.title, TITLE_LENGTH), inputMessage: shortText(validation.prompt.message, MESSAGE_LENGTH),
  }));
}

/** Longer ones make Excel offer to repair the file. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

function shortText(text: string, longest: number): string {
  if (text.length > longest) throw new FileFailure('text-too-long', `a validation's text has ${text.length} characters, ${longest} fit: "${text}"`);
  return toFileText(text);
}

function validationFormulas(rule: ValidationFile['rule']): Pick<DataValidation, 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list': return { formula1: rule.source.startsWith('=') ? toFileFormula(rule.source) : `"${shortText(rule.source, MESSAGE_LENGTH).replace(/"/g, '""')}"` };
    case 'custom': return { formula1: toFileFormula(rule.formula) };
    default: return {
      operator: fileOperator(rule.operator), formula1: toFileFormula(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: toFileFormula(rule.formula2) }),
    };
  }
}
