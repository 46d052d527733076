import { readOverview } from '../../commands/readOverview';
import { usePlan } from '../../functions';
import { isoOfDay } from '../../plan/day';
import { Failure } from '../../workbook/failure';
import { groupAnswer, sayProblems } from './answers';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer } from './edges';
import { openSession } from './session';

/** `lagging FILE.xlsx --by area|agency [--as-of 2023-09-30] [--plan PLAN.json]`: every group with its counts and the tasks in it that lag. The file is only read. */
export async function lagging(words: string[]): Promise<void> {
  const given = readArguments(words, ['by', 'as-of', 'plan'], 1);
  const by = given.oneOf('by', ['area', 'agency']);
  const asOf = given.day('as-of');
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, given.files[0]);
  const { plan } = session;
  try {
    const overview = await readOverview(session.run, plan, { asOf, onPlanLoaded: usePlan });
    if (!overview.isLoaded) throw new Failure('plan-not-loaded');
    const groups = by === 'area' ? overview.tasks.byArea : overview.tasks.byLead;
    printAnswer({ asOf: isoOfDay(overview.asOf), by, groups: groups.map(groupAnswer) });
    sayProblems(overview);
  } finally {
    session.close();
  }
}
