import { type Day, LAST_DAY, dayOf } from './day';
import type { Entered } from './entered';
import { BLANK, type Reading } from './reading';
import { remember } from './remember';
import { cleanText } from './text';

const DATE_TEXT = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

const NOT_A_DATE: Reading<Day, 'not-a-date'> = { kind: 'unreadable', code: 'not-a-date' };

/**
 * The day a cell holds: an Excel date, or text dd/mm/yyyy (d/m/yyyy and dd/mm/yy too; yy is of this century). A time of day is dropped.
 * 0 is blank: Excel hands an empty date cell over as 0 on some clients, and no paper bears the date 0.
 * @example readDay('30/6/2023') // { kind: 'read', value: 45107 }
 */
export function readDay(entered: Entered): Reading<Day, 'not-a-date'> {
  if (entered === '' || entered === null || entered === undefined || entered === 0) return BLANK;
  if (typeof entered === 'number') {
    return entered >= 1 && entered < LAST_DAY + 1 ? { kind: 'read', value: Math.floor(entered) } : NOT_A_DATE;
  }
  return typeof entered === 'string' ? readText(entered) : NOT_A_DATE;
}

const readText = remember((entered: string): Reading<Day, 'not-a-date'> => {
  const text = cleanText(entered);
  if (text === '') return BLANK;
  const parts = DATE_TEXT.exec(text);
  const year = parts ? Number(parts[3]) + (parts[3]?.length === 2 ? 2000 : 0) : 0;
  const day = parts && dayOf(year, Number(parts[2]), Number(parts[1]));
  return day ? { kind: 'read', value: day } : NOT_A_DATE;
});
