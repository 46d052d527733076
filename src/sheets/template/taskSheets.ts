import { followDeadline } from '../../plan/followDeadline';
import type { Duty, Plan, Task } from '../../plan/plan';
import { HEADERS, TEMPLATE_TEXTS } from '../../strings';
import type { Dialect } from '../dialect';
import { DUTY_TABLE, TASK_TABLE, type TaskKey } from '../columns';
import { columnOf } from '../formulas/reference';
import { taskHighlights } from '../highlights';
import { COLORS } from '../looks';
import { dataSheet, HEADER_ROW } from './dataSheet';
import type { SheetParts } from './parts';
import { areaOf, type RowCells } from './tableBody';

const LEGEND = [
  { text: TEMPLATE_TEXTS.legendEntered, color: COLORS.entered, column: 1 },
  { text: TEMPLATE_TEXTS.legendWaiting, color: COLORS.waiting, column: 2 },
  { text: TEMPLATE_TEXTS.legendComputed, color: COLORS.computed, column: 3 },
];

export function taskSheet(plan: Plan, dialect: Dialect): SheetParts {
  const rows = plan.tasks.map((task) => taskCells(plan, task));
  const unnamed = `SUMPRODUCT(--(LEN(TRIM(${columnOf('NhiemVu', HEADERS.task)}))=0))`;
  const waiting = `IF(${unnamed}=0,"","${TEMPLATE_TEXTS.waitingStart}"&${unnamed}&"${TEMPLATE_TEXTS.waitingEnd}")`;
  return dataSheet({
    plan, table: TASK_TABLE, rows, dialect, title: TEMPLATE_TEXTS.tasksTitle, note: { formula: waiting }, legend: LEGEND, tabColor: '#1F4E79', frozenColumns: 3,
    extras: () => highlightsOf(TASK_TABLE, rows.length),
  });
}

export function dutySheet(plan: Plan, dialect: Dialect): SheetParts {
  const rows = plan.duties.map((duty) => dutyCells(plan, duty));
  return dataSheet({
    plan, table: DUTY_TABLE, rows, dialect, title: TEMPLATE_TEXTS.dutiesTitle, note: TEMPLATE_TEXTS.dutiesNote, legend: LEGEND.filter(({ color }) => color !== COLORS.waiting),
    tabColor: '#2E75B6', frozenColumns: 3, extras: () => highlightsOf(DUTY_TABLE, rows.length),
  });
}

const highlightsOf = (table: typeof TASK_TABLE, rows: number) => taskHighlights({
  sheet: table.sheet, area: areaOf(HEADER_ROW, 0, rows + 1, table.columns.length), headers: table.columns.map(({ header }) => header),
});

/** The plan's own cells of a task. Hạn is worked out from the words; what the document does not say stays empty. */
export function taskCells(plan: Plan, task: Task): RowCells<TaskKey> {
  const lead = task.leadSource ? `; ${TEMPLATE_TEXTS.leadAccordingTo(task.leadSource.section)}` : '';
  return {
    code: task.code, area: task.area, task: task.name, deliverable: task.deliverable, deadline: task.deadline, due: dueOf(plan, task.deadline),
    lead: task.leadAgency, supporting: task.supportingAgencies, source: `${TEMPLATE_TEXTS.sectionOf(task.source.section)}${lead}`,
  };
}

export function dutyCells(plan: Plan, duty: Duty): RowCells<TaskKey> {
  const areas = duty.areas.map((number) => plan.areas.find((area) => area.number === number)?.name ?? '').filter((name) => name !== '');
  return {
    code: duty.code, area: areas.join('; '), task: duty.text, lead: duty.agency, role: duty.role,
    source: TEMPLATE_TEXTS.sectionOf(duty.source.section),
  };
}

/** The day that a deadline's words give. */
export function dueOf(plan: Plan, words: string): number | null {
  return followDeadline({ words, due: '', recorded: null, year: plan.year }).due;
}

