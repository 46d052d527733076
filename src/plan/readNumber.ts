import type { Entered } from './entered';
import { BLANK, type Reading } from './reading';
import { remember } from './remember';
import { cleanText } from './text';

export type NumberFault = 'not-a-number' | 'ambiguous-number';

const AMBIGUOUS = /^[+-]?\d+\.\d{3}%?$/;
const GROUPED = /^([+-]?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const PLAIN = /^([+-]?\d+)(?:[.,](\d+))?$/;

const NOT_A_NUMBER: Reading<number, NumberFault> = { kind: 'unreadable', code: 'not-a-number' };
const AMBIGUOUS_NUMBER: Reading<number, NumberFault> = { kind: 'unreadable', code: 'ambiguous-number' };

/**
 * The number a person meant. Text is read as Vietnamese papers write it: decimal comma, dots between thousands, "%" a hundredth.
 * "1.234" is refused, never guessed: it is 1234 in one office and 1,234 in the next (a real form writes 2.372 for 2372).
 * @example readNumber('95,5%') // { kind: 'read', value: 0.955 }
 */
export function readNumber(entered: Entered): Reading<number, NumberFault> {
  if (entered === '' || entered === null || entered === undefined) return BLANK;
  if (typeof entered === 'number') return Number.isFinite(entered) ? { kind: 'read', value: entered } : NOT_A_NUMBER;
  return typeof entered === 'string' ? readText(entered) : NOT_A_NUMBER;
}

const readText = remember((entered: string): Reading<number, NumberFault> => {
  const text = cleanText(entered).replace(/ %$/, '%');
  if (text === '') return BLANK;
  if (AMBIGUOUS.test(text)) return AMBIGUOUS_NUMBER;
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1) : text;
  const parts = GROUPED.exec(digits) ?? PLAIN.exec(digits);
  if (!parts) return NOT_A_NUMBER;
  const value = Number(`${(parts[1] ?? '').replaceAll('.', '')}.${parts[2] ?? '0'}`);
  return { kind: 'read', value: isPercent ? value / 100 : value };
});
