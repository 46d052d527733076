import type { CellInput } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';

/** What a value written through `values` or `formulas` becomes, and the number format Excel gives a General cell with it. */
export interface Entry { input: CellInput; numberFormat?: string }

const EPOCH = Date.UTC(1899, 11, 30);
const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/**
 * Excel reads a text written by an add-in as if it were typed in the American manner: "1.10" is 1.1, "6/7/2026" is 7 June, "- chờ" a (broken) formula.
 * Text stays text in a cell formatted "@", or after a leading apostrophe.
 */
export function entryOf(written: unknown, numberFormat: string): Entry {
  if (written === null || written === undefined) return { input: null };
  const isTextCell = numberFormat === '@';
  switch (typeof written) {
    case 'boolean': return value(written);
    case 'number': return value(isTextCell ? String(written) : written);
    case 'string': return written === '' ? value(null) : textEntry(written, isTextCell);
    default: throw invalidArgument();
  }
}

function value(held: string | number | boolean | null): Entry {
  return { input: { kind: 'value', value: held } };
}

function textEntry(text: string, isTextCell: boolean): Entry {
  if (text.startsWith("'")) return value(text.slice(1));
  if (isTextCell) return value(text);
  const number = numberEntry(text.trim());
  if (number) return number;
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return value(upper === 'TRUE');
  if (ERRORS.test(text.trim())) throw notSimulated(`the error ${text.trim()} written as a constant`);
  if (isFormula(text)) return { input: { kind: 'formula', formula: text.startsWith('=') ? text : `=${text.replace(/^@/, '')}` } };
  return value(text);
}

function isFormula(text: string): boolean {
  return (/^[=+-]/.test(text) && text.length > 1) || /^@[A-Z_][\w.]*\(/i.test(text);
}

/** Numbers, percentages, money in dollars and dates, as en-US writes them; null for everything else. */
function numberEntry(text: string): Entry | null {
  const date = dateEntry(text);
  if (date) return date;
  const match = /^([+-]?)\s*(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(\s*%)?$/i.exec(text)
    ?? /^(\()(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(\s*%)?\)$/i.exec(text);
  if (!match) return null;
  const [, sign, dollar, digits = '', exponent, percent] = match;
  const isNegative = sign === '-' || sign === '(';
  const size = Number(digits.replace(/,/g, '') + (exponent ?? '')) / (percent ? 100 : 1);
  const places = digits.includes('.') ? '0.00' : '0';
  const numberFormat = percent ? `${places}%` : dollar ? '$#,##0.00' : exponent ? '0.00E+00' : digits.includes(',') ? `#,##${places}` : undefined;
  return { ...value(isNegative ? -size : size), numberFormat };
}

function dateEntry(text: string): Entry | null {
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const [month, day, year] = american ? [american[1], american[2], american[3]] : iso ? [iso[2], iso[3], iso[1]] : [];
  if (!month || !day || !year) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1900;
  return isReal ? { ...value((time - EPOCH) / 86_400_000), numberFormat: 'm/d/yyyy' } : null;
}
