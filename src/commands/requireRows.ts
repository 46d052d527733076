import type { Plan } from '../plan/plan';
import { readRows, type WorkbookRows } from '../sheets/readRows';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { readStamp } from '../sheets/stamp';
import { SHEET_NAMES } from '../strings';
import { Failure, type FailureCode } from '../workbook/failure';

/** Whether the workbook has the plan, whole or in part. */
export function hasPlan(snapshot: WorkbookSnapshot): boolean {
  return readStamp(snapshot) !== null || snapshot.tables.length > 0;
}

/** The workbook's rows, or the failure that says why there are none to judge. */
export function requireRows(snapshot: WorkbookSnapshot, plan: Plan): WorkbookRows {
  if (!hasPlan(snapshot)) throw new Failure('plan-not-loaded');
  requireSamePlan(snapshot, plan);
  const rows = readRows(snapshot, plan);
  requireNothingMissing(rows.missing);
  return rows;
}

/** Whether the workbook is the plan's; one without a stamp is nobody else's. */
export function isOfPlan(snapshot: WorkbookSnapshot, { id }: Plan): boolean {
  return (readStamp(snapshot)?.plan ?? id) === id;
}

export function requireSamePlan(snapshot: WorkbookSnapshot, plan: Plan): void {
  if (!isOfPlan(snapshot, plan)) throw new Failure('other-plan', readStamp(snapshot)?.plan);
}

const CODES = { sheet: 'sheet-missing', table: 'table-missing', column: 'column-missing' } as const satisfies Record<string, FailureCode>;

/** Names what is missing; a missing sheet before the tables and columns that went with it. */
export function requireNothingMissing(missing: WorkbookRows['missing']): void {
  for (const kind of ['sheet', 'table', 'column'] as const) {
    const names = missing.filter((one) => one.kind === kind).map(({ name }) => name);
    if (names.length > 0) throw new Failure(CODES[kind], names.join(', '));
  }
}

/** The workbook remembers what was agreed: one that does not is a copy made for others, or has lost its hidden sheet. */
export function requireMemory({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): void {
  if (!sheets.some(({ name }) => name === SHEET_NAMES.stamp)) throw new Failure('memory-missing');
}

/** The cell that a name points to is there to be written. */
export function requireName({ names }: WorkbookSnapshot, wanted: string): void {
  if (!names.some(({ name }) => name === wanted)) throw new Failure('name-missing', wanted);
}
