import type { CellArea, Highlight, ValidationInput } from '../../../sheets/change';
import type { ConditionalRuleFile, ValidationFile } from '../workbookFile';

/** A check of what is typed, as Excel keeps it: blanks are always allowed. */
export function validationFile(area: CellArea, { rule, error, prompt }: ValidationInput): ValidationFile {
  return {
    areas: [area], rule: ruleFile(rule), ignoreBlanks: true,
    errorAlert: { show: true, ...(error ?? { style: 'stop', title: '', message: '' }) },
    prompt: prompt ? { show: true, ...prompt } : { show: false, title: '', message: '' },
  };
}

function ruleFile(rule: ValidationInput['rule']): ValidationFile['rule'] {
  switch (rule.kind) {
    case 'list': return { kind: 'list', source: `=${rule.name}`, inCellDropDown: true };
    case 'custom': return { kind: 'custom', formula: rule.formula };
    // A message of a cell stands only beside a rule: one that always holds.
    case 'anything': return { kind: 'custom', formula: '=TRUE' };
    case 'decimal': case 'wholeNumber': case 'date': return {
      kind: rule.kind, operator: rule.operator, formula1: String(rule.from), ...(rule.to === undefined ? {} : { formula2: String(rule.to) }),
    };
  }
}

/** Highlights in their order, the first the strongest. */
export function conditionalRules(area: CellArea, highlights: readonly Highlight[], first: number): ConditionalRuleFile[] {
  return highlights.map((highlight, index): ConditionalRuleFile => ({
    areas: [highlight.over ?? area], priority: first + index, stopIfTrue: highlight.kind === 'formula' && highlight.stopIfTrue === true, rule: contentOf(highlight),
  }));
}

function contentOf(highlight: Highlight): ConditionalRuleFile['rule'] {
  if (highlight.kind === 'dataBar') {
    return { kind: 'dataBar', color: highlight.color, min: { type: 'number', value: '0' }, max: { type: 'number', value: String(highlight.max) }, showValue: true, solid: true };
  }
  const { formula, fill, color, bold } = highlight;
  return { kind: 'custom', formula, style: { ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }), ...(bold === undefined ? {} : { bold }) } };
}
