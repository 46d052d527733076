import type { Entered } from './entered';
import { BLANK, type Reading } from './reading';
import type { Direction } from './plan';
import { comparisonKey } from './text';

const SPELLINGS: Record<Direction, string[]> = {
  '>=': ['>=', '≥', 'tối thiểu'],
  '<=': ['<=', '≤', 'trong nhóm'],
  'giảm': ['giảm', 'giam'],
};

const DIRECTIONS = new Map(
  (Object.keys(SPELLINGS) as Direction[]).flatMap((direction) =>
    SPELLINGS[direction].map((spelling) => [comparisonKey(spelling), direction] as const)),
);

/**
 * chiều: whether a target is reached from below (at least), from above (a rank in the top 20) or by cutting down from a baseline.
 * @example readDirection('≤') // { kind: 'read', value: '<=' }
 */
export function readDirection(entered: Entered): Reading<Direction, 'direction-unknown'> {
  const key = comparisonKey(String(entered ?? ''));
  if (key === '') return BLANK;
  const direction = DIRECTIONS.get(key);
  return direction ? { kind: 'read', value: direction } : { kind: 'unreadable', code: 'direction-unknown' };
}
