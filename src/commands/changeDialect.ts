import type { Plan } from '../plan/plan';
import type { Dialect } from '../sheets/dialect';
import { COMPUTED_TABLES, dialectChanges, type KeptCell, type TouchedCell } from '../sheets/dialectChanges';
import type { ExcelRun } from '../workbook/excel';
import { performChanges } from '../workbook/performChanges';
import { askForFormulas } from '../workbook/readFormulas';
import { readWorkbook } from '../workbook/readWorkbook';
import { nextStep, type Attention } from './attention';
import type { RefreshOptions } from './bringUpToDate';
import { requireRows } from './requireRows';
import { requireUnprotected } from './requireUnprotected';

export type { KeptCell, TouchedCell };

/** What was written anew. The command takes itself back: `from` is the dialect to change back to. */
export interface DialectAnswer {
  from: Dialect;
  to: Dialect;
  touched: TouchedCell[];
  /** values that people typed over formulas: theirs to decide about */
  kept: KeptCell[];
}

/**
 * Changes the workbook over to the add-in's functions or to native formulas, and works out again what is stuck at #NAME? or #BUSY!: one read, one write. `to` left out repairs
 * only: every formula stays in the workbook's own dialect.
 */
export async function changeDialect(
  run: ExcelRun, plan: Plan, { to, onPlanLoaded, attention }: { to?: Dialect; onPlanLoaded?: RefreshOptions['onPlanLoaded']; attention?: Attention } = {},
): Promise<DialectAnswer> {
  return run(async (context) => {
    nextStep(attention, 'reading');
    const formulas = askForFormulas(context, COMPUTED_TABLES);
    const reading = await readWorkbook(context);
    const rows = requireRows(reading, plan);
    onPlanLoaded?.(plan, rows.agencies);
    const wanted = to ?? rows.dialect;
    const { changes, touched, kept } = dialectChanges(reading, formulas(), wanted);
    requireUnprotected(reading, changes);
    nextStep(attention, 'writing');
    performChanges(context, changes, reading.standing);
    await context.sync();
    return { from: rows.dialect, to: wanted, touched, kept };
  });
}
