import { type Answer, answer, refused } from './answer';
import { isAtLeast } from './share';

export const MOST_POINTS = 1.5;
export const SCORE_FLOOR = 0.8;

export interface Scored {
  done: number;
  total: number;
  maxPoints: number;
  floor: number;
}

/**
 * The points a province gets for carrying out its plan: done / total × the most points, and none at all below the floor.
 * Source: QĐ 1187/QĐ-BNV of 15/10/2025, criterion 1.1 ("Nếu tỷ lệ b/a <0.8 thì điểm đánh giá là 0"). The text that governed
 * 2023 was not found, hence both numbers are arguments.
 *
 * Refused: no tasks, a count below 0, more done than there are.
 * @example planScore({ done: 40, total: 49, maxPoints: 1.5, floor: 0.8 }) // { kind: 'answer', value: 1.2244897… }
 */
export function planScore({ done, total, maxPoints, floor }: Scored): Answer<number, 'negative-count' | 'done-over-total' | 'zero-denominator'> {
  if (done < 0 || total < 0) return refused('negative-count');
  if (done > total) return refused('done-over-total');
  if (total === 0) return refused('zero-denominator');
  return answer(isAtLeast(done / total, floor) ? (done / total) * maxPoints : 0);
}
