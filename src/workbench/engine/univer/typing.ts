/**
 * What a person types, read as Excel with Vietnamese settings reads it: decimal comma, day before month. Univer reads everything in American order,
 * so that 6/7/2026 would be 7 June and 1.11 a number.
 */
export type Typed = { value: number; pattern: string | null } | { value: boolean } | 'text' | 'other';

const NUMBER = /^([-+]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?\s*(%?)$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** 'other': a formula, or words that Univer takes as they are. 'text': what Univer would misread. */
export function readTyped(typed: string): Typed {
  const text = typed.trim();
  if (text === '' || text.startsWith('=') || text.startsWith("'")) return 'other';
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = NUMBER.exec(text);
  if (number) return readNumber(number);
  const date = DATE.exec(text);
  const serial = date && serialOf(Number(date[1]), Number(date[2]), yearOf(date[3] ?? ''));
  if (serial) return { value: serial, pattern: 'dd/mm/yyyy' };
  return /\d/.test(text) ? 'text' : 'other';
}

function readNumber([, sign, whole = '', fraction = '', percent]: RegExpExecArray): Typed {
  const digits = `${whole.replaceAll('.', '')}.${fraction || '0'}`;
  const value = Number(`${sign}${digits}`);
  if (!percent) return { value, pattern: whole.includes('.') ? (fraction ? '#,##0.00' : '#,##0') : null };
  // Moved by two places in the text: 95,5 / 100 would be 0.9550000000000001 for some numbers.
  return { value: Number(`${sign}${digits}e-2`), pattern: fraction ? '0.00%' : '0%' };
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(day: number, month: number, year: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? Math.round((date.getTime() - FIRST_DAY) / 86_400_000) : null;
}
