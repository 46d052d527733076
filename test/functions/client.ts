/**
 * What the functions need of Excel's client: CustomFunctions.Error with the fields and toJSON of excel-win32-16.01.debug.js, and associate.
 * Importing it puts them in place.
 */
class ClientError extends Error {
  readonly type = 'Error';
  readonly basicType = 'Error';
  readonly basicValue: string;

  constructor(readonly code: string, message?: string) {
    super(message ?? '');
    this.basicValue = code;
  }

  toJSON() {
    return { valueType: 'CustomFunctionError', code: this.code, type: this.type, basicValue: this.basicValue, basicType: this.basicType, message: this.message };
  }
}

export const associated = new Map<string, unknown>();

Object.assign(globalThis, {
  CustomFunctions: { Error: ClientError, associate: (id: string, answer: unknown) => associated.set(id, answer) },
});

/** An error as it arrives with an argument. */
export const errorArgument = (code: string) => new ClientError(code);

type CustomFunction = (...given: any[]) => unknown[][];

/** A cell of an answer as the tables of cases write it: "#N/A Thiếu năm" for an error with its sentence. */
const shown = (answer: unknown) => (answer instanceof ClientError ? `${answer.code} ${answer.message}`.trim() : answer);

/** What the cells show. A thrown error fills the one cell it came from. */
export function answers(call: CustomFunction, ...given: unknown[]): unknown[][] {
  try {
    return call(...given).map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof ClientError) return [[shown(error)]];
    throw error;
  }
}

/** The one cell that a call with single values shows. Values go in as 1×1 ranges, as Excel sends them; undefined is left out (null). */
export function answer(call: CustomFunction, ...given: unknown[]): unknown {
  const cells = answers(call, ...given.map((value) => (value === undefined ? null : [[value]])));
  expect(cells).toHaveLength(1);
  expect(cells[0]).toHaveLength(1);
  return cells[0]?.[0];
}
