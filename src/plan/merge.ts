import { type Entered, isBlank } from './entered';

/** Numbers that differ by less than this say the same: 0,1 + 0,2 is no change. */
const TOLERANCE = 1e-9;
/** Programs keep 15 digits of a number. */
const LAST_DIGIT = 5e-15;

/**
 * Whether two cells say the same. Blank is blank however it came (nothing, "", spaces); numbers are compared with a tolerance of 1e-9, texts as NFC without
 * spaces around and whatever ends their lines. A number and a text of the same digits are two values: one can be calculated with.
 * @example isSameValue('Đã ban hành ', 'Đã ban hành') // true
 * @example isSameValue(0.5, '0,5') // false
 */
export function isSameValue(one: Entered, other: Entered): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= Math.max(TOLERANCE, LAST_DIGIT * Math.abs(one));
  if (typeof one === 'string' && typeof other === 'string') return compared(one) === compared(other);
  return one === other;
}

const compared = (text: string) => text.normalize('NFC').replace(/\r\n?/gu, '\n').trim();

/** What one returned file says of a cell. */
export interface TheirCell {
  /** the file's name; no two files of a merge share one */
  file: string;
  /** what both sides had last agreed on */
  base: Entered;
  /** what had been agreed when the file was sent: older than `base` where something was merged since */
  sent: Entered;
  theirs: Entered;
  /** what it says stood in an earlier merge and another value was agreed instead: by a person's choice, or because a later file said so */
  isPassedOver?: boolean;
  /** what is agreed of the cell came with a file that was sent later */
  isLate?: boolean;
  /** other files said something else in an earlier merge, and nobody has settled it yet */
  isDisputed?: boolean;
}

/** Why a cell is for a person to decide. */
export type Dispute =
  /** both sides changed it, differently */
  | 'us-and-them'
  /** two files changed it, differently */
  | 'files'
  /** a file holds what it was sent with, and since then another value was agreed: taken back on purpose, or a copy that never had the other */
  | 'back-to-sent'
  /** a file holds a value that was passed over before: said again on purpose, or an old file */
  | 'passed-over'
  /** a file says something else than what came since with one that was sent later */
  | 'older-file';

/** What becomes of a cell. */
export type MergedCell =
  /** it stays as it is here: no file changed it, or all that did say what stands here already */
  | { kind: 'ours' }
  /** only they changed it; `from` names every file that says so */
  | { kind: 'theirs'; value: Entered; from: string[] }
  /** số liệu mâu thuẫn: with all its sides */
  | { kind: 'conflict'; dispute: Dispute; sides: TheirCell[] };

/**
 * The three-way rule for one cell, over all files at once: a file that left the cell as it was agreed has no say; what only files changed is taken; the same change on both
 * sides is fine; different changes are a conflict, and so are two files that changed it differently, whatever stands here. A value that was passed over before is never taken
 * in silence, nor one of an open dispute because the other file is not there this time, nor one of a file that is older than what is agreed. The order of the files is of no account.
 * @example mergeCell('', [{ file: 'a.xlsx', base: '', sent: '', theirs: 0.5 }]) // { kind: 'theirs', value: 0.5, from: ['a.xlsx'] }
 * @example mergeCell(0.4, [{ file: 'a.xlsx', base: '', sent: '', theirs: 0.5 }]) // { kind: 'conflict', dispute: 'us-and-them', … }
 */
export function mergeCell(ours: Entered, files: readonly TheirCell[]): MergedCell {
  const changed = files.filter(({ base, theirs }) => !isSameValue(base, theirs)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const isNews = ({ sent, theirs, isPassedOver = false }: TheirCell) => !isPassedOver && !isSameValue(sent, theirs);
  const speaking = changed.filter(isNews);
  const [first, ...others] = speaking;
  if (!first) {
    // a late file brings what it holds by itself, and one that was left as it was sent says nothing of a cell that has moved on from what was agreed
    const old = asked(changed.filter(({ base, theirs, isLate = false, isPassedOver = false }) => !isLate && !isSameValue(ours, theirs) && (isPassedOver || isSameValue(ours, base))), files);
    if (old.length === 0) return { kind: 'ours' };
    return { kind: 'conflict', dispute: old.some(({ isPassedOver = false }) => isPassedOver) ? 'passed-over' : 'back-to-sent', sides: old };
  }
  if (others.some(({ theirs }) => !isSameValue(theirs, first.theirs))) return { kind: 'conflict', dispute: 'files', sides: speaking };
  if (isSameValue(ours, first.theirs)) return { kind: 'ours' };
  if (speaking.some(({ isDisputed = false }) => isDisputed)) return { kind: 'conflict', dispute: 'files', sides: speaking };
  if (speaking.every(({ isLate = false }) => isLate)) return { kind: 'conflict', dispute: 'older-file', sides: speaking };
  if (speaking.some(({ base }) => !isSameValue(ours, base))) return { kind: 'conflict', dispute: 'us-and-them', sides: speaking };
  return { kind: 'theirs', value: first.theirs, from: speaking.map(({ file }) => file) };
}

/**
 * Which of the files that say nothing new are a question. Beside a file that has what was agreed since, one that has not is a copy made before it; files that hold several values that were passed
 * over are the dispute that was settled.
 */
function asked(old: readonly TheirCell[], files: readonly TheirCell[]): TheirCell[] {
  const passedOver = old.filter(({ isPassedOver = false }) => isPassedOver);
  const isSettled = passedOver.some(({ theirs }) => !isSameValue(theirs, passedOver[0]!.theirs));
  return isSettled ? [] : old.filter(({ base }) => !files.some((other) => isSameValue(other.base, base) && isSameValue(other.theirs, base)));
}
