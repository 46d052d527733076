/** What a number format shows besides its own words: no texts in quotes, colours or single letters behind a stroke. */
const codesOf = (format: string) => format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();

/** A number format that shows month and year and no day: "Tháng "m/yyyy, mm/yyyy, mmm-yy. */
export function isMonthFormat(format: string): boolean {
  const codes = codesOf(format);
  return /m/u.test(codes) && /y/u.test(codes) && !/d|h|s/u.test(codes);
}

/** A number format that shows a month and nothing else of the day: "Tháng "m, mmm. */
export function isMonthAloneFormat(format: string): boolean {
  const codes = codesOf(format);
  return /m/u.test(codes) && !/[ydhs]/u.test(codes);
}

/** A number format that shows a year and neither month nor day: "Quý II/"yyyy, yyyy. What the day in the cell is, nobody sees. */
export function isYearFormat(format: string): boolean {
  const codes = codesOf(format);
  return /y/u.test(codes) && !/[mdhs]/u.test(codes);
}

/** What a year's format shows. @example yearWords('"Quý II/"yyyy', 2023) // 'Quý II/2023' */
export function yearWords(format: string, year: number): string {
  return (format.match(/^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/u)?.[0] ?? '').replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|(y+)/giu,
    (_, quoted?: string, single?: string, years?: string) => quoted ?? single ?? (years === undefined ? '' : years.length > 2 ? String(year) : String(year % 100).padStart(2, '0'))).trim();
}

/** A date format, of a day or of a month. */
export const isDateFormat = (format: string): boolean => format !== 'General' && (/[dy]/u.test(codesOf(format)) || isMonthAloneFormat(format)) && !isYearFormat(format);

/** A number as its format shows it, of shares only: 0.95 in 0% is 95%. */
export const numberWords = (value: number, format: string): string => (/"[^"]*%[^"]*"/u.test(format) && !/%/u.test(codesOf(format)) ? `${String(value).replace('.', ',')}%` : /%/u.test(codesOf(format)) ? `${String(Number((value * 100).toFixed(8))).replace('.', ',')}%` : String(value));

/** How much of a day a format shows: its month alone, and that without the year. Nothing where it shows the day. */
export const monthShown = (format: string): { isMonth?: true; hasNoYear?: true } => (isMonthAloneFormat(format) ? { isMonth: true, hasNoYear: true } : isMonthFormat(format) ? { isMonth: true } : {});
