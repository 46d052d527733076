import { FormulaDependencyGenerator, NullValueObject, type BaseAstNode, type BaseValueObject } from '@univerjs/engine-formula';
import type { Core } from './core';

interface Interpreter { _execute(node: BaseAstNode, x?: number, y?: number): number }

const FUNCTION = 4;
let isCured = false;

/**
 * Univer computes both branches of an IF, and of each IF within them; Excel the one that is taken. Formulas that try one way of reading a cell after
 * another take most of a calculation so. Where the condition is one value, the other branch is left alone here, as Excel leaves it.
 * The interpreter is not exported: it is found by way of whoever holds it, and cured once for the process.
 */
export function takeOneBranch(core: Core): void {
  if (isCured) return;
  isCured = true;
  const generator = core.univer.__getInjector().createInstance(FormulaDependencyGenerator) as unknown as { _interpreter: Interpreter; dispose(): void };
  const interpreter = Object.getPrototypeOf(generator._interpreter) as Interpreter;
  generator.dispose();
  const execute = interpreter._execute;
  interpreter._execute = function executeOneBranch(node, x = 0, y = 0) {
    const [condition, ...branches] = node.getChildren();
    if (node.nodeType !== FUNCTION || node.getToken().toUpperCase() !== 'IF' || !condition || branches.length === 0) return execute.call(this, node, x, y);
    this._execute(condition, x, y);
    const isTrue = oneTruth(condition.getValue());
    branches.forEach((branch, index) => {
      if (isTrue === null || isTrue === (index === 0)) this._execute(branch, x, y);
      else branch.setValue(NullValueObject.create());
    });
    node.execute();
    return 0;
  };
}

/** What a condition of one value says; null where it is several values, an error or a reference still to be read. */
function oneTruth(value: ReturnType<BaseAstNode['getValue']>): boolean | null {
  if (!value || value.isReferenceObject()) return null;
  const object = value as BaseValueObject & { isArray(): boolean; getRowCount(): number; getColumnCount(): number; get(row: number, column: number): BaseValueObject | null };
  const one = object.isArray() ? (object.getRowCount() === 1 && object.getColumnCount() === 1 ? object.get(0, 0) : null) : object;
  return !one || one.isError() ? null : Boolean(one.getValue());
}
