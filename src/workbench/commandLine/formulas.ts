import { text } from 'node:stream/consumers';
import { loadPlan } from '../../commands/loadPlan';
import { usePlan } from '../../functions';
import { anGiang2023 } from '../../plans';
import { readArguments } from './arguments';
import { printAnswer, today } from './edges';
import { evaluateFormulas } from './evaluateFormulas';
import { openSession } from './session';

/** `formulas`: one formula a line on stdin, evaluated in a workbook with the plan loaded; one JSON line each on stdout, in the same order. */
export async function formulas(words: string[]): Promise<void> {
  readArguments(words, [], 0);
  const lines = (await text(process.stdin)).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  const session = await openSession(anGiang2023);
  try {
    await loadPlan(session.run, anGiang2023, today(), { dialect: 'native', onPlanLoaded: usePlan });
    for (const answer of await evaluateFormulas(session, lines)) printAnswer(answer);
  } finally {
    session.close();
  }
}
