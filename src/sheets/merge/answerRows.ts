import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import { ANSWER_WORDS } from '../../strings';
import { addRows } from '../addRows';
import type { Change } from '../change';
import type { Table, TableName } from '../column';
import { ANSWER_TABLE, DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../columns';
import { type ReadRow, readTable } from '../reading/tableRows';
import type { WorkbookSnapshot } from '../snapshot';
import { dataSheet, HEADER_ROW, printOf } from '../template/dataSheet';
import { joinParts } from '../template/parts';
import type { RowCells } from '../template/tableBody';

/** What tells the answers of agencies apart, as the table's last column has it. */
export const answerId = (table: TableName, code: string, agency: string): string => `${table} ${code} ${agency}`;

/** The answers that stand in the workbook, by their ids. */
export function readAnswers(snapshot: WorkbookSnapshot): Map<string, ReadRow<string>> {
  if (!snapshot.tables.some(({ name }) => name === ANSWER_TABLE.name)) return new Map();
  return new Map(readTable<string>(snapshot, ANSWER_TABLE).rows.map((row) => [comparisonKey(row.text('answerRow')), row]));
}

/** Answers by the ids that they would have now: an agency may have been renamed in Danh mục since. */
export function answersBy(answers: ReadonlyMap<string, ReadRow<string>>, nameOf: (agency: string) => string): Map<string, ReadRow<string>> {
  const tableOf = (sheet: string) => ANSWERED_TABLES.find((table) => comparisonKey(table.sheet) === comparisonKey(sheet))?.name ?? (sheet as TableName);
  return new Map([...answers.values()].map((read) => [comparisonKey(answerId(tableOf(read.text('answerTable')), read.text('code'), nameOf(read.text('answerAgency')))), read]));
}

const ANSWERED_TABLES: readonly Table[] = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE];

/** Lines for answers that are new; without the sheet, the sheet with its table. */
export function answerRowChanges(plan: Plan, snapshot: WorkbookSnapshot, rows: readonly RowCells<string>[]): Change[] {
  if (rows.length === 0) return [];
  const standing = snapshot.tables.find(({ name }) => name === ANSWER_TABLE.name);
  if (standing) return addRows(ANSWER_TABLE, standing, rows, 'native');
  const parts = dataSheet({
    plan, table: ANSWER_TABLE, rows, dialect: 'native', title: ANSWER_WORDS.title, note: ANSWER_WORDS.hint, legend: [], tabColor: '#7F6000', frozenColumns: 4, extras: () => [],
  });
  const columns = ANSWER_TABLE.columns.filter(({ kind }) => kind !== 'helper').length;
  return joinParts([parts]).map((change) => (change.kind === 'print' ? printOf(plan, ANSWER_TABLE.sheet, HEADER_ROW, rows.length, columns) : change));
}
