import type { Plan } from '../../plan/plan';
import { anGiang2023 } from '../../plans';
import { numberedTasks } from '../../plans/numberedTasks';

/** The plan with its areas grown in proportion until they hold `count` tasks, each with a deadline: made up, to measure with. Of the plan's own size it is the plan itself, which no workbook has to carry. */
export function largePlan(count: number): Plan {
  const { areas: [first, ...rest], tasks } = anGiang2023;
  if (count === tasks.length) return anGiang2023;
  if (!first) throw new Error('the plan has no areas');
  const grown = rest.map((area) => ({ ...area, taskCount: Math.round((area.taskCount * count) / tasks.length) }));
  const others = grown.reduce((sum, { taskCount }) => sum + taskCount, 0);
  const areas = [{ ...first, taskCount: count - others }, ...grown];
  const deadlines = ['31/3/2023', '30/6/2023', '30/9/2023', '31/12/2023'];
  return {
    ...anGiang2023,
    areas,
    tasks: areas.flatMap(numberedTasks).map((task, index) => ({ ...task, deadline: deadlines[index % deadlines.length] ?? '' })),
  };
}
