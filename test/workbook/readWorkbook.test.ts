import { readWorkbook } from '../../src/workbook/readWorkbook';
import { openExcel, type OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeEach(async () => { excel = await openExcel(); });
afterEach(() => excel.close());

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const text = (value: string) => ({ kind: 'value' as const, value });

test('an empty workbook: one round trip, nothing of ours', async () => {
  const reading = await excel.run(readWorkbook);
  expect(reading).toMatchObject({ sheets: [{ name: 'Sheet1', visibility: 'Visible', isProtected: false }], tables: [], names: [], grids: {} });
  expect(excel.costs()).toMatchObject({ roundTrips: 1, cleanUps: 0 });
});

test('what is there is read where it stands, what is not is left out, in the same one round trip', async () => {
  const { engine } = excel;
  const summary = await engine.addSheet('Tổng hợp');
  await engine.write(summary, area(2, 1), [[{ kind: 'value', value: 45107 }]]);
  await engine.write(summary, area(3, 2), [[{ kind: 'formula', formula: '=B3+1' }]]);
  await engine.setName({ name: 'NgayBaoCao', reference: "='Tổng hợp'!$B$3", visible: true });
  await engine.setName({ name: 'CuaNguoiDung', reference: "='Tổng hợp'!$C$4", visible: true });
  const tasks = await engine.addSheet('Nhiệm vụ');
  await engine.write(tasks, area(3, 1, 3, 3), [
    [text('Mã'), text('Hạn'), text('Kiểm tra')],
    [text('1.01'), { kind: 'formula', formula: '=1+1' }, { kind: 'formula', formula: '=IF(C5>1,"","x")' }],
    [text('1.02'), { kind: 'value', value: null }, { kind: 'value', value: null }],
  ]);
  await engine.addTable(tasks, area(3, 1, 3, 3), 'NhiemVu', 'TableStyleLight1');
  await engine.changeSheet(tasks, { visibility: 'veryHidden' });
  await engine.setProtection(summary, { options: {} });
  await engine.calculate();

  const reading = await excel.run(readWorkbook);
  expect(reading.sheets).toEqual([
    { name: 'Sheet1', visibility: 'Visible', isProtected: false },
    { name: 'Tổng hợp', visibility: 'Visible', isProtected: true },
    { name: 'Nhiệm vụ', visibility: 'VeryHidden', isProtected: false },
  ]);
  expect(reading.tables).toEqual([{
    name: 'NhiemVu', sheet: 'Nhiệm vụ', area: area(3, 1, 3, 3), headers: ['Mã', 'Hạn', 'Kiểm tra'], values: [['1.01', 2, ''], ['1.02', '', '']],
    // A formula that gives "" stands there all the same.
    isEmpty: [[false, false, false], [false, true, true]],
  }]);
  expect(reading.names).toEqual([{ name: 'NgayBaoCao', sheet: 'Tổng hợp', area: area(2, 1), values: [[45107]] }]);
  // From A1 on: the row and column numbers are those that the user sees.
  expect(reading.grids['Tổng hợp']!.formulas).toEqual([['', '', ''], ['', '', ''], ['', 45107, ''], ['', '', '=B3+1']]);
  expect(reading.grids['Tổng hợp']!.values[3]).toEqual(['', '', 45108]);
  expect([...reading.standing.names].sort()).toEqual(['CuaNguoiDung', 'NgayBaoCao']);
  expect(excel.costs()).toMatchObject({ roundTrips: 1, cleanUps: 0 });
});

test('a name whose cells are gone is left out', async () => {
  await excel.engine.setName({ name: 'NgayBaoCao', reference: '=#REF!', visible: true });
  const reading = await excel.run(readWorkbook);
  expect(reading.names).toEqual([]);
  expect(reading.standing.names).toEqual(['NgayBaoCao']);
});
