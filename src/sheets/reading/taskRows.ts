import { agencyNames, type AgencyList } from '../../plan/agencyNames';
import type { Day } from '../../plan/day';
import { readDeadline } from '../../plan/deadline';
import type { Entered } from '../../plan/entered';
import { deadlineWords, followDeadline, type RecordedDeadline } from '../../plan/followDeadline';
import { readDay } from '../../plan/readDay';
import { comparisonKey } from '../../plan/text';
import { type TaskProblem, taskProblems } from '../../plan/taskProblems';
import { REPORTED_STATUS_WORDS } from '../../strings';
import type { Table } from '../column';
import type { TaskKey } from '../columns';
import type { WorkbookSnapshot } from '../snapshot';
import { deadlineKey, type RecordedDeadlines } from '../stamp';
import { problemAt, type SheetProblem } from './sheetProblem';
import { type ReadRow, type ReadTable, readTable } from './tableRows';

/** A task or a duty as the workbook has it. Texts are cleaned, entered cells are as they were typed. */
export interface TaskRow {
  table: string;
  id: string;
  name: string;
  area: string;
  /** as the agency list names them; none where nobody is named */
  leads: string[];
  role: string;
  /** the day judged by: Hạn after it has followed Thời hạn */
  due: Day | null;
  /** Hạn is to be written, because Thời hạn says another day than it did */
  isDueFollowed: boolean;
  /** what the stamp is to remember of the row's deadline; null: nothing */
  recorded: RecordedDeadline | null;
  status: Entered;
  progress: Entered;
  completedOn: Entered;
  evidence: Entered;
  cell: { sheet: string; row: number };
  read: ReadRow<TaskKey>;
}

export interface TaskRows { rows: TaskRow[]; table: ReadTable<TaskKey>; problems: SheetProblem[] }

export interface TaskReading { list: AgencyList; areas: readonly string[]; recorded: RecordedDeadlines; year: number }

/** Every row that has a code. One that cannot be read costs itself only. */
export function readTaskRows(snapshot: WorkbookSnapshot, table: Table<TaskKey>, reading: TaskReading): TaskRows {
  const read = readTable(snapshot, table);
  const problems: SheetProblem[] = [];
  const seen = new Set<string>();
  const areas = new Set(reading.areas.map(comparisonKey));
  const rows = read.rows.flatMap((row): TaskRow[] => {
    const id = row.text('code');
    if (id === '') {
      problems.push(problemAt(row, '', 'code', 'code-missing'));
      return [];
    }
    if (seen.has(comparisonKey(id))) problems.push(problemAt(row, id, 'code', 'duplicate-code'));
    seen.add(comparisonKey(id));
    const area = row.text('area');
    const unknown = table.name === 'NhiemVu' ? [area] : area.split(';').map((part) => part.trim()).filter((part) => part !== '');
    if (unknown.some((name) => !areas.has(comparisonKey(name)))) problems.push(problemAt(row, id, 'area', 'area-unknown'));
    const followed = follow(row, reading.recorded.get(deadlineKey(table.name, id)) ?? null, reading.year);
    if (!followed.isDueFollowed && readDay(row.cell('due')).kind === 'unreadable') problems.push(problemAt(row, id, 'due', 'due-not-a-date'));
    return [{
      table: table.name, id, area, name: row.text('task'), role: row.text('role'),
      leads: agencyNames(String(row.cell('lead') ?? ''), reading.list).names.map(({ name }) => name),
      ...followed,
      status: row.cell('status'), progress: row.cell('progress'), completedOn: row.cell('completedOn'), evidence: row.cell('evidence'),
      cell: { sheet: row.sheet, row: row.row }, read: row,
    }];
  });
  return { rows, table: read, problems };
}

/** What Hạn is to be, and what is to be remembered: a day that a person set is not ours to remember. */
function follow(row: ReadRow<TaskKey>, recorded: RecordedDeadline | null, year: number): Pick<TaskRow, 'due' | 'isDueFollowed' | 'recorded'> {
  const words = row.cell('deadline');
  const { due, changed } = followDeadline({ words, due: row.cell('due'), recorded, year });
  const derived = readDeadline(words, year);
  const isAsDerived = due === (derived.kind === 'day' ? derived.day : null);
  const toRecord = isAsDerived ? { words: deadlineWords(words), due } : recorded;
  return { due, isDueFollowed: changed, recorded: toRecord && (toRecord.words !== '' || toRecord.due !== null) ? toRecord : null };
}

/** The cell that a problem points at. */
const PROBLEM_CELLS: Record<TaskProblem, TaskKey> = {
  'status-unknown': 'status', 'progress-not-a-number': 'progress', 'progress-out-of-range': 'progress', 'completed-below-100': 'progress',
  'not-completed-at-100': 'status', 'not-started-with-progress': 'progress', 'completed-without-date': 'completedOn', 'date-not-a-date': 'completedOn',
  'date-in-future': 'completedOn', 'date-without-completion': 'status', 'completed-without-evidence': 'evidence',
};

/** What is wrong with the entered cells of a row. */
export function problemsOfTask(row: TaskRow, asOf: Day): SheetProblem[] {
  const { status, progress, completedOn, evidence } = row;
  return taskProblems({ status, progress, completedOn, asOf, evidence: { entered: evidence } }, REPORTED_STATUS_WORDS)
    .map((code) => problemAt(row.read, row.id, PROBLEM_CELLS[code], code));
}
