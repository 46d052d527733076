import { cleanText } from '../text';

/** Who leads and who supports, where one cell names both. */
export interface LeadRoles { lead: string; supporting: string }

/** "Chủ trì: A", "Phối hợp: B", "A (chủ trì)", "B phối hợp": whose role each is. */
const LEADS_BEFORE = /^(?:cơ quan |đơn vị )?chủ trì\s*:\s*/iu;
const SUPPORTS_BEFORE = /^(?:cơ quan |đơn vị )?phối hợp\s*:\s*/iu;
const LEADS_AFTER = /\s*\((?:cơ quan )?chủ trì\)$/iu;
const SUPPORTS_AFTER = /\s*(?:\((?:cơ quan )?phối hợp\)|(?<![,;] ?)\sphối hợp)$/iu;
/** "A chủ trì, phối hợp với B", "A chủ trì cùng B" */
const BOTH = /^(.+?) chủ trì,? (?:phối hợp(?: cùng)?(?: với)?|cùng(?: với)?) (.+)$/iu;

/**
 * The lead of a cell that names who supports as well. What only one name's role says is moved; words that say more than roles stay as they are.
 * @example leadRoles('Sở Tư pháp (chủ trì); Sở Nội vụ (phối hợp)') // { lead: 'Sở Tư pháp', supporting: 'Sở Nội vụ' }
 */
export function leadRoles(cell: string): LeadRoles {
  const [lead, supporting]: [string[], string[]] = [[], []];
  for (const part of cell.split(';').map(cleanText).filter((one) => one !== '')) {
    const both = BOTH.exec(part);
    if (both) {
      lead.push(both[1]!);
      supporting.push(both[2]!);
    } else if (SUPPORTS_BEFORE.test(part)) supporting.push(part.replace(SUPPORTS_BEFORE, ''));
    else if (SUPPORTS_AFTER.test(part) && !/[,]/u.test(part)) supporting.push(part.replace(SUPPORTS_AFTER, ''));
    else lead.push(part.replace(LEADS_BEFORE, '').replace(LEADS_AFTER, ''));
  }
  return { lead: lead.join('; '), supporting: supporting.join('; ') };
}
