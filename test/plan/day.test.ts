import fc from 'fast-check';
import { dayOf, dayOfIso, daysInMonth, firstDayOfYear, isoOfDay, LAST_DAY, partsOfDay, vietnameseDate, yearOfDay } from '../../src/plan/day';
import { readDay } from '../../src/plan/readDay';

// Serials as Excel shows them; those of 1900 from Microsoft's note on the 29 February that Excel keeps from Lotus 1-2-3.
test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 2, 29, 60],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25569],
  [2000, 2, 29, 36585],
  [2023, 1, 1, 44927],
  [2023, 6, 30, 45107],
  [2024, 2, 29, 45351],
  [9999, 12, 31, LAST_DAY],
])('%i-%i-%i is serial %i', (year, month, dayOfMonth, serial) => {
  expect(dayOf(year, month, dayOfMonth)).toBe(serial);
  expect(partsOfDay(serial)).toEqual({ year, month, day: dayOfMonth });
});

test.each([[2023, 2, 29], [2023, 2, 31], [2023, 13, 1], [2023, 0, 1], [2023, 6, 31], [2023, 6, 0], [1899, 12, 31], [10000, 1, 1], [2023.5, 1, 1]])(
  'there is no %d-%d-%d', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });

test('texts of a day', () => {
  expect(isoOfDay(45107)).toBe('2023-06-30');
  expect(vietnameseDate(45107)).toBe('30/06/2023');
  expect(dayOfIso('2023-06-30')).toBe(45107);
  expect(dayOfIso('2023-02-31')).toBeNull();
  expect(dayOfIso('30/06/2023')).toBeNull();
  expect(daysInMonth(2024, 2)).toBe(29);
});

const anyDay = fc.integer({ min: 1, max: LAST_DAY });

test('a day keeps itself through its parts and both of its texts', () => {
  fc.assert(fc.property(anyDay, (day) => {
    const { year, month, day: dayOfMonth } = partsOfDay(day);
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
    expect(dayOfIso(isoOfDay(day))).toBe(day);
    expect(readDay(vietnameseDate(day))).toEqual({ kind: 'read', value: day });
  }));
});

test('from March 1900 on a serial is the days of the calendar', () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: LAST_DAY }), (day) => {
    expect(isoOfDay(day)).toBe(new Date((day - 25569) * 86400000).toISOString().slice(0, 10));
  }));
});

test('a year begins on its first day', () => {
  fc.assert(fc.property(anyDay, (day) => {
    const year = yearOfDay(day);
    expect(firstDayOfYear(year)).toBeLessThanOrEqual(day);
    if (year < 9999) expect(firstDayOfYear(year + 1)).toBeGreaterThan(day);
  }));
});
