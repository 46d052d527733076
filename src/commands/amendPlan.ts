import type { Amendment, AmendmentWanted } from '../plan/amendment';
import { amendmentRefusal, type StandingPlan } from '../plan/amendmentRefusal';
import type { Plan } from '../plan/plan';
import { readNumber } from '../plan/readNumber';
import { valueOf } from '../plan/reading';
import { amendmentChanges } from '../sheets/amendments';
import { AMENDMENT_TABLE } from '../sheets/columns';
import type { WorkbookRows } from '../sheets/readRows';
import { readTable } from '../sheets/reading/tableRows';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import type { Work } from '../sheets/work';
import { SHEET_NAMES } from '../strings';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { allOrNothing } from './allOrNothing';
import { requireNothingMissing, requireRows } from './requireRows';

/** What was amended, and what taking it back needs to know. */
export interface AmendmentAnswer { amendment: Amendment; work: Work }

/**
 * điều chỉnh kế hoạch: adds, ends or re-dates a task or changes a target, as a document says. One read, one write; what cannot be amended is refused before
 * anything is written (`amendment-…`). When Excel stops half-way, what was written is taken back: the workbook is as it was, and amending can be tried again.
 */
export async function amendPlan(run: ExcelRun, plan: Plan, wanted: AmendmentWanted): Promise<AmendmentAnswer> {
  return allOrNothing(run, (reading) => {
    const rows = requireRows(reading, plan);
    requireOurSheet(reading);
    requireAllowed(plan, rows, wanted);
    const { amendment, changes, work } = amendmentChanges(plan, reading, rows, wanted);
    return { changes, answer: { amendment, work } };
  });
}

/** A sheet of that name without the table is somebody's; a table without a column of ours has no place for a line. */
function requireOurSheet(snapshot: WorkbookSnapshot): void {
  const { snapshot: standing, missing } = readTable(snapshot, AMENDMENT_TABLE);
  if (standing) requireNothingMissing(missing);
  else if (snapshot.sheets.some(({ name }) => name === SHEET_NAMES.amendments)) throw new Failure('foreign-sheet', SHEET_NAMES.amendments);
}

function requireAllowed(plan: Plan, rows: WorkbookRows, wanted: AmendmentWanted): void {
  const refusal = amendmentRefusal(wanted, standingPlan(plan, rows));
  if (refusal !== null) throw new Failure(`amendment-${refusal}`, 'code' in wanted ? wanted.code : 'id' in wanted ? wanted.id : wanted.area);
}

function standingPlan(plan: Plan, rows: WorkbookRows): StandingPlan {
  const ended = new Set(rows.amendments.flatMap((amendment) => (amendment.kind === 'end-task' ? [amendment.code] : [])));
  return {
    issuedOn: plan.issuedOn, period: plan.period, areas: plan.areas.map(({ name }) => name),
    tasks: new Map(rows.tasks.map(({ id, name, area, read }) => [id, { name, area, deadline: read.text('deadline'), isEnded: ended.has(id) }])),
    targets: new Map(rows.targets.map(({ id, target }) => [id, valueOf(readNumber(target))])),
  };
}
