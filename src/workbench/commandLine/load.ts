import { loadPlan } from '../../commands/loadPlan';
import { anGiang2023 } from '../../plans';
import { COMMAND_LINE } from '../../strings';
import { readArguments } from './arguments';
import { printAnswer, today } from './edges';
import { openSession } from './session';

/** `load --out FILE.xlsx [--formulas native|cchc]`: the plan's template as a new workbook. Native formulas unless asked otherwise: the file travels. */
export async function load(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'formulas'], 0);
  const out = given.required('out');
  const dialect = given.oneOf('formulas', ['native', 'cchc'], 'native');
  const session = await openSession(anGiang2023);
  try {
    const answer = await loadPlan(session.run, anGiang2023, today(), { dialect });
    await session.save(out);
    printAnswer({ out, ...answer });
    process.stderr.write(`${COMMAND_LINE.loaded(anGiang2023.shortName, out)}\n`);
  } finally {
    session.close();
  }
}
