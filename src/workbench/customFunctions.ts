import type { CellError, FunctionAnswer, FunctionCall, FunctionSource, Scalar } from './engine/engine';
import type { FunctionResult } from './objects/customFunctionsService';
import { FUNCTION_CALL, FUNCTION_CATEGORY, type PushEntry } from './wire/message';

/** functions.json, as far as the host reads it. */
export interface FunctionsFile {
  functions: { id: string; name?: string; description?: string; parameters: FunctionParameter[] }[];
  /** Error values are handed over as arguments; without it, a call with an error among its arguments is answered by that error. */
  allowErrorForDataTypeAny?: boolean;
}
interface FunctionParameter { name: string; dimensionality?: string; optional?: boolean }

/** Reads functions.json; without one there are no custom functions. */
export function functionsFile(metadata: unknown): FunctionsFile {
  if (metadata === undefined) return { functions: [] };
  if (!Array.isArray((metadata as FunctionsFile | null)?.functions)) throw new Error('functions.json must hold a list "functions"');
  return metadata as FunctionsFile;
}

export interface FunctionOptions {
  namespace: string;
  /** Excel hands an empty cell over as 0 on some clients and as null on others. */
  emptyCells: 'zero' | 'null';
  /** Sends the calls of one calculation to the client. */
  push(entries: PushEntry[]): void;
  /** Lets the engine fetch the answers that have come in. */
  recalculate(): Promise<void>;
}

/** What a call came to, and the sentences of its errors: one for a call that failed, or those of single cells of its result. */
interface Known { answer: FunctionAnswer; messages: string[] }

const FLAG_ACCEPTS_ERRORS = 4;
/** The client's numbers for errors. Plain `Error`s, rejected promises and NaN come out as #VALUE!, as in Excel. */
const ERRORS: Record<number, string> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#N/A', 10: '#N/A' };

/**
 * The add-in's functions as the engine sees them. As in Excel, a cell is #BUSY! at once; when the calculation has passed, all its calls go out as one
 * message; the answers are kept by name and arguments, and another calculation lets the cells have them. A full recalculation asks everything anew.
 */
export class CustomFunctions implements FunctionSource {
  readonly names: { name: string; description: string }[];
  private readonly known = new Map<string, Known>();
  private readonly askers = new Map<string, string>();
  private readonly asked = new Map<number, string>();
  private readonly askedKeys = new Set<string>();
  private queue = new Map<string, FunctionCall>();
  private lastId = 0;
  private isReady = false;
  private isSendingDue = false;
  private recalculating: Promise<void> | null = null;
  private isRecalculationDue = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly file: FunctionsFile, private readonly options: FunctionOptions) {
    this.names = file.functions.map(({ id, description }) => ({ name: `${options.namespace}.${id}`, description: description ?? '' }));
  }

  answer(call: FunctionCall): FunctionAnswer | undefined {
    const key = keyOf(call);
    if (call.cell) this.askers.set(cellKey(call.cell), key);
    const known = this.known.get(key);
    if (known) return known.answer;
    const refused = this.refusal(call);
    if (refused) return refused;
    if (!this.queue.has(key) && !this.askedKeys.has(key)) this.enqueue(key, call);
    return undefined;
  }

  /** The sentence that came with a call's error, or with the first erroneous cell of its result. */
  messageOf(call: FunctionCall): string | null {
    return this.known.get(keyOf(call))?.messages[0] ?? null;
  }

  /** The same for the call that a cell made last. */
  messageAt(cell: NonNullable<FunctionCall['cell']>): string | null {
    return this.known.get(this.askers.get(cellKey(cell)) ?? '')?.messages[0] ?? null;
  }

  /** The client has loaded its functions: what waited goes out. */
  ready(): void {
    this.isReady = true;
    this.sendLater();
  }

  /** The client is gone; calls wait for the next one. */
  disconnected(): void {
    this.isReady = false;
    this.clearAsked();
    this.checkIdle();
  }

  take(results: FunctionResult[]): void {
    for (const [id, ok, value, code] of results) {
      const key = this.asked.get(id);
      if (key === undefined) continue;
      this.asked.delete(id);
      this.askedKeys.delete(key);
      this.known.set(key, ok ? knownFrom(value) : failedWith(value, code));
    }
    this.recalculate();
    for (const done of this.waiting.splice(0)) done();
  }

  /** Everything is asked anew at the next calculation; answers still on their way are dropped. */
  forget(): void {
    this.known.clear();
    this.clearAsked();
    this.queue.clear();
  }

  get isIdle(): boolean {
    return this.queue.size === 0 && this.asked.size === 0 && this.recalculating === null;
  }

  /** When nothing is asked, waiting to be asked or being calculated. Refused when the last calculation failed. */
  async whenIdle(): Promise<void> {
    while (!this.isIdle) await (this.recalculating ?? this.change());
  }

  /** The functions that have been asked for and have not answered. */
  unanswered(): string[] {
    return [...new Set([...this.asked.values(), ...this.queue.keys()].map((key) => (JSON.parse(key) as [string])[0]))];
  }

  private refusal(call: FunctionCall): CellError | null {
    const parameters = this.parametersOf(call);
    if (!parameters) return { error: '#NAME?' };
    const missing = parameters.some((parameter, index) => !parameter.optional && call.args[index] === undefined);
    if (call.args.length > parameters.length || missing) return { error: '#VALUE!' };
    const errors = call.args.flatMap(cellsOf).filter(isError);
    // What is still being asked is no argument yet: the outer call waits for the inner one.
    const busy = errors.find(({ error }) => error === '#BUSY!');
    return busy ?? (this.file.allowErrorForDataTypeAny ? null : errors[0] ?? null);
  }

  private parametersOf({ name }: FunctionCall): FunctionParameter[] | undefined {
    return this.file.functions.find(({ id }) => `${this.options.namespace}.${id}`.toUpperCase() === name.toUpperCase())?.parameters;
  }

  private enqueue(key: string, call: FunctionCall): void {
    this.queue.set(key, call);
    this.sendLater();
  }

  /** After the calculation that is running, so that all its calls make one message. */
  private sendLater(): void {
    if (!this.isReady || this.isSendingDue || this.queue.size === 0) return;
    this.isSendingDue = true;
    setTimeout(() => this.send(), 0);
  }

  private send(): void {
    this.isSendingDue = false;
    const entries = [...this.queue].map(([key, call]) => {
      const id = (this.lastId += 1);
      this.asked.set(id, key);
      this.askedKeys.add(key);
      return this.entry(id, call);
    });
    this.queue = new Map();
    if (entries.length > 0) this.options.push(entries);
  }

  private entry(id: number, call: FunctionCall): PushEntry {
    const parameters = this.parametersOf(call) ?? [];
    const args = parameters.map((parameter, index) => this.argument(call.args[index], parameter.dimensionality === 'matrix'));
    const name = call.name.slice(this.options.namespace.length + 1).toUpperCase();
    const flags = this.file.allowErrorForDataTypeAny ? FLAG_ACCEPTS_ERRORS : 0;
    return { messageCategory: FUNCTION_CATEGORY, messageType: FUNCTION_CALL, targetId: '', message: JSON.stringify([id, name, args, null, flags, null]) };
  }

  /** A matrix where the function wants one, null for what was left out. */
  private argument(held: FunctionCall['args'][number], wantsMatrix: boolean): unknown {
    if (held === undefined) return null;
    const matrix = (Array.isArray(held) ? held : [[held]]).map((row) => row.map((cell) => this.cell(cell)));
    return wantsMatrix ? matrix : matrix[0]?.[0] ?? null;
  }

  private cell(held: Scalar | CellError | null): unknown {
    if (held === null) return this.options.emptyCells === 'zero' ? 0 : null;
    return typeof held === 'object' ? { type: 'CustomFunctionError', code: held.error } : held;
  }

  /** A calculation that fails is a bug of the engine: those who wait hear of it, else the process does. */
  private recalculate(): void {
    this.isRecalculationDue = true;
    this.recalculating ??= this.recalculateWhileDue().finally(() => {
      this.recalculating = null;
      this.checkIdle();
    });
  }

  private async recalculateWhileDue(): Promise<void> {
    while (this.isRecalculationDue) {
      this.isRecalculationDue = false;
      await this.options.recalculate();
    }
  }

  /** Until answers come in or there is nothing left to wait for. */
  private change(): Promise<void> {
    return new Promise((done) => this.waiting.push(done));
  }

  /** Tells those who wait. */
  checkIdle(): void {
    if (this.isIdle) for (const done of this.waiting.splice(0)) done();
  }

  private clearAsked(): void {
    this.asked.clear();
    this.askedKeys.clear();
  }
}

function keyOf({ name, args }: FunctionCall): string {
  return JSON.stringify([name.toUpperCase(), ...args.map((arg) => (arg === undefined ? { omitted: true } : arg))]);
}

function cellKey({ sheet, row, column }: NonNullable<FunctionCall['cell']>): string {
  return `${sheet} ${row} ${column}`;
}

function cellsOf(arg: FunctionCall['args'][number]): (Scalar | CellError | null)[] {
  return arg === undefined ? [] : Array.isArray(arg) ? arg.flat() : [arg];
}

function isError(cell: Scalar | CellError | null): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

function failedWith(message: unknown, code = 7): Known {
  return { answer: { error: ERRORS[code] ?? '#VALUE!' }, messages: typeof message === 'string' && message !== '' ? [message] : [] };
}

/** A result: a value, or a matrix whose cells may each be a CustomFunctions.Error or a data type of Excel's ({type: "Error"}, {type: "FormattedNumber"}). */
function knownFrom(value: unknown): Known {
  const messages: string[] = [];
  const answer = Array.isArray(value)
    ? value.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => cellFrom(cell, messages)))
    : cellFrom(value, messages);
  return { answer, messages };
}

function cellFrom(value: unknown, messages: string[]): Scalar | CellError | null {
  if (typeof value !== 'object' || value === null) return (value ?? null) as Scalar | null;
  const { type, valueType, code, basicValue, message } = value as { type?: string; valueType?: string; code?: string; basicValue?: unknown; message?: string };
  if (type === 'Error' || valueType === 'CustomFunctionError') {
    if (message) messages.push(message);
    return { error: String(code ?? basicValue ?? '#VALUE!') };
  }
  return typeof basicValue === 'number' || typeof basicValue === 'boolean' || typeof basicValue === 'string' ? basicValue : { error: '#VALUE!' };
}
