import type { Plan } from '../../plan/plan';
import type { Change } from '../../sheets/change';
import { changesBack } from '../../sheets/import/changesBack';
import { importWork } from '../../sheets/import/importWork';
import type { Work } from '../../sheets/work';
import type { ExcelRun } from '../../workbook/excel';
import { performChanges } from '../../workbook/performChanges';
import { readWorkbook, type WorkbookReading } from '../../workbook/readWorkbook';
import { requireUnprotected } from '../requireUnprotected';
import { decideImport } from './decideImport';
import type { ImportChoices } from './importChoices';
import type { ImportPreview } from './importPreview';
import type { Appendix } from './readAppendix';

/** What was done, and what taking it back needs to know. */
export interface ImportAnswer { preview: ImportPreview; work: Work }

/**
 * Imports the appendix into the workbook as its preview says: one read, one write. It is decided anew from what the workbook holds now. When Excel stops half-way, what
 * was written is taken back: the workbook is as it was, and importing can be tried again.
 */
export async function applyImport(run: ExcelRun, plan: Plan, appendix: Appendix, choices: ImportChoices = {}): Promise<ImportAnswer> {
  let underWay: { changes: Change[]; reading: WorkbookReading } | null = null;
  try {
    const answer = await run(async (context) => {
      const before = await readWorkbook(context);
      const { decision, preview } = decideImport(plan, before, appendix, choices);
      const { changes } = decision;
      requireUnprotected(before, changes);
      underWay = { changes, reading: before };
      performChanges(context, changes, before.standing);
      await context.sync();
      return { preview, work: importWork(decision, before) };
    });
    underWay = null;
    return answer;
  } finally {
    if (underWay !== null) await takeBack(run, underWay);
  }
}

async function takeBack(run: ExcelRun, { changes, reading }: { changes: Change[]; reading: WorkbookReading }): Promise<void> {
  await run(async (context) => {
    performChanges(context, changesBack(changes, reading), reading.standing);
    await context.sync();
  });
}
