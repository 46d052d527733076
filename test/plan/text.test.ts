import fc from 'fast-check';
import { cleanText, comparisonKey } from '../../src/plan/text';

/** ê + combining acute instead of ế: how Windows-1258 keyboards write, neither NFC nor NFD. */
const asWindows1258 = (text: string) =>
  text.normalize('NFD').replace(/([aeiouAEIOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/gu, (_, letter, tone, shape) => `${(letter + shape).normalize('NFC')}${tone}`)
    .replace(/([aeiouAEIOU])([\u0302\u0306\u031b])/gu, (pair) => pair.normalize('NFC'));

test.each([
  ['  Sở   Nội vụ ', 'Sở Nội vụ'],
  ['Sở\u00a0Nội\nvụ', 'Sở Nội vụ'],
  ['Sở\u200bNội', 'Sở Nội'],
  ['Kế'.normalize('NFD'), 'Kế'],
  ['K\u00ea\u0301', 'Kế'],
])('%j is cleaned to %j', (written, cleaned) => {
  expect(cleanText(written)).toBe(cleaned);
});

test.each([
  ['hoà', 'hòa'],
  ['Hoà bình', 'hòa bình'],
  ['UỶ BAN', 'ủy ban'],
  ['Uỷ', 'ủy'],
  ['khoẻ', 'khỏe'],
  ['thuỷ sản', 'thủy sản'],
  ['huỷ', 'hủy'],
  ['hoàn thành', 'hoàn thành'],
  ['hòan thành', 'hoàn thành'],
  ['quý', 'quý'],
  ['Qúy II', 'quý ii'],
  ['quỹ', 'quỹ'],
  ['huỳnh', 'huỳnh'],
  ['toàn', 'toàn'],
  ['xoài', 'xoài'],
  ['Đài', 'đài'],
  ['SNV', 'snv'],
])('the key of %j is %j', (written, key) => {
  expect(comparisonKey(written)).toBe(key);
});

test('the tone still tells words apart', () => {
  expect(comparisonKey('Ban')).not.toBe(comparisonKey('Bản'));
  expect(comparisonKey('Sở')).not.toBe(comparisonKey('Sợ'));
  expect(comparisonKey('Đài')).not.toBe(comparisonKey('Dài'));
});

const syllable = fc.constantFrom('Sở', 'hòa', 'hoà', 'Uỷ', 'Ủy', 'ban', 'quý', 'Kế', 'hoạch', 'khoẻ', 'Đài', 'thuỷ', 'điện', 'tử', 'Nguyễn', 'được', ' ', '-');
const phrase = fc.array(syllable, { maxLength: 8 }).map((words) => words.join(' '));

test('the key of a key is itself', () => {
  fc.assert(fc.property(fc.oneof(phrase, fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
    expect(comparisonKey(comparisonKey(text))).toBe(comparisonKey(text));
  }));
});

test('three encodings have one key', () => {
  fc.assert(fc.property(phrase, (text) => {
    const key = comparisonKey(text.normalize('NFC'));
    expect(comparisonKey(text.normalize('NFD'))).toBe(key);
    expect(comparisonKey(asWindows1258(text))).toBe(key);
  }));
  expect(asWindows1258('Kế')).toBe('K\u00ea\u0301');
});
