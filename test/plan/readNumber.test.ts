import fc from 'fast-check';
import type { Entered } from '../../src/plan/entered';
import { readNumber } from '../../src/plan/readNumber';

const read = (value: number) => ({ kind: 'read', value });
const unreadable = (code: string) => ({ kind: 'unreadable', code });
const blank = { kind: 'blank' };

test.each<[Entered, object]>([
  [0.95, read(0.95)],
  [0, read(0)],
  ['95,5', read(95.5)],
  ['95,5%', read(0.955)],
  ['46,9 %', read(0.469)],
  ['46,9\u00a0%', read(0.469)],
  ['1.234.567,8', read(1234567.8)],
  ['1.234,5', read(1234.5)],
  ['193.457.000', read(193457000)],
  ['65.2', read(65.2)],
  ['-3,5', read(-3.5)],
  [' 12 ', read(12)],
  ['1,234', read(1.234)],
  ['1.234', unreadable('ambiguous-number')],
  ['2.372', unreadable('ambiguous-number')],
  ['1.234%', unreadable('ambiguous-number')],
  ['gần xong', unreadable('not-a-number')],
  ['1,234,567', unreadable('not-a-number')],
  ['1.234.56', unreadable('not-a-number')],
  ['12%%', unreadable('not-a-number')],
  ['1e5', unreadable('not-a-number')],
  ['%', unreadable('not-a-number')],
  [true, unreadable('not-a-number')],
  [Number.NaN, unreadable('not-a-number')],
  ['', blank],
  ['   ', blank],
  ['\u00a0', blank],
  [null, blank],
  [undefined, blank],
])('%j is %j', (entered, expected) => {
  expect(readNumber(entered)).toEqual(expected);
});

test('a number written the Vietnamese way reads as itself', () => {
  const vietnamese = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
    expect(readNumber(vietnamese.format(hundredths / 100))).toEqual(read(hundredths / 100 + 0));
  }));
});

test('a full memory of texts changes no answer', () => {
  for (let count = 0; count < 10000; count += 1) expect(readNumber(`${count},5`)).toEqual(read(count + 0.5));
  expect(readNumber('0,5')).toEqual(read(0.5));
});
