import { loadPlan } from '../../commands/loadPlan';
import { usePlan } from '../../functions';
import { COMMAND_LINE } from '../../strings';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, say, today } from './edges';
import { openSession } from './session';

/** `load --out FILE.xlsx [--formulas native|cchc] [--plan PLAN.json]`: the plan's template as a new workbook. Native formulas unless asked otherwise: the file travels. */
export async function load(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'formulas', 'plan'], 0);
  const out = given.required('out');
  const dialect = given.oneOf('formulas', ['native', 'cchc'], 'native');
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen);
  const { plan } = session;
  try {
    const blank = session.engine.sheets();
    const answer = await loadPlan(session.run, plan, today(), { dialect, onPlanLoaded: usePlan });
    // Nobody else has used the sheet that a new workbook begins with.
    for (const { id } of blank) await session.engine.deleteSheet(id);
    await session.save(out);
    printAnswer({ out, ...answer });
    say(COMMAND_LINE.loaded(plan.shortName, out));
  } finally {
    session.close();
  }
}
