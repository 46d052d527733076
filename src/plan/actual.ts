import type { Entered } from './entered';
import type { Reading } from './reading';
import { type NumberFault, readNumber } from './readNumber';
import { comparisonKey } from './text';

/** thực hiện: a number, or the word that there is none to be had. PCI, for one, names ranks down to 30 only. */
export type Actual = number | 'not-published';

const NOT_PUBLISHED = new Set(['chưa công bố', 'không công bố'].map(comparisonKey));

/**
 * The actual value of a target as entered.
 * @example readActual('Chưa công bố') // { kind: 'read', value: 'not-published' }
 */
export function readActual(entered: Entered): Reading<Actual, NumberFault> {
  const reading = readNumber(entered);
  if (reading.kind !== 'unreadable' || typeof entered !== 'string') return reading;
  return NOT_PUBLISHED.has(comparisonKey(entered)) ? { kind: 'read', value: 'not-published' } : reading;
}
