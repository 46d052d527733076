import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import { ANSWER_WORDS } from '../../strings';
import { addRows } from '../addRows';
import type { Change } from '../change';
import type { TableName } from '../column';
import { ANSWER_TABLE } from '../columns';
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
