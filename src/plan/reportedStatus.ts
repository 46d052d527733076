import type { Entered } from './entered';
import { BLANK, type Reading } from './reading';
import { remember } from './remember';
import { comparisonKey } from './text';
import { REPORTED_STATUSES, type ReportedStatus } from './timeState';

type StatusReading = Reading<ReportedStatus, 'status-unknown'>;

const UNKNOWN: StatusReading = { kind: 'unreadable', code: 'status-unknown' };

/** One reading for each set of words in force. */
const readings = new WeakMap<Record<ReportedStatus, string>, (text: string) => StatusReading>();

/**
 * tình trạng, as the agency reports it, told by the words the sheet offers (`words`), however they are spaced, encoded or capitalised.
 * @example readReportedStatus('hoàn thành ', REPORTED_STATUS_WORDS) // { kind: 'read', value: 'completed' }
 */
export function readReportedStatus(entered: Entered, words: Record<ReportedStatus, string>): StatusReading {
  if (entered === '' || entered === null || entered === undefined) return BLANK;
  if (typeof entered !== 'string') return UNKNOWN;
  let read = readings.get(words);
  if (!read) readings.set(words, read = remember((text) => readText(text, words)));
  return read(entered);
}

function readText(text: string, words: Record<ReportedStatus, string>): StatusReading {
  const key = comparisonKey(text);
  if (key === '') return BLANK;
  const status = REPORTED_STATUSES.find((candidate) => comparisonKey(words[candidate]) === key);
  return status ? { kind: 'read', value: status } : UNKNOWN;
}
