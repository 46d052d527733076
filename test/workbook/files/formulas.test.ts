import { charactersOfPixels, pixelsOfCharacters } from '../../../src/workbook/files';
import { columnName, columnOfName, readArea, readSheetArea } from '../../../src/workbook/files/addresses';
import { fileWidthOfPixels, pixelsOfFileWidth } from '../../../src/workbook/files/columnWidth';
import { fromFileFormula, toFileFormula } from '../../../src/workbook/files/formulas/fileFormula';
import { shiftFormula } from '../../../src/workbook/files/formulas/shiftFormula';

test.each([
  ['=A1+1', 'A1+1'],
  ['=NhiemVu[@Hạn]', 'NhiemVu[[#This Row],[Hạn]]'],
  ['=NhiemVu[@[Tỷ lệ hoàn thành]]', 'NhiemVu[[#This Row],[Tỷ lệ hoàn thành]]'],
  ['=[@Hạn]-[@[Ngày hoàn thành]]', 'NhiemVu[[#This Row],[Hạn]]-NhiemVu[[#This Row],[Ngày hoàn thành]]'],
  ['=SUM(NhiemVu[@[Mã]:[Hạn]])', 'SUM(NhiemVu[[#This Row],[Mã]:[Hạn]])'],
  ['=ROWS([Mã])', 'ROWS(NhiemVu[Mã])'],
  ['=COUNTIFS(NhiemVu[[Văn bản, minh chứng]],"*")', 'COUNTIFS(NhiemVu[[Văn bản, minh chứng]],"*")'],
  ["=NhiemVu[[#This Row],[Số '[tệp']]]", "NhiemVu[[#This Row],[Số '[tệp']]]"],
  ['=XLOOKUP(A1,B:B,C:C)&IFS(TRUE,"XLOOKUP(")', '_xlfn.XLOOKUP(A1,B:B,C:C)&_xlfn.IFS(TRUE,"XLOOKUP(")'],
  ['=SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
  ['=LET(tổng,SUM(A:A),tổng*2)', '_xlfn.LET(_xlpm.tổng,SUM(A:A),_xlpm.tổng*2)'],
  ['=LET(x,1,y,x+1,SUM(x,y))', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,SUM(_xlpm.x,_xlpm.y))'],
  ['=MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
  ['=CCHC.STATUS([@Hạn],NgayBaoCao)', '_xldudf_CCHC_STATUS(NhiemVu[[#This Row],[Hạn]],NgayBaoCao)'],
  ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
  ["='Tổng hợp, năm ''23'!A1&[1]Trang!B2", "'Tổng hợp, năm ''23'!A1&[1]Trang!B2"],
  ['=IF(LEN(A1)>0,"[@Hạn]","")', 'IF(LEN(A1)>0,"[@Hạn]","")'],
])('%s in a file is %s', (formula, inFile) => {
  expect(toFileFormula(formula, 'NhiemVu')).toBe(inFile);
  // and read again it is the same, with references to the own row spelled out
  expect(toFileFormula(fromFileFormula(inFile), 'NhiemVu')).toBe(inFile);
});

test('a name that only looks like a newer function stays', () => {
  expect(toFileFormula('=days+CONCAT')).toBe('days+CONCAT');
  expect(fromFileFormula('_xlfn.CONCAT(A1)&"_xlfn.CONCAT(A1)"')).toBe('=CONCAT(A1)&"_xlfn.CONCAT(A1)"');
});

test.each([
  ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
  ['=SUM(A:B)+SUM(1:2)+SUM($A:B)', 1, 1, '=SUM(B:C)+SUM(2:3)+SUM($A:C)'],
  ['=LOG10(A1)+TODAY()+"A1"+NV[A1]', 1, 0, '=LOG10(A2)+TODAY()+"A1"+NV[A1]'],
  ["='A1'!B2*Q1", 1, 0, "='A1'!B3*Q2"],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnOfName(name)).toBe(column);
});

test.each([
  ['A2:J7', { row: 1, column: 0, rows: 6, columns: 10 }], ['$B$1', { row: 0, column: 1, rows: 1, columns: 1 }],
  ['B:C', { row: 0, column: 1, rows: 1048576, columns: 2 }], ['$3:$4', { row: 2, column: 0, rows: 2, columns: 16384 }],
  ['A', null], ['', null], ['NgayBaoCao', null], ['B2:A1', null],
])('the area %s', (text, area) => expect(readArea(text)).toEqual(area));

test('a reference to a sheet may hold quotes and commas in its name', () => {
  expect(readSheetArea("='Năm ''23, quý I'!$A$1:$B$2")).toEqual({ sheet: "Năm '23, quý I", area: { row: 0, column: 0, rows: 2, columns: 2 } });
  expect(readSheetArea('#REF!')).toBeNull();
});

test.each([['Calibri', 11, 12, 89], ['Calibri', 11, 8.43, 64], ['Times New Roman', 13, 10, 95]])('in %s %i a column of %d characters is %i pixels wide', (name, size, characters, pixels) => {
  const font = { name, size };
  expect(pixelsOfCharacters(characters, font)).toBe(pixels);
  for (let width = 5; width < 400; width++) expect(pixelsOfFileWidth(fileWidthOfPixels(width, font), font)).toBe(width);
  expect(pixelsOfCharacters(charactersOfPixels(pixels, font), font)).toBe(pixels);
});
