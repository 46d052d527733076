import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { MergeChoices } from '../../sheets/merge/mergeChoices';
import type { Returned } from '../../sheets/merge/returnedFile';
import { outstandingChanges } from '../../sheets/log';
import { presentNames } from '../../sheets/reading/readAgencies';
import type { Work } from '../../sheets/work';
import type { ExcelRun } from '../../workbook/excel';
import { allOrNothing } from '../allOrNothing';
import { ALSO_READ, decideMerge } from './decideMerge';
import { type MergePreview, previewOf } from './previewMerge';

/** What was merged, and what taking it back needs to know. */
export interface Merged { preview: MergePreview; work: Work }

/**
 * gộp: writes what the preview says, with what is now agreed and the log, whole or not at all. It is decided anew from what the workbook holds now; where there is nothing to write, nothing
 * is written. `on` is the day the log bears.
 */
export async function applyMerge(run: ExcelRun, plan: Plan, returned: readonly Returned[], choices: MergeChoices, on: Day): Promise<Merged> {
  return allOrNothing(run, (reading) => {
    const decision = decideMerge(plan, reading, returned, choices, on);
    return { changes: decision.changes, back: outstandingChanges(reading, presentNames(reading, plan)), answer: { preview: previewOf(decision), work: decision.work } };
  }, ALSO_READ);
}
