import type { Entered } from '../../../src/plan/entered';
import type { Plan, Target } from '../../../src/plan/plan';
import type { Table } from '../../../src/sheets/column';
import { TARGET_TABLE, TASK_TABLE } from '../../../src/sheets/columns';
import { largePlan } from '../../../src/workbench/bench/largePlan';
import { generatedTargets, generatedTasks, type GeneratedTarget, type GeneratedTask } from '../../sheets/generatedRows';
import type { Journey } from './journey';

/** A plan with room for every one of the generated rows. Fewer rows are the first of more. */
export interface GeneratedPlan { plan: Plan; tasks: GeneratedTask[]; targets: GeneratedTarget[] }

export function generatedPlan(taskCount: number, targetCount: number): GeneratedPlan {
  const large = largePlan(taskCount);
  const targets = generatedTargets(targetCount);
  const planned = targets.map((_, index): Target => ({ ...large.targets[index % large.targets.length]!, id: `T${index + 1}` }));
  return { plan: { ...large, targets: planned }, tasks: generatedTasks(taskCount), targets };
}

/** Pastes the generated rows over the plan's own, column by column, as a person would. */
export async function enterGeneratedRows(journey: Journey, { tasks, targets }: GeneratedPlan): Promise<void> {
  await paste(journey, TASK_TABLE, tasks);
  await paste(journey, TARGET_TABLE, targets.map(({ target, ...row }) => ({ ...row, targetValue: target })));
}

async function paste(journey: Journey, table: Table, rows: readonly object[]): Promise<void> {
  const { sheet, area } = journey.table(table.name);
  for (const key of Object.keys(rows[0]!)) {
    const column = table.columns.findIndex((one) => one.key === key);
    if (column < 0) throw new Error(`${table.name} has no column ${key}`);
    await journey.enter(sheet, area.row + 1, area.column + column, rows.map((row) => [(row as Record<string, Entered>)[key]]));
  }
}
