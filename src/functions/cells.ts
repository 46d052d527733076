import type { Entered } from '../plan/entered';
import { type CellAnswer, enteredOf, errorAmong, excelError, type Refusal, type ErrorValue, Refused } from './errors';

/** An argument as Excel hands it over: rows of cells, or one value unwrapped; null (or nothing) when it was left out. */
export type Argument = unknown;

/** A cell given to a rule. undefined: the argument was left out; null: an empty cell. The two differ for evidence and baseline. */
export type GivenCell = Entered;

interface Shape {
  rows: number;
  columns: number;
}

const LEFT_OUT: undefined = undefined;

/** Excel sends null for what was left out. The client appends its invocation context to whatever came: an object, and no argument either. */
const isLeftOut = (argument: Argument): boolean =>
  argument === null || argument === LEFT_OUT || (typeof argument === 'object' && !Array.isArray(argument) && errorAmong(argument) === null);

/** Rows of cells, whichever way the argument came. */
export function matrixOf(argument: Argument): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return (Array.isArray(argument[0]) ? argument : [argument]) as unknown[][];
}

/** What one cell is answered from: the cells at its place, in the order of the parameters. */
export type Rule = (cells: readonly GivenCell[]) => CellAnswer;

/**
 * Answers cell by cell. Ranges have one shape, single values are repeated, the answer has the ranges' shape. An error that comes
 * in goes out as itself, and a refused cell costs that cell only.
 * @example cellByCell(([cell]) => Number(cell) * 2, [[[1], [2]]]) // [[2], [4]]
 */
export function cellByCell(rule: Rule, givenArguments: readonly Argument[]): unknown[][] {
  return forExcel(() => {
    const matrices = givenArguments.map((argument) => (isLeftOut(argument) ? null : matrixOf(argument)));
    const { rows, columns } = commonShape(matrices);
    const answers = new Array<CellAnswer[]>(rows);
    const cells: GivenCell[] = matrices.map(() => LEFT_OUT);
    for (let row = 0; row < rows; row += 1) {
      // Made in its length: an array that grows takes room for seventeen, and there may be a million rows of one cell.
      const answerRow = new Array<CellAnswer>(columns);
      for (let column = 0; column < columns; column += 1) {
        answerRow[column] = gather(matrices, row, column, cells) ?? answerOf(rule, cells);
      }
      answers[row] = answerRow;
    }
    return answers;
  });
}

/** Puts the cells of one place into `cells` (one array for a million places); returns the first error among them. */
function gather(matrices: readonly (unknown[][] | null)[], row: number, column: number, cells: GivenCell[]): ErrorValue | null {
  let error: ErrorValue | null = null;
  for (let index = 0; index < matrices.length; index += 1) {
    const matrix = matrices[index];
    if (!matrix) continue;
    const isSingle = matrix.length === 1 && matrix[0]?.length === 1;
    const given = isSingle ? matrix[0]?.[0] : matrix[row]?.[column];
    if (typeof given === 'object' && given !== null) error ??= errorAmong(given);
    cells[index] = enteredOf(given);
  }
  return error;
}

function answerOf(rule: Rule, cells: readonly GivenCell[]): CellAnswer {
  try {
    return rule(cells);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

function commonShape(matrices: readonly (unknown[][] | null)[]): Shape {
  let common: Shape = { rows: 1, columns: 1 };
  for (const matrix of matrices) {
    if (!matrix) continue;
    const shape = { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
    if (shape.rows === 1 && shape.columns === 1) continue;
    const isFirst = common.rows === 1 && common.columns === 1;
    if (!isFirst && (shape.rows !== common.rows || shape.columns !== common.columns)) throw new Refused({ refused: 'shapes-differ' });
    common = shape;
  }
  return common;
}

/** The cells of several ranges side by side, row after row, for the functions that answer with a list. An error among them is the answer. */
export function listed(givenArguments: readonly Argument[]): Entered[][] {
  const columns = givenArguments.map((argument) => matrixOf(argument).flat());
  const shapes = givenArguments.map((argument) => matrixOf(argument)).map((matrix) => `${matrix.length}×${matrix[0]?.length}`);
  if (new Set(shapes).size > 1) throw new Refused({ refused: 'shapes-differ' });
  const error = columns.flat().map(errorAmong).find((found) => found !== null);
  if (error) throw new Refused(error);
  return (columns[0] ?? []).map((_, row) => columns.map((column) => enteredOf(column[row])));
}

const isError = (answer: CellAnswer): answer is Refusal | ErrorValue => typeof answer === 'object';

/**
 * The answer in the form the metadata promise, a matrix. A single cell that is refused is thrown, not returned: thrown errors with their
 * sentence are understood by every client that has custom functions, errors inside a matrix by the newer ones (OfficeDev/office-js #2174).
 */
export function forExcel(work: () => CellAnswer[][]): unknown[][] {
  const answers = answered(work);
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (only !== undefined && isError(only) && isThrowable(only)) throw excelError(only);
  for (const row of answers as unknown[][]) {
    for (let column = 0; column < row.length; column += 1) {
      const answer = row[column] as CellAnswer;
      if (isError(answer)) row[column] = excelError(answer);
    }
  }
  return answers;
}

function answered(work: () => CellAnswer[][]): CellAnswer[][] {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return [[error.answer]];
    throw error;
  }
}

const THROWABLE = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);
const isThrowable = (answer: Refusal | ErrorValue) => 'refused' in answer || THROWABLE.has(answer.error);
