import fc from 'fast-check';
import { readActual } from '../../src/plan/actual';
import { attainment } from '../../src/plan/attainment';
import { readDirection } from '../../src/plan/direction';
import type { Direction } from '../../src/plan/plan';
import { planScore } from '../../src/plan/planScore';
import { rate } from '../../src/plan/rate';
import { targetResult } from '../../src/plan/result';

const attained = (actual: number, target: number, direction: Direction, baseline: number | null = null) => {
  const given = attainment({ actual, target, direction, baseline });
  return given.kind === 'answer' ? given.value : given.code;
};

test.each<[number, number, Direction, number | null, number | string]>([
  [30, 64, '>=', null, 0.46875],
  [80, 90, '>=', 60, 2 / 3],
  [50, 90, '>=', 60, -1 / 3],
  [120, 100, '>=', null, 1.2],
  [35, 20, '<=', 44, 0.375],
  [35, 20, '<=', null, 0],
  [20, 20, '<=', null, 1],
  [988, 0.012, 'giảm', 1000, 1],
  [994, 0.012, 'giảm', 1000, 0.5],
  [988, 0.012, 'giảm', null, 'baseline-missing'],
  [988, 0, 'giảm', 1000, 'zero-denominator'],
  [988, 0.012, 'giảm', 0, 'zero-denominator'],
  [5, 0, '>=', null, 'zero-denominator'],
  [5, 3, '>=', 3, 'zero-denominator'],
  [5, 3, '<=', 3, 'zero-denominator'],
])('attainment of %d against %d (%s) from %j is %j', (actual, target, direction, baseline, expected) => {
  const found = attained(actual, target, direction, baseline);
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12);
  else expect(found).toBe(expected);
});

const count = fc.integer({ min: 1, max: 1_000_000 });

test('attainment does not depend on the unit of measure', () => {
  fc.assert(fc.property(count, count, count, fc.integer({ min: 1, max: 1000 }), fc.constantFrom<Direction>('>=', '<='), (actual, target, baseline, scale, direction) => {
    fc.pre(target !== baseline);
    const one = attained(actual, target, direction, baseline);
    const scaled = attained(actual * scale, target * scale, direction, baseline * scale);
    expect(scaled).toBeCloseTo(one as number, 9);
    expect(attained(actual * scale, target * scale, '>=')).toBeCloseTo(attained(actual, target, '>=') as number, 9);
    expect(attained(actual * scale, 0.02, 'giảm', baseline * scale)).toBeCloseTo(attained(actual, 0.02, 'giảm', baseline) as number, 6);
  }));
});

test('reaching the target is 1, wherever one starts', () => {
  fc.assert(fc.property(count, count, fc.constantFrom<Direction>('>=', '<='), (target, baseline, direction) => {
    fc.pre(target !== baseline);
    expect(attained(target, target, direction, baseline)).toBe(1);
  }));
});

test.each<[number | 'not-published' | null, number | null, Direction, number | null, string]>([
  [0.95, 0.95, '>=', null, 'met'],
  [0.1 + 0.2, 0.3, '>=', null, 'met'],
  [0.3, 0.1 + 0.2, '>=', null, 'met'],
  [0.9499, 0.95, '>=', null, 'not-met'],
  [20, 20, '<=', null, 'met'],
  [21, 20, '<=', null, 'not-met'],
  [35, 20, '<=', 44, 'not-met'],
  [988, 0.012, 'giảm', 1000, 'met'],
  [989, 0.012, 'giảm', 1000, 'not-met'],
  [988, 0.012, 'giảm', null, 'baseline-missing'],
  [988, 0.012, 'giảm', 0, 'zero-denominator'],
  ['not-published', 20, '<=', null, 'not-published'],
  [null, 20, '<=', null, 'not-reported'],
  [null, 0.012, 'giảm', null, 'not-reported'],
  [null, null, '>=', null, 'not-measurable'],
  [5, null, '>=', null, 'not-measurable'],
])('%j against %j (%s) from %j is %s', (actual, target, direction, baseline, expected) => {
  const given = targetResult({ actual, target, direction, baseline });
  expect(given.kind === 'answer' ? given.value : given.code).toBe(expected);
});

test.each<[number, number, number | string]>([
  [193457, 195197, 0.9910859286],
  [11, 49, 0.224489796],
  [0, 12, 0],
  [12, 12, 1],
  [0, 0, 'none-occurred'],
  [3, 0, 'numerator-over-denominator'],
  [5, 4, 'numerator-over-denominator'],
  [-1, 4, 'negative-count'],
  [1, -4, 'negative-count'],
])('%d of %d is %j', (numerator, denominator, expected) => {
  const given = rate(numerator, denominator);
  const found = given.kind === 'answer' ? given.value : given.code;
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
  else expect(found).toBe(expected);
});

// QĐ 1187/QĐ-BNV, criterion 1.1: (b/a) × 1,5; none below 0,8.
test.each<[number, number, number | string]>([
  [49, 49, 1.5],
  [40, 49, 1.224489796],
  [39, 49, 0],
  [4, 5, 1.2],
  [0, 49, 0],
  [0, 0, 'zero-denominator'],
  [50, 49, 'done-over-total'],
  [-1, 49, 'negative-count'],
])('%d of %d tasks score %j', (done, total, expected) => {
  const given = planScore({ done, total, maxPoints: 1.5, floor: 0.8 });
  const found = given.kind === 'answer' ? given.value : given.code;
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
  else expect(found).toBe(expected);
});

test.each([
  ['>=', '>='], ['≥', '>='], ['Tối thiểu', '>='], ['<=', '<='], ['≤', '<='], ['trong nhóm', '<='],
  ['giảm', 'giảm'], ['GIAM', 'giảm'], [' Giảm '.normalize('NFD'), 'giảm'],
])('the direction %j is %s', (written, direction) => {
  expect(readDirection(written)).toEqual({ kind: 'read', value: direction });
});

test('another direction is refused, none is blank', () => {
  expect(readDirection('tăng')).toEqual({ kind: 'unreadable', code: 'direction-unknown' });
  expect(readDirection(null)).toEqual({ kind: 'blank' });
});

test.each(['chưa công bố', 'Không công bố', ' CHƯA CÔNG  BỐ '.normalize('NFD')])('%j is an actual value too', (written) => {
  expect(readActual(written)).toEqual({ kind: 'read', value: 'not-published' });
});
