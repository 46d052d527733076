import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { Change } from '../sheets/change';
import { dialectFor, type Dialect } from '../sheets/dialect';
import { findForeignSheets } from '../sheets/foreignSheets';
import { readRows } from '../sheets/readRows';
import { reportDateFor } from '../sheets/reportDate';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { readStamp } from '../sheets/stamp';
import { computedCellCount, templateChanges, templateWork } from '../sheets/templateChanges';
import type { Work } from '../sheets/work';
import { SHEET_NAMES } from '../strings';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { performChanges } from '../workbook/performChanges';
import { readWorkbook } from '../workbook/readWorkbook';
import { takeBackSheets } from '../workbook/takeBackSheets';
import { nextStep, requireWanted, type Attention } from './attention';
import type { RefreshOptions } from './bringUpToDate';
import { carryingPlan } from './carriedPlan';
import { hasPlan, requireNothingMissing, requireSamePlan } from './requireRows';
import { requireUnprotected } from './requireUnprotected';

/** What loading has added. */
export interface LoadAnswer {
  outcome: 'loaded' | 'completed' | 'already-there';
  sheetsAdded: string[];
  rowsAdded: { table: string; count: number }[];
  dialect: Dialect;
  /** why the computed cells do not hold the add-in's own functions; null where they do, and where the workbook had its formulas already */
  nativeBecause: 'many-cells' | 'no-functions' | null;
  /** how many computed cells the template has */
  computedCells: number;
  /** what taking it back needs to know */
  work: Work;
}

export interface LoadOptions {
  /** left out: chosen by what this Excel can and how many cells there are */
  dialect?: Dialect;
  /** false: this Excel runs no custom functions (iPad, Excel 2019 and most of 2021) */
  hasFunctions?: boolean;
  onPlanLoaded?: RefreshOptions['onPlanLoaded'];
  attention?: Attention;
}

/**
 * Makes the plan's sheets, or adds what a workbook that has the plan lacks; what people entered is never written over.
 * When Excel stops half-way, or the user cancels, the sheets that were added are taken back: the workbook is as it was, and loading can be tried again.
 */
export async function loadPlan(
  run: ExcelRun, plan: Plan, today: Day, { dialect: asked, hasFunctions = true, onPlanLoaded, attention }: LoadOptions = {},
): Promise<LoadAnswer> {
  let underWay: readonly string[] = [];
  try {
    const answer = await run(async (context) => {
      nextStep(attention, 'reading');
      const reading = await readWorkbook(context);
      requireOurs(reading, plan);
      const agencies = hasPlan(reading) ? readRows(reading, plan).agencies : plan.agencies;
      onPlanLoaded?.(plan, agencies);

      const computedCells = computedCellCount(plan);
      const wanted = asked ?? (hasFunctions ? dialectFor(computedCells) : 'native');
      const changes = [
        ...templateChanges(plan, { dialect: wanted, reportDate: reportDateFor(plan, today), snapshot: reading, agencies }),
        ...await carryingPlan(context, plan, reading.sheets.some(({ name }) => name === SHEET_NAMES.carriedPlan)),
      ];
      requireUnprotected(reading, changes);
      const work = templateWork(plan, agencies, reading, changes);
      nextStep(attention, 'writing');
      underWay = work.sheetsAdded;
      if (changes.length > 0) performChanges(context, [...changes, { kind: 'recalculate' }], reading.standing);
      await context.sync();
      if (work.sheetsAdded.length > 0) requireWanted(attention);
      const outcome = changes.length === 0 ? 'already-there' as const : hasPlan(reading) ? 'completed' as const : 'loaded' as const;
      const nativeBecause = readStamp(reading) || wanted === 'cchc' || asked ? null : hasFunctions ? 'many-cells' as const : 'no-functions' as const;
      return {
        outcome, sheetsAdded: [...work.sheetsAdded], rowsAdded: rowsAdded(changes, reading, plan), dialect: readStamp(reading)?.dialect ?? wanted,
        nativeBecause, computedCells, work,
      };
    });
    underWay = [];
    return answer;
  } finally {
    if (underWay.length > 0) {
      attention?.onStep?.('taking-back');
      await takeBackSheets(run, underWay);
    }
  }
}

/** Refuses where sheets of our names are not ours, and where a table or column of ours is gone, which loading cannot put back. */
function requireOurs(snapshot: WorkbookSnapshot, plan: Plan): void {
  requireSamePlan(snapshot, plan);
  if (readStamp(snapshot) !== null) {
    requireNothingMissing(readRows(snapshot, plan).missing.filter(({ kind }) => kind !== 'sheet'));
    return;
  }
  const foreign = findForeignSheets(snapshot);
  if (foreign.length > 0) throw new Failure('foreign-sheet', foreign.join(', '));
}

/** A table of which the plan has nothing begins with a blank row, which is no row of the plan's. */
function rowsAdded(changes: readonly Change[], { tables }: WorkbookSnapshot, plan: Plan): LoadAnswer['rowsAdded'] {
  const ofPlan: Record<string, number> = { MucTieu: plan.targets.length, NhiemVu: plan.tasks.length, PhanCong: plan.duties.length };
  return changes.flatMap((change) => {
    if (change.kind === 'addTable') return [{ table: change.name, count: ofPlan[change.name] ?? change.area.rows - 1 }];
    if (change.kind !== 'resizeTable') return [];
    const before = tables.find(({ name }) => name === change.table)?.area.rows ?? 1;
    return [{ table: change.table, count: change.area.rows - before }];
  });
}
