import { agencyNames, type AgencyList } from '../plan/agencyNames';
import type { Entered } from '../plan/entered';
import type { Agency } from '../plan/plan';
import { cleanText } from '../plan/text';

/** A way to write one or several agencies, and how the plan writes them. */
export type Spelling = readonly [spelling: string, names: string];

/** Excel looks names up without regard to case. */
export const spellingKey = (spelling: string) => cleanText(spelling).toLowerCase();

/** Every listed way to write every agency, its own name first; each way once. */
export function spellingsOf(agencies: readonly Agency[]): Spelling[] {
  const names = agencies.map(({ name }) => [name, name] as const);
  const others = agencies.flatMap(({ name, abbreviations, otherSpellings }) => [...abbreviations, ...otherSpellings].map((spelling) => [spelling, name] as const));
  return newSpellings([], [...names, ...others]);
}

/**
 * The ways to write that a native formula would not understand in these cells: "UBND tỉnh" for what is listed as "Ủy ban nhân dân tỉnh",
 * or "Sở Tư pháp, Sở Tài chính", which only the agency list can tell apart. Put into the table of spellings, formulas read them too.
 */
export function spellingsWanted(cells: readonly Entered[], list: AgencyList): Spelling[] {
  const parts = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split(/[;\n]+/u) : [])).map(asFormulasRead).filter((part) => part !== '');
  return [...new Set(parts)].flatMap((part): Spelling[] => {
    const names = agencyNames(part, list).names.map(({ name }) => name).join('; ');
    return names !== '' && names !== part ? [[part, names]] : [];
  });
}

/** Of the wanted ones those that are not there yet, each once. */
export function newSpellings(present: readonly string[], wanted: readonly Spelling[]): Spelling[] {
  const seen = new Set(present.map(spellingKey));
  return wanted.filter(([spelling]) => {
    const key = spellingKey(spelling);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The text that formulas look up: no-break spaces count as spaces, runs of them as one. */
const asFormulasRead = (part: string) => part.replace(/[ \u00a0]+/gu, ' ').replace(/^ | $/gu, '');
