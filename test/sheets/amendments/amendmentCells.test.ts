import fc from 'fast-check';
import type { Amendment } from '../../../src/plan/amendment';
import type { Entered } from '../../../src/plan/entered';
import { amendmentCells, amendmentOf, targetText } from '../../../src/sheets/amendments/amendmentCells';
import type { AmendmentKey } from '../../../src/sheets/columns/amendmentColumns';
import { cleanText } from '../../../src/plan/text';

const text = fc.string({ unit: fc.constantFrom('a', 'Ễ', 'ị', ' ', ':', ';', '=', '2', '/') }).map(cleanText);
const some = text.filter((one) => one !== '');
const document = fc.record({ number: some, issuedOn: fc.integer({ min: 40000, max: 50000 }) });
const share = (max: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max }).map((n) => n / 1000), { nil: null });
const amendment = fc.oneof<fc.Arbitrary<Amendment>[]>(
  fc.record({ kind: fc.constant('add-task' as const), code: some, area: some, name: some, deliverable: text, deadline: text, lead: text, document }),
  fc.record({ kind: fc.constant('end-task' as const), code: some, deadline: some, before: text, document }),
  fc.record({ kind: fc.constant('re-date-task' as const), code: some, deadline: some, before: text, document }),
  fc.record({
    kind: fc.constant('change-target' as const), id: some, document,
    target: share(100000), before: share(1000),
  }),
);
const read = (cells: Partial<Record<AmendmentKey, unknown>>) => amendmentOf((key) => (cells[key] ?? '') as Entered);

test.each(['', '%', '% giảm', 'hạng'])('an amendment written is read as it was, unit "%s"', (unit) => {
  fc.assert(fc.property(amendment, (one) => { expect(read(amendmentCells(one, unit))).toEqual(one); }));
});

test.each([[0.955, '%', '95,5%'], [0.07, '%', '7%'], [15, 'hạng', '15'], [1234.5, '', '1234,5'], [0.05, '% giảm', '5%'], [null, '%', 'Không định lượng']] as const)('target %p in %s stands as %s', (value, unit, words) => {
  expect(targetText(value, unit)).toBe(words);
});

const whole = { amendmentKind: 'Đổi thời hạn', code: '1.02', contentAfter: 'Quý IV', documentNumber: '12/KH-UBND', documentDate: '20/05/2023' };
test.each<[string, Partial<Record<AmendmentKey, unknown>>, [string, AmendmentKey] | null]>([
  ['a whole line, dated in words', {}, null],
  ['a kind in other letters', { amendmentKind: ' đổi  THỜI hạn' }, null],
  ['another kind', { amendmentKind: 'Hủy' }, ['amendment-kind-unknown', 'amendmentKind']],
  ['no code', { code: '' }, ['amendment-without-code', 'code']],
  ['no document', { documentNumber: ' ' }, ['amendment-without-document', 'documentNumber']],
  ['no date', { documentDate: '' }, ['amendment-without-date', 'documentDate']],
  ['a day that is none', { documentDate: '31/02/2023' }, ['amendment-without-date', 'documentDate']],
  ['no new deadline', { contentAfter: '' }, ['amendment-unreadable', 'contentAfter']],
  ['a task without a name', { amendmentKind: 'Bổ sung nhiệm vụ', contentAfter: 'Lĩnh vực: Cải cách thể chế' }, ['amendment-unreadable', 'contentAfter']],
  ['a target of two readings', { amendmentKind: 'Đổi chỉ tiêu', contentAfter: '1.234' }, ['amendment-unreadable', 'contentAfter']],
  ['an error in a cell', { contentAfter: '#N/A', amendmentKind: '#REF!' }, ['amendment-kind-unknown', 'amendmentKind']],
])('%s', (_, cells, fault) => {
  const found = read({ ...whole, ...cells });
  expect('key' in found ? [found.code, found.key] : null).toEqual(fault);
});
