import type { Day } from '../plan/day';
import type { Agency, Plan } from '../plan/plan';
import { NAMES } from '../sheets/names';
import { refreshChanges } from '../sheets/refreshChanges';
import { refreshWork } from '../sheets/refreshWork';
import type { Work } from '../sheets/work';
import type { ExcelRun } from '../workbook/excel';
import { performChanges } from '../workbook/performChanges';
import { readWorkbook } from '../workbook/readWorkbook';
import { nextStep, type Attention } from './attention';
import { overviewOf, type Overview } from './overview';
import { requireDay } from './requireDay';
import { requireName, requireRows } from './requireRows';
import { requireUnprotected } from './requireUnprotected';
import { whatIsNew } from './whatIsNew';

/** What one refresh leaves for the next, so that a follower writes only what has changed. */
export interface Remembered {
  /** ids of our sheets; null: not known yet */
  ourSheets: ReadonlySet<string> | null;
  /** the changes wanted last time, as text */
  wanted: ReadonlySet<string>;
  /** the agency list last handed over, as text */
  agencies: string | null;
}

export const NOTHING_REMEMBERED: Remembered = { ourSheets: null, wanted: new Set(), agencies: null };

export interface RefreshOptions {
  /** the workbook's report date becomes this day */
  asOf?: Day;
  /** told the plan and the agencies as the workbook lists them now, before formulas are asked anew */
  onPlanLoaded?: (plan: Plan, agencies: Agency[]) => void;
  /** given by a follower: what stands already is then not written again */
  remembered?: Remembered;
  attention?: Attention;
}

/** How things stand now, and what was changed on the way, for taking it back. */
export interface Refreshed extends Overview {
  work: Work;
}

/** One read, one write: Hạn follows Thời hạn, the agency rows of Tổng hợp follow the tasks, the highlights are put right. */
export async function bringUpToDate(
  run: ExcelRun, plan: Plan, { asOf, onPlanLoaded, remembered, attention }: RefreshOptions = {},
): Promise<{ refreshed: Refreshed; toRemember: Remembered }> {
  return run(async (context) => {
    nextStep(attention, 'reading');
    const reading = await readWorkbook(context);
    const rows = requireRows(reading, plan);
    if (asOf !== undefined) requireName(reading, NAMES.reportDate);
    const day = requireDay(rows, asOf);
    onPlanLoaded?.(plan, rows.agencies);

    const agencies = JSON.stringify(rows.agencies);
    const wanted = refreshChanges(plan, reading, rows, asOf);
    const isFirst = remembered?.ourSheets === null;
    const changes = remembered ? whatIsNew(wanted, reading, remembered.wanted, isFirst) : [...wanted];
    if (rows.dialect === 'cchc' && !isFirst && agencies !== remembered?.agencies) changes.push({ kind: 'recalculate' });
    requireUnprotected(reading, changes);
    nextStep(attention, 'writing');
    performChanges(context, changes, reading.standing);
    await context.sync();

    return {
      refreshed: { ...overviewOf(plan, reading, rows, day), work: refreshWork(reading, rows, asOf) },
      toRemember: {
        ourSheets: new Set(reading.tables.map(({ sheet }) => sheet).concat(Object.keys(reading.grids)).flatMap((name) => reading.standing.sheetIds.get(name) ?? [])),
        wanted: new Set((isFirst ? changes : wanted).map((change) => JSON.stringify(change))),
        agencies,
      },
    };
  });
}
