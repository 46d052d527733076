import type { Entered } from '../../plan/entered';
import { comparisonKey } from '../../plan/text';
import type { CellInput } from '../change';
import type { Table } from '../column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE, type TargetKey, type TaskKey } from '../columns';
import { answerId } from '../merge/answerRows';
import type { TargetRow, TaskRow, WorkbookRows } from '../readRows';
import type { ReadRow } from '../reading/tableRows';
import type { RowCells } from '../template/tableBody';
import { type SentStanding, sentStanding, type Share } from './share';

/** A row as it is sent: to be judged, and its cells to be written. */
export interface SentRow<Row, Key extends string> { row: Row; cells: RowCells<Key>; standing: SentStanding }

export interface SentRows {
  tasks: SentRow<TaskRow, TaskKey>[];
  duties: SentRow<TaskRow, TaskKey>[];
  targets: SentRow<TargetRow, TargetKey>[];
}

/** The answers that stand in the workbook, by their ids. */
export type Answers = ReadonlyMap<string, ReadRow<string>>;

/**
 * The rows of a share with the values that stand in the coordinator's workbook. Where the agency's answer is one of several it is sent the one that it gave before; the first
 * time a collective's row is blank, since what stands there is not this agency's.
 */
export function sentRows(rows: WorkbookRows, { tasks, duties, targets }: Share, agency: string, answers: Answers): SentRows {
  const source = (row: TaskRow | TargetRow): { standing: SentStanding; entered: ReadRow<string> | null } => {
    const standing = sentStanding(row, rows, agency);
    const own = row.read as ReadRow<string>;
    if (standing !== 'answer') return { standing, entered: own };
    const before = answers.get(comparisonKey(answerId(own.table, row.id, agency)));
    return { standing, entered: before ?? (own.text('lead') === '' ? own : null) };
  };
  const task = (table: Table<TaskKey>) => (row: TaskRow) => sentTask(table, row, source(row));
  return {
    tasks: tasks.map(task(TASK_TABLE)),
    duties: duties.map(task(DUTY_TABLE)),
    targets: targets.map((row) => sentTarget(row, source(row))),
  };
}

type Source = { standing: SentStanding; entered: ReadRow<string> | null };

function sentTask(table: Table<TaskKey>, row: TaskRow, { standing, entered }: Source): SentRow<TaskRow, TaskKey> {
  const cells = cellsOf(table, row.read, entered);
  // Thời hạn has been changed since the last refresh: the agency is judged by the day that it says now.
  if (row.isDueFollowed) cells.due = row.due ?? '';
  const said = (key: 'status' | 'progress' | 'completedOn' | 'evidence') => entered?.cell(key) ?? '';
  return { row: { ...row, status: said('status'), progress: said('progress'), completedOn: said('completedOn'), evidence: said('evidence') }, cells, standing };
}

function sentTarget(row: TargetRow, { standing, entered }: Source): SentRow<TargetRow, TargetKey> {
  const said = (key: 'baseline' | 'numerator' | 'denominator' | 'actual') => entered?.cell(key) ?? '';
  return {
    row: { ...row, baseline: said('baseline'), numerator: said('numerator'), denominator: said('denominator'), actual: said('actual') },
    cells: cellsOf(TARGET_TABLE, row.read, entered), standing,
  };
}

/** The plan's cells as they stand, the entered ones as they stand in `entered`. */
function cellsOf<Key extends string>(table: Table<Key>, read: ReadRow<Key>, entered: ReadRow<string> | null): RowCells<Key> {
  return Object.fromEntries(table.columns.flatMap(({ key, kind, formulas }) => {
    if (formulas) return [];
    return kind === 'entered' ? [[key, inputOf(entered?.cell(key))]] : [[key, inputOf(read.cell(key))]];
  })) as RowCells<Key>;
}

const inputOf = (value: Entered): CellInput => value ?? '';
