import type { Entered } from '../../plan/entered';
import type { Problem } from '../../plan/problem';
import type { MERGE_WORDS } from '../../strings';

export type MergeProblemCode = keyof typeof MERGE_WORDS.problems;

/** What of a returned file is listed and not taken. `where` is a cell of that file. */
export interface MergeProblem extends Problem<MergeProblemCode> {
  file: string;
  agency: string;
  /** what the coordinator's workbook holds there; null where that says nothing */
  expected: Entered;
}
