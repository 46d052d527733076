import fc from 'fast-check';
import type { Entered } from '../../src/plan/entered';
import { isSameValue, mergeCell, type TheirCell } from '../../src/plan/merge';

const A = 'a.xlsx';
const B = 'b.xlsx';
const from = (file: string, base: Entered, theirs: Entered, sent: Entered = base): TheirCell => ({ file, base, sent, theirs });

test.each<[Entered, Entered, boolean]>([
  ['', null, true], ['  ', undefined, true], ['\u00a0', '', true], [0, '', false],
  [0.3, 0.1 + 0.2, true], [0.5, 0.5 + 1e-8, false], [45107, 45107.0000000001, true], [1_000_000_000, 1_000_000_001, false], [1234567.12345678, 1234567.123456780001, true],
  ['Ke\u0302\u0301', 'K\u1ebf', true], ['K\u00ea\u0301', 'K\u1ebf', true], ['a ', 'a', true], ['a\r\nb', 'a\nb', true], ['a  b', 'a b', false], ['Ủy', 'Uỷ', false],
  [0.5, '0,5', false], ['1', 1, false], [true, true, true], [true, 'TRUE', false], ['A', 'a', false],
])('%p and %p say the same: %p', (one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
  expect(isSameValue(other, one)).toBe(same);
});

test.each<[string, Entered, TheirCell[], object]>([
  ['nobody changed it', 'x', [from(A, 'x', 'x')], { kind: 'ours' }],
  ['only ours', 'y', [from(A, 'x', 'x')], { kind: 'ours' }],
  ['only theirs', 'x', [from(A, 'x', 'y')], { kind: 'theirs', value: 'y', from: [A] }],
  ['only theirs, to blank', 'x', [from(A, 'x', '')], { kind: 'theirs', value: '', from: [A] }],
  ['both the same', 'y', [from(A, 'x', 'y')], { kind: 'ours' }],
  ['both, differently', 'z', [from(A, 'x', 'y')], { kind: 'conflict', dispute: 'us-and-them', sides: [from(A, 'x', 'y')] }],
  ['two files the same', 'x', [from(B, 'x', 'y'), from(A, 'x', 'y')], { kind: 'theirs', value: 'y', from: [A, B] }],
  ['two files differently', 'x', [from(B, 'x', 'z'), from(A, 'x', 'y')], { kind: 'conflict', dispute: 'files', sides: [from(A, 'x', 'y'), from(B, 'x', 'z')] }],
  ['two files differently, one as it stands here', 'y', [from(A, 'x', 'y'), from(B, 'x', 'z')], { kind: 'conflict', dispute: 'files' }],
  ['a file that left it has no say', 'x', [from(A, 'x', 'x'), from(B, 'x', 'z')], { kind: 'theirs', value: 'z', from: [B] }],
  ['a copy made before the last agreement', 'y', [from(A, 'y', '', '')], { kind: 'conflict', dispute: 'back-to-sent' }],
  ['the same beside a file that has it', 'y', [from(A, 'y', '', ''), from(B, 'y', 'y', '')], { kind: 'ours' }],
  ['a value passed over before, alone', 'y', [{ ...from(A, 'y', 'z', ''), isPassedOver: true }], { kind: 'conflict', dispute: 'passed-over' }],
  ['the same beside a file that has what was agreed', 'y', [{ ...from(A, 'y', 'z', ''), isPassedOver: true }, from(B, 'y', 'y', '')], { kind: 'ours' }],
  ['the same beside another that was passed over', 'y', [{ ...from(A, 'y', 'z', ''), isPassedOver: true }, { ...from(B, 'y', 'x', ''), isPassedOver: true }], { kind: 'ours' }],
  ['the same beside news', 'y', [{ ...from(A, 'y', 'z', ''), isPassedOver: true }, from(B, 'y', 'x', '')], { kind: 'theirs', value: 'x', from: [B] }],
  ['the same, and we are there too', 'z', [{ ...from(A, 'y', 'z', ''), isPassedOver: true }], { kind: 'ours' }],
  ['the same, and we are back there too', '', [from(A, 'y', '', '')], { kind: 'ours' }],
])('%s', (_, ours, files, outcome) => {
  expect(mergeCell(ours, files)).toMatchObject(outcome);
  expect(mergeCell(ours, [...files].reverse())).toEqual(mergeCell(ours, files));
});

const value = fc.constantFrom<Entered>('', 'x', 'y', 'z', 1, 2);
const files = fc.uniqueArray(fc.record({ file: fc.constantFrom('a', 'b', 'c', 'd'), theirs: value }), { selector: ({ file }) => file, minLength: 1 });

test('three sides in general: what one side alone changed is kept, whoever it was, and nothing else is lost', () => {
  fc.assert(fc.property(value, value, files, (base, ours, returned) => {
    const merged = mergeCell(ours, returned.map(({ file, theirs }) => from(file, base, theirs)));
    const said = new Set([...returned.map(({ theirs }) => theirs), ours].filter((one) => one !== base));
    if (said.size === 0) expect(merged).toEqual({ kind: 'ours' });
    else if (said.size > 1) expect(merged.kind).toBe('conflict');
    else expect(merged.kind === 'theirs' ? merged.value : ours).toBe([...said][0]);
  }));
});
