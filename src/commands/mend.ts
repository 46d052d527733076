import type { Plan } from '../plan/plan';
import type { Mend } from '../sheets/check/checkProblem';
import { mending } from '../sheets/check/mending';
import { NO_WORK, type Work } from '../sheets/work';
import type { ExcelRun } from '../workbook/excel';
import { performChanges } from '../workbook/performChanges';
import { askForSeenCells } from '../workbook/readSeenCells';
import { readWorkbook } from '../workbook/readWorkbook';
import { requireRows } from './requireRows';
import { requireUnprotected } from './requireUnprotected';

export type { Mend };

/** sửa: puts certain answers into cells: one read, one write; what no longer holds the wrong value is left. `work` takes it back. */
export async function mend(run: ExcelRun, plan: Plan, mends: readonly Mend[]): Promise<{ mended: number; left: number; work: Work }> {
  return run(async (context) => {
    const seen = mends.some(({ kind }) => kind === 'formula') ? askForSeenCells(context.workbook) : null;
    const reading = await readWorkbook(context);
    const { dialect } = requireRows(reading, plan);
    const { changes, cells, left } = mending(mends, reading, dialect, seen?.().constants ?? []);
    requireUnprotected(reading, changes);
    performChanges(context, changes, reading.standing);
    await context.sync();
    return { mended: cells.length, left, work: { ...NO_WORK, cells } };
  });
}
