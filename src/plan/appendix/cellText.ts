import { cleanText, comparisonKey } from '../text';

/** What begins a line that was meant as one: a bullet, a letter or a number with its mark. */
const LISTED = /^(?:[-–+•*]|\(?[a-zđ]\)|\(?\d+[.)])\s?/u;
/** What cannot end a sentence. */
const UNENDED = /(?:[,(/–-]|(?<!\p{L})(?:và|hoặc|của|các|về|với|tại|theo|cho|từ|đến|số|ngày|tháng|năm|quý|UBND))$/u;

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
  return !LISTED.test(next) && (/^[\p{Ll}(),/]/u.test(next) || UNENDED.test(line));
}

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
