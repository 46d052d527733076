import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { CheckCode, CheckProblem } from '../sheets/check/checkProblem';
import { checkWorkbook } from '../sheets/check/checkWorkbook';
import type { ExcelRun } from '../workbook/excel';
import { readSeenWorkbook } from '../workbook/readSeenCells';
import type { RefreshOptions } from './bringUpToDate';
import { requireDay } from './requireDay';
import { requireRows } from './requireRows';

export type { CheckCode, CheckProblem };

/** What a check found, and on which day. */
export interface Checked {
  asOf: Day;
  problems: CheckProblem[];
  counts: Partial<Record<CheckCode, number>>;
  /** false: Excel did not say where constants and hidden rows are, so that nothing is said of them */
  isWhole: boolean;
}

/** kiểm tra: everything that is wrong with what stands in the workbook. One read, nothing written; `asOf` takes the place of the report date. */
export async function check(
  run: ExcelRun, plan: Plan, { asOf, onPlanLoaded }: { asOf?: Day; onPlanLoaded?: RefreshOptions['onPlanLoaded'] } = {},
): Promise<Checked> {
  const { reading, seen } = await readSeenWorkbook(run);
  const rows = requireRows(reading, plan);
  const day = requireDay(rows, asOf);
  onPlanLoaded?.(plan, rows.agencies);
  const problems = checkWorkbook(plan, reading, rows, day, seen);
  return { asOf: day, problems, counts: countsOf(problems), isWhole: seen !== null };
}

function countsOf(problems: readonly CheckProblem[]): Checked['counts'] {
  const counts: Checked['counts'] = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
