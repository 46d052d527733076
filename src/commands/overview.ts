import type { Actual } from '../plan/actual';
import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { Problem } from '../plan/problem';
import type { TargetResult } from '../plan/result';
import { figures, groupByArea, groupByLead, type Figures, type Group, type JudgedRow } from '../plan/summary';
import type { Dialect } from '../sheets/dialect';
import { NO_LEAD_NAME } from '../strings';

/** How the plan stands on one day: plain values for the pane, the command line and reports. */
export interface Overview {
  asOf: Day;
  plan: { id: string; shortName: string };
  /** false: an empty workbook, and all figures are 0 */
  isLoaded: boolean;
  /** of the tasks; duties are never counted among them */
  figures: Figures;
  tasks: { byArea: Group[]; byLead: Group[] };
  duties: { byLead: Group[]; figures: Figures };
  targets: TargetCounts & { rows: OverviewTarget[] };
  problems: Problem[];
  /** rows whose Hạn was set anew because Thời hạn had changed */
  deadlinesFollowed: number;
  dialect: Dialect;
}

export interface OverviewTarget {
  id: string;
  name: string;
  level: string;
  target: number;
  actual: Actual | null;
  /** 'problem': what is entered cannot be judged; the problem list says why */
  result: TargetResult | 'problem';
}

export interface TargetCounts {
  met: number;
  notMet: number;
  notReported: number;
  notPublished: number;
  problem: number;
  measurable: number;
}

/** What was judged, row by row. */
export interface JudgedWorkbook {
  tasks: JudgedRow[];
  duties: JudgedRow[];
  /** the measurable ones */
  targets: OverviewTarget[];
  problems: Problem[];
  deadlinesFollowed: number;
  dialect: Dialect;
}

export function overviewOf(plan: Plan, judged: JudgedWorkbook, asOf: Day): Overview {
  const { tasks, duties, targets, problems, deadlinesFollowed, dialect } = judged;
  return {
    asOf,
    plan: { id: plan.id, shortName: plan.shortName },
    isLoaded: true,
    figures: figures(tasks),
    tasks: { byArea: groupByArea(tasks, plan.areas.map(({ name }) => name)), byLead: groupByLead(tasks, NO_LEAD_NAME) },
    duties: { byLead: groupByLead(duties, NO_LEAD_NAME), figures: figures(duties) },
    targets: { ...countTargets(targets), rows: targets },
    problems,
    deadlinesFollowed,
    dialect,
  };
}

/** A workbook without the plan. */
export function nothingLoaded(plan: Plan, asOf: Day): Overview {
  const empty: JudgedWorkbook = { tasks: [], duties: [], targets: [], problems: [], deadlinesFollowed: 0, dialect: 'cchc' };
  return { ...overviewOf(plan, empty, asOf), isLoaded: false };
}

/** Targets met out of those that can be measured; not reported, not published and not judged are told apart from not met. */
function countTargets(targets: readonly OverviewTarget[]): TargetCounts {
  const count = (wanted: OverviewTarget['result']) => targets.filter(({ result }) => result === wanted).length;
  return {
    met: count('met'), notMet: count('not-met'), notReported: count('not-reported'), notPublished: count('not-published'), problem: count('problem'),
    measurable: targets.length,
  };
}
