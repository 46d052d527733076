import { cleanText, comparisonKey } from './text';
import type { Agency } from './plan';

/** The agencies by everything they are called, built once. */
export interface AgencyList {
  find(name: string): Agency | null;
}

/** One agency of a cell. `name` is the plan's own when it is known, else what was written, cleaned. */
export interface AgencyName {
  name: string;
  known: boolean;
  kind?: Agency['kind'];
}

const SHORT_FORMS: [short: RegExp, long: string][] = [
  [/(?<!\p{L})vpubnd(?!\p{L})/gu, 'văn phòng ủy ban nhân dân'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mặt trận tổ quốc'],
  [/(?<!\p{L})bql(?!\p{L})/gu, 'ban quản lý'],
  [/ ?& ?/gu, ' và '],
];

/** Cells end names with a stray colon, comma or full stop. */
const STRAY_END = /[\s:.,]+$/u;

const agencyKey = (name: string) =>
  SHORT_FORMS.reduce((key, [short, long]) => key.replace(short, long), comparisonKey(name)).replace(STRAY_END, '');

/** @example agencyList(plan.agencies).find('STTTT')?.name // 'Sở Thông tin và Truyền thông' */
export function agencyList(agencies: readonly Agency[]): AgencyList {
  const byKey = new Map<string, Agency>();
  const add = (name: string, agency: Agency) => {
    const key = agencyKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, agency);
  };
  // A name is nobody else's abbreviation, so names go first.
  for (const agency of agencies) add(agency.name, agency);
  for (const agency of agencies) for (const spelling of [...agency.abbreviations, ...agency.otherSpellings]) add(spelling, agency);
  return { find: (name) => byKey.get(agencyKey(name)) ?? null };
}

/** What the second name of a comma list must begin with before the comma may be taken for a separator. */
const AGENCY_WORD = /^(?:sở|ban|ubnd|ủy ban|công an|thanh tra|văn phòng|trung tâm|các|đài|báo|vp)(?!\p{L})/u;

/**
 * The agencies a cell names. Names are split at semicolons and line ends; never at "và" (Sở Khoa học và Công nghệ), and at a comma only where the
 * next part begins like an agency and every part is a known one (Sở Văn hóa, Thể thao và Du lịch stays whole). A collective ("Các sở, ban,
 * ngành") is one name. Each agency is named once.
 * @example agencyNames('Sở Tư pháp; SNV', list).names.map(({ name }) => name) // ['Sở Tư pháp', 'Sở Nội vụ']
 */
export function agencyNames(text: string, list: AgencyList): { names: AgencyName[] } {
  const named = new Map<string, AgencyName>();
  for (const part of text.normalize('NFC').split(/[;\n\r]+/u)) {
    for (const name of namesOf(cleanText(part), list)) {
      const key = comparisonKey(name.name);
      if (!named.has(key)) named.set(key, name);
    }
  }
  return { names: [...named.values()] };
}

const known = ({ name, kind }: Agency): AgencyName => ({ name, known: true, kind });

function namesOf(part: string, list: AgencyList): AgencyName[] {
  if (part === '') return [];
  const whole = list.find(part);
  if (whole) return [known(whole)];
  const members = splitAtCommas(part.split(/, ?/u), list);
  return members ? members.map(known) : [{ name: part, known: false }];
}

/** The known agencies that the pieces between commas add up to, all of them; null when something stays unknown. */
function splitAtCommas(pieces: readonly string[], list: AgencyList): Agency[] | null {
  if (pieces.length === 0) return [];
  for (let count = pieces.length; count >= 1; count -= 1) {
    const first = list.find(pieces.slice(0, count).join(', '));
    const next = pieces[count];
    if (!first || (next !== undefined && !AGENCY_WORD.test(comparisonKey(next)))) continue;
    const rest = splitAtCommas(pieces.slice(count), list);
    if (rest) return [first, ...rest];
  }
  return null;
}
