import type { Highlight } from '../sheets/change';
import type { StandingRule } from './standing';

/** Our mark in a rule's formula: always true, and nobody else writes it. */
const MARK = 'N("CCHC")=0';

/** Whether we made it. A data bar has no formula to carry the mark: ours is known by its colour with its two fixed bounds. */
export function isOurs({ rule }: StandingRule, highlights: readonly Highlight[]): boolean {
  switch (rule.kind) {
    case 'formula': return rule.formula.replaceAll(' ', '').includes(MARK);
    case 'dataBar': return highlights.some((wanted) => wanted.kind === 'dataBar' && wanted.color.toUpperCase() === rule.color.toUpperCase()
      && isNumber(rule.lower, 0) && isNumber(rule.upper, wanted.max));
    case 'other': return false;
  }
}

function isNumber(text: string, wanted: number): boolean {
  return text !== '' && Number(text.replace(/^=/, '')) === wanted;
}
