import type { Answer } from '../plan/answer';
import type { Entered } from '../plan/entered';
import { REFUSALS } from '../strings';

export type RefusalCode = keyof typeof REFUSALS;

/** A refused cell, before it becomes Excel's error: a value like any other, so that its neighbours are answered. */
export interface Refusal {
  refused: RefusalCode;
}

/** An error that came in with an argument ("#N/A" from another formula), to go out as itself. */
export interface ErrorValue {
  error: string;
}

/** What one cell of an answer holds. */
export type CellAnswer = string | number | Refusal | ErrorValue;

/** Thrown where an answer cannot go on, caught at the edge: inside a rule it costs that cell, outside the whole call. */
export class Refused extends Error {
  constructor(readonly answer: Refusal | ErrorValue) {
    super('refused' in answer ? answer.refused : answer.error);
  }
}

/** The value, or the end of this cell. @example orRefuse(rate(11, 49)) // 0.2244… */
export function orRefuse<T>(given: Answer<T, RefusalCode>): T {
  if (given.kind === 'refused') throw new Refused({ refused: given.code });
  return given.value;
}

/**
 * An error among the arguments. The metadata ask for errors (allowErrorForDataTypeAny), and the client then makes of each a
 * CustomFunctions.Error with `code` "#N/A", `type` and `basicType` "Error" (excel-win32-16.01.debug.js, _transferCustomFunctionError).
 * Told by its fields: the object may come from another realm, where instanceof says no.
 */
export function errorAmong(argument: unknown): ErrorValue | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { code, basicValue, basicType, type } = argument as Record<string, unknown>;
  if (type !== 'Error' && basicType !== 'Error' && type !== 'CustomFunctionError') return null;
  const error = typeof code === 'string' ? code : basicValue;
  return { error: typeof error === 'string' ? error : '#VALUE!' };
}

/**
 * What Excel takes as an error in one cell of a returned matrix: a CustomFunctions.Error among the values. The client writes
 * it with its toJSON ({ valueType: "CustomFunctionError", basicValue, message … }; documented at CustomFunctions.Error). Only #VALUE! and #N/A carry a
 * sentence. #REF! and #NAME? may be returned this way, though not thrown: thrown, the client turns them into #VALUE!.
 */
export function excelError(answer: Refusal | ErrorValue): CustomFunctions.Error {
  if ('error' in answer) return new CustomFunctions.Error(answer.error as CustomFunctions.ErrorCode);
  const { error, sentence } = REFUSALS[answer.refused];
  return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, sentence);
}

/** An argument's cell as the domain knows cells. What is neither text, number nor yes/no (a picture, an entity) is no entered value. */
export function enteredOf(argument: unknown): Entered {
  return typeof argument === 'string' || typeof argument === 'number' || typeof argument === 'boolean' ? argument : null;
}
