import fc from 'fast-check';
import { isFound, searchKey } from '../../src/plan/searchText';

test.each([
  ['so tu phap', ['Sở Tư pháp'], true],
  ['Đài', ['Đài Phát thanh'], true],
  ['dai', ['Đài Phát thanh'], true],
  ['uỷ ban', ['Ủy ban nhân dân'], true],
  ['1.0 tu phap', ['1.03', 'Sở Tư pháp'], true],
  ['tư pháp 2.', ['1.03', 'Sở Tư pháp'], false],
  ['  ', ['gì cũng được'], true],
  ['x', [], false],
])('%j in %j: %s', (wanted, texts, found) => {
  expect(isFound(wanted, texts)).toBe(found);
});

test('a text is found by itself, in whatever encoding it is typed', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđĐÁỀợử 12'), maxLength: 20 }), (text) =>
    isFound(text.normalize('NFD'), [text]) && searchKey(text) === searchKey(text.normalize('NFD'))));
});
