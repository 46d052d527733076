import fc from 'fast-check';
import { readWorkbookFile, writeWorkbookFile, type FileCell } from '../../../src/workbook/files';
import { fileOf, sheetOf } from './sampleFile';

const vietnamese = fc.constantFrom('Nghị quyết', 'Thống kê', 'hoà', 'hòa', 'Ủy ban nhân dân', 'đ', 'ẵ', 'tỷ lệ').chain((text) => fc.constantFrom(text, text.normalize('NFD')));
const text = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), vietnamese,
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '#', "'", '_x', ' ', '\t', '\n', '\r'), fc.string()).map(([sign, rest]) => sign + rest),
  fc.constantFrom('1.10', '01', 'TRUE', '#N/A', '#REF!', '#abc', '_x000A_', '&amp;', ']]>', '<t>', 'a'.repeat(32767)),
  fc.array(fc.integer({ min: 0, max: 0xFFFF }).map((code) => String.fromCharCode(code))).map((codes) => codes.join('')),
);
const error = fc.constantFrom('#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!').map((name) => ({ error: name }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const value = fc.oneof(text, number, fc.integer(), fc.boolean(), error);
const formula = fc.constantFrom('=A1+1', '="<&>"&B2', '=IF(A1="x",1,"")', '=XLOOKUP(A1,B:B,C:C)', '=CCHC.STATUS(A1)', "='Tổng hợp'!A1", '="CCHC.STATUS(_xlfn."');
const cell: fc.Arbitrary<FileCell | null> = fc.oneof(
  fc.constant(null), value.map((content) => ({ value: content })), fc.tuple(value, formula).map(([content, written]) => ({ value: content, formula: written })),
);

/** Without what is missing at the end. */
function trimmed<T>(list: T[], isMissing: (each: T) => boolean): T[] {
  const length = list.length - [...list].reverse().findIndex((each) => !isMissing(each));
  return list.slice(0, list.every(isMissing) ? 0 : length);
}

test('any cells come back from the file as they were', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), async (cells) => {
    const file = await readWorkbookFile(await writeWorkbookFile(fileOf(sheetOf(cells))));
    const rows = cells.map((row) => trimmed(row, (each) => each === null));
    expect(file.sheets[0]!.cells).toEqual(trimmed(rows, (row) => row.length === 0));
  }), { numRuns: 200 });
});
