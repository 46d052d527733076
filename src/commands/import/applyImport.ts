import type { Plan } from '../../plan/plan';
import { importWork } from '../../sheets/import/importWork';
import type { Work } from '../../sheets/work';
import type { ExcelRun } from '../../workbook/excel';
import { Failure } from '../../workbook/failure';
import { allOrNothing } from '../allOrNothing';
import { decideImport } from './decideImport';
import type { ImportChoices } from './importChoices';
import type { ImportPreview } from './importPreview';
import type { Appendix } from './readAppendix';

/** What was done, and what taking it back needs to know. */
export interface ImportAnswer { preview: ImportPreview; work: Work }

/** Imports the appendix into the workbook as its preview says, whole or not at all. Where no task of it has an area there is nothing to import, which is a failure. It is decided anew from what the workbook holds now. */
export async function applyImport(run: ExcelRun, plan: Plan, appendix: Appendix, choices: ImportChoices = {}): Promise<ImportAnswer> {
  return allOrNothing(run, (reading) => {
    const { decision, preview } = decideImport(plan, reading, appendix, choices);
    if (preview.total.found === 0) throw new Failure('appendix-without-tasks', appendix.name);
    if (preview.tasks.length === 0) throw new Failure('nothing-to-import', appendix.name);
    return { changes: decision.changes, answer: { preview, work: importWork(decision, reading) } };
  });
}
