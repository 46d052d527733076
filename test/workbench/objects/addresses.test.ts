import fc from 'fast-check';
import { areaAddress, parseAddress, quotedSheet, SHEET_COLUMNS, SHEET_ROWS, sheetAddress } from '../../../src/workbench/objects/address';
import { movedFormula } from '../../../src/workbench/objects/relativeFormula';

test.each([
  ['A1', null, { row: 0, column: 0, rows: 1, columns: 1 }],
  ['$B$2:C9', null, { row: 1, column: 1, rows: 8, columns: 2 }],
  ['C9:B2', null, { row: 1, column: 1, rows: 8, columns: 2 }],
  ["'Nhiệm vụ'!A2:K7", 'Nhiệm vụ', { row: 1, column: 0, rows: 6, columns: 11 }],
  ["'Lan''s'!A1", "Lan's", { row: 0, column: 0, rows: 1, columns: 1 }],
  ['A:C', null, { row: 0, column: 0, rows: SHEET_ROWS, columns: 3 }],
  ['2:3', null, { row: 1, column: 0, rows: 2, columns: SHEET_COLUMNS }],
  ['XFD1048576', null, { row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1, rows: 1, columns: 1 }],
])('%s', (text, sheet, area) => {
  expect(parseAddress(text)).toEqual({ sheet, area });
});

test.each(['A0', 'XFE1', 'A1048577', 'NgayBaoCao', '', 'NhiemVu[Mã]', 'A1:B'])('%j is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([['Sheet1', 'Sheet1'], ['Nhiệm vụ', "'Nhiệm vụ'"], ['MụcTiêu', 'MụcTiêu'], ['2023', "'2023'"], ['A1', "'A1'"], ["Lan's", "'Lan''s'"], ['_CCHC', '_CCHC']])('the sheet %s stands as %s', (name, text) => {
  expect(quotedSheet(name)).toBe(text);
});

test('what is written as an address is read back as the same area', () => {
  const area = fc.record({ row: fc.nat(9999), column: fc.nat(999), rows: fc.integer({ min: 1, max: 99 }), columns: fc.integer({ min: 1, max: 99 }) });
  fc.assert(fc.property(area, fc.boolean(), (one, absolute) => {
    expect(parseAddress(areaAddress(one, absolute))).toEqual({ sheet: null, area: one });
    expect(parseAddress(sheetAddress('Tổng hợp', one, absolute))).toEqual({ sheet: 'Tổng hợp', area: one });
  }));
});

test.each([
  ['=A1+$B$2+C$3+$D4', 1, 1, '=B2+$B$2+D$3+$D5'],
  ['=SUM(A1:B9)', 2, 0, '=SUM(A3:B11)'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ["='A1 cũ'!A1", 0, 1, "='A1 cũ'!B1"],
  ['=NhiemVu[[#This Row],[A1]]', 1, 1, '=NhiemVu[[#This Row],[A1]]'],
  ['=CCHC.RATE(A1,B1)', 1, 0, '=CCHC.RATE(A2,B2)'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['=NgayBaoCao+T01_A1', 5, 5, '=NgayBaoCao+T01_A1'],
  ['=A1', -1, 0, '=#REF!'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
