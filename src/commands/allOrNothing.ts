import type { Change } from '../sheets/change';
import type { TableName } from '../sheets/column';
import { changesBack } from '../sheets/import/changesBack';
import { outstandingChanges } from '../sheets/log';
import type { ExcelRun } from '../workbook/excel';
import { performChanges } from '../workbook/performChanges';
import { readWorkbook, type WorkbookReading } from '../workbook/readWorkbook';
import { takeBackSheets } from '../workbook/takeBackSheets';
import { requireUnprotected } from './requireUnprotected';

/**
 * One read, one write: `decide` says from what was read what is to be changed and what is answered. When Excel stops half-way, what was written is taken back and the failure passed on: the
 * workbook is as it was. `also`: tables to read besides those that every command reads.
 */
export async function allOrNothing<T>(run: ExcelRun, decide: (reading: WorkbookReading) => { changes: readonly Change[]; answer: T }, also: readonly TableName[] = []): Promise<T> {
  let underWay: { changes: readonly Change[]; reading: WorkbookReading } | null = null;
  try {
    const answer = await run(async (context) => {
      const reading = await readWorkbook(context, also);
      const decided = decide(reading);
      requireUnprotected(reading, decided.changes);
      underWay = { changes: decided.changes, reading };
      performChanges(context, decided.changes, reading.standing);
      await context.sync();
      return decided.answer;
    });
    underWay = null;
    return answer;
  } finally {
    if (underWay !== null) await takeBack(run, underWay);
  }
}

async function takeBack(run: ExcelRun, { changes, reading }: { changes: readonly Change[]; reading: WorkbookReading }): Promise<void> {
  const added = changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : []));
  const onOthers = changes.filter((change) => !('sheet' in change && added.includes(change.sheet)));
  await run(async (context) => {
    performChanges(context, [...changesBack(onOthers, reading), ...outstandingChanges(reading)], reading.standing);
    await context.sync();
  });
  if (added.length > 0) await takeBackSheets(run, added);
}
