import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../../../src/workbook/files';

const FILES = [{ name: 'CCHC 2023 - Quý II - Sở Tư pháp.xlsx', bytes: strToU8('một') }, { name: 'CCHC 2023 - Quý II - Sở Y tế.xlsx', bytes: strToU8('hai') }];

test('every file comes out as it went in, Vietnamese names as well', () => {
  const parts = unzipSync(zipFiles(FILES));
  expect(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(FILES.map(({ name, bytes }) => [name, strFromU8(bytes)]));
});

test('names are marked as UTF-8: Windows would read them as something else', () => {
  const zip = zipFiles(FILES);
  // general purpose flag of the first local header, bit 11
  expect(zip[7]! & 0x08).toBe(0x08);
});

test('the same files make the same bytes', () => expect(zipFiles(FILES)).toEqual(zipFiles(FILES)));
