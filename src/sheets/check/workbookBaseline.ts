import type { Amendment } from '../../plan/amendment';
import { amendedBaseline, baselineOf, type Baseline, type BaselineTask } from '../../plan/baseline';
import type { Plan } from '../../plan/plan';
import { readAmendments } from '../amendments';
import { readPlanSaid } from '../import/planSaid';
import type { WorkbookSnapshot } from '../snapshot';

const BLANK: BaselineTask = { name: '', deliverable: '', deadline: '', lead: '', supporting: '', area: '' };

/** What the workbook's cells are compared with: the plan, what its imported appendix says of a task, and what documents have changed since. */
export function workbookBaseline(plan: Plan, snapshot: WorkbookSnapshot): { baseline: Baseline; amendments: readonly Amendment[]; imported: readonly string[] } {
  const own = baselineOf(plan);
  const said = readPlanSaid(snapshot);
  const tasks = new Map(own.tasks);
  for (const [code, { name, deliverable, deadline, lead, supporting }] of said) tasks.set(code, { ...tasks.get(code) ?? BLANK, name, deliverable, deadline, lead, supporting });
  const { amendments } = readAmendments(snapshot);
  return { baseline: amendedBaseline({ ...own, tasks }, amendments), amendments, imported: [...said.keys()] };
}
