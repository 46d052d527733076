import { comparisonKey } from '../../plan/text';
import type { MergeChoices } from './mergeChoices';
import type { MergeDecision } from './mergeDecision';

/** A choice that speaks of nothing in this merge: of no conflict, of a file that is not a side of it, of no row that is answered for, of no such answer, or of no file. */
export interface UnmetChoice { kind: 'no-conflict' | 'no-side' | 'no-answers' | 'no-answer' | 'no-file'; key: string; value: string }

/**
 * The choices that a merge could not follow, so that a misspelt one is not lost in silence.
 * @example unmetChoices(decision, { accepted: ['tra.xlsx'] }) // [{ kind: 'no-file', key: 'tra.xlsx', value: '' }] where no such file came back
 */
export function unmetChoices({ conflicts, answers, files }: Pick<MergeDecision, 'conflicts' | 'answers' | 'files'>, { cells = {}, adopted = {}, accepted = [] }: MergeChoices): UnmetChoice[] {
  return [
    ...Object.entries(cells).flatMap(([key, side]): UnmetChoice[] => {
      const conflict = conflicts.find((one) => one.key === key);
      if (conflict === undefined) return [{ kind: 'no-conflict', key, value: '' }];
      return typeof side === 'object' && !conflict.sides.some(({ file }) => file === side.file) ? [{ kind: 'no-side', key, value: side.file }] : [];
    }),
    ...Object.entries(adopted).flatMap(([key, agency]): UnmetChoice[] => {
      const row = answers.find((one) => one.key === key);
      if (row === undefined) return [{ kind: 'no-answers', key, value: '' }];
      return row.by.some((answer) => comparisonKey(answer.agency) === comparisonKey(agency)) ? [] : [{ kind: 'no-answer', key, value: agency }];
    }),
    ...accepted.filter((name) => !files.some((file) => file.name === name)).map((name): UnmetChoice => ({ kind: 'no-file', key: name, value: '' })),
  ];
}
