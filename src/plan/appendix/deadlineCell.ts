import { dayOfIso, partsOfDay, vietnameseDate } from '../day';
import { cleanText } from '../text';
import type { LineCell } from './tableLines';

/**
 * The words of a cell of deadlines. A true date is written out; one that a spreadsheet shows as month and year only means that month, and so ends on
 * its last day, though the cell holds its first. Data out of programs write yyyy-mm-dd.
 */
export function deadlineOfCell({ text, day, isMonth, hasNoYear }: Pick<LineCell, 'text' | 'day' | 'isMonth' | 'hasNoYear'>): string {
  if (day !== undefined && isMonth) {
    const { month, year } = partsOfDay(day);
    return hasNoYear ? `Tháng ${month}` : `Tháng ${month}/${year}`;
  }
  if (day !== undefined) return vietnameseDate(day);
  const words = cleanText(text);
  const iso = dayOfIso(words);
  if (iso !== null) return vietnameseDate(iso);
  // a date that lost its format
  return /^[34567]\d{4}$/u.test(words) ? vietnameseDate(Number(words)) : words;
}

/** "Theo thời hạn cụ thể sau đây:" says only that the rows below say it. */
export const pointsBelow = (words: string): boolean => /(?:sau đây|dưới đây|như sau)\s*:?$/iu.test(words);
