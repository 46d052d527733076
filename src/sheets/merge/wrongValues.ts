import type { Day } from '../../plan/day';
import type { Entered } from '../../plan/entered';
import { isSameValue } from '../../plan/merge';
import { readNumber } from '../../plan/readNumber';
import { valueOf } from '../../plan/reading';
import { isMoreThan } from '../../plan/share';
import type { TableName } from '../column';
import { TABLES } from '../columns';
import type { TargetRow, TaskRow, WorkbookRows } from '../readRows';
import type { SheetProblem, SheetProblemCode } from '../reading/sheetProblem';
import type { ReadRow } from '../reading/tableRows';
import { problemsOfTarget } from '../reading/targetRows';
import { problemsOfTask } from '../reading/taskRows';
import type { DecidedRow, TakenCell } from './mergedCells';
import type { AdoptedCell } from './rowAnswers';

/** A value that a merge takes and that the check will tell of: it is taken all the same, since it is what the agency says. */
export interface WrongValue {
  table: TableName;
  code: string;
  name: string;
  header: string;
  answerOf: string | null;
  problem: SheetProblemCode;
  value: Entered;
  files: string[];
}

/** A row of the plan or of an agency's answer as the merge leaves it. */
export interface MergedValues { table: TableName; code: string; answerOf: string | null; before(key: string): Entered; after(key: string): Entered }

/** The rows that the merge writes, before and after it: the plan's own, and the answers of agencies. */
export function mergedValues(decided: readonly DecidedRow[], adopted: readonly AdoptedCell[]): MergedValues[] {
  const rows = decided.filter(({ cells }) => cells.some(({ isWritten }) => isWritten)).map(({ row: { table, code, answerOf, held }, cells }): MergedValues => {
    const written = new Map(cells.filter(({ isWritten }) => isWritten).map(({ column, value }) => [column.key, value]));
    return { table, code, answerOf, before: held, after: (key) => (written.has(key) ? written.get(key) : held(key)) };
  });
  const adoptedRows = new Map(adopted.map(({ cell: { table, id, read }, told }): [string, MergedValues] => {
    const written = new Map(adopted.filter(({ cell }) => cell.table === table && cell.id === id).map(({ cell: { key, after } }) => [key, after]));
    return [`${table} ${id}`, { table: told.table, code: told.code, answerOf: null, before: read.cell, after: (key) => (written.has(key) ? written.get(key) : read.cell(key)) }];
  }));
  return [...rows, ...adoptedRows.values()];
}

/** What is wrong with rows as they will stand, as far as it was not wrong before: judged by the rules of the check, on the workbook's report date. */
export function wrongValues(rows: WorkbookRows, merged: readonly MergedValues[], taken: readonly TakenCell[], asOf: Day): WrongValue[] {
  return merged.flatMap((one) => {
    const before = new Set(problemsOf(rows, one, one.before, asOf).map(({ code }) => code));
    const isNew = ({ code, key }: { code: SheetProblemCode; key: string }) => !before.has(code) || !isSameValue(one.before(key), one.after(key));
    return problemsOf(rows, one, one.after, asOf).filter(isNew).map(({ code, key }): WrongValue => {
      const { table, code: row, answerOf } = one;
      const own = taken.filter((cell) => cell.table === table && cell.code === row && cell.answerOf === answerOf);
      const { header } = TABLES[table].columns.find((column) => column.key === key)!;
      const from = own.filter((cell) => cell.header === header);
      return { table, code: row, name: own[0]?.name ?? '', header, answerOf, problem: code, value: one.after(key), files: [...new Set((from.length > 0 ? from : own).flatMap(({ files }) => files))] };
    });
  });
}

function problemsOf(rows: WorkbookRows, { table, code, before, after }: MergedValues, value: (key: string) => Entered, asOf: Day): { code: SheetProblemCode; key: string }[] {
  const fell = value === after && hasFallen(before('progress'), after('progress')) ? [{ code: 'progress-fell' as const, key: 'progress' }] : [];
  if (table === 'MucTieu') {
    const row = rows.targets.find(({ id }) => id === code);
    return row === undefined ? [] : keyed(problemsOfTarget(target(row, value)), row.read);
  }
  const row = (table === 'PhanCong' ? rows.duties : rows.tasks).find(({ id }) => id === code);
  return row === undefined ? [] : [...keyed(problemsOfTask(task(row, value), asOf), row.read), ...fell];
}

const hasFallen = (before: Entered, after: Entered): boolean => {
  const [was, is] = [before, after].map((entered) => valueOf(readNumber(entered)));
  return was != null && is != null && isMoreThan(was, is);
};

const task = (row: TaskRow, value: (key: string) => Entered): TaskRow =>
  ({ ...row, status: value('status'), progress: value('progress'), completedOn: value('completedOn'), evidence: value('evidence') });

const target = (row: TargetRow, value: (key: string) => Entered): TargetRow =>
  ({ ...row, baseline: value('baseline'), numerator: value('numerator'), denominator: value('denominator'), actual: value('actual') });

/** The column of each problem, by the cell of the plan's row that it points at. */
function keyed<Key extends string>(problems: readonly SheetProblem[], read: ReadRow<Key>): { code: SheetProblemCode; key: string }[] {
  const columns = TABLES[read.table].columns as readonly { key: string }[];
  return problems.flatMap(({ code, where }) => {
    const column = columns.find(({ key }) => read.address(key as Key) === where.cell);
    return column === undefined ? [] : [{ code, key: column.key }];
  });
}
