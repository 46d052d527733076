import { getPatternPreview } from '@univerjs/sheets-numfmt';
import type { CellError, Scalar } from '../engine';

/** What a cell shows by its number format, in the en-US form: Excel itself shows the user's separators. */
export function formattedText(value: Scalar | CellError | null, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (pattern === '@' || pattern.toLowerCase() === 'general') return generalNumber(value);
  return getPatternPreview(pattern, value).result;
}

/** General shows up to ten significant digits, and powers of ten beyond eleven digits. */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value);
  if (size >= 1e11 || (size !== 0 && size < 1e-9)) return value.toExponential(5).replace(/\.?0+e/, 'e').replace(/e([+-])(\d)$/, 'e$10$2').toUpperCase();
  return String(Number(value.toPrecision(10)));
}
