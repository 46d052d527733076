import { type Day, dayOfIso } from '../../plan/day';
import { isBlank } from '../../plan/entered';
import { isSameValue } from '../../plan/merge';
import { comparisonKey } from '../../plan/text';
import { SHEET_NAMES } from '../../strings';
import { type AgreedValues, readAgreedValues } from '../agreedValues';
import { cellAddress } from '../column';
import type { Table, TableName } from '../column';
import { type ReadRow, readTable } from '../reading/tableRows';
import { digestOf } from '../send/digest';
import { readSentStamp, type SentStamp } from '../send/sentStamp';
import type { WorkbookSnapshot } from '../snapshot';
import { readStamp, type Stamp } from '../stamp';
import type { MergeProblem, MergeProblemCode } from './mergeProblem';
import type { FileRefusal } from './refusals';
import { cellKey, type ReturnedBook } from './returnedBook';
import { copiedTables, FILLED_TABLES, type FoundTable, foundTables } from './returnedTables';

/** A row of a returned file, known by its code. */
export interface ReturnedRow {
  table: TableName;
  code: string;
  read: ReadRow<string>;
  isFormula(key: string): boolean;
  isError(key: string): boolean;
  /** a merge that begins in another cell covers it */
  isCovered(key: string): boolean;
}

/** tệp gửi về, as far as it can be told without the coordinator's workbook. */
export interface ReturnedFile {
  name: string;
  savedOn: Day | null;
  stamp: Stamp;
  sent: SentStamp;
  /** the values last agreed when the file was sent, as it says itself */
  agreed: AgreedValues;
  /** its locked cells are word for word what was sent */
  isAsSent: boolean;
  rows: ReturnedRow[];
  /** rows that are there more than once with different values: nothing of them is taken */
  unclearRows: { table: TableName; code: string }[];
  /** tables of which nothing can be read */
  missingTables: TableName[];
  problems: MergeProblem[];
}

/** A file that came back: what it says, or why nothing of it is read. Plain enough to be kept while the user looks at previews. */
export type Returned = { kind: 'read'; name: string; file: ReturnedFile } | { kind: 'refused'; name: string; refusal: FileRefusal };

/** Reads what a returned file says of its rows: found by sheet, header and code, wherever rows and columns have gone. Nothing is judged that needs the coordinator's workbook. */
export function readReturnedFile(name: string, book: ReturnedBook, savedOn: Day | null): Returned {
  const tables = foundTables(book.sheets);
  const stampCells = book.sheets.find((sheet) => sheet.name === SHEET_NAMES.stamp)?.cells ?? [];
  const snapshot: WorkbookSnapshot = {
    sheets: book.sheets.map((sheet) => ({ name: sheet.name, visibility: 'Visible', isProtected: false })),
    tables: tables.map((found) => found.snapshot), names: [], grids: { [SHEET_NAMES.stamp]: { values: stampCells, formulas: [] } },
  };
  const stamp = readStamp(snapshot);
  if (stamp === null) return { kind: 'refused', name, refusal: 'no-stamp' };
  const sent = readSentStamp(snapshot);
  if (sent === null) return { kind: 'refused', name, refusal: 'not-sent' };
  const problemIn = problemsOf(name, sent.agency);
  const read = tables.map((found) => readRowsOf(found, snapshot, problemIn));
  const rows = read.flatMap((one) => one.rows);
  return {
    kind: 'read', name,
    file: {
      name, stamp, sent, agreed: readAgreedValues(snapshot), isAsSent: sent.digest !== '' && digestOf(snapshot) === sent.digest,
      savedOn: (book.savedOn === null ? null : dayOfIso(book.savedOn)) ?? savedOn,
      rows,
      unclearRows: read.flatMap(({ unclearRows }) => unclearRows),
      missingTables: FILLED_TABLES.filter((table) => !tables.some((found) => found.table === table)).map((table) => table.name),
      problems: [...(book.hasExternalLinks ? [problemIn('external-links', { sheet: '', cell: '', id: '' }, '')] : []), ...read.flatMap(({ problems }) => problems),
        ...copiedTables(book.sheets, tables).filter((copy) => saysMore(copy, rows)).map(({ sheet }) => problemIn('sheet-twice', { sheet: sheet.name, cell: '', id: '' }, ''))],
    },
  };
}

/** Whether a copy of a table holds anything entered that the table itself does not. */
function saysMore({ table, snapshot }: FoundTable, rows: readonly ReturnedRow[]): boolean {
  const copy = readTable<string>({ sheets: [], names: [], grids: {}, tables: [snapshot] }, table);
  const entered = table.columns.filter(({ kind }) => kind === 'entered');
  return copy.rows.some((row) => {
    const own = rows.find((one) => one.table === table.name && comparisonKey(one.code) === comparisonKey(row.text('code')));
    return entered.some(({ key }) => !isBlank(row.cell(key)) && !isSameValue(row.cell(key), own?.read.cell(key)));
  });
}

/** Locked cells that are worked out by formulas and hold something typed instead, where others of their table still have theirs: a program that keeps no formulas says nothing of anybody. */
function typedOver({ columns }: Table, rows: readonly ReturnedRow[], problemIn: ProblemIn): MergeProblem[] {
  const computed = columns.filter(({ kind }) => kind === 'computed').map(({ key }) => key);
  if (!rows.some((row) => computed.some((key) => row.isFormula(key)))) return [];
  return rows.flatMap((row) => computed.filter((key) => row.read.column(key) !== null && !row.isFormula(key) && !isBlank(row.read.cell(key)))
    .map((key) => problemIn('computed-changed', { sheet: row.read.sheet, cell: row.read.address(key), id: row.code }, row.read.cell(key))));
}

type ProblemIn = (code: MergeProblemCode, where: MergeProblem['where'], value: MergeProblem['value']) => MergeProblem;

const problemsOf = (file: string, agency: string): ProblemIn => (code, where, value) => ({ code, where, value, file, agency, expected: null });

function readRowsOf({ table, snapshot: found, sheet }: FoundTable, snapshot: WorkbookSnapshot, problemIn: ProblemIn): Pick<ReturnedFile, 'rows' | 'unclearRows' | 'problems'> {
  const read = readTable<string>(snapshot, table);
  const problems: MergeProblem[] = [];
  const entered = table.columns.filter(({ kind }) => kind === 'entered');
  for (const { key, header } of table.columns.filter(({ kind }) => kind === 'plan' || kind === 'entered')) if (read.column(key) === null) problems.push(problemIn('column-missing', { sheet: sheet.name, cell: cellAddress(found.area.row, 0), id: header }, ''));
  const byCode = new Map<string, ReturnedRow>();
  const unclear = new Set<string>();
  for (const row of read.rows) {
    const code = row.text('code');
    const where = { sheet: sheet.name, cell: row.address('code'), id: code };
    if (code === '') {
      if (entered.some(({ key }) => !isBlank(row.cell(key)))) problems.push(problemIn('row-without-code', where, row.text('task') || row.text('target')));
      continue;
    }
    const marked = (marks: ReadonlySet<number>) => (key: string) => { const column = row.column(key); return column !== null && marks.has(cellKey(row.row, column)); };
    const one: ReturnedRow = { table: table.name, code, read: row, isFormula: marked(sheet.formulas), isError: marked(sheet.errors), isCovered: marked(sheet.covered) };
    const other = byCode.get(comparisonKey(code));
    if (!other) byCode.set(comparisonKey(code), one);
    else if (entered.some(({ key }) => !isSameValue(row.cell(key), other.read.cell(key)))) {
      unclear.add(comparisonKey(code));
      problems.push(problemIn('row-duplicate', where, code));
    }
  }
  problems.push(...typedOver(table, [...byCode.values()], problemIn));
  const isUnclear = ([code]: [string, ReturnedRow]) => unclear.has(code);
  const rowsFound = [...byCode];
  return {
    rows: rowsFound.filter((one) => !isUnclear(one)).map(([, row]) => row), unclearRows: rowsFound.filter(isUnclear).map(([, { table: name, code }]) => ({ table: name, code })), problems,
  };
}
