import type { Day } from '../../plan/day';
import type { Entered } from '../../plan/entered';
import { isBlank } from '../../plan/entered';
import { cellAddress } from '../column';
import { DEFAULT_THRESHOLDS, NAMES, type Thresholds } from '../names';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetProblem } from './sheetProblem';

export interface Parameters { reportDate: Day | null; thresholds: Thresholds; problems: SheetProblem[] }

/**
 * The report date and the thresholds. Only numbers count, for formulas judge by the same cells: text that merely looks like a date
 * would make the sheets and the pane disagree.
 */
export function readParameters(snapshot: WorkbookSnapshot): Parameters {
  const problems: SheetProblem[] = [];
  const read = (name: string, code: SheetProblem['code'], isRight: (value: number) => boolean): number | null => {
    const found = snapshot.names.find((candidate) => candidate.name === name);
    const value: Entered = found?.values[0]?.[0];
    if (typeof value === 'number' && isRight(value)) return value;
    if (found && !isBlank(value)) problems.push({ code, where: { sheet: found.sheet, cell: cellAddress(found.area.row, found.area.column), id: name }, value });
    return null;
  };
  const reportDate = read(NAMES.reportDate, 'report-date-unreadable', (day) => day >= 1);
  const lag = read(NAMES.lagThreshold, 'threshold-unreadable', () => true);
  const dueSoonDays = read(NAMES.dueSoonDays, 'due-soon-days-unreadable', () => true);
  return {
    reportDate: reportDate === null ? null : Math.floor(reportDate),
    thresholds: { lag: lag ?? DEFAULT_THRESHOLDS.lag, dueSoonDays: dueSoonDays ?? DEFAULT_THRESHOLDS.dueSoonDays },
    problems,
  };
}
