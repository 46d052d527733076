import { readFile } from 'node:fs/promises';
import type { Plan } from '../../plan/plan';
import { readPlanFile } from '../../plans/planFile';
import { COMMAND_LINE, planFaultSentence } from '../../strings';
import type { Arguments } from './arguments';
import { fileNamed } from './edges';
import { UnusableFile } from './edges';

/** The plan of `--plan FILE.json`; null where none is given. A file that is no plan is refused with every fault and its path. */
export async function chosenPlan(given: Arguments): Promise<Plan | null> {
  const file = given.option('plan');
  if (file === undefined) return null;
  const read = readPlanFile(await readFile(fileNamed(file), 'utf8'));
  if (read.kind === 'plan') return read.plan;
  throw new UnusableFile(COMMAND_LINE.planFaulty(file, read.faults.map(({ path, code, expected }) => planFaultSentence(path, code, expected))));
}
