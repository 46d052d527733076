import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf } from '../../../src/sheets/send/digest';
import { readSentStamp, sentStampChange } from '../../../src/sheets/send/sentStamp';
import { sha256 } from '../../../src/sheets/send/sha256';
import { readStamp } from '../../../src/sheets/stamp';
import { stampSheet } from '../../../src/sheets/template/stampSheet';
import { applied } from '../applied';
import { EMPTY } from '../snapshots';
import { planWorkbook, ROUND } from './planWorkbook';

test('what was sent to whom for which round stands beside the stamp and is read back', () => {
  const { sheets, contents } = stampSheet({ plan: 'p', version: '2', dialect: 'native' }, new Map());
  const sent = { agency: 'Sở Tư pháp', round: ROUND, digest: 'abc' };
  const workbook = applied(EMPTY, [...sheets, ...contents, sentStampChange(sent)]);
  expect(readSentStamp(workbook)).toEqual(sent);
  expect(readStamp(workbook)).toEqual({ plan: 'p', version: '2', dialect: 'native' });
  expect(readSentStamp(applied(EMPTY, [...sheets, ...contents]))).toBeNull();
});

test('law: SHA-256 as Node has it, whatever the text', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  }));
});

describe('the digest of the locked cells', () => {
  const before = digestOf(planWorkbook());
  const moved = () => {
    const workbook = planWorkbook();
    return {
      ...workbook, tables: workbook.tables.map((table) => {
        const order = table.headers.map((_, index) => index).reverse();
        return { ...table, headers: order.map((at) => table.headers[at]!), values: [...table.values].reverse().map((line) => order.map((at) => line[at])) };
      }),
    };
  };
  test.each([
    ['rows sorted and columns moved', moved(), true],
    ['values entered', planWorkbook({ tasks: { '1.01': { status: 'Hoàn thành', progress: 1 } }, targets: { T01: { actual: 0.9 } } }), true],
    ['another task name', planWorkbook({ tasks: { '1.01': { task: 'Tên khác' } } }), false],
    ['another due day', planWorkbook({ tasks: { '1.01': { due: 45107 } } }), false],
    ['another target', planWorkbook({ targets: { T08: { targetValue: 25 } } }), false],
    ['another code', planWorkbook({ duties: { 'VI.3.1': { code: 'VI.3.9' } } }), false],
  ])('%s', (_, workbook, isSame) => expect(digestOf(workbook) === before).toBe(isSame));
});
