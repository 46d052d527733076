import { type AmendmentCounts, countAmendments } from '../plan/amendment';
import { isStillWaiting } from '../plan/cellError';
import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { figures, groupByArea, groupByLead, type Figures, type Group, type JudgedRow } from '../plan/summary';
import type { Dialect } from '../sheets/dialect';
import { judge, judgeTargets, type JudgedTarget } from '../sheets/judge';
import type { CheckProblem } from '../sheets/check/checkProblem';
import { checkWorkbook } from '../sheets/check/checkWorkbook';
import type { WorkbookRows } from '../sheets/readRows';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { NO_LEAD_NAME } from '../strings';

export type { Dialect };

/** How the plan stands on one day: plain values for the pane, the command line and reports. */
export interface Overview {
  asOf: Day;
  plan: { id: string; title: string; shortName: string };
  /** false: an empty workbook, and all figures are 0 */
  isLoaded: boolean;
  /** of the tasks; duties are never counted among them */
  figures: Figures;
  tasks: { rows: JudgedRow[]; byArea: Group[]; byLead: Group[] };
  duties: { rows: JudgedRow[]; byLead: Group[]; figures: Figures };
  targets: TargetCounts & { rows: OverviewTarget[] };
  /** by every rule of the check but those that must ask Excel more */
  problems: CheckProblem[];
  /** how documents have changed the plan: an added task is counted among the tasks, and so is one that has ended */
  amendments: AmendmentCounts;
  /** the agencies of Danh mục, by name */
  agencies: string[];
  /** rows whose Hạn was set anew because Thời hạn had changed */
  deadlinesFollowed: number;
  dialect: Dialect;
}

export type OverviewTarget = Omit<JudgedTarget, 'cell'>;

export interface TargetCounts {
  met: number;
  notMet: number;
  notReported: number;
  notPublished: number;
  problem: number;
  measurable: number;
}

/** Judged from what was entered, by the rules that the functions of the cells go by, so that another day than the workbook's can be asked for. */
export function overviewOf(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, asOf: Day): Overview {
  const tasks = judge(rows.tasks, asOf, rows.thresholds);
  const duties = judge(rows.duties, asOf, rows.thresholds);
  const targets = judgeTargets(rows.targets).filter(({ result }) => result !== 'not-measurable');
  return {
    asOf,
    plan: { id: plan.id, title: plan.title, shortName: plan.shortName },
    isLoaded: true,
    figures: figures(tasks),
    tasks: { rows: tasks, byArea: groupByArea(tasks, plan.areas.map(({ name }) => name)), byLead: groupByLead(tasks, NO_LEAD_NAME) },
    duties: { rows: duties, byLead: groupByLead(duties, NO_LEAD_NAME), figures: figures(duties) },
    targets: { ...countTargets(targets), rows: targets.map(({ cell: _, ...target }) => target) },
    // A cell that Excel is still working out is no error yet.
    problems: checkWorkbook(plan, snapshot, rows, asOf, null).filter(({ code, value }) => code !== 'error-cell' || !isStillWaiting(value)),
    amendments: countAmendments(rows.amendments),
    agencies: rows.agencies.map(({ name }) => name),
    deadlinesFollowed: [...rows.tasks, ...rows.duties].filter(({ isDueFollowed }) => isDueFollowed).length,
    dialect: rows.dialect,
  };
}

/** A workbook without the plan. */
export function nothingLoaded(plan: Plan, asOf: Day): Overview {
  return {
    asOf, plan: { id: plan.id, title: plan.title, shortName: plan.shortName }, isLoaded: false,
    figures: figures([]), tasks: { rows: [], byArea: [], byLead: [] }, duties: { rows: [], byLead: [], figures: figures([]) },
    targets: { ...countTargets([]), rows: [] }, problems: [], amendments: countAmendments([]), agencies: [], deadlinesFollowed: 0, dialect: 'cchc',
  };
}

/** Targets met out of those that can be measured; not reported, not published and not judged are told apart from not met. */
function countTargets(targets: readonly Pick<OverviewTarget, 'result'>[]): TargetCounts {
  const count = (wanted: OverviewTarget['result']) => targets.filter(({ result }) => result === wanted).length;
  return {
    met: count('met'), notMet: count('not-met'), notReported: count('not-reported'), notPublished: count('not-published'), problem: count('problem'),
    measurable: targets.length,
  };
}
