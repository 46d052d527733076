import { type Entered, isBlank } from './entered';
import { BLANK, type Reading } from './reading';
import { comparisonKey } from './text';
import { REPORTED_STATUSES, type ReportedStatus } from './timeState';

type StatusReading = Reading<ReportedStatus, 'status-unknown'>;

const UNKNOWN: StatusReading = { kind: 'unreadable', code: 'status-unknown' };

/** Every reported word, read once: a table of a hundred thousand rows holds three of them. Keyed by the words in force. */
const readBefore = new WeakMap<Record<ReportedStatus, string>, Map<string, StatusReading>>();
const MOST_REMEMBERED = 1000;

/**
 * tình trạng, as the agency reports it, told by the words the sheet offers (`words`), however they are spaced, encoded or capitalised.
 * @example readReportedStatus('hoàn thành ', REPORTED_STATUS_WORDS) // { kind: 'read', value: 'completed' }
 */
export function readReportedStatus(entered: Entered, words: Record<ReportedStatus, string>): StatusReading {
  if (isBlank(entered)) return BLANK;
  if (typeof entered !== 'string') return UNKNOWN;
  let known = readBefore.get(words);
  if (!known) readBefore.set(words, known = new Map());
  const before = known.get(entered);
  if (before) return before;
  const key = comparisonKey(entered);
  const status = REPORTED_STATUSES.find((candidate) => comparisonKey(words[candidate]) === key);
  const reading: StatusReading = status ? { kind: 'read', value: status } : UNKNOWN;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(entered, reading);
  return reading;
}
