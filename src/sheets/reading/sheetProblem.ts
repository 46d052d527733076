import type { Problem } from '../../plan/problem';
import type { TargetProblem } from '../../plan/targetProblems';
import type { TaskProblem } from '../../plan/taskProblems';
import type { AMENDMENT_PROBLEM_SENTENCES, CHECK_PROBLEM_SENTENCES, SHEET_PROBLEM_SENTENCES } from '../../strings';
import type { ReadRow } from './tableRows';

/** What is wrong in an entered cell, in how the sheet stands, or against the plan and what was agreed. */
export type SheetProblemCode = TaskProblem | TargetProblem | keyof typeof SHEET_PROBLEM_SENTENCES | keyof typeof CHECK_PROBLEM_SENTENCES
  | keyof typeof AMENDMENT_PROBLEM_SENTENCES;
export type SheetProblem = Problem<SheetProblemCode>;

/** A problem of one cell of a row, named so that a click can go there. */
export function problemAt<Key extends string>(row: ReadRow<Key>, id: string, key: Key, code: SheetProblemCode): SheetProblem {
  return { code, where: { sheet: row.sheet, cell: row.address(key), id }, value: row.cell(key) };
}
