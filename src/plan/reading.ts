/** What an entered cell turned out to be. A blank is not a zero, and what cannot be read keeps its reason. */
export type Reading<T, C extends string> =
  | { kind: 'blank' }
  | { kind: 'read'; value: T }
  | { kind: 'unreadable'; code: C };

/** One object for every blank, so that reading a million empty cells makes none. */
export const BLANK: { kind: 'blank' } = { kind: 'blank' };

/** The value, or null when nothing that can be read was entered. @example valueOf(readDay('gần xong')) // null */
export function valueOf<T, C extends string>(reading: Reading<T, C>): T | null {
  return reading.kind === 'read' ? reading.value : null;
}
