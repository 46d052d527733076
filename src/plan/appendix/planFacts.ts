import { comparisonKey } from '../text';
import { searchKey } from '../searchText';
import type { PlanFacts } from './planOfAppendix';
import { PROVINCES } from './provinces';

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

/** A day written out, as that of a document: its year is no plan's. */
const WHOLE_DAY = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu;

/** The years that the lines above the table name, in their order, but for those of days: "ngày 20 tháng 12 năm 2025" dates a document. */
function yearsOfTitles(titles: readonly string[]): number[] {
  return titles.flatMap((title) => [...comparisonKey(title).replace(WHOLE_DAY, ' ').matchAll(/năm\s+(20\d\d)(?!\d)/gu)].map(([, year]) => Number(year)));
}

/** The year that the lines above the table name last; null: none. */
export const yearOfTitles = (titles: readonly string[]): number | null => yearsOfTitles(titles).at(-1) ?? null;

/**
 * What the lines above the table say that is another plan's: years of which none is the plan's, provinces of which none is.
 * @example foreignFacts(['Nhiệm vụ CCHC tỉnh Đồng Tháp năm 2024'], { year: 2023, province: 'An Giang' }) // { year: 2024, province: 'Đồng Tháp' }
 */
export function foreignFacts(titles: readonly string[], { year, province }: ToldFacts): { year: number | null; province: string | null } {
  const years = yearsOfTitles(titles);
  const words = titles.map(comparisonKey).join('\n');
  const own = comparisonKey(nameOfProvince(province));
  const named = words.includes(own) ? [] : PROVINCES.filter((name) => new RegExp(`(?:tỉnh|thành phố|tp\\.?) ${comparisonKey(name)}(?!\\p{L})`, 'u').test(words));
  return { year: years.includes(year) ? null : years.at(-1) ?? null, province: named[0] ?? null };
}

const KIND = /^(tỉnh|thành phố|tp\.?)(\s+|$)/iu;

/** A province by its bare name: "thành phố Cần Thơ" is Cần Thơ. */
export const nameOfProvince = (province: string): string => province.trim().normalize('NFC').replace(KIND, '');

/** A province with what it is: six are cities, the others "tỉnh". */
export const provinceInWords = (province: string): string => (KIND.test(province.trim().normalize('NFC')) ? province.trim() : `${CITIES.some((city) => comparisonKey(city) === comparisonKey(province)) ? 'thành phố' : 'tỉnh'} ${province.trim()}`);

/** Thành phố trực thuộc Trung ương; Huế since 2025. */
const CITIES = ['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế'];
