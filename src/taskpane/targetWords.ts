import type { OverviewTarget } from '../commands/overview';
import { PANE } from '../strings';
import { numberText, shareText } from './numbers';

const WORDS = PANE.targets;

/** What is to be reached, in words: "từ 85% trở lên", "trong nhóm 20", "giảm từ 1,2% trở lên". */
export function wantedText({ unit, direction, target }: OverviewTarget): string {
  if (target === null) return '';
  if (unit === 'hạng') return WORDS.withinRank(numberText(target));
  if (direction === 'giảm') return WORDS.cut(shareText(target));
  const number = unit === '%' ? shareText(target) : numberText(target);
  return direction === '<=' ? WORDS.atMost(number) : WORDS.atLeast(number);
}

/** What was reached, in words; for a cut the count, with the one it is measured by. */
export function actualText({ unit, direction, actual, baseline, result }: OverviewTarget): string {
  if (actual === 'not-published' || result === 'not-published') return WORDS.counts['not-published'].toLowerCase();
  if (actual === null) return WORDS.noActual;
  if (unit === 'hạng') return WORDS.rank(numberText(actual));
  if (direction === 'giảm') return numberText(actual) + (baseline === null ? '' : WORDS.fromBaseline(numberText(baseline)));
  return unit === '%' ? shareText(actual) : numberText(actual);
}
