import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, IFunctionService, NullValueObject, NumberValueObject, StringValueObject, type BaseValueObject, type ErrorType } from '@univerjs/engine-formula';
import { IRegisterFunctionService } from '@univerjs/sheets-formula';
import type { CellError, FunctionAnswer, FunctionCall, FunctionSource, Scalar } from '../engine';
import type { Calculation } from './calculation';
import type { Core } from './core';
import { keepTextPlain } from './plainText';

type Value = Scalar | CellError | null;

/** Functions that Univer lacks or computes otherwise than Excel. */
export function registerExcelFunctions(core: Core): void {
  core.get(IFunctionService).registerExecutors(new Trim('TRIM'), new Fixed('FIXED'));
  keepTextPlain(core.get(IFunctionService));
}

/** Makes the add-in's functions known to Univer: to calculation and, with their descriptions, to the page's formula list. */
export function registerSource(core: Core, calculation: Calculation, source: FunctionSource): void {
  const descriptions = core.get(IRegisterFunctionService);
  for (const { name, description } of source.names) {
    descriptions.registerFunction({ name, description, func: () => BUSY });
    core.get(IFunctionService).registerExecutors(new AddinFunction(name, source, calculation));
  }
}

const BUSY = '#BUSY!';

/** Synchronous: the known answer at once, or #BUSY! until `calculate` is called again. Univer awaits asynchronous functions one after another. */
class AddinFunction extends BaseFunction {
  constructor(name: string, readonly source: FunctionSource, readonly calculation: Calculation) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const answer = this.source.answer({ name: String(this.name), cell: this.#cell, args: variants.map(argumentOf) });
    if (answer !== undefined) return objectOf(answer);
    if (this.subUnitId) this.calculation.calculateAgain(this.subUnitId, this.row, this.column);
    return ErrorValueObject.create(BUSY as ErrorType);
  }

  get #cell(): FunctionCall['cell'] {
    return this.subUnitId ? { sheet: this.subUnitId, row: this.row, column: this.column } : undefined;
  }
}

/** Excel's TRIM takes only spaces away, and leaves a no-break space. */
class Trim extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: BaseValueObject): BaseValueObject {
    const trim = (each: BaseValueObject): BaseValueObject => {
      if (each.isError()) return each;
      const plain = each.isBoolean() ? String(each.getValue()).toUpperCase() : each.isNull() ? '' : String(each.getValue());
      return StringValueObject.create(plain.replace(/ +/g, ' ').replace(/^ | $/g, ''));
    };
    return text.isArray() ? (text as ArrayValueObject).mapValue(trim) : trim(text);
  }
}

/** Univer rounds the binary number, so that 1.005 becomes 1.00; Excel rounds the decimal one. */
class Fixed extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  override calculate(number: BaseValueObject, decimals?: BaseValueObject, noCommas?: BaseValueObject): BaseValueObject {
    const parts = [number, decimals, noCommas].map((each) => each?.isArray() ? (each as ArrayValueObject).getFirstCell() : each);
    const error = parts.find((each) => each?.isError());
    if (error) return error;
    const value = Number(parts[0]?.getValue());
    const places = parts[1] === undefined ? 2 : Math.trunc(Number(parts[1].getValue()));
    if (Number.isNaN(value) || Number.isNaN(places)) return ErrorValueObject.create('#VALUE!' as ErrorType);
    const text = roundDecimal(Math.abs(value), places).toFixed(Math.max(places, 0));
    const [whole = '', fraction] = text.split('.');
    const grouped = parts[2]?.getValue() ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const isNegative = value < 0 && Number(text) !== 0;
    return StringValueObject.create(`${isNegative ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`);
  }
}

function roundDecimal(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Number(`${scaled}e${-places}`);
}

function argumentOf(object: BaseValueObject): FunctionCall['args'][number] {
  if (!object.isArray()) return object.isNull() ? undefined : valueOf(object);
  const array = object as ArrayValueObject;
  const rows = array.getArrayValue().map((row) => row.map((each) => each ? valueOf(each) : null));
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? rows[0]?.[0] ?? null : rows;
}

function valueOf(object: BaseValueObject): Value {
  if (object.isNull()) return null;
  if (object.isError()) return { error: (object as ErrorValueObject).getErrorType() };
  const value = object.getValue();
  if (object.isBoolean()) return Boolean(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

function objectOf(answer: FunctionAnswer): BaseValueObject {
  if (!Array.isArray(answer)) return scalarObject(answer);
  const columns = Math.max(...answer.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(scalarObject)), rowCount: answer.length, columnCount: columns,
    unitId: '', sheetId: '', row: -1, column: -1,
  });
}

function scalarObject(value: Value): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'object') return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
