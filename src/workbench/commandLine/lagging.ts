import { readOverview } from '../../commands/readOverview';
import { usePlan } from '../../functions';
import { isoOfDay } from '../../plan/day';
import { anGiang2023 } from '../../plans';
import { Failure } from '../../workbook/failure';
import { groupAnswer, sayProblems } from './answers';
import { readArguments } from './arguments';
import { printAnswer } from './edges';
import { openSession } from './session';

/** `lagging FILE.xlsx --by area|agency [--as-of 2023-09-30]`: every group with its counts and the tasks in it that lag. The file is only read. */
export async function lagging(words: string[]): Promise<void> {
  const given = readArguments(words, ['by', 'as-of'], 1);
  const by = given.oneOf('by', ['area', 'agency']);
  const asOf = given.day('as-of');
  const session = await openSession(anGiang2023, given.files[0]);
  try {
    const overview = await readOverview(session.run, anGiang2023, { asOf, onPlanLoaded: usePlan });
    if (!overview.isLoaded) throw new Failure('plan-not-loaded');
    const groups = by === 'area' ? overview.tasks.byArea : overview.tasks.byLead;
    printAnswer({ asOf: isoOfDay(overview.asOf), by, groups: groups.map(groupAnswer) });
    sayProblems(overview);
  } finally {
    session.close();
  }
}
