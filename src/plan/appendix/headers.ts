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
  [null, 1, /^(?:ghichú.*|kinhphí.*|mã.*|cấptrình|phòng.*|sốlượng|đơnvịtính|đvt|tổngmứcđầutư.*|giảingân.*|bước\d+.*|phươngthức.*|tìnhtrạng.*|tỷlệ.*)$/u],
  ['lead', 0.8, /chủtrì.*phốihợp/u],
  ['supporting', 1, /phốihợp/u],
  ['monitor', 1, /theodõi|đônđốc/u],
  ['lead', 1, /chủtrì/u],
  ['lead', 0.8, /^(?:cơquan|đơnvị|tráchnhiệm|phâncông|nơi)(?:,?đơnvị|,?cơquan)?(?:thựchiện|thammưu|phụtrách|triểnkhai|chịutráchnhiệm).*$/u],
  ['lead', 0.6, /^(?:chủđầutư|tráchnhiệm|ngườiphụtrách|đơnvị|cơquan|cơquan,đơnvị|owner)$/u],
  ['monitor', 0.6, /kiểmtra|giámsát/u],
  ['supporting', 0.6, /^partner$/u],
  // when work begins is no deadline
  [null, 1, /bắtđầu|khởicông/u],
  ['deadline', 1, /^(?:thờigian|thờihạn|hạn|mốcthờigian|tiếnđộ|ngày|thờiđiểm)?(?:kếtthúc|hoànthành|thựchiện|trình|banhành).*$/u],
  ['deadline', 0.9, /^(?:thờigian|thờihạn|hạn|mốcthờigian|deadline).*$/u],
  ['deliverable', 1, /sảnphẩm/u],
  ['deliverable', 0.8, /^kếtquả(?!.*khókhăn).*|đầura/u],
  ['deliverable', 0.6, /^output$/u],
  ['task', 1, /^(?:têncác|tên|cácnộidung,?|nộidungcác|nộidung,?|danhmục|các)?(?:nhóm)?nhiệmvụ.*$/u],
  ['task', 0.9, /^(?:nộidung|têncôngviệc|côngviệc|nộidungcôngviệc|hoạtđộng).*$/u],
  ['task', 0.6, /^(?:têndựán|tênđềán|dựán.*|đềán.*|tên|name|.*nhiệmvụ.*)$/u],
  ['area', 1, /^(?:lĩnhvực|nhómlĩnhvực)$/u],
  ['area', 0.6, /^(?:nhóm|group|nhómnhiệmvụ)$/u],
  ['deadline', 0.6, /^(?:sốngày.*|thờiđiểm.*|quý|tháng)$/u],
];

/** The role that a header's words tell, or none. @example roleOfHeader('Thời gianhoàn thành') // { role: 'deadline', confidence: 1 } */
export function roleOfHeader(header: string): { role: Role | null; confidence: number } {
  const key = squeezed(header);
  const found = key === '' || key.length > 60 ? undefined : HEADER_WORDS.find(([, , words]) => words.test(key));
  return found ? { role: found[0], confidence: found[0] === null ? 0 : found[1] } : { role: null, confidence: 0 };
}

/**
 * What each column holds, each role once: where several headers claim one, the surest has it, of equals the first ("Đơn vị chủ trì" before
 * "Phòng, đơn vị chủ trì"). `labels` are the lowest words over each column, `wholes` all of them from top to bottom.
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
  return claims.map((claim) => (claim.role !== null && owner.get(claim.role) === claim.column ? claim : { ...claim, role: null, confidence: 0 }));
}
