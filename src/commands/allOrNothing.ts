import type { Change } from '../sheets/change';
import type { TableName } from '../sheets/column';
import { changesBack } from '../sheets/changesBack';
import type { ExcelRun } from '../workbook/excel';
import { performChanges } from '../workbook/performChanges';
import { readWorkbook, type WorkbookReading } from '../workbook/readWorkbook';
import { takeBackSheets } from '../workbook/takeBackSheets';
import { requireUnprotected } from './requireUnprotected';

/** `back`: what puts back cells that no reading holds, besides what the reading tells. */
export interface Decided<T> { changes: readonly Change[]; answer: T; back?: readonly Change[] }

/**
 * One read, one write: `decide` says from what was read what is to be changed and what is answered. When Excel stops half-way, what was written is taken back and the failure passed on: the
 * workbook is as it was. `also`: tables to read besides those that every command reads.
 */
export async function allOrNothing<T>(run: ExcelRun, decide: (reading: WorkbookReading) => Decided<T> | Promise<Decided<T>>, also: readonly TableName[] = []): Promise<T> {
  let underWay: { decided: Decided<T>; reading: WorkbookReading } | null = null;
  try {
    const answer = await run(async (context) => {
      const reading = await readWorkbook(context, also);
      const decided = await decide(reading);
      requireUnprotected(reading, decided.changes);
      underWay = { decided, reading };
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

async function takeBack(run: ExcelRun, { decided: { changes, back = [] }, reading }: { decided: Decided<unknown>; reading: WorkbookReading }): Promise<void> {
  const added = changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : []));
  const onOthers = changes.filter((change) => !('sheet' in change && added.includes(change.sheet)));
  await run(async (context) => {
    performChanges(context, [...changesBack(onOthers, reading), ...back], reading.standing);
    await context.sync();
  });
  if (added.length > 0) await takeBackSheets(run, added);
}
