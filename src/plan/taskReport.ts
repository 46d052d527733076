import type { Day } from './day';
import type { Entered } from './entered';
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
  const status = readReportedStatus(entered.status, words);
  const progress = readNumber(entered.progress);
  const completedOn = readDay(entered.completedOn);
  const share = valueOf(progress);
  return {
    status: valueOf(status),
    progress: share !== null && isAtLeast(share, 0) && !isMoreThan(share, 1) ? share : null,
    completedOn: valueOf(completedOn),
    isReported: status.kind !== 'blank' || progress.kind !== 'blank' || completedOn.kind !== 'blank',
  };
}
