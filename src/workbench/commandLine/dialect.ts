import { changeDialect } from '../../commands/changeDialect';
import { usePlan } from '../../functions';
import { COMMAND_LINE, NOT_KEPT_WORDS } from '../../strings';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, say } from './edges';
import { openSession } from './session';

/** `dialect FILE.xlsx --to native|cchc --out FILE2.xlsx [--plan PLAN.json]`: the computed cells changed over, and those that are stuck at an error repaired. FILE itself is not touched. */
export async function changeFile(words: string[]): Promise<void> {
  const given = readArguments(words, ['to', 'out', 'plan'], 1);
  const [file = ''] = given.files;
  const out = given.required('out');
  const to = given.oneOf('to', ['native', 'cchc']);
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, file);
  const { plan } = session;
  try {
    const answer = await changeDialect(session.run, plan, { to, onPlanLoaded: usePlan });
    await session.save(out);
    printAnswer({ out, ...answer });
    for (const { sheet, cell, id, header } of answer.kept) say(COMMAND_LINE.typedOver(sheet, cell, id, header));
    if (session.notKept.length > 0) say(COMMAND_LINE.notKept(file, session.notKept.map((part) => NOT_KEPT_WORDS[part])));
    say(COMMAND_LINE.changedOver(answer.touched.length, out));
  } finally {
    session.close();
  }
}
