import type { Entered } from '../../../src/plan/entered';
import { anGiang2023 } from '../../../src/plans/angiang2023';
import type { TargetKey, TaskKey } from '../../../src/sheets/columns';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../../src/sheets/columns';
import { readRows, type WorkbookRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { targetCells } from '../../../src/sheets/template/targetSheet';
import { dutyCells, taskCells } from '../../../src/sheets/template/taskSheets';
import { dayOfIso } from '../../../src/plan/day';
import { tableSnapshot, workbookWith } from '../snapshots';

export const PLAN = anGiang2023;
export const DUE = dayOfIso('2023-06-30')!;
export const SENT_ON = dayOfIso('2023-06-20')!;
export const ROUND = { name: 'Quý II', due: DUE, sentOn: SENT_ON };

/** What stands in a row besides what the plan says, by code and column. */
export type Changed<Key extends string> = Record<string, Partial<Record<Key, Entered>>>;
export interface ChangedRows { tasks?: Changed<TaskKey>; duties?: Changed<TaskKey>; targets?: Changed<TargetKey> }

/** The coordinator's workbook as read after people typed into it. */
export function planWorkbook({ tasks = {}, duties = {}, targets = {} }: ChangedRows = {}): WorkbookSnapshot {
  const rowsOf = <Key extends string>(rows: readonly Partial<Record<Key, unknown>>[], changed: Changed<Key>) =>
    rows.map((row) => ({ ...row, ...changed[String(row['code' as Key])] }) as Partial<Record<Key, Entered>>);
  return workbookWith([
    tableSnapshot(TARGET_TABLE, rowsOf(PLAN.targets.map(targetCells), targets)),
    tableSnapshot(TASK_TABLE, rowsOf(PLAN.tasks.map((task) => taskCells(PLAN, task)), tasks)),
    tableSnapshot(DUTY_TABLE, rowsOf(PLAN.duties.map((duty) => dutyCells(PLAN, duty)), duties)),
  ], DUE);
}

export const planRows = (changed?: ChangedRows): WorkbookRows => readRows(planWorkbook(changed), PLAN);
