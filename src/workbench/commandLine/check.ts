import { check } from '../../commands/check';
import { usePlan } from '../../functions';
import { COMMAND_LINE } from '../../strings';
import { problemAnswer, sayProblems } from './answers';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, say } from './edges';
import { openSession } from './session';

/** `check FILE.xlsx [--as-of 2023-09-30] [--plan PLAN.json]`: everything that is wrong in it, and how many of each. Status 1 when there is anything. The file is only read. */
export async function checkFile(words: string[]): Promise<number> {
  const given = readArguments(words, ['as-of', 'plan'], 1);
  const asOf = given.day('as-of');
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, given.files[0]);
  const { plan } = session;
  try {
    // A cell still being worked out would be told as an error.
    await session.idle();
    const checked = await check(session.run, plan, { asOf, onPlanLoaded: usePlan });
    printAnswer({ problems: checked.problems.map(problemAnswer), counts: checked.counts });
    sayProblems(checked);
    if (!checked.isWhole) say(COMMAND_LINE.checkNotWhole);
    return checked.problems.length > 0 ? 1 : 0;
  } finally {
    session.close();
  }
}
