import { type Day, dayOf } from './day';
import { type DeadlinePhrase, findDeadlinePhrases } from './deadlinePhrases';
import type { Entered } from './entered';
import { readDay } from './readDay';
import { comparisonKey } from './text';

/** Why words give no day. */
export type NoDeadline =
  | 'blank' | 'ongoing' | 'recurring' | 'by-reference' | 'by-event' | 'start-only' | 'contradictory' | 'unreadable';

/** What a deadline's words give. `isSeveral`: they name several days, and this is the latest. */
export type Deadline =
  | { kind: 'day'; day: Day; isSeveral: boolean }
  | { kind: 'none'; class: NoDeadline }
  | { kind: 'year-missing' };

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

export const isYear = (value: number) => Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR;

const ONGOING = /thường xuyên|(?<!\p{L})liên tục(?!\p{L})/u;
const RECURRING = new RegExp([
  String.raw`(?<!\p{L})(?:hằng|hàng|mỗi) (?:năm|qu[ýí]|tháng|tuần|ngày|kỳ)(?!\p{L})|định kỳ|liền kề|\d (?:tuần|tháng|năm) (?:một|\d+) lần(?!\p{L})`,
  String.raw`(?:tuần|tháng|qu[ýí]|năm) ?/ ?lần(?!\p{L})|lần ?/ ?(?:tuần|tháng|qu[ýí]|năm)(?!\p{L})`,
  // a day of a month or quarter that is not named: "ngày 05 tháng sau", "ngày 15 của tháng cuối quý"
  String.raw`ngày \d{1,2}(?: của)? (?:tháng|qu[ýí]) (?:tiếp theo|tiếp sau|kế tiếp|sau)(?! khi)(?!\p{L})`,
  String.raw`tháng (?:đầu|cuối)(?: của)? qu[ýí](?! ?(?:iv|i{1,3}|[1-4])(?![\p{L}\d]))(?!\p{L})`,
].join('|'), 'u');
const BY_EVENT = new RegExp([
  String.raw`(?<!\p{L})(?:sau khi|ngay khi|khi có|kể từ|sau \d+ (?:ngày|tuần|tháng|năm|giờ))(?!\p{L})`,
  String.raw`(?<!\p{L})\d+ (?:ngày|tuần) (?:làm việc )?(?:sau|từ|trước)(?!\p{L})`,
  String.raw`(?<!\p{L})trước (?:kỳ họp|phiên họp|hội nghị|đại hội)(?!\p{L})`,
  // a length of time alone, counted from nobody says what: "100 ngày"
  String.raw`^\d+ (?:ngày|tuần|tháng)(?: làm việc)?\.?$`,
].join('|'), 'u');
/** Said beside a time, these are something more to report: "quý II/2023 và báo cáo đột xuất". */
const BY_EVENT_ALONE = /(?<!\p{L})(?:(?:khi|nếu) phát sinh|đột xuất)(?!\p{L})/u;
/** "theo" whatever it may be, but for "tiếp theo"; "tùy"; or the number of a document, "1441/QĐ-UBND" and "52/2015/NĐ-CP". */
const BY_REFERENCE = /(?<!\p{L})(?:(?<!tiếp )theo|tùy)(?!\p{L})|\d+\/(?:\d{4}\/)?\p{L}{2,}/u;
const BEGINS_BY_REFERENCE = /^(?:thực hiện )?theo(?!\p{L})/u;
/** What may stand before the time that a cell begins with. */
const LEADS_TO_TIME = /^(?:(?:hoàn thành|xong|chậm nhất|trước|trong|đến|là|vào)(?: (?:ngày|hết|là|vào|trước|trong))*\s?)*$/u;
/** Behind it what it is by, in words. */
const AFTER_TIME = /^[\s,.;(]*theo(?!\p{L})[^\d]*$/u;
const NO_END = /trở đi|trở về sau|(?:các|những) năm (?:tiếp theo|tiếp sau|kế tiếp|sau)(?!\p{L})/u;
/** Between the phrase before and this one: what says that this time is when work begins. After "đến" it is the end: "từ nay đến 30/6/2023". */
const START_BEFORE = /(?<!\p{L})(?:(?:từ|bắt đầu|khởi động)(?!\p{L})(?:(?!(?<!\p{L})(?:đến|tới)(?!\p{L}))[^.;\d])*|sau (?:ngày )?)$/u;
/** Between this phrase and the next: from this to that. */
const UNTIL = /^\s?(?:(?:đến|tới)(?!\p{L})|[-–])(?:(?! và )[^.;,\d])*$/u;
/** Before a month, quarter or year: its beginning, its middle or one of its weeks is no day; nor is a year after a month left open, "tháng … năm 2023". */
const VAGUE_BEFORE = /(?<!\p{L})(?:đầu|giữa|tuần (?:lễ )?(?:thứ )?(?:\d+|i{1,3}|iv|nhất|hai|ba|tư)(?: của)?) $|(?<!\p{L})(?:tháng|qu[ýí])[\s.…_/-]*$/u;

/** Behind a time: the year beside the plan's, whichever that is. */
const OTHER_YEAR_AFTER = /^(?: của)? năm (?:trước|ngoái|sau|tới|kế tiếp|tiếp theo)(?!\p{L})/u;

const none = (reason: NoDeadline): Deadline => ({ kind: 'none', class: reason });

/**
 * The day a task is due by the words of its deadline (thời hạn). A quarter, month, half or year ends on its last day, for a quarter due on its first
 * would make the task look overdue three months early; "trước ngày 30/6" is that day itself. Several deadlines: the latest.
 * A phrase without a year takes `year`, or else the other year in the cell. A number from 1900 to 2100 is a year, any other number an Excel date.
 *
 * Only about half of real deadlines give one day. Words of recurrence, reference, an event or a start only win over any date beside
 * them: a date in such a cell is the date of a decree, or of a first part with the end left open.
 * Source of the wordings: 98 phrasings in the appendices of seven real plans.
 * @example readDeadline('Xong trong Quý II/2023') // { kind: 'day', day: 45107, isSeveral: false }, 30/06/2023
 */
export function readDeadline(words: Entered, year?: number | null): Deadline {
  if (typeof words === 'number' && isYear(words)) return dayOrUnreadable(dayOf(words, 12, 31));
  const date = readDay(words);
  if (date.kind === 'blank') return none('blank');
  if (date.kind === 'read') return { kind: 'day', day: date.value, isSeveral: false };
  if (typeof words !== 'string') return none('unreadable');

  const key = comparisonKey(words);
  const phrases = findDeadlinePhrases(key);
  const reason = reasonForNone(key, phrases);
  if (reason) return none(reason);
  const ends = phrases.filter((phrase, index) => !isStart(key, phrase, phrases[index - 1], phrases[index + 1]));
  if (ends.some((phrase) => VAGUE_BEFORE.test(key.slice(0, phrase.start)))) return none('unreadable');
  if (ends.some((phrase) => phrase.year === null && OTHER_YEAR_AFTER.test(key.slice(phrase.end)))) return none('unreadable');
  if (NO_END.test(key)) return none('start-only');
  if (ends.length === 0) return none(phrases.length > 0 ? 'start-only' : 'unreadable');
  return latest(ends, year ?? null);
}

/** The words that win over any date beside them. */
function reasonForNone(key: string, phrases: readonly DeadlinePhrase[]): NoDeadline | null {
  if (BEGINS_BY_REFERENCE.test(key)) return 'by-reference';
  if (ONGOING.test(key)) return phrases.some((phrase) => phrase.isExact) ? 'contradictory' : 'ongoing';
  if (RECURRING.test(key)) return 'recurring';
  if (BY_EVENT.test(key) || (phrases.length === 0 && BY_EVENT_ALONE.test(key))) return 'by-event';
  return BY_REFERENCE.test(key) && !beginsWithTime(key, phrases) ? 'by-reference' : null;
}

/** A time first and then, without a document's number, by what it is so: "Trước 30/11/2026 theo Kế hoạch của tỉnh". */
function beginsWithTime(key: string, [first]: readonly DeadlinePhrase[]): boolean {
  return first !== undefined && LEADS_TO_TIME.test(key.slice(0, first.start)) && AFTER_TIME.test(key.slice(first.end));
}

function isStart(key: string, phrase: DeadlinePhrase, before: DeadlinePhrase | undefined, after: DeadlinePhrase | undefined): boolean {
  if (after !== undefined && UNTIL.test(key.slice(phrase.end, after.start))) return true;
  return !phrase.isRange && START_BEFORE.test(key.slice(before?.end ?? 0, phrase.start));
}

function latest(phrases: readonly DeadlinePhrase[], year: number | null): Deadline {
  const days: Day[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const other = phrases.slice(index).find(hasYear) ?? phrases.slice(0, index).reverse().find(hasYear);
    const phraseYear = phrase.year ?? year ?? other?.year;
    if (phraseYear === undefined) return { kind: 'year-missing' };
    const day = isYear(phraseYear) ? phrase.dayIn(phraseYear) : null;
    if (day === null) return none('unreadable');
    days.push(day);
  }
  return { kind: 'day', day: Math.max(...days), isSeveral: new Set(days).size > 1 || phrases.some(({ isList }) => isList) };
}

const hasYear = (phrase: DeadlinePhrase): phrase is DeadlinePhrase & { year: number } => phrase.year !== null;
const dayOrUnreadable = (day: Day | null): Deadline => (day === null ? none('unreadable') : { kind: 'day', day, isSeveral: false });
