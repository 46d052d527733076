import { comparisonKey } from '../text';
import { searchKey } from '../searchText';
import type { PlanFacts } from './planOfAppendix';

/** What a person must say of an appendix before it is a plan. */
export interface ToldFacts { year: number; province: string }

const YEARS = { first: 2000, last: 2100 } as const;

/**
 * The facts of a plan of that year and province, or null where they name none: a year from 2000 to 2100, a province with a letter or digit in it.
 * The plan's code follows from both.
 * @example factsToldBy({ year: 2026, province: 'An Giang' }) // { id: 'an-giang-2026', year: 2026, province: 'An Giang' }
 */
export function factsToldBy({ year, province }: ToldFacts): PlanFacts | null {
  const place = searchKey(nameOfProvince(province)).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last || place === '') return null;
  return { id: `${place}-${year}`, year, province: province.trim() };
}

/** The year that the lines above the table name last; null: none. */
export function yearOfTitles(titles: readonly string[]): number | null {
  const years = titles.flatMap((title) => [...comparisonKey(title).matchAll(/năm\s+(20\d\d)(?!\d)/gu)].map(([, year]) => Number(year)));
  return years.at(-1) ?? null;
}

const KIND = /^(tỉnh|thành phố|tp\.?)(\s+|$)/iu;

/** A province by its bare name: "thành phố Cần Thơ" is Cần Thơ. */
export const nameOfProvince = (province: string): string => province.trim().normalize('NFC').replace(KIND, '');

/** A province with what it is: most are "tỉnh"; a city says so itself. */
export const provinceInWords = (province: string): string => (KIND.test(province.trim().normalize('NFC')) ? province.trim() : `tỉnh ${province.trim()}`);
