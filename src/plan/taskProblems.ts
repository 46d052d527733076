import type { Day } from './day';
import { type Entered, isBlank } from './entered';
import { readDay } from './readDay';
import { readNumber } from './readNumber';
import { readReportedStatus } from './reportedStatus';
import { isAtLeast, isMoreThan, isSameShare } from './share';
import type { EnteredReport } from './taskReport';
import type { ReportedStatus } from './timeState';

/** What can be wrong with a task's entered cells, in the order it is told. */
export const TASK_PROBLEMS = [
  'status-unknown', 'progress-not-a-number', 'progress-out-of-range', 'completed-below-100', 'not-completed-at-100',
  'not-started-with-progress', 'completed-without-date', 'date-not-a-date', 'date-in-future', 'date-without-completion',
  'completed-without-evidence',
] as const;
export type TaskProblem = (typeof TASK_PROBLEMS)[number];

export interface CheckedReport extends EnteredReport {
  asOf: Day;
  /** The evidence cell; left out, evidence is not asked for. */
  evidence?: { entered: Entered };
}

/**
 * What is wrong with what an agency entered for a task, each fault once; nothing entered, nothing wrong. The cells are only
 * pointed at, never mended.
 * @example taskProblems({ status: 'Hoàn thành', progress: 0.9, completedOn: '', asOf }, words)
 *          // ['completed-below-100', 'completed-without-date']
 */
export function taskProblems(report: CheckedReport, words: Record<ReportedStatus, string>): TaskProblem[] {
  const status = readReportedStatus(report.status, words);
  const progress = readNumber(report.progress);
  const date = readDay(report.completedOn);
  const isCompleted = status.kind === 'read' && status.value === 'completed';
  const isNotStarted = status.kind === 'read' && status.value === 'not-started';
  const share = progress.kind === 'read' ? progress.value : null;
  const day = date.kind === 'read' ? date.value : null;

  const found: Record<TaskProblem, boolean> = {
    'status-unknown': status.kind === 'unreadable',
    'progress-not-a-number': progress.kind === 'unreadable',
    'progress-out-of-range': share !== null && (!isAtLeast(share, 0) || isMoreThan(share, 1)),
    'completed-below-100': isCompleted && share !== null && !isAtLeast(share, 1),
    'not-completed-at-100': share !== null && isSameShare(share, 1) && status.kind !== 'blank' && !isCompleted,
    'not-started-with-progress': isNotStarted && share !== null && isMoreThan(share, 0),
    'completed-without-date': isCompleted && date.kind === 'blank',
    'date-not-a-date': date.kind === 'unreadable',
    'date-in-future': day !== null && day > report.asOf,
    'date-without-completion': day !== null && !isCompleted,
    'completed-without-evidence': isCompleted && report.evidence !== undefined && isBlank(report.evidence.entered),
  };
  return TASK_PROBLEMS.filter((problem) => found[problem]);
}
