import { type AgencyList, agencyNames } from '../../plan/agencyNames';
import type { Baseline } from '../../plan/baseline';
import { readDeadline } from '../../plan/deadline';
import { readDirection } from '../../plan/direction';
import { type Entered, isBlank } from '../../plan/entered';
import type { Plan } from '../../plan/plan';
import { readNumber } from '../../plan/readNumber';
import { valueOf } from '../../plan/reading';
import { isSameShare } from '../../plan/share';
import { comparisonKey } from '../../plan/text';
import type { TableName } from '../column';
import { type Checking, type Found, foundAt, headerOf } from './checking';
import { workbookBaseline } from './workbookBaseline';

/** What two cells that say the same have in common. */
type Sameness = 'text' | 'agencies' | 'deadline' | 'number' | 'direction';

/** The cells that are the plan's to say. */
const COMPARED: Partial<Record<TableName, Record<string, Sameness>>> = {
  NhiemVu: { task: 'text', deliverable: 'text', deadline: 'deadline', lead: 'agencies', supporting: 'agencies' },
  PhanCong: { task: 'text', lead: 'agencies' },
  MucTieu: { target: 'text', unit: 'text', direction: 'direction', targetValue: 'number' },
};

/**
 * Cells that say something else than the plan. An imported appendix is the plan too, and so are documents that changed it since; the last word counts. What the plan leaves blank may be filled in; a filled
 * cell that was emptied is a change.
 */
export function planChanges(checking: Checking): Found[] {
  const { plan, list, tables } = checking;
  const { baseline } = workbookBaseline(plan, checking.snapshot);
  return tables.flatMap((table) => {
    const compared = Object.entries(COMPARED[table.table.name] ?? {}).filter(([key]) => table.columns.has(key));
    const ofPlan = cellsOfPlan(baseline, table.table.name);
    return table.rows.flatMap((row) => {
      const cells = ofPlan.get(comparisonKey(row.id));
      if (!cells) return [];
      return compared.flatMap(([key, sameness]): Found[] => {
        const [standing, base] = [row.read.cell(key), cells[key]];
        if (isBlank(base) || standing === base || isSame(standing, base, sameness, { list, plan })) return [];
        const at = { table: table.table.name, id: row.id, header: headerOf(table, key) };
        return [foundAt(row, key, 'changed-from-plan', {
          planValue: base, mend: row.canBeFound ? { kind: 'value', cell: { at, before: standing, after: base } } : null,
        })];
      });
    });
  });
}

/** The plan's cells by the keys of codes, as the appendix and the documents since have them. */
function cellsOfPlan({ tasks, duties, targets }: Baseline, table: TableName): Map<string, Partial<Record<string, Entered>>> {
  const byKey = <Said>(said: ReadonlyMap<string, Said>, cellsOf: (one: Said) => Partial<Record<string, Entered>>) =>
    new Map([...said].map(([code, one]) => [comparisonKey(code), cellsOf(one)] as const));
  switch (table) {
    case 'NhiemVu': return byKey(tasks, ({ name, deliverable, deadline, lead, supporting }) => ({ task: name, deliverable, deadline, lead, supporting }));
    case 'PhanCong': return byKey(duties, ({ name, lead }) => ({ task: name, lead }));
    case 'MucTieu': return byKey(targets, ({ name, unit, direction, target }) => ({ target: name, unit, direction: direction ?? '', targetValue: target }));
    case 'LinhVuc': case 'CoQuan': case 'BiDanh': case 'DieuChinh': case 'NhatKy': case 'KetQuaTheoCoQuan': return new Map();
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
