import { text } from 'node:stream/consumers';
import { loadPlan } from '../../commands/loadPlan';
import { usePlan } from '../../functions';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, today } from './edges';
import { evaluateFormulas } from './evaluateFormulas';
import { openSession } from './session';

/** `formulas [--plan PLAN.json]`: one formula a line on stdin, evaluated in a workbook with the plan loaded; one JSON line each on stdout, in the same order. */
export async function formulas(words: string[]): Promise<void> {
  const chosen = await chosenPlan(readArguments(words, ['plan'], 0));
  const lines = (await text(process.stdin)).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  const session = await openSession(chosen);
  const { plan } = session;
  try {
    await loadPlan(session.run, plan, today(), { dialect: 'native', onPlanLoaded: usePlan });
    for (const answer of await evaluateFormulas(session, lines)) printAnswer(answer);
  } finally {
    session.close();
  }
}
