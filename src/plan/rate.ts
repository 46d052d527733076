import { type Answer, answer, refused } from './answer';

/**
 * tỷ lệ: numerator over denominator, a share. 0 of 0 is "none occurred", neither 0 % nor 100 %: real forms have shown both.
 *
 * Refused: a count below 0, a part of nothing, more than the whole.
 * @example rate(193457, 195197) // { kind: 'answer', value: 0.9910859… }
 */
export function rate(numerator: number, denominator: number): Answer<number | 'none-occurred', 'negative-count' | 'numerator-over-denominator'> {
  if (numerator < 0 || denominator < 0) return refused('negative-count');
  if (numerator > denominator) return refused('numerator-over-denominator');
  return answer(denominator === 0 ? 'none-occurred' : numerator / denominator);
}
