import { paragraphs, squeezed } from './cellText';

/** What a column of an appendix holds. */
export type Role = 'number' | 'subNumber' | 'area' | 'task' | 'deliverable' | 'deadline' | 'lead' | 'supporting' | 'monitor';
export const ROLES: readonly Role[] = ['number', 'subNumber', 'area', 'task', 'deliverable', 'deadline', 'lead', 'supporting', 'monitor'];

/** How well a header says what its column holds: 1 in the usual words, less when the words are only like them. */
export interface RoleOfColumn { column: number; header: string; role: Role | null; confidence: number }

/**
 * The words of real headers, without spaces, since headers are broken inside words. The first line that fits a header tells its role.
 * Source: the headers of seventeen real tables.
 */
const HEADER_WORDS: readonly [role: Role | null, confidence: number, words: RegExp][] = [
  ['number', 1, /^(?:stt|tt|sốtt|sốthứtự|thứtự|id|no)$/u],
  ['subNumber', 1, /^(?:chitiết|tiểumục)$/u],
  // of a commune or a department: beside the unit that leads a second choice
  ['supporting', 0.7, /^phòng.*phốihợp/u],
  ['lead', 0.7, /^phòng.*chủtrì/u],
  [null, 1, /^(?:ghichú.*|kinhphí.*|mã.*|cấptrình|phòng.*|sốlượng|đơnvịtính|đvt|tổngmứcđầutư.*|giảingân.*|bước\d+.*|phươngthức.*|tìnhtrạng.*|tỷlệ.*)$/u],
  // what was done by then, which an appendix that is also reported in has
  [null, 1, /^kếtquả(?:thựchiện|đạtđược)?(?:đến)?(?:quý|tháng|[69]tháng)/u],
  ['lead', 0.8, /chủtrì.*phốihợp/u],
  ['supporting', 1, /phốihợp/u],
  ['monitor', 1, /theodõi|đônđốc/u],
  ['lead', 1, /chủtrì/u],
  ['lead', 0.8, /^(?:cơquan|đơnvị|bộphận|người|tráchnhiệm|phâncông|nơi)(?:,?đơnvị|,?cơquan)?(?:thựchiện|thammưu|phụtrách|triểnkhai|chịutráchnhiệm|soạnthảo).*$/u],
  ['lead', 0.6, /^(?:chủđầutư|tráchnhiệm|ngườiphụtrách|phâncông|đơnvị|cơquan|cơquan,đơnvị|owner)$/u],
  ['monitor', 0.6, /kiểmtra|giámsát/u],
  ['supporting', 0.6, /^partner$/u],
  // when work begins is no deadline
  [null, 1, /bắtđầu|khởicông/u],
  ['deadline', 1, /^(?:thờigian|thờihạn|hạn|mốc(?:thờigian)?|tiếnđộ|ngày|tháng|quý|thờiđiểm|dựkiến)(?:kếtthúc|hoànthành|thựchiện|trình|banhành).*$/u],
  ['deadline', 1, /^(?:kếtthúc|hoànthành|trình|banhành).*$/u],
  ['deadline', 0.9, /^(?:thờigian|thờihạn|hạn|mốcthờigian|deadline).*$/u],
  ['deliverable', 1, /sảnphẩm/u],
  ['deliverable', 0.8, /^kếtquả(?!.*khókhăn).*|đầura/u],
  ['deliverable', 0.6, /^output$/u],
  ['task', 1, /^(?:têncác|tên|cácnộidung,?|nộidungcác|nộidung,?|danhmục|các)?(?:nhóm)?nhiệmvụ.*$/u],
  ['task', 0.9, /^(?:nộidung|têncôngviệc|côngviệc|nộidungcôngviệc|hoạtđộng|đầuviệc|danhmụccôngviệc).*$/u],
  ['task', 0.6, /^(?:têndựán|tênđềán|dựán.*|đềán.*|tên|name|.*nhiệmvụ.*)$/u],
  ['area', 1, /^(?:lĩnhvực|nhómlĩnhvực)$/u],
  ['area', 0.6, /^(?:nhóm|group|nhómnhiệmvụ)$/u],
  ['deadline', 0.6, /^(?:sốngày.*|thờiđiểm.*|quý|tháng|tiếnđộ)$/u],
];

/** The role that a header's words tell, or none. @example roleOfHeader('Thời gianhoàn thành') // { role: 'deadline', confidence: 1 } */
export function roleOfHeader(header: string): { role: Role | null; confidence: number } {
  const key = squeezed(header);
  const found = key === '' || key.length > 60 ? undefined : HEADER_WORDS.find(([, , words]) => words.test(key));
  return found ? { role: found[0], confidence: found[0] === null ? 0 : found[1] } : { role: null, confidence: 0 };
}

/**
 * What each column holds, each role once: where several headers claim one, the surest has it, of equals the first ("Đơn vị chủ trì" before
 * "Phòng, đơn vị chủ trì"), but for a calendar to tick. `labels` are the lowest words over each column, `wholes` all of them from top to bottom.
 */
export function rolesOfColumns(labels: readonly string[], wholes: readonly string[]): RoleOfColumn[] {
  const claims = labels.map((label, column) => {
    const own = roleOfHeader(label);
    const whole = roleOfHeader(wholes[column] ?? '');
    const best = own.confidence > 0 || squeezed(label) === squeezed(wholes[column] ?? '') ? own : whole;
    return { column, header: paragraphs(wholes[column] ?? label).replaceAll('\n', ' '), ...best };
  });
  const owner = new Map<Role, number>();
  for (const { column, role } of [...claims].sort((a, b) => b.confidence - a.confidence || a.column - b.column)) {
    if (role !== null && !owner.has(role)) owner.set(role, column);
  }
  return withPeriods(claims.map((claim) => (claim.role !== null && owner.get(claim.role) === claim.column ? claim : { ...claim, role: null, confidence: 0 })));
}

const PERIOD = /(?:^|[\s.,:(])((?:quý|q\.?)\)?\s*(?:i{1,3}|iv|[1-4])|tháng\)?\s*(?:1[0-2]|0?[1-9])|t\.?\s*(?:1[0-2]|0?[1-9]))((?:\s*[/-]\s*|\s*năm\s*)\d{4})?[)\s.]*$/iu;
/** Of a calendar of quarters or months at least so many columns stand side by side. */
const FEWEST_PERIODS = 2;

/** The quarter or month that a header ends with, as deadlines are written; null: none. @example periodOf('Thời gian thực hiện Quý II') // 'Quý II' */
export function periodOf(header: string): string | null {
  const [, period, year = ''] = PERIOD.exec(header.normalize('NFC')) ?? [];
  if (period === undefined) return null;
  const [, name = '', count = ''] = /^(quý|q|tháng|t)[.)]*\s*([ivx]+|\d+)$/iu.exec(period.trim()) ?? [];
  const words = name.toLowerCase().startsWith('q') ? `Quý ${/\d/u.test(count) ? ['I', 'II', 'III', 'IV'][Number(count) - 1] : count.toUpperCase()}` : `Tháng ${Number(count)}`;
  // "Năm 2025" may stand above "Quý III"
  const inYear = /\d{4}/u.exec(year)?.[0] ?? /(?<!\d)(20\d{2})(?!\d)/u.exec(header)?.[1];
  return inYear === undefined ? words : `${words}/${inYear}`;
}

/** A header that says a period and, at most, that work is to be done then: "Kết quả quý I" holds results. */
const isOfCalendar = (header: string) => periodOf(header) !== null && /^(?:|(?:thời|mốc|hạn|tiếnđộ|lộtrình|kếhoạch|dựkiến|hoànthành|thựchiện|năm|quý|tháng).*)$/u.test(squeezed(header.replace(PERIOD, '')));

/** Where no column has deadlines of its own, a calendar to tick does: every column of it is one of deadlines. */
function withPeriods(columns: readonly RoleOfColumn[]): RoleOfColumn[] {
  const periods = columns.filter(({ header, role }) => (role === null || role === 'deadline') && isOfCalendar(header));
  const hasOther = columns.some(({ role, column }) => role === 'deadline' && !periods.some((period) => period.column === column));
  if (periods.length < FEWEST_PERIODS || hasOther) return [...columns];
  return columns.map((column) => (periods.some((period) => period.column === column.column) ? { ...column, role: 'deadline', confidence: 0.9 / periods.length } : column));
}
