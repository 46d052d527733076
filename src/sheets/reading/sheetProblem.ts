import type { Problem } from '../../plan/problem';
import type { TargetProblem } from '../../plan/targetProblems';
import type { TaskProblem } from '../../plan/taskProblems';
import { SHEET_PROBLEM_SENTENCES, TARGET_PROBLEM_SENTENCES, TASK_PROBLEM_SENTENCES } from '../../strings';
import type { ReadRow } from './tableRows';

/** What reading finds wrong: in an entered cell, or in how the sheet stands. */
export type SheetProblemCode = TaskProblem | TargetProblem | keyof typeof SHEET_PROBLEM_SENTENCES;
export type SheetProblem = Problem<SheetProblemCode>;

const SENTENCES: Record<SheetProblemCode, string> = { ...TASK_PROBLEM_SENTENCES, ...TARGET_PROBLEM_SENTENCES, ...SHEET_PROBLEM_SENTENCES };

/** A problem's sentence for people. */
export const sentenceOf = (code: SheetProblemCode): string => SENTENCES[code];

/** A problem of one cell of a row, named so that a click can go there. */
export function problemAt<Key extends string>(row: ReadRow<Key>, id: string, key: Key, code: SheetProblemCode): SheetProblem {
  return { code, where: { sheet: row.sheet, cell: row.address(key), id }, value: row.cell(key) };
}
