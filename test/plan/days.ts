import { type Day } from '../../src/plan/day';
import { readDay } from '../../src/plan/readDay';

/** A day as the tables of cases write it. @example day('30/6/2023') // 45107 */
export function day(text: string): Day {
  const reading = readDay(text);
  if (reading.kind !== 'read') throw new Error(`${text} is no day`);
  return reading.value;
}
