import type { Plan } from '../plan/plan';
import { PLANS } from '../plans';
import { planFileText, readPlanFile } from '../plans/planFile';
import { carriedPlanChanges, carriedPlanText, isCarriedPlanSheet } from '../sheets/carriedPlan';
import type { Change } from '../sheets/change';
import { planFaultSentence, SHEET_NAMES } from '../strings';
import type { ExcelContext, ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { readSheetCells } from '../workbook/readSheetCells';

/** Faults told of one file. */
const FAULTS_TOLD = 3;

/** The plan of a plan file. What is wrong with it is a failure, with the first faults and how many there are. */
export const planOfFile = (name: string, bytes: Uint8Array): Plan => planOfText(name, new TextDecoder().decode(bytes));

/** The plan as a file of its own. */
export const planFileBytes = (plan: Plan): Uint8Array => new TextEncoder().encode(planFileText(plan));

function planOfText(name: string, text: string): Plan {
  const read = readPlanFile(text);
  if (read.kind === 'plan') return read.plan;
  const told = read.faults.slice(0, FAULTS_TOLD).map(({ path, code, expected }) => planFaultSentence(path, code, expected));
  throw new Failure('plan-file-faulty', `${name} (${[...told, ...(read.faults.length > FAULTS_TOLD ? [`+${read.faults.length - FAULTS_TOLD}`] : [])].join('; ')})`);
}

/** The plan that the open workbook carries; null: it carries none, and is of one of `PLANS` or of nobody's. One read. */
export async function readCarriedPlan(run: ExcelRun): Promise<Plan | null> {
  const text = await run(async (context) => carriedPlanText(await carriedCells(context)));
  return text === null ? null : planOfText(SHEET_NAMES.carriedPlan, text);
}

/** Without the spaces that a file has for its readers. */
const textOf = (plan: Plan) => planFileText(plan, 0).trimEnd();

/** What a workbook of the plan has to carry to be known again; null: every add-in brings that plan along. */
export function textToCarry(plan: Plan): string | null {
  const text = textOf(plan);
  return PLANS.some((known) => known.id === plan.id && textOf(known) === text) ? null : text;
}

/** What makes the workbook carry the plan; somebody's own sheet of that name is a failure. Nothing where the add-in brings that plan along, or the workbook carries it as it is. */
export async function carryingPlan(context: ExcelContext, plan: Plan, isThere: boolean): Promise<Change[]> {
  const text = textToCarry(plan);
  if (text === null) return [];
  const cells = isThere ? await carriedCells(context) : null;
  if (cells !== null && !isCarriedPlanSheet(cells)) throw new Failure('foreign-sheet', SHEET_NAMES.carriedPlan);
  return cells !== null && carriedPlanText(cells) === text ? [] : carriedPlanChanges(text, cells?.length ?? null);
}

async function carriedCells(context: ExcelContext) {
  const [read] = await readSheetCells(context, [SHEET_NAMES.carriedPlan]);
  return read?.formulas ?? [];
}
