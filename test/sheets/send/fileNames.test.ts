import fc from 'fast-check';
import { fileNames } from '../../../src/sheets/send/fileNames';
import { recipients } from '../../../src/sheets/send/share';
import { planRows } from './planWorkbook';

test.each([
  ['Quý II', 'Sở Tư pháp', 'CCHC 2023 - Quý II - Sở Tư pháp.xlsx'],
  ['Quý II/2023', 'Sở Y tế', 'CCHC 2023 - Quý II-2023 - Sở Y tế.xlsx'],
  ['Quý  II', 'Sở: "A" <b>|?*\\', 'CCHC 2023 - Quý II - Sở- -A- -b-.xlsx'],
  ['Quý II', 'Sở Tư pháp'.normalize('NFD'), 'CCHC 2023 - Quý II - Sở Tư pháp.xlsx'],
  ['Quý II', 'Phòng A...', 'CCHC 2023 - Quý II - Phòng A.xlsx'],
  ['Quý II', 'Sở\tTư\u200epháp', 'CCHC 2023 - Quý II - Sở Tư-pháp.xlsx'],
])('%s, %s: %s', (round, agency, name) => expect(fileNames(2023, round, [agency])).toEqual([name]));

test('names that differ only in what a file system overlooks are told apart', () => {
  expect(fileNames(2023, 'Quý II', ['Sở A/B', 'Sở A\\B', 'SỞ A:B'])).toEqual(['CCHC 2023 - Quý II - Sở A-B.xlsx', 'CCHC 2023 - Quý II - Sở A-B (2).xlsx', 'CCHC 2023 - Quý II - SỞ A-B (3).xlsx']);
});

test('the plan\'s agencies have their own names whole', () => {
  const agencies = recipients(planRows()).map(({ agency }) => agency);
  expect(fileNames(2023, 'Quý II', agencies)).toEqual(agencies.map((agency) => `CCHC 2023 - Quý II - ${agency}.xlsx`));
});

test('law: whatever rounds and agencies are called, names are safe, short enough for Windows, Linux and zip, and each once', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('ế', 'Ự', 'a', ' ', '.', '/', '\\', ':', '*', '?', '"', '<', '>', '|', '\n', '漢', '😀'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 150 });
  fc.assert(fc.property(text, fc.array(text, { maxLength: 6 }), (round, agencies) => {
    const names = fileNames(2023, round, agencies);
    expect(names).toHaveLength(agencies.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^CCHC 2023 -.*[^\s.]\.xlsx$/u);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      expect([...name].length).toBeLessThanOrEqual(120);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
      expect(name).toBe(name.normalize('NFC'));
    }
  }));
});
