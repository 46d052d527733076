/** Operators by their Office.js names; the two enumerations differ in "…To". */
const VALIDATION: Record<string, string> = {
  between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo',
};

export function validationOperator(operator: string): string {
  return VALIDATION[operator] ?? 'Between';
}

export function cellValueOperator(operator: string): string {
  return (VALIDATION[operator] ?? 'Between').replace(/(OrEqual)To$/, '$1');
}
