import { cleanText, comparisonKey } from '../text';

/** What begins a line that was meant as one: a bullet, a letter or a number with its mark. */
const LISTED = /^(?:[-–+•*]|\(?[a-zđ]\)|\(?\d+[.)])\s?/u;
/** What cannot end a sentence. */
const UNENDED = /(?:[,(/–-]|(?<!\p{L})(?:và|hoặc|của|các|về|với|tại|theo|cho|từ|đến|do|UBND))$/u;
/** What wants its number or may end a sentence as well: "tháng" before "6", but "Báo cáo năm" before "Báo cáo quý". */
const WANTS_NUMBER = /(?<!\p{L})(?:số|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý)$/u;
const NUMBER = /^(?:\d|[IVX]+(?!\p{L}))/u;
/** A name of a body or place that goes on: "Văn phòng" before "Ủy ban nhân dân tỉnh", "Báo An" before "Giang". A name that ends so may be whole too. */
const MID_NAME = /(?<!\p{L})(?:Văn phòng|Trung tâm|Ban [Qq]uản lý|Ban Chỉ đạo|Hội đồng|Ủy ban|Uỷ ban|Thanh tra|Công an|Chi cục|Cục|Tổng cục|\p{Lu}\p{Ll}*)$/u;

/**
 * A cell's text as it is kept: NFC, one space, lines that a narrow column or a PDF broke put together again. What was meant as a line of its
 * own (a capital after a line that may be an end, or a bullet) stays one.
 * @example paragraphs('Thời gian\nhoàn thành') // 'Thời gian hoàn thành'
 */
export function paragraphs(text: string): string {
  const lines = linesOf(text);
  return lines.reduce<string[]>((kept, line) => {
    const last = kept.at(-1);
    if (last !== undefined && isContinuedBy(last, line)) return [...kept.slice(0, -1), `${last} ${line}`];
    return [...kept, line];
  }, []).join('\n');
}

/** Whether the next line goes on with the sentence: it begins in lower case, or the line before cannot be an end. */
export function isContinuedBy(line: string, next: string): boolean {
  return !LISTED.test(next) && (/^[\p{Ll}(),/]/u.test(next) || UNENDED.test(line) || (WANTS_NUMBER.test(line) && NUMBER.test(next)));
}

/** Whether a line ends in the middle of what may be a longer name, and the next may be the rest of it. */
export const mayBeCutInName = (line: string, next: string): boolean => !LISTED.test(next) && /^\p{Lu}/u.test(next) && MID_NAME.test(line);

/** The lines of a text, each cleaned, without the empty ones. */
export const linesOf = (text: string): string[] => text.normalize('NFC').split(/[\n\r\v\u2028]+/u).map(cleanText).filter((line) => line !== '');

/** A text of dashes, dots and slashes only: what people write where there is nothing to say. @example isNothing(' – ') // true */
export const isNothing = (text: string): boolean => /^[\s\p{Pd}−_./\\…·•*]*$/u.test(text);

/** What two labels have in common however they were broken: no spaces, no marks, lower case. @example squeezed('Thời gianhoàn thành:') === squeezed('Thời gian hoàn thành') */
export const squeezed = (text: string): string => comparisonKey(text).replace(/[\s.,:;*_]+/gu, '');

/** The distinct texts among these, in their order. */
export function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = squeezed(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
