import type { Day } from './day';
import { type Entered, isBlank } from './entered';
import { valueOf } from './reading';
import { readDay } from './readDay';
import { readNumber } from './readNumber';
import { readReportedStatus } from './reportedStatus';
import { isAtLeast, isMoreThan } from './share';
import type { ReportedStatus } from './timeState';

/** What an agency entered for a task, as the cells hold it. */
export interface EnteredReport {
  status: Entered;
  progress: Entered;
  completedOn: Entered;
}

/** The same, as far as it can be read. `isReported` is false when all three cells are blank: not reported is not zero. */
export interface TaskReport {
  status: ReportedStatus | null;
  progress: number | null;
  completedOn: Day | null;
  isReported: boolean;
}

/**
 * What the time state is judged from. What cannot be read (progress "gần xong" or over 100 %, a day that is none, an unknown status)
 * counts as not given, so that an overdue task never hides behind an error; `taskProblems` tells of it.
 * @example readTaskReport({ status: 'Hoàn thành', progress: 'gần xong', completedOn: '' }, words)
 *          // { status: 'completed', progress: null, completedOn: null, isReported: true }
 */
export function readTaskReport(entered: EnteredReport, words: Record<ReportedStatus, string>): TaskReport {
  const completedOn = readDay(entered.completedOn);
  const progress = valueOf(readNumber(entered.progress));
  return {
    status: valueOf(readReportedStatus(entered.status, words)),
    progress: progress !== null && isAtLeast(progress, 0) && !isMoreThan(progress, 1) ? progress : null,
    completedOn: valueOf(completedOn),
    isReported: !isBlank(entered.status) || !isBlank(entered.progress) || completedOn.kind !== 'blank',
  };
}
