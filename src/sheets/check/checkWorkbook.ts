import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { WorkbookRows } from '../readRows';
import type { WorkbookSnapshot } from '../snapshot';
import { checkingOf, type Found, type SeenCells } from './checking';
import type { CheckProblem } from './checkProblem';
import { GRAVITY } from './gravity';
import { RULES, SEEN_RULES } from './rules';

export type { SeenCells };

/**
 * kiểm tra: everything that is wrong with the three tables on a day, by every rule there is. In the order of the sheets and their rows, the worst of a row first; what
 * belongs to no row of theirs comes before. `seen` null: the two rules that need it are left out.
 * @example checkWorkbook(plan, snapshot, readRows(snapshot, plan), asOf, null)[0] // { code: 'duplicate-code', where: { sheet: 'Nhiệm vụ', cell: 'A7', id: '1.01' }, … }
 */
export function checkWorkbook(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, asOf: Day, seen: SeenCells | null): CheckProblem[] {
  const checking = checkingOf(plan, snapshot, rows, asOf);
  let found: Found[] = [];
  for (const rule of RULES) found = found.concat(rule(checking, found));
  if (seen) for (const rule of SEEN_RULES) found = found.concat(rule(checking, seen, found));
  const order = new Map(checking.tables.map(({ table }, index) => [table.name, index]));
  const placeOf = ({ problem, row }: Found) => [problem.table === null ? -1 : order.get(problem.table) ?? -1, row ?? -1, GRAVITY[problem.code]] as const;
  return found.map((one) => ({ one, place: placeOf(one) }))
    .sort(({ place: [a, b, c] }, { place: [d, e, f] }) => a - d || b - e || c - f)
    .map(({ one }) => one.problem);
}
