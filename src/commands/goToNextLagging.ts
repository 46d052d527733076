import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { isLagging, type JudgedRow } from '../plan/summary';
import { cellAddress } from '../sheets/column';
import { judge } from '../sheets/judge';
import type { ExcelRun } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import { askForActiveCell, goToCell } from '../workbook/selection';
import { requireDay } from './requireDay';
import { requireRows } from './requireRows';

/** The task that was gone to: the nth of so many that lag, counted down the sheet. null: none lags. */
export type NextLagging = { row: JudgedRow; nth: number; of: number } | null;

/** Goes to the first lagging task below the selected cell, past the last to the first again. `asOf` takes the place of the workbook's report date. */
export async function goToNextLagging(run: ExcelRun, plan: Plan, asOf?: Day): Promise<NextLagging> {
  const { reading, active } = await run(async (context) => {
    const cell = askForActiveCell(context);
    return { reading: await readWorkbook(context), active: cell() };
  });
  const rows = requireRows(reading, plan);
  const lagging = judge(rows.tasks, requireDay(rows, asOf), rows.thresholds)
    .filter(({ state }) => isLagging(state))
    .sort((one, other) => one.cell!.row - other.cell!.row);
  if (lagging.length === 0) return null;
  const below = lagging.findIndex(({ cell }) => active.sheet === cell!.sheet && cell!.row > active.row);
  const nth = Math.max(below, 0);
  const next = lagging[nth]!;
  const column = rows.tasks.find(({ id }) => id === next.id)?.read.column('code') ?? 0;
  await goToCell(run, next.cell!.sheet, cellAddress(next.cell!.row, column));
  return { row: next, nth: nth + 1, of: lagging.length };
}
