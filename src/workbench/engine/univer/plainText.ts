import type { Nullable } from '@univerjs/core';
import { BooleanValueObject, StringValueObject, type BaseFunction, type BaseValueObject, type IFunctionService } from '@univerjs/engine-formula';

/**
 * Two places where Univer reads more into a text than Excel does. `="x"="?"` was TRUE: wildcards belong to criteria (COUNTIFS, MATCH), not to
 * the operators = and <>. SUBSTITUTE took every white character for the one that was asked for: CHAR(10) replaced spaces too.
 */
export function keepTextPlain(functions: IFunctionService): void {
  compareWithoutWildcards(functions.getExecutor('COMPARE'));
  substituteExactly(functions.getExecutor('SUBSTITUTE'));
}

interface Texts {
  _checkWildcard(value: string, operator: string): BaseValueObject;
  _compareString(current: string, value: string, operator: string): boolean;
  getValue(): string;
}
const texts = StringValueObject.prototype as unknown as Texts;
const checkWildcard = texts._checkWildcard;
let isOperator = false;
texts._checkWildcard = function check(this: Texts, value, operator) {
  if (!isOperator) return checkWildcard.call(this, value, operator);
  return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator));
};

function compareWithoutWildcards(executor: Nullable<BaseFunction>): void {
  if (!executor) throw new Error('Univer has no comparison');
  const compare = executor.calculate;
  executor.calculate = function calculate(this: BaseFunction, ...values) {
    isOperator = true;
    try {
      return compare.apply(this, values);
    } finally {
      isOperator = false;
    }
  };
}

interface Substitute { _handleSingleObject(text: BaseValueObject, old: BaseValueObject, by: BaseValueObject, instance?: BaseValueObject): BaseValueObject; _getObjectString(value: BaseValueObject): string }

function substituteExactly(executor: Nullable<BaseFunction>): void {
  if (!executor) throw new Error('Univer has no SUBSTITUTE');
  const substitute = executor as unknown as Substitute;
  const substituteOne = substitute._handleSingleObject;
  substitute._handleSingleObject = function handle(this: Substitute, text, old, by, instance) {
    const asked = this._getObjectString(old);
    // Without white characters at its ends, Univer finds the same as Excel.
    if (asked.trim() === asked) return substituteOne.call(this, text, old, by, instance);
    const wanted = instance === undefined ? null : Math.floor(Number(instance.getValue()));
    let found = 0;
    return StringValueObject.create(this._getObjectString(text).replaceAll(asked, () => {
      found += 1;
      return wanted === null || wanted === found ? this._getObjectString(by) : asked;
    }));
  };
}
