import { readNumber } from '../../plan/readNumber';
import { valueOf } from '../../plan/reading';
import { isMoreThan } from '../../plan/share';
import { agreedKey, readAgreedValues } from '../agreedValues';
import { type Checking, type Found, foundAt } from './checking';

/** Progress lower than the value last agreed: work is not undone, so one of the two is wrong. */
export function fallenProgress({ snapshot, tables }: Checking): Found[] {
  const agreed = readAgreedValues(snapshot);
  return tables.flatMap(({ table, columns, rows }) => (!columns.has('progress') ? [] : rows.filter(({ id, read }) => {
    const now = valueOf(readNumber(read.cell('progress')));
    const before = valueOf(readNumber(agreed.get(agreedKey(table.name, id))?.values.progress));
    return now !== null && before !== null && isMoreThan(before, now);
  }).map((row) => foundAt(row, 'progress', 'progress-fell'))));
}
