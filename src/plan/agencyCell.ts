import { type AgencyList, type AgencyName, agencyNames } from './agencyNames';
import { distinct, linesOf } from './appendix/cellText';
import type { Agency } from './plan';
import { cleanText, comparisonKey } from './text';

/** What a name in a cell turned out to be. */
export type AgencyReading =
  /** an agency of the list, by name, abbreviation or spelling */
  | { kind: 'known'; written: string; names: string[] }
  /** an agency of the list with something about it: a post, a unit in brackets, what it is to do */
  | { kind: 'derived'; written: string; names: string[] }
  /** many at once ("Các sở, ban, ngành"): a bucket of its own */
  | { kind: 'collective'; written: string }
  /** named elsewhere ("Theo phân công tại Quyết định số …") */
  | { kind: 'reference'; written: string }
  /** for the user to map */
  | { kind: 'unknown'; written: string };

/** What begins the name of a body, so that a line that begins so names another one than the line before. */
const BODY = /^(?:Các |Sở(?! TT)|Ban |UBND|Ủy ban|Uỷ ban|Công an|Thanh tra|Văn phòng|VP|Trung tâm|Đài |Báo |Cục |Chi cục|Hội |Liên |Thuế|Kho bạc|Bảo hiểm|Chủ tịch|Giám đốc|Bộ |Tỉnh|Phòng )/u;
/** A line that says whose role it is. */
const ROLE = /^(?:[-–+•]\s*)?(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)\s*:/iu;
const UNENDED = /(?:[,(/–-]|(?<!\p{L})(?:và|các|của|với|Văn phòng|Trung tâm|Ban Quản lý|Ban quản lý|Ban Chỉ đạo|Sở|Ban|VP|Thường trực|Phòng|UBND|Công an|Hội|Báo|Đài))$/u;
/** An agency by its abbreviation alone: "STP", "SKH&ĐT". */
const ABBREVIATION = /^\p{Lu}{2,}(?:[&.-]\p{Lu}+)*[;:.,]?$/u;
/** Before a name in a list of names: a dash, "1.", "a)". */
const LISTED = /^(?:[-–+•*]|\(?(?:\d{1,2}|[a-zđ])[.)])\s+/u;

/**
 * The names of a cell, "; " between. Lines that a narrow column broke are put together again: a new name begins with a word for a body and a capital.
 * @example tidyAgencies('Sở Khoa học và\nCông nghệ\nSở Nội vụ') // 'Sở Khoa học và Công nghệ; Sở Nội vụ'
 */
export function tidyAgencies(text: string): string {
  const lines = linesOf(text).reduce<string[]>((kept, line) => {
    const last = kept.at(-1);
    const isNew = last === undefined || /;$/u.test(last) || ROLE.test(line) || LISTED.test(line) || ((BODY.test(line) || ABBREVIATION.test(line)) && !UNENDED.test(last));
    return isNew ? [...kept, line] : [...kept.slice(0, -1), `${last} ${line}`];
  }, []);
  return distinct(lines.flatMap((line) => line.split(';')).map(tidyName)).join('; ');
}

const tidyName = (name: string) => cleanText(name).replace(LISTED, '').replace(/[\s:.,]+$/u, '');

const COLLECTIVE = /^(?:các |tất cả |mọi |một số |toàn thể |sở,? (?:ban,? )?ngành|cơ quan, |đơn vị liên quan|(?:ủy ban nhân dân|ubnd) (?:các |cấp |xã|phường|huyện)|(?:giám đốc, )?thủ trưởng )/u;
/** Among other words, a name for many: "Cơ quan thuế, các đơn vị có liên quan". */
const MANY_MORE = /[,;–-]\s*(?:và )?(?:các|những|mọi|tất cả) (?:cơ quan|đơn vị|sở|ban|ngành|địa phương|huyện|xã|ủy ban|ubnd|tổ chức)(?!\p{L})/u;
/** A place by its own name, "UBND huyện An Phú": it is one body, where "UBND huyện, thị xã" is many. */
const PLACE = String.raw`(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (?:[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị xã|[Tt]hị trấn|[Qq]uận|[Đđ]ặc khu) (?:\p{Lu}|\d)`;
const NAMED_PLACE = new RegExp(String.raw`^(?!.*\svà\s)${PLACE}[\p{L}\d'’ -]*$`, 'u');
const NAMES_PLACE = new RegExp(PLACE, 'u');
/** Named elsewhere, or in the cell above. */
const REFERENCE = /^(?:theo|như) (?!dõi)|^[-–.\s]*nt[-–.\s]*$|^["”″'’]+$|\d+\/(?:\d{4}\/)?\p{L}{2,}/u;
const POST = /^(?:(?:đồng chí|đ\/c|ông|bà) [^,;–-]+[,–-]\s*)?(?:phó )?(?:giám đốc|thủ trưởng|lãnh đạo|chủ tịch|chánh|trưởng|tổng biên tập|người đứng đầu)\s+/u;
const ABOUT = /\s(?:chủ trì|phối hợp|tham mưu|thực hiện|triển khai|cùng|là cơ quan|theo dõi)(?!\p{L}).*$/u;

const isNamedPlace = (name: string) => NAMED_PLACE.test(cleanText(name));
const isCollective = (name: string) =>
  !NAMES_PLACE.test(cleanText(name)) && (COLLECTIVE.test(comparisonKey(name)) || (POST.test(comparisonKey(name)) && COLLECTIVE.test(comparisonKey(name).replace(POST, ''))));

/**
 * Every name of a cell and what it is. Nothing is guessed from likeness: an agency is known by a name that the list has, alone or with a
 * post before it ("Giám đốc Sở Y tế"), a unit in brackets or what it is to do after it.
 * @example readAgencyCell('SNV; Các sở, ban, ngành', list).map(({ kind }) => kind) // ['known', 'collective']
 */
export function readAgencyCell(cell: string, list: AgencyList): AgencyReading[] {
  return tidyAgencies(cell).split(';').map(cleanText).filter((part) => part !== '').flatMap((part) => readPart(part, list));
}

function readPart(part: string, list: AgencyList): AgencyReading[] {
  const named = agencyNames(part, list).names;
  if (named.length > 0 && named.every(({ known }) => known)) {
    // A list may name a collective too, as the plan's own does.
    if (named.every(({ kind }) => kind === 'collective')) return named.map(({ name }) => ({ kind: 'collective', written: name }));
    return [{ kind: 'known', written: part, names: named.map(({ name }) => name) }];
  }
  if (REFERENCE.test(comparisonKey(part))) return [{ kind: 'reference', written: part }];
  const derived = derivedNames(part, list);
  if (derived.length > 0) return [{ kind: 'derived', written: part, names: derived }];
  const departments = departmentsAfterColon(part, list);
  if (departments.length > 0) return departments;
  if (isCollective(part)) return [{ kind: 'collective', written: part }];
  return divided(part, list) ?? [{ kind: MANY_MORE.test(comparisonKey(part)) ? 'collective' : 'unknown', written: part }];
}

/** "Các sở: Nội vụ, Tư pháp": departments by the rest of their names, when the list has every one of them. */
function departmentsAfterColon(part: string, list: AgencyList): AgencyReading[] {
  const rest = /^các sở(?:, (?:ban, )?ngành)?\s*:\s*(.+)$/iu.exec(part)?.[1];
  const departments: AgencyList = { find: (name) => list.find(name) ?? list.find(`Sở ${name}`) };
  const named = rest?.split(/\s*,\s*(?:và\s+)?/u).map((name) => joinedByAnd(name.split(/\s+và\s+/u), departments)) ?? [];
  return named.some((names) => names === null) ? [] : named.flatMap((names) => names!.map(({ name }) => ({ kind: 'known' as const, written: name, names: [name] })));
}

const IN_BRACKETS = /\s*[([][^)\]]*(?:[)\]]|$)/gu;
/** The name that a body has since. */
const NOW_IS = /[([]\s*nay là\s+([^)\]]+)[)\]]/iu;
/** Who only supports leads nothing, whatever column says so. */
const SUPPORTS = /phối hợp\W*$/u;

/** The agencies of the list that a name is about, when that is all it names besides. */
function derivedNames(part: string, list: AgencyList): string[] {
  if (SUPPORTS.test(comparisonKey(part))) return [];
  const now = NOW_IS.exec(cleanText(part))?.[1];
  const successor = now === undefined ? [] : agencyNames(now, list).names;
  if (successor.length > 0 && successor.every(({ known }) => known)) return successor.map(({ name }) => name);
  const forms = [IN_BRACKETS, new RegExp(POST.source, 'iu'), new RegExp(ABOUT.source, 'iu')].map((about) => cleanText(part).replace(about, '')).filter((form) => form !== part);
  const found = forms.map((form) => agencyNames(form, list).names).find((names) => names.length > 0 && names.every(({ known }) => known));
  return found?.map(({ name }) => name) ?? [];
}

/** A department that the list lacks: between others it is one name, for none has another in its own. */
const DEPARTMENT = /^(?:Sở|Bộ|Ban Quản lý) (?!.*\s(?:Sở|Bộ|Ban Quản lý)\s)\p{Lu}[^,;/+()]*(?:\([^()]*\))?$/u;
const SEPARATORS = [/\s*\/\s*/u, /\s*\+\s*/u, /\s+[-–]\s+/u];

/** Names between slashes, commas, dashes or "và", when each of them is one of the list, many at once, or a department or place by its own name. */
function divided(part: string, list: AgencyList): AgencyReading[] | null {
  const isDepartment = (name: string) => DEPARTMENT.test(name) && name.replace(IN_BRACKETS, '').split(/\s+và\s+/u).slice(1).every((piece) => list.find(piece) === null && !isCollective(piece));
  const unlisted = (name: string): Agency | null =>
    (isNamedPlace(name) || isDepartment(name) ? agencyOf(name, 'agency') : isCollective(name) && !name.includes('/') ? agencyOf(name, 'collective') : null);
  const withUnlisted: AgencyList = { find: (name) => list.find(name) ?? unlisted(name) };
  const commas = part.split(/\s*,\s*/u);
  const ways = [
    // abbreviations between commas: each is a name of the list by itself
    ...(commas.every((piece) => list.find(piece) !== null) ? [commas] : []), [part], ...SEPARATORS.map((separator) => part.split(separator)),
  ];
  const named = ways.map((pieces) => pieces.flatMap((piece) => joinedByAnd(piece.split(/\s+(?:và|&)\s+/iu), withUnlisted) ?? agencyNames(piece, withUnlisted).names))
    .find((names) => names.length > 1 && names.every(({ known }) => known));
  return named === undefined ? null : named.map(({ name, kind }): AgencyReading => {
    if (kind === 'collective') return { kind, written: name };
    if (list.find(name) !== null) return { kind: 'known', written: name, names: [name] };
    const derived = derivedNames(name, list);
    return derived.length > 0 ? { kind: 'derived', written: name, names: derived } : { kind: 'unknown', written: name };
  });
}

/** The listed names that the words between "và" add up to, the longest first: Sở Khoa học và Công nghệ is one. Null when something stays unlisted. */
function joinedByAnd(words: readonly string[], list: AgencyList): AgencyName[] | null {
  if (words.length === 0) return [];
  for (let count = words.length; count >= 1; count -= 1) {
    const { names } = agencyNames(words.slice(0, count).join(' và '), list);
    const rest = names.length > 0 && names.every(({ known }) => known) ? joinedByAnd(words.slice(count), list) : null;
    if (rest) return [...names, ...rest];
  }
  return null;
}

const agencyOf = (name: string, kind: Agency['kind']): Agency => ({ name, kind, level: '', abbreviations: [], otherSpellings: [], source: { section: '' } });

/** Who leads by a cell. Agencies go by their name in the list, unlisted ones as they are written; words that point elsewhere ("Theo phân công tại Quyết định số …") name nobody. */
export interface Leads { agencies: string[]; collectives: string[] }

/**
 * Reads who leads by a cell of a workbook, each text once. There a line is a name: whoever typed it broke it on purpose.
 * @example leadsBy(list)('SNV; Các sở, ban, ngành') // { agencies: ['Sở Nội vụ'], collectives: ['Các sở, ban, ngành'] }
 */
export function leadsBy(list: AgencyList): (cell: string) => Leads {
  const read = new Map<string, Leads>();
  return (cell) => {
    const known = read.get(cell);
    if (known) return known;
    const names = readAgencyCell(cell.replace(/[\r\n]+/gu, ';'), list).flatMap((reading) => {
      if (reading.kind === 'reference') return [];
      return 'names' in reading ? reading.names.map((name) => ({ name, isCollective: list.find(name)?.kind === 'collective' })) : [{ name: reading.written, isCollective: reading.kind === 'collective' }];
    });
    const of = (isCollective: boolean) => distinct(names.filter((one) => one.isCollective === isCollective).map(({ name }) => name));
    const leads = { agencies: of(false), collectives: of(true) };
    read.set(cell, leads);
    return leads;
  };
}
