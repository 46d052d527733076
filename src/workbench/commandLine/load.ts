import { loadPlan } from '../../commands/loadPlan';
import { usePlan } from '../../functions';
import { anGiang2023 } from '../../plans';
import { COMMAND_LINE } from '../../strings';
import { readArguments } from './arguments';
import { printAnswer, say, today } from './edges';
import { openSession } from './session';

/** `load --out FILE.xlsx [--formulas native|cchc]`: the plan's template as a new workbook. Native formulas unless asked otherwise: the file travels. */
export async function load(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'formulas'], 0);
  const out = given.required('out');
  const dialect = given.oneOf('formulas', ['native', 'cchc'], 'native');
  const session = await openSession(anGiang2023);
  try {
    const blank = session.engine.sheets();
    const answer = await loadPlan(session.run, anGiang2023, today(), { dialect, onPlanLoaded: usePlan });
    // Nobody else has used the sheet that a new workbook begins with.
    for (const { id } of blank) await session.engine.deleteSheet(id);
    await session.save(out);
    printAnswer({ out, ...answer });
    say(COMMAND_LINE.loaded(anGiang2023.shortName, out));
  } finally {
    session.close();
  }
}
