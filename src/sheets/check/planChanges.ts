import { type AgencyList, agencyNames } from '../../plan/agencyNames';
import { readDeadline } from '../../plan/deadline';
import { readDirection } from '../../plan/direction';
import { type Entered, isBlank } from '../../plan/entered';
import type { Plan } from '../../plan/plan';
import { readNumber } from '../../plan/readNumber';
import { valueOf } from '../../plan/reading';
import { isSameShare } from '../../plan/share';
import { comparisonKey } from '../../plan/text';
import type { CellInput } from '../change';
import { readPlanSaid, type SaidByCode } from '../import/planSaid';
import { SAID } from '../import/taskCellChanges';
import { dutyCells, taskCells } from '../template/taskSheets';
import { targetCells } from '../template/targetSheet';
import type { TableName } from '../column';
import { type Checking, type Found, foundAt, headerOf } from './checking';

/** What two cells that say the same have in common. */
type Sameness = 'text' | 'agencies' | 'deadline' | 'number' | 'direction';

/** The cells that are the plan's to say. */
const COMPARED: Partial<Record<TableName, Record<string, Sameness>>> = {
  NhiemVu: { task: 'text', deliverable: 'text', deadline: 'deadline', lead: 'agencies', supporting: 'agencies' },
  PhanCong: { task: 'text', lead: 'agencies' },
  MucTieu: { target: 'text', unit: 'text', direction: 'direction', targetValue: 'number' },
};

/**
 * Cells that say something else than the plan. An imported appendix is the plan too, and says it last. What the plan leaves blank may be filled in; a filled
 * cell that was emptied is a change.
 */
export function planChanges(checking: Checking): Found[] {
  const { plan, list, tables } = checking;
  const said = readPlanSaid(checking.snapshot);
  return tables.flatMap((table) => {
    const compared = Object.entries(COMPARED[table.table.name] ?? {}).filter(([key]) => table.columns.has(key));
    const ofPlan = cellsOfPlan(plan, table.table.name, said);
    return table.rows.flatMap((row) => {
      const cells = ofPlan.get(comparisonKey(row.id));
      if (!cells) return [];
      return compared.flatMap(([key, sameness]): Found[] => {
        const [standing, base] = [row.read.cell(key), cells[key] as Entered];
        if (isBlank(base) || standing === base || isSame(standing, base, sameness, { list, plan })) return [];
        const at = { table: table.table.name, id: row.id, header: headerOf(table, key) };
        return [foundAt(row, key, 'changed-from-plan', {
          planValue: base, mend: row.canBeFound ? { kind: 'value', cell: { at, before: standing, after: base } } : null,
        })];
      });
    });
  });
}

/** The plan's own cells by the keys of codes. */
function cellsOfPlan(plan: Plan, table: TableName, said: SaidByCode): Map<string, Partial<Record<string, CellInput>>> {
  switch (table) {
    case 'NhiemVu': {
      const cells = new Map<string, Partial<Record<string, CellInput>>>(plan.tasks.map((task) => [comparisonKey(task.code), taskCells(plan, task)]));
      for (const [code, one] of said) cells.set(comparisonKey(code), Object.fromEntries(Object.entries(SAID).map(([key, part]) => [key, one[part]])));
      return cells;
    }
    case 'PhanCong': return new Map(plan.duties.map((duty) => [comparisonKey(duty.code), dutyCells(plan, duty)]));
    case 'MucTieu': return new Map(plan.targets.map((target) => [comparisonKey(target.id), targetCells(target)]));
    case 'LinhVuc': case 'CoQuan': case 'BiDanh': case 'NhatKy': case 'KetQuaTheoCoQuan': return new Map();
  }
}

function isSame(standing: Entered, base: Entered, sameness: Sameness, { list, plan }: { list: AgencyList; plan: Plan }): boolean {
  const [one, other] = [standing, base].map((cell) => comparisonKey(String(cell ?? '')));
  if (one === other) return true;
  switch (sameness) {
    case 'text': return false;
    case 'agencies': return namesIn(standing, list) === namesIn(base, list);
    case 'direction': return !isBlank(standing) && valueOf(readDirection(standing)) === valueOf(readDirection(base));
    // A day typed where the words stood: Excel keeps a number.
    case 'deadline': {
      const [typed, wanted] = [standing, base].map((words) => readDeadline(words, plan.year));
      return typeof standing === 'number' && typed?.kind === 'day' && wanted?.kind === 'day' && typed.day === wanted.day;
    }
    case 'number': {
      const [read, wanted] = [valueOf(readNumber(standing)), valueOf(readNumber(base))];
      return read !== null && wanted !== null && isSameShare(read, wanted);
    }
  }
}

const namesIn = (cell: Entered, list: AgencyList) => agencyNames(String(cell ?? ''), list).names.map(({ name }) => comparisonKey(name)).sort().join(';');
