import type { CheckProblem } from '../commands/check';
import { GRAVITY } from '../commands/gravity';
import { compareVietnamese } from '../plan/summary';
import { CHECK_PANEL, problemSentence } from '../strings';

export type ProblemsBy = 'sheet' | 'lead' | 'code';

/** Problems that share a sheet, a lead agency or a kind. */
export interface ProblemGroup { name: string; problems: CheckProblem[] }

/** The worst group first: by its gravest problem, then by how many, then by name. A problem of two leads stands under both. */
export function problemGroups(problems: readonly CheckProblem[], by: ProblemsBy): ProblemGroup[] {
  const groups = new Map<string, CheckProblem[]>();
  for (const problem of problems) for (const name of namesOf(problem, by)) groups.set(name, [...groups.get(name) ?? [], problem]);
  return [...groups].map(([name, held]) => ({ name, problems: [...held].sort((a, b) => GRAVITY[a.code] - GRAVITY[b.code]) }))
    .sort((a, b) => worst(a) - worst(b) || b.problems.length - a.problems.length || compareVietnamese(a.name, b.name));
}

const worst = ({ problems }: ProblemGroup) => Math.min(...problems.map(({ code }) => GRAVITY[code]));

function namesOf({ code, where, leads }: CheckProblem, by: ProblemsBy): readonly string[] {
  switch (by) {
    case 'sheet': return [where.sheet];
    case 'code': return [problemSentence(code)];
    case 'lead': return leads.length > 0 ? leads : [CHECK_PANEL.noLead];
  }
}

/** What one press mends: answers that are certain. What was changed from the plan may have been meant, so each is asked for by itself. */
export const mendable = (problems: readonly CheckProblem[]): CheckProblem[] => problems.filter(({ mend, code }) => mend !== null && code !== 'changed-from-plan');
