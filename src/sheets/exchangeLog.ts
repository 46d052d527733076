import { compareVietnamese } from '../plan/summary';
import { comparisonKey } from '../plan/text';
import { LOG_WORDS, MERGE_WORDS } from '../strings';
import { type AgreedValues, latestSending } from './agreedValues';
import type { LogEntry } from './log';

/** What became of the files that an agency returned. */
export interface Outcome {
  /** cells */
  taken: number;
  /** cells still open */
  conflicts: number;
  problems: number;
}

/** How far the exchange with one agency is: its last asking, and what came back since. */
export interface LoggedExchange {
  agency: string;
  sent: LogEntry;
  /** the last line of a file that came back; null: none has, or its merge was taken back */
  returned: LogEntry | null;
  outcome: Outcome;
}

const NOTHING: Outcome = { taken: 0, conflicts: 0, problems: 0 };

/** A number that no sending before this one has exceeded: each is counted higher, by the lines of the log or, where no log was kept, by what was agreed since. */
export const lastSending = (log: readonly LogEntry[], agreed: AgreedValues): number => Math.max(log.filter(({ what }) => what === 'sent').length, latestSending(agreed));

/** The lines that still hold: without those of returned files whose merge was taken back. A line of taking back covers the last line of its agency's file before it. */
export function standingEntries(log: readonly LogEntry[]): LogEntry[] {
  const standing: LogEntry[] = [];
  for (const entry of log) {
    const covered = entry.what === 'taken-back' ? standing.filter((one) => one.what === 'returned' && fileKey(one) === fileKey(entry)).at(-1) : undefined;
    if (covered !== undefined) standing.splice(standing.indexOf(covered), 1);
    standing.push(entry);
  }
  return standing;
}

/** Of a file that came back more than once the last line says what is still open; taken cells add up. */
export function outcomeOf(returned: readonly LogEntry[]): Outcome {
  const last = new Map(returned.map((entry) => [fileKey(entry), countsOf(entry)]));
  const sum = (outcomes: readonly Outcome[], part: keyof Outcome) => outcomes.reduce((total, one) => total + one[part], 0);
  const open = [...last.values()];
  return { taken: sum(returned.map(countsOf), 'taken'), conflicts: sum(open, 'conflicts'), problems: sum(open, 'problems') };
}

/** What an agency is called now. */
export type NameOf = (agency: string) => string;

/** Every agency that was ever sent a file, by the key of its name. */
export function loggedExchanges(log: readonly LogEntry[], nameOf: NameOf = (agency) => agency): Map<string, LoggedExchange> {
  const found = new Map<string, LoggedExchange & { since: LogEntry[] }>();
  for (const entry of standingEntries(log)) {
    const agency = nameOf(entry.agency);
    const key = comparisonKey(agency);
    if (entry.what === 'sent') {
      // Whoever is asked again comes last: rounds stand in their order.
      found.delete(key);
      found.set(key, { agency, sent: entry, returned: null, outcome: NOTHING, since: [] });
    }
    const known = found.get(key);
    // A file of an older round, accepted all the same, does not answer the last asking.
    if (known === undefined || entry.what !== 'returned' || comparisonKey(entry.round) !== comparisonKey(known.sent.round)) continue;
    known.since.push(entry);
    found.set(key, { ...known, returned: entry, outcome: outcomeOf(known.since) });
  }
  return new Map([...found].map(([key, { since: _, ...exchange }]) => [key, exchange]));
}

/** Who has not returned what was last asked, round by round; where all have, that; nothing where nobody was ever asked. */
export function outstandingWords(log: readonly LogEntry[], nameOf?: NameOf): string {
  const exchanges = [...loggedExchanges(log, nameOf).values()];
  const open = exchanges.filter(({ returned }) => returned === null);
  const rounds = new Map(open.map(({ sent: { round } }) => [comparisonKey(round), round]));
  if (rounds.size > 0) {
    return [...rounds].map(([key, round]) =>
      LOG_WORDS.outstanding(round, open.filter(({ sent }) => comparisonKey(sent.round) === key).map(({ agency }) => agency).sort(compareVietnamese))).join('. ');
  }
  const last = log.filter(({ what }) => what === 'sent').at(-1);
  return last === undefined ? '' : LOG_WORDS.allReturned(last.round);
}

/** The numbers in a line's note: MERGE_WORDS.returned makes the words, MERGE_WORDS.returnedCounts reads them. */
function countsOf({ note }: LogEntry): Outcome {
  const [, taken, conflicts, problems] = (MERGE_WORDS.returnedCounts.exec(note) ?? []).map(Number);
  return { taken: taken ?? 0, conflicts: conflicts ?? 0, problems: problems ?? 0 };
}

const fileKey = ({ agency, round, file }: LogEntry): string => [agency, round, file].map(comparisonKey).join('\n');
