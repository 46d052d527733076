import { writeFile } from 'node:fs/promises';
import { planFileText } from '../../plans/planFile';
import { COMMAND_LINE } from '../../strings';
import { readArguments } from './arguments';
import { chosenPlan } from './chosenPlan';
import { fileNamed, printAnswer, say } from './edges';

/** `export --out PLAN.json [--plan PLAN.json]`: the plan as a file, to be changed by hand and given to the other commands. */
export async function exportPlan(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'plan'], 0);
  const out = given.required('out');
  const plan = await chosenPlan(given);
  await writeFile(fileNamed(out), planFileText(plan));
  printAnswer({ out, id: plan.id, areas: plan.areas.length, tasks: plan.tasks.length, targets: plan.targets.length, duties: plan.duties.length, agencies: plan.agencies.length });
  say(COMMAND_LINE.exported(plan.shortName, out));
}
