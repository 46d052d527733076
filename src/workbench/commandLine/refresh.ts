import { refresh } from '../../commands/refresh';
import { setReportDate } from '../../commands/setReportDate';
import { isoOfDay } from '../../plan/day';
import { anGiang2023 } from '../../plans';
import { COMMAND_LINE } from '../../strings';
import { overviewAnswer } from './answers';
import { readArguments } from './arguments';
import { printAnswer } from './edges';
import { openSession } from './session';

/** `refresh FILE.xlsx --as-of 2023-06-30 --out FILE2.xlsx`: the report date set, deadlines followed, roll-ups and highlights brought up to date. FILE itself is not touched. */
export async function refreshFile(words: string[]): Promise<void> {
  const given = readArguments(words, ['as-of', 'out'], 1);
  const out = given.required('out');
  const asOf = given.day('as-of');
  const session = await openSession(anGiang2023, given.files[0]);
  try {
    const overview = asOf === undefined ? await refresh(session.run, anGiang2023) : await setReportDate(session.run, anGiang2023, asOf);
    await session.save(out);
    printAnswer({ out, ...overviewAnswer(overview) });
    process.stderr.write(`${COMMAND_LINE.refreshed(isoOfDay(overview.asOf), out)}\n`);
  } finally {
    session.close();
  }
}
