import { strToU8, zipSync, type Zippable } from 'fflate';
import { isDateFormat } from 'hucre';
import { escapeXml } from '../xml';
import type { Parts } from './parts';

const BUILT_IN_DAYS: Record<number, string> = {
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0',
};
/** Days in the way of the reader's country; Excel decides by its own language. */
const LOCAL_DAYS = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/**
 * hucre makes a JavaScript Date of every number whose format shows days or hours, and a Date has neither all serial numbers nor all
 * their digits. So number formats are put inside quotes for the reading: no letter of them counts then.
 * The bytes it reads are stored, not packed: packing costs more than reading.
 */
export function packageWithPlainNumbers(parts: Parts, stylesPath: string | undefined): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(parts.files)) files[path] = [bytes, { level: 0 }];
  if (stylesPath !== undefined && parts.has(stylesPath)) files[stylesPath] = [strToU8(hideFormats(parts.text(stylesPath))), { level: 0 }];
  return zipSync(files);
}

function hideFormats(styles: string): string {
  const hidden = styles.replace(/(<(?:\w+:)?numFmt\b[^>]*?\bformatCode=)(?:"([^"]*)"|'([^']*)')/g,
    (_, start: string, double?: string, single?: string) => `${start}"${escapeXml(hide(unescape(double ?? single!)))}"`);
  const own = [...Object.entries(BUILT_IN_DAYS), ...LOCAL_DAYS.map((id): [number, string] => [id, 'm/d/yyyy'])]
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(hide(code))}"/>`).join('');
  // built-in formats of days are not listed in the file: listed, they no longer count as days
  const withPrefix = (prefix: string) => own.replace(/<numFmt /g, `<${prefix}numFmt `);
  if (/<(?:\w+:)?numFmts\b[^>]*[^/]>/.test(hidden)) return hidden.replace(/<((?:\w+:)?)numFmts\b[^>]*>/, (tag, prefix: string) => tag + withPrefix(prefix));
  return hidden.replace(/<(?:\w+:)?numFmts\b[^>]*\/>/, '').replace(/<((?:\w+:)?)styleSheet\b[^>]*>/,
    (tag, prefix: string) => `${tag}<${prefix}numFmts>${withPrefix(prefix)}</${prefix}numFmts>`);
}

const HIDDEN = /^"\u200B([\s\S]*)"$/;
/** A quote inside would end the quoted text; "[h]" counts as hours even in quotes. */
const QUOTE = '\u200C';
const BRACKET = '\u200D';

function hide(code: string): string {
  return `"\u200B${code.replaceAll('"', QUOTE).replaceAll('[', BRACKET)}"`;
}

export function shownFormat(code: string | undefined): string | undefined {
  const hidden = code === undefined ? null : HIDDEN.exec(code);
  return hidden ? hidden[1]!.replaceAll(QUOTE, '"').replaceAll(BRACKET, '[') : code;
}

/** Days between the two ways of counting. */
const DAYS_TO_1904 = 1462;

/** The serial number as Excel for Windows counts, from a file of either kind. */
export function serialOf(value: number, format: string | undefined, is1904: boolean): number {
  return is1904 && format !== undefined && isDateFormat(format) ? value + DAYS_TO_1904 : value;
}

function unescape(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
