import type { ValidationInput } from '../../sheets/change';
import type { Performer } from './performer';

const OPERATORS = { between: 'Between', greaterThanOrEqualTo: 'GreaterThanOrEqualTo', greaterThan: 'GreaterThan' } as const;
const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

export const validate: Performer<'validate'> = ({ sheet, area, validation }, batch) => {
  const { rule, error, prompt } = validation;
  const target = batch.cells(sheet, area).dataValidation;
  target.rule = excelRule(rule);
  if (error) target.errorAlert = { showAlert: true, style: STYLES[error.style], title: error.title, message: error.message };
  if (prompt) target.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
};

function excelRule(rule: ValidationInput['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'custom': return { custom: { formula: rule.formula } };
    // Excel takes a message of a cell only beside a rule: one that always holds.
    case 'anything': return { custom: { formula: '=TRUE' } };
    case 'decimal': return { decimal: { operator: OPERATORS[rule.operator], formula1: rule.from, formula2: rule.to } };
    case 'wholeNumber': return { wholeNumber: { operator: OPERATORS[rule.operator], formula1: rule.from, formula2: rule.to } };
    case 'date': return { date: { operator: OPERATORS[rule.operator], formula1: dateFormula(rule.from), formula2: rule.to === undefined ? undefined : dateFormula(rule.to) } };
  }
}

/** A bare number is no date to Office.js, a formula that gives one is. */
function dateFormula(day: number | string): string {
  return typeof day === 'number' ? `=${day}` : day;
}
