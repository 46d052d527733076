import { type Answer, answer, refused } from './answer';
import type { Target } from './plan';
import { comparisonKey } from './text';

const levelKey = (level: string) => comparisonKey(level).replace(/^cấp /, '');

/**
 * The plan's own number for a target, null where it has none. An id names one target ("T03a") or, without its last letter, the
 * targets of several levels ("T03"); a level then picks one. Percentages are shares.
 *
 * Refused: no such target at that level; several levels and none given.
 * @example targetOf(plan.targets, 'T03', 'tỉnh') // { kind: 'answer', value: 0.95 }
 */
export function targetOf(targets: readonly Target[], id: string, level: string | null): Answer<number | null, 'target-unknown' | 'level-missing'> {
  const wanted = comparisonKey(id);
  const family = targets.filter((target) => {
    const key = comparisonKey(target.id);
    return key === wanted || (key.startsWith(wanted) && /^\p{Ll}$/u.test(key.slice(wanted.length)));
  });
  const candidates = level === null ? family : family.filter((target) => levelKey(target.level) === levelKey(level));
  const [only] = candidates;
  if (!only || wanted === '') return refused('target-unknown');
  return candidates.length === 1 ? answer(only.target) : refused('level-missing');
}
