import { cleanText } from '../text';

/** Who leads and who supports, where one cell names both. */
export interface LeadRoles { lead: string; supporting: string }

/** "Chủ trì: A", "Phối hợp: B", "A (chủ trì)", "B phối hợp": whose role each is. */
const LEADS_BEFORE = /^(?:[-–+•]\s*)?(?:cơ quan |đơn vị )?chủ trì\s*:\s*/iu;
const SUPPORTS_BEFORE = /^(?:[-–+•]\s*)?(?:cơ quan |đơn vị )?phối hợp\s*:\s*/iu;
const LEADS_AFTER = /\s*(?:\((?:(?:cơ quan )?chủ trì|CT)\)|[-–]\s*chủ trì)$/iu;
/** "A chủ trì" says a role only where another is said as well: "Các đơn vị chủ trì" is a name. */
const LEADS_PLAINLY = /(?<![,;] ?)\schủ trì$/iu;
const SUPPORTS_AFTER = /\s*(?:\((?:(?:cơ quan )?phối hợp|PH)\)|\s[-–]\s*phối hợp|(?<![,;] ?)\sphối hợp)$/iu;
/** "A chủ trì, phối hợp với B", "A chủ trì cùng B" */
const BOTH = /^(.+?) chủ trì,? (?:phối hợp(?: cùng)?(?: với)?|cùng(?: với)?) (.+)$/iu;

/** "A chủ trì, B và C phối hợp" */
const ONE_EACH = /^(.+?) chủ trì\s*[,–-]\s*(.+) phối hợp$/iu;
/** Before "Phối hợp:" in the middle of a line, and behind a role in brackets. */
const BETWEEN_ROLES = /(?<!(?:^|\s)(?:cơ quan|đơn vị))[.,;]?\s+(?=(?:[-–+•]\s*)?(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)\s*:)|(?<=\((?:(?:cơ quan )?(?:chủ trì|phối hợp)|CT|PH)\))\s*[,–-]\s*/iu;
const SAYS_WHO_LEADS = /chủ trì/iu;
const SAYS_WHO_SUPPORTS = /phối hợp/iu;

/**
 * The lead of a cell that names who supports as well. What only one name's role says is moved; words that say more than roles stay as they are.
 * @example leadRoles('Sở Tư pháp (chủ trì); Sở Nội vụ (phối hợp)') // { lead: 'Sở Tư pháp', supporting: 'Sở Nội vụ' }
 */
export function leadRoles(cell: string): LeadRoles {
  const [lead, supporting]: [string[], string[]] = [[], []];
  // "Phối hợp: A; B": a role that is named first holds for the names behind it too
  let isSupporting = false;
  for (const part of cell.split(BETWEEN_ROLES).flatMap((piece) => piece.split(';')).map((piece) => cleanText(piece).replace(/[\s.,]+$/u, '')).filter((one) => one !== '')) {
    const both = BOTH.exec(part) ?? ONE_EACH.exec(part);
    if (both) {
      lead.push(both[1]!);
      supporting.push(both[2]!);
    } else if (SUPPORTS_BEFORE.test(part)) {
      isSupporting = true;
      supporting.push(part.replace(SUPPORTS_BEFORE, ''));
    } else if (LEADS_BEFORE.test(part)) {
      isSupporting = false;
      lead.push(part.replace(LEADS_BEFORE, ''));
    } else if (SUPPORTS_AFTER.test(part) && (!part.includes(',') || SAYS_WHO_LEADS.test(cell))) supporting.push(part.replace(SUPPORTS_AFTER, ''));
    else (isSupporting ? supporting : lead).push(SAYS_WHO_SUPPORTS.test(cell) ? part.replace(LEADS_AFTER, '').replace(LEADS_PLAINLY, '') : part.replace(LEADS_AFTER, ''));
  }
  return { lead: lead.join('; '), supporting: supporting.join('; ') };
}
