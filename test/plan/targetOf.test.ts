import { targetOf } from '../../src/plan/targetOf';
import type { Target } from '../../src/plan/plan';

const target = (id: string, level: string, value: number | null): Target => ({
  id, level, name: '', unit: '%', outOf: null, direction: '>=', target: value, baselineNote: '', leadAgency: null, leadSource: null,
  verb: '', note: '', source: { section: 'II' },
});

const targets = [
  target('T03a', 'tỉnh', 0.95), target('T03b', 'huyện', 0.85), target('T03c', 'xã', 0.75),
  target('T08', 'tỉnh', 20), target('T12', 'tỉnh', null), target('T1', 'tỉnh', 1),
];

test.each<[string, string | null, number | null | string]>([
  ['T03', 'tỉnh', 0.95],
  ['T03', 'Cấp Huyện', 0.85],
  ['t03', 'xã'.normalize('NFD'), 0.75],
  ['T03c', null, 0.75],
  ['T03a', 'tỉnh', 0.95],
  ['T08', null, 20],
  ['T08', 'tỉnh', 20],
  ['T12', null, null],
  ['T1', null, 1],
  ['T03', null, 'level-missing'],
  ['T03', 'trung ương', 'target-unknown'],
  ['T03a', 'xã', 'target-unknown'],
  ['T99', null, 'target-unknown'],
  ['T0', 'tỉnh', 'target-unknown'],
  ['', null, 'target-unknown'],
])('%j at %j is %j', (id, level, expected) => {
  const given = targetOf(targets, id, level);
  expect(given.kind === 'answer' ? given.value : given.code).toBe(expected);
});
