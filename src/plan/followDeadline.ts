import type { Day } from './day';
import { readDeadline } from './deadline';
import type { Entered } from './entered';
import { valueOf } from './reading';
import { readDay } from './readDay';
import { cleanText } from './text';

/** What the workbook remembers of a row: the deadline's words, and the day that was derived from them (null: none). */
export interface RecordedDeadline {
  words: string;
  due: Day | null;
}

/** The words as they are remembered and compared. */
export const deadlineWords = (words: Entered): string => cleanText(String(words ?? ''));

/**
 * Hạn follows Thời hạn, unless a person set Hạn. A person did so when the cell differs from what was recorded as derived: a day
 * never recorded, another day, text, or a cell emptied while its words stayed. Emptied and given new words, it follows again.
 * `changed` says that Hạn is to be written.
 * @example followDeadline({ words: 'Quý II/2023', due: '', recorded: null, year: 2023 }) // { due: 45107, changed: true }
 */
export function followDeadline({ words, due, recorded, year }: {
  words: Entered; due: Entered; recorded: RecordedDeadline | null; year: number;
}): { due: Day | null; changed: boolean } {
  const entered = readDay(due);
  const present = valueOf(entered);
  const derived = readDeadline(words, year);
  const wanted = derived.kind === 'day' ? derived.day : null;
  const isAsDerived = entered.kind !== 'unreadable' && present === (recorded?.due ?? null);
  const isEmptyWithNewWords = entered.kind === 'blank' && deadlineWords(words) !== (recorded?.words ?? '');
  if (!isAsDerived && !isEmptyWithNewWords) return { due: present, changed: false };
  return { due: wanted, changed: wanted !== present };
}
