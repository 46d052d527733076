import type { Day } from '../../plan/day';
import { type Entered, isBlank } from '../../plan/entered';
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import { ANSWER_WORDS, MERGE_WORDS } from '../../strings';
import { standingColumns } from '../addRows';
import { agreedKey, type AgreedRow, type AgreedValues, agreedValuesChange, DISPUTED, type PassedOver } from '../agreedValues';
import type { CellInput, Change } from '../change';
import type { TableName } from '../column';
import { ANSWER_TABLE, TABLES } from '../columns';
import { changesBack } from '../changesBack';
import { outcomeOf, standingEntries } from '../exchangeLog';
import { logChanges, type LogEntry } from '../log';
import type { CoordinatorRows } from './mergeRows';
import type { ReadRow } from '../reading/tableRows';
import type { WorkbookSnapshot } from '../snapshot';
import { heightOf, type RowCells, rowHeights } from '../template/tableBody';
import type { Work, WorkedCell } from '../work';
import { answerRowChanges } from './answerRows';
import type { DecidedRow, TakenCell } from './mergedCells';
import type { FileOutcome } from './mergeDecision';
import { type AdoptedCell, answerCells, inputOf, type WrittenCell } from './rowAnswers';
import { shownValue } from './shownValue';
import { type WrittenAt, writtenBlocks } from './writtenBlocks';

export interface MergeParts {
  plan: Plan;
  snapshot: WorkbookSnapshot;
  here: CoordinatorRows;
  decided: readonly DecidedRow[];
  adopted: readonly AdoptedCell[];
  agreed: AgreedValues;
  log: readonly LogEntry[];
  outcomes: readonly FileOutcome[];
  on: Day;
}

/** The changes of a merge and what taking it back needs to know. */
export function mergeChanges({ plan, snapshot, here, decided, adopted, agreed, log, outcomes, on }: MergeParts): { changes: Change[]; work: Work } {
  const written = [...decided.flatMap(cellsOfStandingRow), ...decided.flatMap(roundOfAnswer), ...adopted.map(({ cell }) => cell)];
  const newAnswers = decided.filter(({ row, taken }) => row.answerOf !== null && row.read === null && taken.length > 0);
  const answers = newAnswers.map(answerCells);
  const memory = agreedChanges(decided, agreed, on);
  const taken = [...decided.flatMap((row) => row.taken), ...adopted.map(({ told }) => told)];
  const entries = logEntries(taken, outcomes, log, on);
  return {
    changes: [...writtenBlocks(written.map(writtenAt)), ...heights(snapshot, written), ...answerRowChanges(plan, snapshot, answers), ...memory, ...logChanges(snapshot, entries, (agency) => here.nameOf(agency))],
    work: {
      sheetsAdded: [],
      rowsAdded: answers.length === 0 ? [] : [{ table: ANSWER_TABLE.name, header: ANSWER_WORDS.headers.answerRow, ids: answers.map(({ answerRow }) => String(answerRow)) }],
      cells: [
        ...written.map((cell): WorkedCell => ({ at: { table: cell.table, id: cell.id, header: cell.header }, before: cell.before, after: inputOf(cell.after) })),
        ...answers.flatMap(workOfAnswer),
      ],
      memory: changesBack(memory, snapshot),
      merged: entries.filter(({ what }) => what === 'returned').map(({ agency, round, file }) => ({ agency, round, file, cells: outcomes.find(({ name }) => name === file)?.taken ?? 0 })),
    },
  };
}

function cellsOfStandingRow({ row, cells }: DecidedRow): WrittenCell[] {
  const { read } = row;
  if (read === null) return [];
  // an answer keeps the id that it was begun under
  const [table, id] = row.answerOf === null ? [row.table, row.code] : [ANSWER_TABLE.name, read.text('answerRow')];
  return cells.filter(({ isWritten }) => isWritten).map(({ column, value }) =>
    ({ read, table, id, key: column.key, header: column.header, before: read.cell(column.key), after: value }));
}

/** An answer that says something new is of the round of the file that says it. */
function roundOfAnswer({ row, taken }: DecidedRow): WrittenCell[] {
  const { read, answerOf, table, code } = row;
  if (read === null || answerOf === null || taken.length === 0) return [];
  const file = row.speakers.find((speaker) => !speaker.isBehind && taken.some(({ files }) => files.includes(speaker.file.name)))?.file;
  const [before, after] = [read.cell('answerRound'), file?.sent.round.name ?? ''];
  if (after === '' || before === after || read.column('answerRound') === null) return [];
  return [{ read, table: ANSWER_TABLE.name, id: read.text('answerRow'), key: 'answerRound', header: ANSWER_WORDS.headers.answerRound, before, after }];
}

/** The entered cells of an added answer, so that the row is free again once they are taken back. */
function workOfAnswer(answer: RowCells<string>): WorkedCell[] {
  return ANSWER_TABLE.columns.filter(({ kind, key }) => kind === 'entered' && !isBlank(answer[key] as Entered))
    .map(({ key, header }) => ({ at: { table: ANSWER_TABLE.name, id: String(answer.answerRow), header }, before: '', after: answer[key] as Entered }));
}

function writtenAt({ read, key, after }: WrittenCell): WrittenAt {
  const column = read.column(key);
  if (column === null) throw new Error(`column ${key} is gone from a workbook that has every column`);
  return { sheet: read.sheet, row: read.row, column, cell: inputOf(after) };
}

/** Rows grow with the texts that come into them. */
function heights(snapshot: WorkbookSnapshot, written: readonly WrittenCell[]): Change[] {
  const byRow = new Map<string, WrittenCell[]>();
  for (const cell of written) {
    const row = `${cell.table} ${cell.read.row}`;
    const known = byRow.get(row);
    if (known) known.push(cell);
    else byRow.set(row, [cell]);
  }
  return [...byRow.values()].filter((cells) => cells.some(({ after }) => typeof after === 'string' && after !== '')).flatMap((cells) => {
    const [{ table, read }] = cells as [WrittenCell, ...WrittenCell[]];
    const found = snapshot.tables.find(({ name }) => name === table);
    if (!found) return [];
    const columns = standingColumns(TABLES[table], found);
    const texts = columns.map(({ column: { key } }): [string, CellInput] => {
      const written = cells.find((cell) => cell.key === key);
      const value = written === undefined ? read.cell(key) : written.after;
      return [key, typeof value === 'string' ? value : null];
    });
    return rowHeights(read.sheet, read.row, [heightOf(columns, Object.fromEntries(texts))]);
  });
}

/** The values now agreed, where any of them is another than before. */
function agreedChanges(decided: readonly DecidedRow[], before: AgreedValues, on: Day): Change[] {
  const all = new Map(before);
  for (const { record, values, passedOver, since } of decided.flatMap((row) => row.agreed)) {
    const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
    const row: AgreedRow = { table: record.table, code: record.code, asOf: on, sending: record.sending, since, values: stated, passedOver, ...(record.agency === undefined ? {} : { agency: record.agency }) };
    all.set(agreedKey(record.table, record.code, record.agency), row);
  }
  for (const { row, cells } of decided) {
    const settled = cells.filter(({ merged, settled: how }) => merged.kind === 'theirs' || (merged.kind === 'conflict' && how !== null)).map(({ column }) => column.key);
    if (settled.length > 0 && row.answerOf === null) for (const [key, one] of all) if (one.table === row.table && one.code === row.code && one.passedOver) all.set(key, { ...one, passedOver: undisputed(one.passedOver, settled) });
  }
  return decided.every((row) => row.agreed.length === 0) ? [] : [agreedValuesChange([...all.values()], before.size)];
}

/** What was disputed of these cells is passed over now: somebody has said whose counts, or all have come to say the same. */
const undisputed = (passedOver: PassedOver, keys: readonly string[]): PassedOver =>
  Object.fromEntries(Object.entries(passedOver).map(([key, marks = []]) => [key, keys.includes(key) ? marks.map((mark) => mark.replace(DISPUTED, '')) : marks]));

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** A line a file that came back, unless it stands there already, brought nothing and leaves open what it left; and a line a cell that was written. */
function logEntries(taken: readonly TakenCell[], outcomes: readonly FileOutcome[], log: readonly LogEntry[], on: Day): LogEntry[] {
  const standing = standingEntries(log).filter(({ what }) => what === 'returned');
  const isLogged = ({ name, agency, round, conflicts, problems }: FileOutcome) => {
    const last = standing.filter((entry) => entry.file === name && entry.round === round && comparisonKey(entry.agency) === comparisonKey(agency)).at(-1);
    if (last === undefined) return false;
    const open = outcomeOf([last]);
    return open.conflicts === conflicts && open.problems === problems;
  };
  const returned = outcomes.filter((one) => one.refusal === null && (one.taken > 0 || !isLogged(one)));
  return [
    ...returned.map((one): LogEntry => ({
      on, what: 'returned', agency: one.agency, round: one.round, file: one.name, rows: one.rows, note: MERGE_WORDS.returned(one.taken, one.conflicts, one.problems),
    })),
    ...taken.map((cell): LogEntry => {
      const from = outcomes.filter(({ name }) => cell.files.includes(name));
      const note = MERGE_WORDS.mergedCell(cell.code, cell.header, shownValue(cell.header, cell.before), shownValue(cell.header, cell.after));
      const agencies = cell.adoptedFrom === undefined ? distinct(from.map(({ agency }) => agency)) : [cell.adoptedFrom];
      return {
        on, what: 'merged', agency: agencies.join('; '), round: cell.adoptedRound ?? from[0]?.round ?? '', file: cell.files.join('; '), rows: 1,
        note: cell.adoptedFrom === undefined ? note : MERGE_WORDS.adoptedCell(note, cell.adoptedFrom),
      };
    }),
  ];
}
