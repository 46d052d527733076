import { cleanText, comparisonKey } from '../text';
import type { AppendixProblem, AppendixTask } from './appendixTask';

/**
 * Departments that the reform of 2025 merged from 1 March 2025, and how they are written: every word or short form by itself, since they are joined by "và", "&", a
 * dash, a blank or nothing ("Sở NN và PTNT", "Sở KH-ĐT", "STNMT").
 */
const DEPARTMENTS: readonly [name: string, ...forms: string[]][] = [
  ['Sở Kế hoạch và Đầu tư', 'sở kế hoạch đầu tư', 'sở kh đt', 's kh đt'],
  ['Sở Giao thông vận tải', 'sở giao thông vận tải', 'sở gt vt', 's gt vt'],
  ['Sở Thông tin và Truyền thông', 'sở thông tin truyền thông', 'sở tt tt', 's tt tt'],
  ['Sở Tài nguyên và Môi trường', 'sở tài nguyên môi trường', 'sở tn mt', 's tn mt'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'sở nông nghiệp phát triển nông thôn', 'sở nông nghiệp pt nông thôn', 'sở nông nghiệp pt nt', 'sở nn pt nt', 's nn pt nt'],
  ['Sở Lao động - Thương binh và Xã hội', 'sở lao động', 'sở lđ tb', 'sở lđ tb xh', 's lđ tb xh'],
];

const JOINED = String.raw`(?:[\s&.,–-]|(?<!\p{L})và(?!\p{L}))*`;
/** The form as whole words; a "cơ sở lao động" is no department. */
const patternOf = (forms: readonly string[]) => new RegExp(String.raw`(?<!\p{L})(?<!cơ )(?:${forms.map((form) => form.replaceAll(' ', JOINED)).join('|')})(?!\p{L})`, 'u');

const BODIES = 'phòng|công an|thanh tra|trung tâm|chi cục|bảo hiểm xã hội|kho bạc|hội đồng nhân dân|hđnd';
const DISTRICT = String.raw`(?:huyện|thị xã|quận)(?!\p{L})`;

/** All that is no more. The district level ended on 1 July 2025 (Luật 72/2025/QH15). Tested on comparison keys. */
const ABOLISHED: readonly [name: string, pattern: RegExp, isNamedIn?: (cell: string) => boolean][] = [
  ...DEPARTMENTS.map(([name, ...forms]): [string, RegExp] => [name, patternOf(forms)]),
  // a people's council still has a committee of this name
  ['Ban Dân tộc', /(?<!\p{L})ban dân tộc(?! (?:và tôn giáo|(?:của )?(?:hđnd|hội đồng nhân dân)))/u],
  ['Ủy ban nhân dân cấp huyện', new RegExp(String.raw`(?:ủy ban nhân dân|ubnd) (?:các |cấp )?${DISTRICT}`, 'u'), namesDistrictCity],
  ['Cơ quan cấp huyện', new RegExp(String.raw`(?<!\p{L})(?:${BODIES})(?!\p{L})[^;,\n]{0,40} ${DISTRICT}`, 'u')],
];

/** "UBND thành phố Long Xuyên": a city of the district level, told by its name from those of the centre and from "UBND Thành phố" alone. */
const CITY = /UBND (?:thành phố|Thành phố|THÀNH PHỐ|[Tt][Pp]\.?) ?(?=\p{Lu})(?<name>[\p{L}\s]+)/gu;
const NO_DISTRICT_CITY = /^(?:hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh|hcm|sở|ban|ủy ban|ubnd|văn phòng|công an|thanh tra|trung tâm|các)(?!\p{L})/u;

function namesDistrictCity(cell: string): boolean {
  const words = cleanText(cell).replace(/(?:ủy|uỷ) ban nhân dân/giu, 'UBND');
  return [...words.matchAll(CITY)].some(({ groups }) => !NO_DISTRICT_CITY.test(comparisonKey(groups?.name ?? '')));
}

/** The last year in which they stood. */
const LAST_YEAR = 2025;

/**
 * Those that a cell of a plan of this year names and that are no more. Their work was divided, not only renamed, so a plan of a later year is warned and
 * nothing is put in their place.
 * @example abolishedIn('STTTT', 2026) // ['Sở Thông tin và Truyền thông']
 */
export function abolishedIn(cell: string, year: number): string[] {
  if (year <= LAST_YEAR) return [];
  const key = comparisonKey(cell);
  return ABOLISHED.filter(([, pattern, isNamedIn]) => pattern.test(key) || isNamedIn?.(cell)).map(([name]) => name);
}

/** The same of a task, wherever it names them. */
export function abolishedInTask({ lead, leadPlace, supporting, supportingPlace }: AppendixTask, year: number): AppendixProblem[] {
  return ([[lead, leadPlace], [supporting, supportingPlace]] as const).flatMap(([cell, where]) => abolishedIn(cell, year).map((value) => ({ code: 'agency-abolished' as const, where, value })));
}
