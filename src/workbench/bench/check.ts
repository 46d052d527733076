import type { Entered } from '../../plan/entered';
import type { Plan } from '../../plan/plan';
import { checkWorkbook, type SeenCells } from '../../sheets/check/checkWorkbook';
import type { Table } from '../../sheets/column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../sheets/columns';
import { readRows } from '../../sheets/readRows';
import type { TableSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';
import { dutyCells, taskCells } from '../../sheets/template/taskSheets';
import { targetCells } from '../../sheets/template/targetSheet';
import { REPORTED_STATUS_WORDS } from '../../strings';
import { largePlan } from './largePlan';
import { lineOf, type Line } from './report';

const AS_OF = 45199;
const RUNS = 5;

/** The check's own work on snapshots of two sizes, read and judged: what a row costs must not grow with their number. */
export function checkLines(few = 1_000, many = 10_000): Line[] {
  const [one, other] = [few, many].map((rows) => ({ rows, ...measured(largePlan(rows)) }));
  const perRow = ({ rows, seconds }: typeof one & object) => seconds / rows;
  const ratio = perRow(other!) / perRow(one!);
  return [
    ...[one!, other!].map(({ rows, seconds, problems }) => lineOf(`check ${rows} tasks, reading rows included`, `${(seconds * 1000).toFixed(0)} ms, ${problems} problems`)),
    lineOf(`time per task of a check, ${many} against ${few}`, ratio.toFixed(2), 'at most 1.2', ratio <= 1.2),
  ];
}

/** The best of a few runs: the first ones are spent on warming up. */
function measured(plan: Plan): { seconds: number; problems: number } {
  const { snapshot, seen } = enteredBook(plan);
  let problems = 0;
  const seconds = Math.min(...Array.from({ length: RUNS }, () => {
    const started = performance.now();
    problems = checkWorkbook(plan, snapshot, readRows(snapshot, plan), AS_OF, seen).length;
    return (performance.now() - started) / 1000;
  }));
  return { seconds, problems };
}

/** The plan's tables with something entered in every row, a fifth of it wrong, every tenth row hidden. */
function enteredBook(plan: Plan): { snapshot: WorkbookSnapshot; seen: SeenCells } {
  const tables = [
    tableOf(TASK_TABLE, plan.tasks.map((task, index) => ({ ...taskCells(plan, task), ...enteredIn(index) }))),
    tableOf(DUTY_TABLE, plan.duties.map((duty) => dutyCells(plan, duty))),
    tableOf(TARGET_TABLE, plan.targets.map(targetCells)),
  ];
  const visible = tables.flatMap(({ sheet, area }) => Array.from({ length: Math.ceil(area.rows / 10) }, (_, index) =>
    ({ sheet, area: { row: area.row + 1 + index * 10, column: 0, rows: 9, columns: area.columns } })));
  return { snapshot: { sheets: tables.map(({ sheet }) => ({ name: sheet, visibility: 'Visible', isProtected: false })), tables, names: [], grids: {} }, seen: { constants: [], visible } };
}

function enteredIn(index: number): Record<string, Entered> {
  const { completed, 'in-progress': underWay } = REPORTED_STATUS_WORDS;
  return [
    { status: underWay, progress: 0.5 }, { status: completed, progress: 1, completedOn: 45000, evidence: `12/${index}` }, { status: underWay, progress: '45,5%' },
    { status: completed, progress: 0.9 }, { progress: 0.2, completedOn: '15/6/2023' },
  ][index % 5]!;
}

function tableOf<Key extends string>(table: Table<Key>, rows: readonly Partial<Record<string, unknown>>[]): TableSnapshot {
  const values = rows.map((row) => table.columns.map(({ key }) => (row[key] ?? '') as Entered));
  return {
    name: table.name, sheet: table.sheet, area: { row: 4, column: 0, rows: rows.length + 1, columns: table.columns.length }, headers: table.columns.map(({ header }) => header),
    values, isEmpty: values.map((line) => line.map((value) => value === '')),
  };
}
