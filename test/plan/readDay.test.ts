import type { Entered } from '../../src/plan/entered';
import { readDay } from '../../src/plan/readDay';

const read = (value: number) => ({ kind: 'read', value });
const notADate = { kind: 'unreadable', code: 'not-a-date' };
const blank = { kind: 'blank' };

test.each<[Entered, object]>([
  [45107, read(45107)],
  [45107.75, read(45107)],
  ['30/06/2023', read(45107)],
  ['30/6/2023', read(45107)],
  ['1/7/2023', read(45108)],
  ['30/06/23', read(45107)],
  [' 30/6/2023 ', read(45107)],
  [0, blank],
  ['', blank],
  [' ', blank],
  [null, blank],
  [undefined, blank],
  ['6/30/2023', notADate],
  ['31/02/2023', notADate],
  ['29/02/2023', notADate],
  ['2023-06-30', notADate],
  ['gần xong', notADate],
  ['45107', notADate],
  [-1, notADate],
  [0.5, notADate],
  [2958466, notADate],
  [Number.NaN, notADate],
  [true, notADate],
])('%j is %j', (entered, expected) => {
  expect(readDay(entered)).toEqual(expected);
});
