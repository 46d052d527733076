import type { Entered } from '../../plan/entered';
import type { CellInput } from '../change';
import type { Table } from '../column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE, type TargetKey, type TaskKey } from '../columns';
import type { TargetRow, TaskRow, WorkbookRows } from '../readRows';
import type { ReadRow } from '../reading/tableRows';
import type { RowCells } from '../template/tableBody';
import { isOneOfMany, type Share } from './share';

/** A row as it is sent: to be judged, and its cells to be written. `isOneOfMany`: the agency answers for it beside others. */
export interface SentRow<Row, Key extends string> { row: Row; cells: RowCells<Key>; isOneOfMany: boolean }

export interface SentRows {
  tasks: SentRow<TaskRow, TaskKey>[];
  duties: SentRow<TaskRow, TaskKey>[];
  targets: SentRow<TargetRow, TargetKey>[];
}

/**
 * The rows of a share with the values that stand in the coordinator's workbook. A row that a collective leads begins blank: what stands there is not this
 * agency's answer.
 */
export function sentRows(rows: WorkbookRows, { tasks, duties, targets }: Share, agency: string): SentRows {
  const isShared = (row: TaskRow | TargetRow) => isOneOfMany(row, rows, agency);
  return {
    tasks: tasks.map((row) => sentTask(TASK_TABLE, row, isShared(row))),
    duties: duties.map((row) => sentTask(DUTY_TABLE, row, isShared(row))),
    targets: targets.map((row) => sentTarget(row, isShared(row))),
  };
}

function sentTask(table: Table<TaskKey>, row: TaskRow, isShared: boolean): SentRow<TaskRow, TaskKey> {
  const cells = cellsOf(table, row.read, isShared);
  // Thời hạn has been changed since the last refresh: the agency is judged by the day that it says now.
  if (row.isDueFollowed) cells.due = row.due ?? '';
  return { row: isShared ? { ...row, status: '', progress: '', completedOn: '', evidence: '' } : row, cells, isOneOfMany: isShared };
}

function sentTarget(row: TargetRow, isShared: boolean): SentRow<TargetRow, TargetKey> {
  const blank = { baseline: '', numerator: '', denominator: '', actual: '' };
  return { row: isShared ? { ...row, ...blank } : row, cells: cellsOf(TARGET_TABLE, row.read, isShared), isOneOfMany: isShared };
}

function cellsOf<Key extends string>(table: Table<Key>, read: ReadRow<Key>, isShared: boolean): RowCells<Key> {
  const kept = table.columns.filter(({ formulas, kind }) => !formulas && !(isShared && kind === 'entered'));
  return Object.fromEntries(kept.map(({ key }) => [key, inputOf(read.cell(key))])) as RowCells<Key>;
}

const inputOf = (value: Entered): CellInput => value ?? '';
