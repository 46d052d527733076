import type { Amendment, AmendmentKind, AmendmentWanted } from '../../plan/amendment';
import { codeOf, numberIn } from '../../plan/appendix/matching';
import { vietnameseDate } from '../../plan/day';
import { deadlineWords } from '../../plan/followDeadline';
import type { Plan } from '../../plan/plan';
import { readNumber } from '../../plan/readNumber';
import { valueOf } from '../../plan/reading';
import { cleanText, comparisonKey } from '../../plan/text';
import { AMENDMENT_TEXTS, HEADERS, SHEET_NAMES } from '../../strings';
import { addRows, standingColumns } from '../addRows';
import type { CellInput, Change } from '../change';
import type { Table } from '../column';
import { AMENDMENT_TABLE, TARGET_TABLE, TASK_TABLE } from '../columns';
import type { AmendmentKey } from '../columns/amendmentColumns';
import { changesBack } from '../changesBack';
import type { WorkbookRows } from '../readRows';
import { columnsByKey, type ReadRow, readTable } from '../reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { deadlineKey, derivedDeadlinesChange } from '../stamp';
import { printOf } from '../template/dataSheet';
import { cellsTogether } from '../template/parts';
import { heightOf, type RowCells, rowHeights } from '../template/tableBody';
import { dueOf } from '../template/taskSheets';
import { NO_WORK, type Work, type WorkedCell } from '../work';
import { amendmentCells } from './amendmentCells';
import { amendmentLine } from './amendmentLine';
import { amendmentSheet } from './amendmentSheet';

/** An amendment decided: what it is, what it does to the workbook, and what taking it back needs to know. */
export interface AmendmentDecision { amendment: Amendment; changes: Change[]; work: Work }

/** What is done to one row: its cells before and after, by column. */
interface RowDone { changes: Change[]; cells: WorkedCell[] }

/**
 * Everything that an amendment does to the workbook: the plan's own cells of its row, or a row for a new task; the line in Điều chỉnh that says so, with the sheet
 * where it is the first; the sentence on Tổng hợp. What agencies entered is no column of these. Asked for only what `amendmentRefusal` lets pass.
 */
export function amendmentChanges(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, wanted: AmendmentWanted): AmendmentDecision {
  const amendment = decided(plan, rows, wanted);
  const done = amendment.kind === 'add-task' ? newTask(plan, snapshot, rows, amendment)
    : amendment.kind === 'change-target' ? changedTarget(snapshot, rows, amendment) : changedTask(plan, snapshot, rows, amendment);
  const remembered = rememberedDeadline(plan, rows, amendment);
  const listed = listedLine(plan, snapshot, rows, amendment);
  return {
    amendment,
    changes: [...listed.changes, ...done.changes, ...remembered, ...amendmentLine(snapshot, true)],
    work: {
      ...listed.work, cells: done.cells, memory: changesBack(remembered, snapshot),
      rowsAdded: [...listed.work.rowsAdded, ...(amendment.kind === 'add-task' ? [{ table: TASK_TABLE.name, header: HEADERS.code, ids: [amendment.code] }] : [])],
    },
  };
}

const documentWords = ({ document }: Pick<Amendment, 'document'>) => AMENDMENT_TEXTS.document(document.number, vietnameseDate(document.issuedOn));

function decided(plan: Plan, rows: WorkbookRows, wanted: AmendmentWanted): Amendment {
  const document = { number: cleanText(wanted.document.number), issuedOn: wanted.document.issuedOn };
  switch (wanted.kind) {
    case 'add-task': {
      const area = plan.areas.find(({ name }) => comparisonKey(name) === comparisonKey(wanted.area))!;
      const [name, deliverable, deadline, lead] = [wanted.name, wanted.deliverable, wanted.deadline, wanted.lead].map(cleanText) as [string, string, string, string];
      return { kind: wanted.kind, code: nextCode(plan, rows, area.number), area: area.name, name, deliverable, deadline, lead, document };
    }
    case 'end-task': return { kind: wanted.kind, code: wanted.code, deadline: AMENDMENT_TEXTS.endedBy(documentWords({ document })), before: deadlineOf(rows, wanted.code), document };
    case 're-date-task': return { kind: wanted.kind, code: wanted.code, deadline: cleanText(wanted.deadline), before: deadlineOf(rows, wanted.code), document };
    case 'change-target': {
      const standing = rows.targets.find(({ id }) => id === wanted.id)!;
      return { kind: wanted.kind, id: wanted.id, target: wanted.target, before: valueOf(readNumber(standing.target)), document };
    }
  }
}

const deadlineOf = (rows: WorkbookRows, code: string) => rows.tasks.find(({ id }) => id === code)!.read.text('deadline');

/** A code once made is never another task's, even where its row is gone. */
function nextCode(plan: Plan, rows: WorkbookRows, area: number): string {
  const added = rows.amendments.flatMap((amendment) => (amendment.kind === 'add-task' ? [amendment.code] : []));
  const codes = [...rows.tasks.map(({ id }) => id), ...plan.tasks.map(({ code }) => code), ...added];
  return codeOf(area, Math.max(0, ...codes.map((code) => numberIn(code, area))) + 1);
}

function newTask(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, amendment: Extract<Amendment, { kind: 'add-task' }>): RowDone {
  const table = tableIn(snapshot, TASK_TABLE);
  const { code, area, name, deliverable, deadline, lead } = amendment;
  const row = { code, area, task: name, deliverable, deadline, due: dueOf(plan, deadline), lead, source: sourceWords(amendment) };
  const source = columnsByKey(TASK_TABLE, table.headers).get('source');
  return {
    changes: [
      ...addRows(TASK_TABLE, table, [row], rows.dialect),
      ...(source === undefined ? [] : [printOf(plan, table.sheet, table.area.row, table.area.rows, table.area.column + source)]),
    ],
    cells: [],
  };
}

function changedTask(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, amendment: Extract<Amendment, { code: string; before: string }>): RowDone {
  const { read } = rows.tasks.find(({ id }) => id === amendment.code)!;
  const due = amendment.kind === 'end-task' ? null : dueOf(plan, amendment.deadline);
  return changedRow(TASK_TABLE, tableIn(snapshot, TASK_TABLE), read, amendment.code, {
    deadline: amendment.deadline, due: due ?? '', source: withSource(read.text('source'), amendment),
  });
}

function changedTarget(snapshot: WorkbookSnapshot, rows: WorkbookRows, amendment: Extract<Amendment, { kind: 'change-target' }>): RowDone {
  const { read } = rows.targets.find(({ id }) => id === amendment.id)!;
  return changedRow(TARGET_TABLE, tableIn(snapshot, TARGET_TABLE), read, amendment.id, {
    targetValue: amendment.target ?? '', source: withSource(read.text('source'), amendment),
  });
}

function changedRow<Key extends string>(table: Table<Key>, standing: TableSnapshot, read: ReadRow<Key>, id: string, cells: Partial<Record<Key, string | number>>): RowDone {
  const keys = (Object.keys(cells) as Key[]).filter((key) => (read.cell(key) ?? '') !== cells[key]);
  const header = (key: Key) => table.columns.find((column) => column.key === key)!.header;
  const writes = keys.flatMap((key): Change[] => {
    const column = read.column(key);
    return column === null ? [] : [{ kind: 'write', sheet: read.sheet, area: { row: read.row, column, rows: 1, columns: 1 }, cells: [[cells[key]!]] }];
  });
  const texts = Object.fromEntries(table.columns.map(({ key }) => [key, textOf(cells[key] ?? read.cell(key))]));
  return {
    changes: [...cellsTogether(writes), ...rowHeights(read.sheet, read.row, [heightOf(standingColumns(table, standing), texts)])],
    cells: keys.map((key) => ({ at: { table: table.name, id, header: header(key) }, before: read.cell(key), after: cells[key]! })),
  };
}

const textOf = (value: unknown): CellInput => (typeof value === 'string' ? value : null);

const sourceWords = (amendment: Amendment) => AMENDMENT_TEXTS.source[amendment.kind satisfies AmendmentKind](documentWords(amendment));

const withSource = (standing: string, amendment: Amendment) => [standing, sourceWords(amendment)].filter((part) => part !== '').join('; ');

/** The words and the day of the deadline are remembered as derived, so that Hạn goes on following Thời hạn. */
function rememberedDeadline(plan: Plan, rows: WorkbookRows, amendment: Amendment): Change[] {
  if (amendment.kind === 'change-target') return [];
  const due = amendment.kind === 'end-task' ? null : dueOf(plan, amendment.deadline);
  const key = deadlineKey(TASK_TABLE.name, amendment.code);
  return [derivedDeadlinesChange(new Map(rows.derivedDeadlines).set(key, { words: deadlineWords(amendment.deadline), due }), rows.derivedDeadlines.size)];
}

/** The line in Điều chỉnh. The first brings the sheet along, which goes again with it. */
function listedLine(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, amendment: Amendment): { changes: Change[]; work: Work } {
  const standing = snapshot.tables.find(({ name }) => name === AMENDMENT_TABLE.name);
  const unit = amendment.kind === 'change-target' ? rows.targets.find(({ id }) => id === amendment.id)?.read.text('unit') : undefined;
  const numbers = readTable(snapshot, AMENDMENT_TABLE).rows.map((row) => valueOf(readNumber(row.cell('amendmentNumber'))) ?? 0);
  const number = Math.max(0, ...numbers) + 1;
  const line: RowCells<AmendmentKey> = { amendmentNumber: number, ...amendmentCells(amendment, unit) };
  if (!standing) {
    const changes = amendmentSheet(plan, [line]);
    return { changes, work: { ...NO_WORK, sheetsAdded: [SHEET_NAMES.amendments], sheetsWritten: changes.filter(({ kind }) => kind === 'write') } };
  }
  const printed = printOf(plan, standing.sheet, standing.area.row, standing.area.rows, standing.area.column + AMENDMENT_TABLE.columns.length);
  return {
    changes: [...addRows(AMENDMENT_TABLE, standing, [line], rows.dialect), printed],
    work: { ...NO_WORK, rowsAdded: [{ table: AMENDMENT_TABLE.name, header: HEADERS.amendmentNumber, ids: [String(number)] }] },
  };
}

function tableIn(snapshot: WorkbookSnapshot, { name }: { name: string }): TableSnapshot {
  const found = snapshot.tables.find((table) => table.name === name);
  if (!found) throw new Error(`table ${name} is to be changed but was not read`);
  return found;
}
