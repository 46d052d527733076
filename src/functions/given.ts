import type { Day } from '../plan/day';
import { isYear } from '../plan/deadline';
import { type Entered, isBlank } from '../plan/entered';
import type { Reading } from '../plan/reading';
import { readDay } from '../plan/readDay';
import { readNumber } from '../plan/readNumber';
import { Refused, type RefusalCode } from './errors';

/** What was read, null for a blank. What cannot be read ends the cell with its reason. */
export function read<T>(reading: Reading<T, RefusalCode>): T | null {
  if (reading.kind === 'unreadable') throw new Refused({ refused: reading.code });
  return reading.kind === 'read' ? reading.value : null;
}

/** A number that may be left out. @example givenNumber('0,2') // 0.2 */
export const givenNumber = (cell: Entered): number | null => read(readNumber(cell));

/** A day that may be left out. @example givenDay('30/6/2023') // 45107 */
export const givenDay = (cell: Entered): Day | null => read(readDay(cell));

/** ngày báo cáo, without which nothing can be said about time. */
export function givenReportDate(cell: Entered): Day {
  const asOf = givenDay(cell);
  if (asOf === null) throw new Refused({ refused: 'report-date-missing' });
  return asOf;
}

/** A year that may be left out. 0 is an empty cell as some clients hand it over. */
export function givenYear(cell: Entered): number | null {
  const year = givenNumber(cell);
  if (year === null || year === 0) return null;
  if (!isYear(year)) throw new Refused({ refused: 'not-a-year' });
  return year;
}

/** Text that may be left out. 0 is an empty cell as some clients hand it over: nothing is called 0. */
export const givenText = (cell: Entered): string => (cell === 0 || isBlank(cell) ? '' : String(cell));

/**
 * The same reading, which remembers the last cell: the report date of a column is one cell, repeated for each of its rows.
 * @example const asOf = repeated(givenReportDate)
 */
export function repeated<T>(readCell: (cell: Entered) => T): (cell: Entered) => T {
  let last: { cell: Entered; value: T } | null = null;
  return (cell) => {
    if (last === null || last.cell !== cell) last = { cell, value: readCell(cell) };
    return last.value;
  };
}
