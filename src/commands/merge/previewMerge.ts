import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { MergeChoices } from '../../sheets/merge/mergeChoices';
import type { MergeDecision } from '../../sheets/merge/mergeDecision';
import type { Returned } from '../../sheets/merge/returnedFile';
import type { ExcelRun } from '../../workbook/excel';
import { readWorkbook } from '../../workbook/readWorkbook';
import { ALSO_READ, decideMerge } from './decideMerge';

/** What a merge does, as plain values for people to look at. */
export type MergePreview = Omit<MergeDecision, 'changes' | 'work'>;

/** What merging these files would do: one read, nothing written. `on` is the day the log would bear. */
export async function previewMerge(run: ExcelRun, plan: Plan, returned: readonly Returned[], choices: MergeChoices, on: Day): Promise<MergePreview> {
  const reading = await run((context) => readWorkbook(context, ALSO_READ));
  return previewOf(decideMerge(plan, reading, returned, choices, on));
}

export function previewOf({ changes: _changes, work: _work, ...preview }: MergeDecision): MergePreview {
  return preview;
}

export type { MergeChoices } from '../../sheets/merge/mergeChoices';
export type { FileOutcome, MergeConflict, TakenCell, WrongValue } from '../../sheets/merge/mergeDecision';
export type { MergeProblem } from '../../sheets/merge/mergeProblem';
export { shownValue } from '../../sheets/merge/shownValue';
export { WAITING } from '../../sheets/merge/refusals';
export { unmetChoices, type UnmetChoice } from '../../sheets/merge/unmetChoices';
