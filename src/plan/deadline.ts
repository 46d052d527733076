import type { Day } from './day';
import type { Entered } from './entered';

/** Why words give no day. */
export type NoDeadline =
  | 'blank' | 'ongoing' | 'recurring' | 'by-reference' | 'by-event' | 'start-only' | 'contradictory' | 'unreadable';

export type Deadline =
  | { kind: 'day'; day: Day; isSeveral: boolean }
  | { kind: 'none'; class: NoDeadline }
  | { kind: 'year-missing' };

export declare function readDeadline(words: Entered, year?: number | null): Deadline;
