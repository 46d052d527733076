import type { Entered } from '../../plan/entered';
import { isSameValue, type MergedCell, type TheirCell } from '../../plan/merge';

export type Side = 'theirs' | 'ours';

/** What the user has decided. What is left open stays as it stands in the coordinator's workbook. */
export interface MergeChoices {
  /** for every cell that both sides changed; files that disagree with each other are asked about singly, whatever this says */
  all?: Side;
  /** for all conflicts of a file, by its name */
  files?: Readonly<Record<string, Side>>;
  /** for one conflict, by its key: a side, or the file whose value it is to be */
  cells?: Readonly<Record<string, Side | { file: string }>>;
  /** rows that several agencies answer for, by the row's key ("NhiemVu 1.03"): the agency whose answer becomes the row's own */
  adopted?: Readonly<Record<string, string>>;
  /** files of another round or version that are merged all the same, by name */
  accepted?: readonly string[];
  /** what a formula gave counts as entered */
  formulaValues?: boolean;
}

/** How a conflict was settled; null: it is still open. */
export type Settled = { side: 'ours' } | { side: 'theirs'; value: Entered; from: string[] } | null;

/** The user's word on a conflict: one cell's counts before a file's, a file's before that for all. */
export function settle(key: string, { dispute, sides }: Extract<MergedCell, { kind: 'conflict' }>, choices: MergeChoices): Settled {
  const own = choices.cells?.[key];
  if (typeof own === 'object') return theirs(sides.filter(({ file }) => file === own.file));
  if (own !== undefined) return settled(own, sides);
  const chosen = sides.filter(({ file }) => choices.files?.[file] === 'theirs');
  if (chosen.length > 0) return theirs(chosen);
  if (sides.every(({ file }) => choices.files?.[file] === 'ours')) return { side: 'ours' };
  return choices.all !== undefined && dispute === 'us-and-them' ? settled(choices.all, sides) : null;
}

const settled = (side: Side, sides: readonly TheirCell[]): Settled => (side === 'ours' ? { side } : theirs(sides));

/** The value on which those files agree; where they do not, nothing is settled. */
function theirs(sides: readonly TheirCell[]): Settled {
  const [first, ...others] = sides;
  if (!first || others.some((other) => !isSameValue(other.theirs, first.theirs))) return null;
  return { side: 'theirs', value: first.theirs, from: sides.map(({ file }) => file) };
}
