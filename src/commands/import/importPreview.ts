import type { AppendixGroup, AppendixTasks } from '../../plan/appendix/appendixTasks';
import type { AppendixProblem, AppendixProblemCode, AppendixTask } from '../../plan/appendix/appendixTask';
import type { FoundTable } from '../../plan/appendix/foundTable';
import type { Place } from '../../plan/appendix/grid';
import type { RoleOfColumn } from '../../plan/appendix/headers';
import type { MatchedBy } from '../../plan/appendix/matching';
import { leftOut } from '../../plan/appendix/leftOut';
import { abolishedInTask } from '../../plan/appendix/abolishedAgencies';
import { foreignFacts, type ToldFacts } from '../../plan/appendix/planFacts';
import { type Day, vietnameseDate } from '../../plan/day';
import type { NoDeadline } from '../../plan/deadline';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../../sheets/column';
import type { ImportDecision, ImportedCell, LeadAgency } from '../../sheets/import/importChanges';
import { APPENDIX_PROBLEM_SENTENCES, IMPORT_WORDS } from '../../strings';
import type { Appendix } from './readAppendix';

export type { ImportedCell };

export type DeadlineClass = 'day' | NoDeadline | 'year-missing';

/** A task as it would be written. */
export interface PreviewTask {
  code: string; matchedBy: MatchedBy; area: string; name: string; deliverable: string; deadline: string; due: Day | null; deadlineClass: DeadlineClass;
  /** the deadline's words name several days, and this is the latest */
  isSeveral: boolean;
  lead: string; supporting: string; monitor: string; place: string;
}

export interface PreviewProblem { code: AppendixProblemCode; place: string; value: string; sentence: string }

/** One of the tables that the source holds, told apart by where it stands. */
export interface PreviewTable { place: string; titles: string[]; isChosen: boolean }

/** What an import would do, as plain values. Nothing of it blocks: the user reads it, changes what was guessed and applies. */
export interface ImportPreview {
  source: string;
  tables: PreviewTable[];
  /** what was guessed of each column of the chosen table */
  columns: RoleOfColumn[];
  groups: AppendixGroup[];
  counts: { area: string; planned: number; found: number }[];
  total: { planned: number; found: number };
  tasks: PreviewTask[];
  /** tasks of no area of the plan: nothing is written of them until their group is given one */
  unplaced: { name: string; group: string; place: string }[];
  problems: PreviewProblem[];
  agencies: LeadAgency[];
  cells: ImportedCell[];
  rowsAdded: string[];
  /** tasks of an earlier import that the source has no more; their rows stay */
  vanished: { code: string; name: string }[];
  deadlineClasses: Partial<Record<DeadlineClass, number>>;
}

export function importPreview(plan: Plan, appendix: Appendix, table: FoundTable, read: AppendixTasks, decision: ImportDecision): ImportPreview {
  const placeOf = (place: Place) => placeWords(appendix, place);
  const tasks = decision.matches.map(({ task, code, by, lead }): PreviewTask => ({
    code, matchedBy: by, area: task.area ?? '', name: task.name, deliverable: task.deliverable, deadline: task.deadline, due: task.due.kind === 'day' ? task.due.day : null,
    deadlineClass: classOf(task), isSeveral: task.due.kind === 'day' && task.due.isSeveral,
    lead, supporting: task.supporting, monitor: task.monitor, place: placeOf(task.place),
  }));
  const counts = plan.areas.map(({ name, taskCount }) => ({ area: name, planned: taskCount, found: tasks.filter(({ area }) => area === name).length }));
  const deadlineClasses: ImportPreview['deadlineClasses'] = {};
  for (const { deadlineClass } of tasks) deadlineClasses[deadlineClass] = (deadlineClasses[deadlineClass] ?? 0) + 1;
  return {
    source: appendix.name,
    tables: previewTables(appendix, table),
    columns: table.columns,
    groups: read.groups,
    counts,
    total: { planned: plan.areas.reduce((sum, { taskCount }) => sum + taskCount, 0), found: read.tasks.length },
    tasks,
    unplaced: decision.unplaced.map(({ name, group, place }) => ({ name, group, place: placeOf(place) })),
    problems: [...foreignProblems(plan, table), ...read.problems.filter((problem) => !isSolved(problem, decision)), ...renamedTasks(decision), ...keptDues(decision), ...agencyProblems(plan, decision), ...leftOut(appendix.grids, table, appendix.tables)]
      .map(({ code, where, value }) => ({ code, place: placeOf(where), value, sentence: APPENDIX_PROBLEM_SENTENCES[code] })),
    agencies: decision.agencies,
    cells: decision.cells,
    rowsAdded: decision.rowsAdded,
    vanished: decision.vanished,
    deadlineClasses,
  };
}

/** A task outside any group is no problem where its name alone told which it is. */
const isSolved = ({ code, where }: AppendixProblem, { matches }: ImportDecision) =>
  code === 'area-missing' && matches.some(({ task: { place } }) => place.grid === where.grid && place.row === where.row);

/** The tables of the source, the chosen one marked. */
export function previewTables(appendix: Appendix, chosen: FoundTable): PreviewTable[] {
  return appendix.tables.map(({ grid, headerRow, titles }) => ({
    place: placeWords(appendix, { grid, row: headerRow, column: 0 }), titles, isChosen: grid === chosen.grid && headerRow === chosen.headerRow,
  }));
}

const classOf = ({ due }: AppendixTask): DeadlineClass => (due.kind === 'none' ? due.class : due.kind);

/** Where something stands, as the user finds it in the source. */
export function placeWords({ grids }: Pick<Appendix, 'grids'>, { grid, row, column }: Place): string {
  const source = grids[grid]?.source;
  if (source === undefined) return '';
  switch (source.kind) {
    case 'word': return IMPORT_WORDS.wordPlace(source.table + 1, row + 1, column + 1);
    case 'sheet': return IMPORT_WORDS.sheetPlace(source.name, cellAddress(source.row + row, source.column + column));
    case 'selection': return IMPORT_WORDS.selectionPlace(source.name, cellAddress(source.row + row, source.column + column));
    default: return neverReached(source);
  }
}

/** The lines above the table tell of another plan. */
export function foreignProblems(told: ToldFacts, { grid, headerRow, titles }: FoundTable): Found[] {
  const { year, province } = foreignFacts(titles, told);
  const where: Place = { grid, row: headerRow, column: 0 };
  return [...(year === null ? [] : [{ code: 'other-year' as const, where, value: String(year) }]), ...(province === null ? [] : [{ code: 'other-province' as const, where, value: province }])];
}

type Found = { code: AppendixProblemCode; where: Place; value: string };

/** Tasks that were known again by a name much like theirs: a guess, which a person should look at. */
const renamedTasks = ({ matches }: ImportDecision): Found[] =>
  matches.flatMap(({ task, code, by, was }) => (by === 'similar' ? [{ code: 'task-renamed' as const, where: task.place, value: `${code}: ${was ?? ''} → ${task.name}` }] : []));

/** Rows whose own Hạn stays beside new words. */
const keptDues = ({ duesKept }: ImportDecision): Found[] => duesKept.map(({ code, where, standing, said }) =>
  ({ code: 'due-kept', where, value: IMPORT_WORDS.dueKept(code, typeof standing === 'number' ? vietnameseDate(standing) : String(standing), said === null ? null : vietnameseDate(said)) }));

/** Leads that are not listed, and agencies that the reform of 2025 ended, wherever the task names them. */
function agencyProblems(plan: Plan, { matches, agencies }: ImportDecision): Found[] {
  const unknown = new Map<string, string[]>();
  for (const { kind, written, codes } of agencies) if (kind === 'unknown') for (const code of codes) unknown.set(code, [...unknown.get(code) ?? [], written]);
  return matches.flatMap(({ task, code }): Found[] => [
    ...(unknown.get(code) ?? []).map((written) => ({ code: 'agency-unknown' as const, where: task.leadPlace, value: written })),
    ...abolishedInTask(task, plan.year),
  ]);
}

function neverReached(source: never): never {
  throw new Error(`no place in ${JSON.stringify(source)}`);
}
