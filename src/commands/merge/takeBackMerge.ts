import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { logChanges, outstandingChanges, type LogEntry } from '../../sheets/log';
import type { Work } from '../../sheets/work';
import { presentNames } from '../../sheets/reading/readAgencies';
import { MERGE_WORDS } from '../../strings';
import type { ExcelRun } from '../../workbook/excel';
import { allOrNothing } from '../allOrNothing';
import { takeBack, type TakenBack } from '../takeBack';

/**
 * hoàn tác gộp: the cells go back to before the merge as far as nobody has changed them since, what was agreed too; the log keeps its lines and says that it was taken back, of the whole
 * and of each file.
 */
export async function takeBackMerge(run: ExcelRun, plan: Plan, work: Work, on: Day): Promise<TakenBack> {
  const taken = await takeBack(run, plan, work);
  const line = (entry: Omit<LogEntry, 'on' | 'what'>): LogEntry => ({ on, what: 'taken-back', ...entry });
  const entries = [
    line({ agency: '', round: '', file: '', rows: taken.cells, note: MERGE_WORDS.takenBack(taken.cells, taken.kept) }),
    ...(work.merged ?? []).map(({ cells, ...file }) => line({ ...file, rows: cells, note: MERGE_WORDS.fileTakenBack })),
  ];
  await allOrNothing(run, (reading) => {
    const nameOf = presentNames(reading, plan);
    return { changes: logChanges(reading, entries, nameOf), answer: null, back: outstandingChanges(reading, nameOf) };
  }, ['NhatKy']);
  return taken;
}
