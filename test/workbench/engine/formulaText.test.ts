import { offsetRows, renameColumn, shiftRows, toUniverForm, withTableName } from '../../../src/workbench/engine/univer/formulaText';

test.each([
  ['=NV[@Số]', '=NV[[#This Row],[Số]]'],
  ['=NV[@[Văn bản, minh chứng]]', '=NV[[#This Row],[Văn bản, minh chứng]]'],
  ['=NV[@]', '=NV[#This Row]'],
  ['=SUM(NV[Văn bản, minh chứng])', '=SUM(NV[[Văn bản, minh chứng]])'],
  ['=NV[[#This Row],[Kết quả, khó khăn]]&"NV[a, b]"', '=NV[[#This Row],[Kết quả, khó khăn]]&"NV[a, b]"'],
  ['=NV[[A]:[B]]', '=NV[[A]:[B]]'],
  ["='NV[a, b]'!A1+--TRUE", "='NV[a, b]'!A1+--(TRUE)"],
  ['=TRUE()', '=TRUE()'],
])('%s is computed as %s', (written, computed) => {
  expect(toUniverForm(written)).toBe(computed);
});

test.each([
  ['=[@Số]+[@[Kết quả, khó khăn]]', '=NV[[#This Row],[Số]]+NV[[#This Row],[Kết quả, khó khăn]]'],
  ['=SUM([Số])+SUM(Khac[Số])', '=SUM(NV[Số])+SUM(Khac[Số])'],
  ['=[Sổ.xlsx]Sheet1!A1', '=[Sổ.xlsx]Sheet1!A1'],
])('%s in the table NV means %s', (written, meant) => {
  expect(withTableName(written, { name: 'NV', columns: ['Số', 'Kết quả, khó khăn'] })).toBe(meant);
});

test.each([
  ['=NV[Hạn]+NV[@Hạn]+NV[[#This Row],[Hạn]]+Khac[Hạn]&"NV[Hạn]"', '=NV[Hạn chót]+NV[@Hạn chót]+NV[[#This Row],[Hạn chót]]+Khac[Hạn]&"NV[Hạn]"'],
])('%s after the column was renamed', (before, after) => {
  expect(renameColumn(before, 'NV', 'Hạn', 'Hạn chót')).toBe(after);
});

test.each([
  ['=$I4="Quá hạn"', { kind: 'insert', row: 1, count: 2 }, '=$I6="Quá hạn"'],
  ['=A1+A3:A9+Khac!A9+\'Nhiệm vụ\'!$B$9', { kind: 'insert', row: 4, count: 1 }, "=A1+A3:A10+Khac!A9+'Nhiệm vụ'!$B$10"],
  ['=SUM(A3:A9)+A5&"A9"', { kind: 'delete', row: 3, count: 2 }, '=SUM(A3:A7)+#REF!&"A9"'],
  ['=NV[A9]+LOG10(A2)', { kind: 'insert', row: 0, count: 1 }, '=NV[A9]+LOG10(A3)'],
] as const)('%s after %j', (before, shift, after) => {
  expect(shiftRows(before, 'Nhiệm vụ', 'Nhiệm vụ', shift)).toBe(after);
});

test('read some rows further down, relative rows move only', () => {
  expect(offsetRows('=A3+$A3+A$3+SUM(B3:B$9)', 2)).toBe('=A5+$A5+A$3+SUM(B5:B$9)');
});
