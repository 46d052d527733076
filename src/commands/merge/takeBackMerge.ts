import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { logChanges } from '../../sheets/log';
import type { Work } from '../../sheets/work';
import { MERGE_WORDS } from '../../strings';
import type { ExcelRun } from '../../workbook/excel';
import { allOrNothing } from '../allOrNothing';
import { takeBack, type TakenBack } from '../takeBack';

/** hoàn tác gộp: the cells go back to before the merge as far as nobody has changed them since, what was agreed too; the log keeps its lines and says that it was taken back. */
export async function takeBackMerge(run: ExcelRun, plan: Plan, work: Work, on: Day): Promise<TakenBack> {
  const taken = await takeBack(run, plan, work);
  const entry = { on, what: 'taken-back', agency: '', round: '', file: '', rows: taken.cells, note: MERGE_WORDS.takenBack(taken.cells, taken.kept) } as const;
  await allOrNothing(run, (reading) => ({ changes: logChanges(reading, [entry]), answer: null }), ['NhatKy']);
  return taken;
}
