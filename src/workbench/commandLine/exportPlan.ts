import { writeFile } from 'node:fs/promises';
import type { Plan } from '../../plan/plan';
import { anGiang2023 } from '../../plans';
import { planFileText } from '../../plans/planFile';
import { COMMAND_LINE } from '../../strings';
import { readArguments, WrongCall } from './arguments';
import { chosenPlan } from './chosenPlan';
import { fileNamed, printAnswer, say } from './edges';
import { openSession } from './session';

/** `export [FILE.xlsx] --out PLAN.json`: the plan of the workbook, else An Giang's of 2023, as a file, to be changed by hand and given to the other commands. */
export async function exportPlan(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'plan'], { atLeast: 0 });
  const out = given.required('out');
  const { files: [file, ...more] } = given;
  if (more.length > 0) throw new WrongCall(COMMAND_LINE.wrongFileCount(1, given.files.length));
  const plan = await chosenPlan(given) ?? (file === undefined ? anGiang2023 : await planOf(file));
  await writeFile(fileNamed(out), planFileText(plan));
  printAnswer({ out, id: plan.id, areas: plan.areas.length, tasks: plan.tasks.length, targets: plan.targets.length, duties: plan.duties.length, agencies: plan.agencies.length });
  say(COMMAND_LINE.exported(plan.shortName, out));
}

async function planOf(file: string): Promise<Plan> {
  const session = await openSession(null, file);
  session.close();
  return session.plan;
}
