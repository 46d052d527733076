import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { DateValidator } from '@univerjs/sheets-data-validation';
import type { Area, Validation } from '../engine';
import { areaOf, overlap, rangeOf, without } from './area';
import type { Core } from './core';

// Univer takes a cell for a date when its text reads as one in American order, so never 15/03/2023. A date is a number, as in Excel.
DateValidator.prototype.isValidType = async ({ value }) => typeof value === 'number';

const OPERATORS: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN, NotBetween: DataValidationOperator.NOT_BETWEEN, EqualTo: DataValidationOperator.EQUAL, NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN, LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL, LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES = { stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO } as const;
const TYPES = {
  wholeNumber: DataValidationType.WHOLE, decimal: DataValidationType.DECIMAL, date: DataValidationType.DATE, textLength: DataValidationType.TEXT_LENGTH,
} as const;

export class Validations {
  readonly #model: DataValidationModel;

  constructor(readonly core: Core) {
    this.#model = core.get(DataValidationModel);
  }

  all(sheet: string): Validation[] {
    return this.#rules(sheet).map(validationOf);
  }

  set(sheet: string, validation: Validation): void {
    for (const area of validation.areas) this.clear(sheet, area);
    this.#add(sheet, validation);
  }

  clear(sheet: string, area: Area): void {
    for (const rule of this.#rules(sheet)) {
      const areas = rule.ranges.map(areaOf);
      if (!areas.some((each) => overlap(each, area))) continue;
      this.core.run(RemoveDataValidationMutation.id, sheet, { ruleId: rule.uid });
      const rest = areas.flatMap((each) => without(each, area));
      if (rest.length > 0) this.#add(sheet, { ...validationOf(rule), areas: rest });
    }
  }

  replaceAll(sheet: string, validations: Validation[]): void {
    for (const { uid } of this.#rules(sheet)) this.core.run(RemoveDataValidationMutation.id, sheet, { ruleId: uid });
    for (const validation of validations) this.#add(sheet, validation);
  }

  #add(sheet: string, validation: Validation): void {
    this.core.run(AddDataValidationMutation.id, sheet, { rule: univerRuleOf(validation) });
  }

  #rules(sheet: string): ISheetDataValidationRule[] {
    return [...this.#model.getRules(this.core.unitId, sheet)] as ISheetDataValidationRule[];
  }
}

function univerRuleOf({ areas, rule, ignoreBlanks, errorAlert, prompt }: Validation): ISheetDataValidationRule {
  const base = {
    uid: generateRandomId(8), ranges: areas.map(rangeOf), allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.show, errorStyle: STYLES[errorAlert.style], errorTitle: errorAlert.title, error: errorAlert.message,
    showInputMessage: prompt.show, promptTitle: prompt.title, prompt: prompt.message,
  };
  switch (rule.kind) {
    // The arrow alone, as in Excel: Univer's chips leave no room for the text.
    case 'list': return { ...base, type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.inCellDropDown, renderMode: DataValidationRenderMode.ARROW };
    case 'custom': return { ...base, type: DataValidationType.CUSTOM, formula1: rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}` };
    default: {
      const operator = OPERATORS[rule.operator];
      if (!operator) throw new Error(`A validation cannot be ${rule.operator}`);
      return { ...base, type: TYPES[rule.kind], operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) };
    }
  }
}

function validationOf(rule: ISheetDataValidationRule): Validation {
  const style = (['stop', 'warning', 'information'] as const).find((each) => STYLES[each] === rule.errorStyle) ?? 'stop';
  return {
    areas: rule.ranges.map(areaOf), rule: ruleOf(rule), ignoreBlanks: rule.allowBlank !== false,
    errorAlert: { show: rule.showErrorMessage === true, style, title: rule.errorTitle ?? '', message: rule.error ?? '' },
    prompt: { show: rule.showInputMessage === true, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
  };
}

function ruleOf(rule: ISheetDataValidationRule): Validation['rule'] {
  if (rule.type === DataValidationType.LIST) return { kind: 'list', source: rule.formula1 ?? '', inCellDropDown: rule.showDropDown !== false };
  if (rule.type === DataValidationType.CUSTOM) return { kind: 'custom', formula: rule.formula1 ?? '' };
  const kind = (['wholeNumber', 'decimal', 'date', 'textLength'] as const).find((each) => TYPES[each] === rule.type);
  if (!kind) throw new Error(`The workbench does not know validations of the kind ${rule.type}`);
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? 'Between';
  return { kind, operator, formula1: rule.formula1 ?? '', ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) };
}
