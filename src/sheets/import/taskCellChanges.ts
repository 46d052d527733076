import type { PlanSaid } from '../../plan/appendix/matching';
import { cleanText } from '../../plan/text';

/** The cells that an appendix fills. */
export const IMPORTED_KEYS = ['area', 'task', 'deliverable', 'deadline', 'lead', 'supporting', 'source'] as const;
export type ImportedKey = (typeof IMPORTED_KEYS)[number];

/** What an import does to a cell that is not as the source has it. */
export type CellOutcome =
  /** nothing stood there, or the template's own note */
  | 'written'
  | 'overwritten'
  /** a person changed it, and the source says what it said before */
  | 'kept'
  | 'same';

/** The part of what the appendix said that each cell holds. */
export const SAID: Record<Exclude<ImportedKey, 'area'>, keyof PlanSaid> = {
  task: 'name', deliverable: 'deliverable', deadline: 'deadline', lead: 'lead', supporting: 'supporting', source: 'source',
};

/**
 * What becomes of a cell: three sides are weighed, what the source says now, what it said at the last import, and what stands there. A person's change stays
 * unless the source changed too; a blank of the source empties only what the source itself had put there.
 */
export function cellOutcome(key: ImportedKey, { wanted, standing, said, template }: {
  wanted: string; standing: string; said: PlanSaid | null; /** what the template itself puts there */ template: string;
}): CellOutcome {
  const before = said === null || key === 'area' ? null : said[SAID[key]];
  if (isSame(wanted, standing)) return 'same';
  if (cleanText(standing) === '') return before !== null && isSame(wanted, before) ? 'kept' : 'written';
  if (cleanText(wanted) === '') return before !== null && isSame(before, standing) ? 'overwritten' : 'same';
  if (before !== null && isSame(wanted, before)) return 'kept';
  return key === 'source' && (isSame(standing, template) || (before !== null && isSame(standing, before))) ? 'written' : 'overwritten';
}

const isSame = (one: string, other: string) => cleanText(one) === cleanText(other);
