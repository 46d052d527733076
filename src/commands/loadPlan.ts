import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import type { Change } from '../sheets/change';
import { dialectFor, type Dialect } from '../sheets/dialect';
import { findForeignSheets } from '../sheets/foreignSheets';
import { readRows } from '../sheets/readRows';
import { reportDateFor } from '../sheets/reportDate';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { readStamp } from '../sheets/stamp';
import { computedCellCount, templateChanges } from '../sheets/templateChanges';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { performChanges } from '../workbook/performChanges';
import { readWorkbook } from '../workbook/readWorkbook';
import { takeBackSheets } from '../workbook/takeBackSheets';
import type { RefreshOptions } from './bringUpToDate';
import { hasPlan, requireNothingMissing, requireSamePlan } from './requireRows';
import { requireUnprotected } from './requireUnprotected';

/** What loading has added. */
export interface LoadAnswer {
  outcome: 'loaded' | 'completed' | 'already-there';
  sheetsAdded: string[];
  rowsAdded: { table: string; count: number }[];
  dialect: Dialect;
  /** how many computed cells the template has: what the dialect was chosen by */
  computedCells: number;
}

/**
 * Makes the plan's sheets, or adds what a workbook that has the plan lacks; what people entered is never written over.
 * When Excel stops half-way, the sheets that were added are taken back: the workbook is as it was, and loading can be tried again.
 */
export async function loadPlan(
  run: ExcelRun, plan: Plan, today: Day, options: { dialect?: Dialect; onPlanLoaded?: RefreshOptions['onPlanLoaded'] } = {},
): Promise<LoadAnswer> {
  let underWay: string[] = [];
  try {
    const answer = await run(async (context) => {
      const reading = await readWorkbook(context);
      requireOurs(reading, plan);
      const agencies = hasPlan(reading) ? readRows(reading, plan).agencies : plan.agencies;
      options.onPlanLoaded?.(plan, agencies);

      const computedCells = computedCellCount(plan);
      const wanted = options.dialect ?? dialectFor(computedCells);
      const changes = templateChanges(plan, { dialect: wanted, reportDate: reportDateFor(plan, today), snapshot: reading, agencies });
      requireUnprotected(reading, changes);
      const added = { sheetsAdded: sheetsAdded(changes), rowsAdded: rowsAdded(changes, reading, plan) };
      underWay = added.sheetsAdded;
      if (changes.length > 0) performChanges(context, [...changes, { kind: 'recalculate' }], reading.standing);
      await context.sync();
      const outcome = changes.length === 0 ? 'already-there' as const : hasPlan(reading) ? 'completed' as const : 'loaded' as const;
      return { outcome, ...added, dialect: readStamp(reading)?.dialect ?? wanted, computedCells };
    });
    underWay = [];
    return answer;
  } finally {
    if (underWay.length > 0) await takeBackSheets(run, underWay);
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

function sheetsAdded(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : []));
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
