import { vietnameseDate } from '../../plan/day';
import type { Plan, Unit } from '../../plan/plan';
import { cleanText } from '../../plan/text';
import { RESULT_WORDS, SENT_WORDS, SHEET_NAMES, TEMPLATE_TEXTS } from '../../strings';
import { agreedKey, agreedValuesChange, type AgreedRow, type AgreedValues } from '../agreedValues';
import { carriedPlanChanges } from '../carriedPlan';
import type { Change } from '../change';
import { columnIndex, type Table } from '../column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE, type TaskKey } from '../columns';
import { taskHighlights, targetHighlights, type HighlightedTable } from '../highlights';
import { COLORS } from '../looks';
import type { WorkbookRows } from '../readRows';
import type { TableSnapshot } from '../snapshot';
import { deadlineKey, type RecordedDeadlines } from '../stamp';
import { dataSheet, HEADER_ROW } from '../template/dataSheet';
import { listSheet } from '../template/listSheet';
import { joinParts, type SheetParts } from '../template/parts';
import { stampSheet } from '../template/stampSheet';
import { areaOf, type RowCells } from '../template/tableBody';
import { targetFormats } from '../template/targetSheet';
import type { CellResults } from './cellResults';
import { digestOf } from './digest';
import { guideSheet } from './guideSheet';
import type { Round } from './round';
import { targetResults, taskResults, type JudgedTask, type Results } from './rowResults';
import { type Answers, sentRows, type SentRow } from './sentRows';
import { sentStampChange } from './sentStamp';
import { sentSummary } from './sentSummary';
import { type Assigned, NOTHING_ASSIGNED, shareOf } from './share';

export interface SentRequest {
  plan: Plan;
  /** the plan's version as the coordinator's stamp has it */
  version: string;
  rows: WorkbookRows;
  /** its number among all sendings, from 1 */
  sending: number;
  /** what agencies said before of rows that no single one leads */
  answers?: Answers;
  agency: string;
  round: Round;
  assigned?: Assigned;
  /** the text of the plan file, where whoever opens the file cannot know the plan otherwise */
  carried?: string | null;
}

/** What makes one agency's workbook of nothing, and what its computed cells show at first. Sheets in which the agency has nothing to fill in are hidden, and the lists that drop-downs take their words from. */
export interface SentContents {
  changes: Change[];
  results: CellResults;
  hidden: string[];
  /** rows by table */
  counts: { tasks: number; duties: number; targets: number };
}

export function sentContents({ plan, version, rows, sending, answers = new Map(), agency, round, assigned = NOTHING_ASSIGNED, carried = null }: SentRequest): SentContents {
  const { tasks, duties, targets } = sentRows(rows, shareOf(rows, agency, assigned), agency, answers);
  const counts = { tasks: tasks.length, duties: duties.length, targets: targets.length };
  const judgedTasks = taskResults(tasks.map(({ row }) => row), round.due, rows.thresholds);
  const judgedDuties = taskResults(duties.map(({ row }) => row), round.due, rows.thresholds);
  const resultsOfTargets = targetResults(targets.map(({ row }) => row));
  const note = SENT_WORDS.noteOf(agency, round.name, vietnameseDate(round.due));

  const summary = sentSummary({
    plan, agency, round, thresholds: rows.thresholds,
    tasks: judgedTasks.map(({ judged }, index) => ({ judged, area: String(tasks[index]!.cells.area ?? '') })),
    duties: judgedDuties.map(({ judged }) => judged),
    targets: { results: resultsOfTargets.map(({ result }) => String(result)), measurable: targets.filter(({ cells }) => String(cells.targetValue ?? '') !== '').length },
  });
  const cellsOf = <Row, Key extends string>(sent: readonly SentRow<Row, Key>[]) => sent.map(({ cells }) => cells);
  const digest = digestOf({ sheets: [], tables: [tableOf(TASK_TABLE, cellsOf(tasks)), tableOf(DUTY_TABLE, cellsOf(duties)), tableOf(TARGET_TABLE, cellsOf(targets))] });
  const sent = [...tasks, ...duties, ...targets];
  const stamp = stampSheet({ plan: plan.id, version, dialect: 'native' }, deadlinesOf([...tasks, ...duties]));

  return {
    changes: [
      ...joinParts([
        guideSheet({ plan, agency, round, counts }),
        taskSheetOf(plan, narrower(TASK_TABLE), cellsOf(tasks), TEMPLATE_TEXTS.tasksTitle, note, '#1F4E79'),
        taskSheetOf(plan, narrower(DUTY_TABLE), cellsOf(duties), TEMPLATE_TEXTS.dutiesTitle, note, '#2E75B6'),
        targetSheetOf(plan, cellsOf(targets), note),
        summary.parts,
        listSheet(plan, rows.agencies),
        { ...stamp, contents: [...stamp.contents, sentStampChange({ agency, round, digest }), agreedValuesChange(sentValues(sent, round, sending), 0)] },
      ]),
      ...(carried === null ? [] : carriedPlanChanges(carried, null)),
      { kind: 'activate', sheet: SENT_WORDS.guideSheet },
    ],
    results: [
      ...tableResults(TASK_TABLE, judgedTasks.map(({ results }: JudgedTask) => results)), ...tableResults(DUTY_TABLE, judgedDuties.map(({ results }) => results)),
      ...tableResults(TARGET_TABLE, resultsOfTargets), ...summary.results,
    ],
    hidden: [SHEET_NAMES.lists, ...(counts.tasks === 0 ? [SHEET_NAMES.tasks] : []), ...(counts.duties === 0 ? [SHEET_NAMES.duties] : []), ...(counts.targets === 0 ? [SHEET_NAMES.targets] : [])],
    counts,
  };
}


const legendAt = (entered: number, computed: number) => [
  { text: TEMPLATE_TEXTS.legendEntered, color: COLORS.entered, column: entered }, { text: TEMPLATE_TEXTS.legendComputed, color: COLORS.computed, column: computed },
];

/** An agency has few areas: their column gives its place to larger letters on paper. */
const AREA_WIDTH = 18;
const narrower = (table: Table<TaskKey>): Table<TaskKey> => ({ ...table, columns: table.columns.map((column) => (column.key === 'area' ? { ...column, width: AREA_WIDTH } : column)) });

const placed = (table: Table, rows: number): HighlightedTable => ({
  sheet: table.sheet, area: areaOf(HEADER_ROW, 0, Math.max(1, rows) + 1, table.columns.length), headers: table.columns.map(({ header }) => header),
});

function taskSheetOf(plan: Plan, table: Table<TaskKey>, rows: RowCells<TaskKey>[], title: string, note: string, tabColor: string): SheetParts {
  return dataSheet({
    plan, table, rows, dialect: 'native', title, note, legend: legendAt(2, 3), tabColor, frozenColumns: 3, extras: () => (rows.length > 0 ? taskHighlights(placed(table, rows.length)) : []),
  });
}

function targetSheetOf(plan: Plan, rows: RowCells<string>[], note: string): SheetParts {
  const units = rows.map(({ unit }) => ({ unit: unitOf(unit) }));
  return dataSheet({
    plan, table: TARGET_TABLE, rows, dialect: 'native', title: TEMPLATE_TEXTS.targetsTitle, note: `${note} ${TEMPLATE_TEXTS.targetsNote}`, legend: legendAt(1, 7), tabColor: '#7F6000', frozenColumns: 2,
    extras: (first) => [
      ...targetFormats(first, units, (key) => columnIndex(TARGET_TABLE, key)),
      ...(rows.length > 0 ? targetHighlights(placed(TARGET_TABLE, rows.length), { met: RESULT_WORDS.met, notMet: RESULT_WORDS['not-met'] }) : []),
    ],
  });
}

const UNITS: readonly Unit[] = ['%', '% giảm', 'hạng'];
const unitOf = (cell: unknown): Unit => UNITS.find((unit) => unit === cleanText(String(cell ?? '')).toLowerCase()) ?? '';

/** The due days that were derived from words, for whoever opens the file with the add-in. */
function deadlinesOf(sent: readonly SentRow<WorkbookRows['tasks'][number], TaskKey>[]): RecordedDeadlines {
  return new Map(sent.flatMap(({ row }) => (row.recorded ? [[deadlineKey(row.table, row.id), row.recorded] as const] : [])));
}

/** What the merge will compare with: a line for every row sent, with the entered cells as they are sent and the number of the sending, so that it is known later whether the file is older than what was agreed. */
function sentValues(sent: readonly SentRow<WorkbookRows['tasks'][number] | WorkbookRows['targets'][number], string>[], round: Round, sending: number): AgreedRow[] {
  return sent.map(({ row, cells }): AgreedRow => {
    const { table } = row.read;
    const entered = tableDescribed(table).columns.filter(({ kind, key }) => kind === 'entered' && String(cells[key] ?? '') !== '');
    return { table, code: row.id, asOf: round.sentOn, sending, values: Object.fromEntries(entered.map(({ key }) => [key, cells[key] as string | number | boolean])) };
  });
}

/** Whether the plan's rows were ever agreed on as a whole, not only with single agencies. */
export const hasAgreed = (agreed: AgreedValues): boolean => [...agreed.values()].some(({ agency }) => agency === undefined);

const tableDescribed = (name: string): Table => [TASK_TABLE, DUTY_TABLE, TARGET_TABLE].find((table) => table.name === name)!;

function tableOf(table: Table, rows: readonly RowCells<string>[]): TableSnapshot {
  const values = rows.map((cells) => table.columns.map(({ key }) => {
    const cell = cells[key];
    return typeof cell === 'object' && cell !== null ? '' : cell;
  }));
  return { name: table.name, sheet: table.sheet, area: areaOf(HEADER_ROW, 0, rows.length + 1, table.columns.length), headers: table.columns.map(({ header }) => header), values, isEmpty: [] };
}

function tableResults<Key extends string>(table: Table<Key>, rows: readonly Results<Key>[]): CellResults {
  return rows.flatMap((results, index) => table.columns.flatMap(({ key }, column) => {
    const value = results[key];
    return value === undefined ? [] : [{ sheet: table.sheet, row: HEADER_ROW + 1 + index, column, value }];
  }));
}
