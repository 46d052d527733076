import { comparisonKey } from '../text';

/**
 * What the reform of 2025 ended: departments merged from 1 March 2025, and the district level from 1 July 2025 (Luật 72/2025/QH15). Their work was divided,
 * not only renamed, so a plan of a later year is warned and nothing is put in their place.
 */
const ABOLISHED: readonly [name: string, pattern: RegExp][] = [
  ['Sở Kế hoạch và Đầu tư', /sở kế hoạch và đầu tư|sở khđt|skhđt/u],
  ['Sở Giao thông vận tải', /sở giao thông vận tải|sở gtvt|sgtvt/u],
  ['Sở Thông tin và Truyền thông', /sở thông tin và truyền thông|sở tttt|stttt/u],
  ['Sở Tài nguyên và Môi trường', /sở tài nguyên và môi trường|sở tnmt|stnmt/u],
  ['Sở Nông nghiệp và Phát triển nông thôn', /sở nông nghiệp và phát triển nông thôn|sở nnptnt|snnptnt/u],
  ['Sở Lao động - Thương binh và Xã hội', /sở lao động|sở lđ\s?-?\s?tb|slđtbxh/u],
  ['Ban Dân tộc', /ban dân tộc(?! và)/u],
  ['Ủy ban nhân dân cấp huyện', /(?:ủy ban nhân dân|ubnd) (?:các |cấp )?(?:huyện|thị xã|quận)/u],
];

/** The last year in which they stood. */
const LAST_YEAR = 2025;

/** Those that a cell of a plan of this year names and that are no more. @example abolishedIn('STTTT', 2026) // ['Sở Thông tin và Truyền thông'] */
export function abolishedIn(cell: string, year: number): string[] {
  if (year <= LAST_YEAR) return [];
  const key = comparisonKey(cell);
  const forms = [key.replace(/ ?& ?/gu, ' và '), key.replace(/ ?& ?/gu, '')];
  return ABOLISHED.filter(([, pattern]) => forms.some((form) => pattern.test(form))).map(([name]) => name);
}
