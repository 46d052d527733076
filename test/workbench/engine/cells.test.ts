import type { CellInput } from '../../../src/workbench/engine/engine';
import { areaOfAddress, formula, SheetInHand } from './sheetInHand';

const sheet = SheetInHand.open();
afterAll(() => sheet.engine.dispose());

test.each<[unknown]>([
  ['1.10'], ['12/06/2026'], ['1/3'], ['50%'], ['TRUE'], ['=SUM(A1)'], ['+84'], ['-x'], ['@tên'], ['Ủy ban nhân dân'], ['a\nb'], [' có dấu cách '], ['#N/A'],
  [0], [1 / 3], [-0.1], [1e21], [1234567.891], [46000], [true], [false],
])('%j is read back as it was written', async (value) => {
  const input = { kind: 'value', value } as CellInput;
  await sheet.engine.write(sheet.sheet, areaOfAddress('A1'), [[input]]);
  await sheet.engine.calculate();
  expect(sheet.cell('A1')).toEqual({ value });
});

test('null leaves a cell, an empty value empties it', async () => {
  await sheet.put('A3', [[1, 'hai', formula('=1+2')]]);
  await sheet.engine.write(sheet.sheet, areaOfAddress('A3:C3'), [[null, { kind: 'value', value: null }, { kind: 'value', value: '' }]]);
  await sheet.engine.calculate();
  expect(sheet.cells('A3:C3')).toEqual([[{ value: 1 }, { value: null }, { value: null }]]);
});

test('a value over a formula takes the formula away, and the other way round', async () => {
  await sheet.put('A4', [[formula('=1+2'), 5]]);
  await sheet.engine.calculate();
  await sheet.put('A4', [['chữ', formula('=2*3')]]);
  await sheet.engine.calculate();
  expect(sheet.cells('A4:B4')).toEqual([[{ value: 'chữ' }, { value: 6, formula: '=2*3' }]]);
});

test('cells that do not fit their area are a bug', async () => {
  await expect(sheet.engine.write(sheet.sheet, areaOfAddress('A1:B1'), [[null]])).rejects.toThrow('shape');
});

test('the sheet grows to hold what is written, and formulas reach it', async () => {
  await sheet.put('A2500', [[7]]);
  await sheet.put('C5', [[formula('=SUM(A2400:A2600)')]]);
  await sheet.engine.calculate();
  expect(sheet.value('C5')).toBe(7);
  expect(sheet.engine.usedArea(sheet.sheet)).toMatchObject({ row: 0, column: 0, rows: 2500 });
});

test.each([
  [45000, 'dd/mm/yyyy', '15/03/2023'], [0.5, '0%', '50%'], [0.955, '0.00%', '95.50%'], [0.955, '0%', '96%'], [1234.5, '#,##0.00', '1,234.50'],
  ['1.10', '@', '1.10'], [3, '@', '3'], [1 / 3, 'General', '0.3333333333'], [100, 'General', '100'], [true, 'General', 'TRUE'], [1.5, '0', '2'], [-0.25, '0.0%', '-25.0%'],
])('%j formatted %s shows %s', async (value, numberFormat, shown) => {
  await sheet.put('E1', [[value]]);
  await sheet.engine.writeStyle(sheet.sheet, areaOfAddress('E1'), { numberFormat });
  expect(sheet.text('E1')).toBe(shown);
});

test('a formula shows its result by the cell\'s number format, an error its name, an empty cell nothing', async () => {
  await sheet.put('F1', [[formula('=1/4'), formula('=1/0'), null]]);
  await sheet.engine.writeStyle(sheet.sheet, areaOfAddress('F1:H1'), { numberFormat: '0%' });
  await sheet.engine.calculate();
  expect(sheet.engine.readText(sheet.sheet, areaOfAddress('F1:H1'))).toEqual([['25%', '#DIV/0!', '']]);
});

describe('clearing', () => {
  test.each([
    ['contents', { value: null }, true], ['formats', { value: 5 }, undefined], ['all', { value: null }, undefined],
  ] as const)('%s', async (what, cell, bold) => {
    await sheet.put('J1', [[5]]);
    await sheet.engine.writeStyle(sheet.sheet, areaOfAddress('J1'), { bold: true });
    await sheet.engine.clear(sheet.sheet, areaOfAddress('J1:J3'), what);
    expect(sheet.cell('J1')).toEqual(cell);
    expect(sheet.engine.readStyle(sheet.sheet, 0, 9).bold).toBe(bold);
  });
});

test('merging keeps the first cell only', async () => {
  await sheet.put('L1', [['một', 'hai'], ['ba', null]]);
  await sheet.engine.merge(sheet.sheet, areaOfAddress('L1:M2'));
  expect(sheet.engine.merges(sheet.sheet)).toEqual([areaOfAddress('L1:M2')]);
  expect(sheet.cells('L1:M2').flat().map((cell) => cell.value)).toEqual(['một', null, null, null]);
  await sheet.engine.unmerge(sheet.sheet, areaOfAddress('M2'));
  expect(sheet.engine.merges(sheet.sheet)).toEqual([]);
});
