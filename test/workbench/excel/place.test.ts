import { placeOf, requireExcel, type Machine } from '../../../src/workbench/excel/place';

const DOCUMENT = 'https://contoso.example/personal/Doc.aspx?sourcedoc=1&action=edit';
const nothing: Machine = { platform: 'linux', succeeds: () => false, hasFolder: () => false };

test.each([
  ['no words: the Excel of this machine', [], { kind: 'desktop' }],
  ['said aloud', ['desktop'], { kind: 'desktop' }],
  ['a workbook on the web', ['web', DOCUMENT], { kind: 'web', document: DOCUMENT }],
])('%s', (_, words, place) => {
  expect(placeOf(words)).toEqual(place);
});

test.each([
  [['web'], /Usage/], [['phone'], /Usage/], [['desktop', DOCUMENT], /Usage/], [['web', DOCUMENT, 'more'], /Usage/],
  [['web', 'http://contoso.example/Doc.aspx?a=1'], /must be https/], [['web', 'https://contoso.example/Doc.aspx'], /have a "\?"/], [['web', 'a.xlsx'], /must be https/],
])('%j is refused', (words, sentence) => {
  expect(() => placeOf(words)).toThrow(sentence);
});

test.each<[string, Partial<Machine>, RegExp | null]>([
  ['Windows with Excel', { platform: 'win32', succeeds: (program, words) => program === 'reg' && words.join(' ').includes('Excel.Application') }, null],
  ['Windows without', { platform: 'win32' }, /not installed/],
  ['a Mac with Excel', { platform: 'darwin', hasFolder: (folder) => folder === '/Applications/Microsoft Excel.app' }, null],
  ['a Mac without', { platform: 'darwin' }, /not installed/],
  ['Linux', {}, /no desktop Excel for this system/],
])('%s', (_, machine, sentence) => {
  const asked = () => requireExcel({ kind: 'desktop' }, { ...nothing, ...machine });
  if (sentence) expect(asked).toThrow(sentence);
  else expect(asked).not.toThrow();
});

test('Excel on the web needs none on this machine', () => {
  expect(() => requireExcel({ kind: 'web', document: DOCUMENT }, nothing)).not.toThrow();
});
