import { refresh } from '../../commands/refresh';
import { setReportDate } from '../../commands/setReportDate';
import { usePlan } from '../../functions';
import { isoOfDay } from '../../plan/day';
import { COMMAND_LINE, NOT_KEPT_WORDS } from '../../strings';
import { overviewAnswer, sayProblems } from './answers';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, say } from './edges';
import { openSession } from './session';

/** `refresh FILE.xlsx --as-of 2023-06-30 --out FILE2.xlsx [--plan PLAN.json]`: the report date set, deadlines followed, roll-ups and highlights brought up to date. FILE itself is not touched. */
export async function refreshFile(words: string[]): Promise<void> {
  const given = readArguments(words, ['as-of', 'out', 'plan'], 1);
  const out = given.required('out');
  const asOf = given.day('as-of');
  const [file = ''] = given.files;
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, file);
  const { plan } = session;
  try {
    const onPlanLoaded = usePlan;
    const overview = asOf === undefined
      ? await refresh(session.run, plan, { onPlanLoaded })
      : await setReportDate(session.run, plan, asOf, { onPlanLoaded });
    await session.save(out);
    printAnswer({ out, ...overviewAnswer(overview) });
    sayProblems(overview);
    if (session.notKept.length > 0) say(COMMAND_LINE.notKept(file, session.notKept.map((part) => NOT_KEPT_WORDS[part])));
    say(COMMAND_LINE.refreshed(isoOfDay(overview.asOf), out));
  } finally {
    session.close();
  }
}
