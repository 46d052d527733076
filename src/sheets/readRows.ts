import { agencyList } from '../plan/agencyNames';
import type { Amendment } from '../plan/amendment';
import type { Day } from '../plan/day';
import type { Agency, Plan } from '../plan/plan';
import { SHEET_NAMES } from '../strings';
import { readAmendments } from './amendments/readAmendments';
import { DUTY_TABLE, TASK_TABLE } from './columns';
import type { Dialect } from './dialect';
import type { Thresholds } from './names';
import { readAgencies, readAreas } from './reading/readAgencies';
import { readParameters } from './reading/readParameters';
import type { SheetProblem } from './reading/sheetProblem';
import { readTargetRows, type TargetRow } from './reading/targetRows';
import { readTaskRows, type TaskRow } from './reading/taskRows';
import type { WorkbookSnapshot } from './snapshot';
import { readDerivedDeadlines, readStamp, type RecordedDeadlines } from './stamp';

/** What a workbook holds, read once: rows to judge, what is wrong with them, and what the workbook lacks. */
export interface WorkbookRows {
  tasks: TaskRow[];
  duties: TaskRow[];
  targets: TargetRow[];
  /** what could not be read on the way; `checkWorkbook` finds the rest */
  problems: SheetProblem[];
  missing: { kind: 'sheet' | 'table' | 'column'; name: string }[];
  reportDate: Day | null;
  thresholds: Thresholds;
  derivedDeadlines: RecordedDeadlines;
  agencies: Agency[];
  /** how documents have changed the plan since */
  amendments: Amendment[];
  dialect: Dialect;
}

export type { TargetRow, TaskRow };
export type { SheetProblem, SheetProblemCode } from './reading/sheetProblem';

/** What depends on the day (a completion after the report date) is the check's to find. */
export function readRows(snapshot: WorkbookSnapshot, plan: Plan): WorkbookRows {
  const agencies = readAgencies(snapshot, plan);
  const derivedDeadlines = readDerivedDeadlines(snapshot);
  const parameters = readParameters(snapshot);
  const reading = { list: agencyList(agencies), areas: readAreas(snapshot, plan), recorded: derivedDeadlines, year: plan.year };
  const tasks = readTaskRows(snapshot, TASK_TABLE, reading);
  const duties = readTaskRows(snapshot, DUTY_TABLE, reading);
  const targets = readTargetRows(snapshot);
  const amended = readAmendments(snapshot);
  const hasSummary = snapshot.sheets.some(({ name }) => name === SHEET_NAMES.summary);
  return {
    tasks: tasks.rows,
    duties: duties.rows,
    targets: targets.rows,
    problems: [...parameters.problems, ...tasks.problems, ...duties.problems, ...targets.problems, ...amended.problems],
    missing: [
      ...(hasSummary ? [] : [{ kind: 'sheet' as const, name: SHEET_NAMES.summary }]),
      ...targets.table.missing, ...tasks.table.missing, ...duties.table.missing,
    ],
    reportDate: parameters.reportDate,
    thresholds: parameters.thresholds,
    derivedDeadlines,
    agencies,
    amendments: amended.amendments,
    dialect: readStamp(snapshot)?.dialect ?? 'native',
  };
}
