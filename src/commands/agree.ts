import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { agreedNow, agreedValuesChange, readAgreedValues } from '../sheets/agreedValues';
import { lastSending } from '../sheets/exchangeLog';
import { readLog } from '../sheets/log';
import { changesBack } from '../sheets/changesBack';
import { NO_WORK, type Work } from '../sheets/work';
import type { ExcelRun } from '../workbook/excel';
import { performChanges } from '../workbook/performChanges';
import { readWorkbook } from '../workbook/readWorkbook';
import { requireDay } from './requireDay';
import { requireMemory, requireRows } from './requireRows';
import { requireUnprotected } from './requireUnprotected';

/** `work` puts back what was agreed before: nothing that people see was changed. */
export interface Agreed { rows: number; asOf: Day; work: Work }

/**
 * chốt số liệu: the workbook remembers what is entered now as agreed. Progress that falls below it is told of by the check. One read, one write; `rows` are those in which
 * anything is entered, `asOf` the report date where no other day is given.
 */
export async function agree(run: ExcelRun, plan: Plan, { asOf }: { asOf?: Day } = {}): Promise<Agreed> {
  return run(async (context) => {
    const reading = await readWorkbook(context, ['NhatKy']);
    const rows = requireRows(reading, plan);
    requireMemory(reading);
    const day = requireDay(rows, asOf);
    const before = readAgreedValues(reading);
    const agreed = agreedNow(rows, day, before, lastSending(readLog(reading), before));
    const changes = [agreedValuesChange(agreed, before.size)];
    requireUnprotected(reading, changes);
    performChanges(context, changes, reading.standing);
    await context.sync();
    return { rows: agreed.length, asOf: day, work: { ...NO_WORK, memory: changesBack(changes, reading) } };
  });
}
