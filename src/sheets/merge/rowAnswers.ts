import { type Entered, isBlank } from '../../plan/entered';
import { isSameValue } from '../../plan/merge';
import { comparisonKey } from '../../plan/text';
import type { TableName } from '../column';
import { TABLES } from '../columns';
import type { ReadRow } from '../reading/tableRows';
import type { RowCells } from '../template/tableBody';
import { answerId } from './answerRows';
import type { DecidedRow, TakenCell } from './mergedCells';
import { type CoordinatorRows, readOf, rowKey } from './mergeRows';
import { FILLED_TABLES } from './returnedTables';

/** A row that several agencies answer for, with each one's answer as it stands after the merge: what its agency left blank is left out. */
export interface RowAnswers {
  /** "NhiemVu 1.03", as the choices name it */
  key: string;
  table: TableName;
  code: string;
  name: string;
  by: { agency: string; values: { header: string; value: Entered }[] }[];
}

/** A value for a cell of a row that stands. */
export interface WrittenCell { read: ReadRow<string>; table: TableName; id: string; key: string; header: string; before: Entered; after: Entered }

/** A cell of a plan's row that takes an agency's answer. */
export interface AdoptedCell { cell: WrittenCell; told: TakenCell }

/** One agency's answer as it stands after the merge. */
interface Answer { table: TableName; code: string; agency: string; round: string; value(key: string): Entered; files: string[] }

/** The lines of the answers' table that stand, with what this merge writes into them, and those that it adds. */
export function answersAfter(decided: readonly DecidedRow[], here: CoordinatorRows): Answer[] {
  const merged = decided.flatMap((one) => (one.row.answerOf === null ? [] : [{ one, id: comparisonKey(answerId(one.row.table, one.row.code, one.row.answerOf)), agency: one.row.answerOf }]));
  const standing = [...here.answers].flatMap(([id, read]): Answer[] => {
    const table = FILLED_TABLES.find(({ sheet }) => comparisonKey(sheet) === comparisonKey(read.text('answerTable')))?.name;
    const row = table === undefined ? null : here.find(table, read.text('code'));
    if (table === undefined || row === null) return [];
    const { cells = [], row: known } = merged.find((other) => other.id === id)?.one ?? {};
    // an answer may have been emptied
    const said = new Map(cells.filter(({ isWritten }) => isWritten).map((cell) => [cell.column.key, cell.value]));
    const value = (key: string) => (said.has(key) ? said.get(key) : read.cell(key));
    return [{ table, code: row.id, agency: here.nameOf(read.text('answerAgency')), round: read.text('answerRound'), value, files: known?.speakers.map(({ file }) => file.name) ?? [] }];
  });
  const added = merged.filter(({ one: { row, taken } }) => row.read === null && taken.length > 0).map(({ one, agency }): Answer => {
    const cells = answerCells(one);
    return { table: one.row.table, code: one.row.code, agency, round: String(cells.answerRound ?? ''), value: (key) => cells[key] as Entered, files: one.row.speakers.map(({ file }) => file.name) };
  });
  return [...standing, ...added];
}

const enteredOf = (table: TableName) => TABLES[table].columns.filter(({ kind }) => kind === 'entered');

/** The answers by the rows that they answer. */
export function rowAnswers(answers: readonly Answer[], here: CoordinatorRows): RowAnswers[] {
  const byRow = new Map<string, RowAnswers>();
  for (const { table, code, agency, value } of answers) {
    const key = rowKey(table, code);
    const row = byRow.get(key) ?? { key, table, code, name: here.find(table, code)?.name ?? '', by: [] };
    const values = enteredOf(table).map((column) => ({ header: column.header, value: value(column.key) })).filter((one) => !isSameValue(one.value, ''));
    row.by.push({ agency, values });
    byRow.set(key, row);
  }
  return [...byRow.values()];
}

/** Where the user chose an agency's answer for a row that several answer for: what the answer says becomes the row's own, as it stands after this merge. */
export function adoptedCells(answers: readonly Answer[], here: CoordinatorRows, adopted: Readonly<Record<string, string>>, decided: readonly DecidedRow[]): AdoptedCell[] {
  return Object.entries(adopted).flatMap(([key, agency]) => {
    const answer = answers.find((one) => rowKey(one.table, one.code) === key && comparisonKey(one.agency) === comparisonKey(agency));
    const row = answer && here.find(answer.table, answer.code);
    if (!answer || !row) return [];
    const read = readOf(row);
    // its lead may have reported in the same merge
    const reported = decided.find((one) => one.row.answerOf === null && one.row.table === answer.table && one.row.code === answer.code)?.cells.filter(({ isWritten }) => isWritten) ?? [];
    return enteredOf(answer.table).flatMap((column): AdoptedCell[] => {
      const [before, after] = [read.cell(column.key), answer.value(column.key)];
      // A cell that the agency left blank says nothing.
      if (isSameValue(before, after) || isBlank(after)) return [];
      const { table, code, files, round, agency: adoptedFrom } = answer;
      return [{
        cell: { read, table, id: row.id, key: column.key, header: column.header, before, after },
        told: { table, code, name: row.name, header: column.header, answerOf: null, before: reported.find((cell) => cell.column.key === column.key)?.value ?? before, after, files, adoptedFrom, adoptedRound: round },
      }];
    });
  });
}

/** The line of an answer that is new. */
export function answerCells({ row, cells }: DecidedRow): RowCells<string> {
  const [first] = row.speakers;
  const filled = cells.map(({ column, value }) => [column.key, inputOf(value)]);
  return {
    ...Object.fromEntries(filled), answerRow: answerId(row.table, row.code, row.answerOf ?? ''), answerTable: TABLES[row.table].sheet, code: row.code, answerName: row.name,
    answerAgency: row.answerOf ?? '', answerRound: first?.file.sent.round.name ?? '',
  };
}

export const inputOf = (value: Entered): string | number | boolean => (value === undefined || value === null ? '' : typeof value === 'string' ? value.normalize('NFC') : value);
