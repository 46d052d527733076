import { areaOfAddress, formula, SheetInHand } from './sheetInHand';

let tasks: SheetInHand;
let summary: SheetInHand;
let id: string;

beforeEach(async () => {
  tasks = SheetInHand.open();
  id = await tasks.table('A2', 'NV', [
    ['Mã', 'Số', 'Gấp đôi', 'Dòng'],
    ['1.01', 1, formula('=NV[[#This Row],[Số]]*2'), formula('=B3*10')],
    ['1.02', 2, formula('=NV[[#This Row],[Số]]*2'), formula('=B4*10')],
    ['1.10', 3, formula('=NV[[#This Row],[Số]]*2'), formula('=B5*10')],
  ]);
  summary = await tasks.another('Tổng hợp');
  await summary.put('A1', [[formula('=SUM(NV[Gấp đôi])')], [formula('=COUNTIFS(NV[Mã],"1.*")')], [formula('=INDEX(NV[Mã],ROWS(NV))')]]);
  await tasks.engine.calculate();
});
afterEach(() => tasks.engine.dispose());

const totals = async () => {
  await tasks.engine.calculate();
  return summary.column('A1:A3');
};
const table = () => tasks.engine.tables().find((each) => each.id === id);

test('a table is told with its columns and looks', async () => {
  expect(tasks.engine.tables()).toEqual([{
    id, name: 'NV', sheet: tasks.sheet, area: areaOfAddress('A2:D5'), columns: ['Mã', 'Số', 'Gấp đôi', 'Dòng'],
    style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true,
  }]);
  expect(await totals()).toEqual([12, 3, '1.10']);
});

test('after a resize formulas see the new rows, also in later calculations', async () => {
  await tasks.put('A6', [['1.11', 10, 20, null]]);
  await tasks.engine.changeTable(id, { area: areaOfAddress('A2:D6'), showBandedRows: false });
  expect(await totals()).toEqual([32, 4, '1.11']);
  await tasks.put('C6', [[100]]);
  expect(await totals()).toEqual([112, 4, '1.11']);
  expect(table()).toMatchObject({ area: areaOfAddress('A2:D6'), showBandedRows: false, showFilterButton: true });
});

test('new columns take their headers from the cells and stand where they are', async () => {
  await tasks.put('E2', [['Thêm', null], [7, 8], [7, 8], [7, 8]]);
  await tasks.engine.changeTable(id, { area: areaOfAddress('A2:F5') });
  await summary.put('B1', [[formula('=SUM(NV[Thêm])')], [formula('=SUM(NV[Column6])')]]);
  await tasks.engine.calculate();
  expect(table()?.columns).toEqual(['Mã', 'Số', 'Gấp đôi', 'Dòng', 'Thêm', 'Column6']);
  expect(summary.column('B1:B2')).toEqual([21, 24]);
});

describe.each(['the active sheet', 'another sheet'])('rows inserted and deleted on %s', (where) => {
  beforeEach(() => tasks.engine.activateSheet(where === 'another sheet' ? summary.sheet : tasks.sheet));

  test('inside: the table grows, computed columns are filled, formulas follow', async () => {
    await tasks.engine.insertRows(tasks.sheet, 3, 2);
    await tasks.put('A4', [['1.03', 50]]);
    expect(await totals()).toEqual([112, 4, '1.10']);
    expect(table()?.area).toEqual(areaOfAddress('A2:D7'));
    expect(tasks.cells('C3:D5')).toEqual([
      [{ value: 2, formula: '=NV[[#This Row],[Số]]*2' }, { value: 10, formula: '=B3*10' }],
      [{ value: 100, formula: '=NV[[#This Row],[Số]]*2' }, { value: 500, formula: '=B4*10' }],
      [{ value: 0, formula: '=NV[[#This Row],[Số]]*2' }, { value: 0, formula: '=B5*10' }],
    ]);
    expect(tasks.formula('D7')).toBe('=B7*10');
  });

  test('above: everything moves', async () => {
    await tasks.engine.insertRows(tasks.sheet, 0, 1);
    expect(await totals()).toEqual([12, 3, '1.10']);
    expect(table()?.area).toEqual(areaOfAddress('A3:D6'));
  });

  test('deleted inside, hidden ones too: the table shrinks', async () => {
    await tasks.engine.setRowsHidden(tasks.sheet, 3, 1, true);
    await tasks.engine.deleteRows(tasks.sheet, 2, 2);
    expect(await totals()).toEqual([6, 1, '1.10']);
    expect(table()?.area).toEqual(areaOfAddress('A2:D3'));
    expect(tasks.cell('D3')).toEqual({ value: 30, formula: '=B3*10' });
    expect(tasks.engine.activeSheet()).toBe(where === 'another sheet' ? summary.sheet : tasks.sheet);
  });
});

test('a header renamed by a user renames the column, and the formulas that mention it', async () => {
  await tasks.type('B2', 'Số lượng');
  expect(await totals()).toEqual([12, 3, '1.10']);
  expect(table()?.columns).toEqual(['Mã', 'Số lượng', 'Gấp đôi', 'Dòng']);
  expect(tasks.formula('C3')).toBe('=NV[[#This Row],[Số lượng]]*2');
  await tasks.put('B3', [[100]]);
  expect(await totals()).toEqual([210, 3, '1.10']);
});

test('a header twice is told apart, an empty one named', async () => {
  await tasks.put('A2', [['Mã', 'mã', null, 'Mã']]);
  expect(tasks.cells('A2:D2')[0]?.map((cell) => cell.value)).toEqual(['Mã', 'mã2', 'Column3', 'Mã3']);
});

test('a renamed table keeps its formulas', async () => {
  await tasks.engine.changeTable(id, { name: 'NhiemVu' });
  expect(summary.formula('A3')).toBe('=INDEX(NhiemVu[Mã],ROWS(NhiemVu))');
  expect(await totals()).toEqual([12, 3, '1.10']);
});

describe('written directly below', () => {
  test('by a user: becomes the next row, looks and formulas with it', async () => {
    await tasks.engine.writeStyle(tasks.sheet, areaOfAddress('A5:D5'), { fill: '#FFC7CE', locked: false });
    await tasks.type('A6', 'mới');
    await tasks.type('B6', 5);
    expect(await totals()).toEqual([22, 3, 'mới']);
    expect(table()?.area).toEqual(areaOfAddress('A2:D6'));
    expect(tasks.cell('D6')).toEqual({ value: 50, formula: '=B6*10' });
    expect(tasks.engine.readStyle(tasks.sheet, 5, 1)).toMatchObject({ fill: '#FFC7CE', locked: false });
  });

  test('by the add-in: stays outside', async () => {
    await tasks.put('A6', [['mới', 5]]);
    expect(table()?.area).toEqual(areaOfAddress('A2:D5'));
  });

  test('by a user into a row that holds something else: stays outside', async () => {
    await tasks.put('D6', [['ghi chú']]);
    await tasks.type('A6', 'mới');
    expect(table()?.area).toEqual(areaOfAddress('A2:D5'));
  });
});

test('sorting moves rows whole: values, formulas of the row, looks', async () => {
  await tasks.engine.writeStyle(tasks.sheet, areaOfAddress('A3'), { bold: true, fill: '#FFC7CE' });
  await tasks.engine.writeStyle(tasks.sheet, areaOfAddress('A5'), { italic: true, locked: false });
  await tasks.engine.sort(tasks.sheet, areaOfAddress('A3:D5'), [{ column: 1, ascending: false }]);
  expect(await totals()).toEqual([12, 3, '1.01']);
  expect(tasks.cells('A3:D5').map((row) => row.map((cell) => cell.value))).toEqual([['1.10', 3, 6, 30], ['1.02', 2, 4, 20], ['1.01', 1, 2, 10]]);
  expect(tasks.formula('D3')).toBe('=B3*10');
  expect([2, 4].map((row) => tasks.engine.readStyle(tasks.sheet, row, 0))).toEqual([{ locked: false, italic: true }, { locked: true, bold: true, fill: '#FFC7CE' }]);
});

test.each([
  [[3, null, 'b', true, 1, 'A', false, 'á'], true, [1, 3, 'A', 'á', 'b', false, true, null]],
  [[3, null, 'b', true, 1], false, [true, 'b', 3, 1, null]],
  [['Đạt', 'Dân', 'Ấn', 'An', 'Ân'], true, ['An', 'Ân', 'Ấn', 'Dân', 'Đạt']],
])('%j sorted, ascending %s', async (values, ascending, sorted) => {
  const area = await tasks.put('H1', values.map((value) => [value]));
  await tasks.engine.sort(tasks.sheet, area, [{ column: 0, ascending }]);
  expect(tasks.engine.read(tasks.sheet, area).map((row) => row[0]?.value)).toEqual(sorted);
});

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['overlapping', () => tasks.engine.addTable(tasks.sheet, areaOfAddress('C4:F6'), 'Khac', ''), /overlap/],
  ['grown over another', async () => tasks.engine.changeTable(await tasks.table('A8', 'Khac', [['X'], [1]]), { area: areaOfAddress('A4:A9') }), /overlap/],
  ['named as another', () => tasks.engine.addTable(tasks.sheet, areaOfAddress('H1:H3'), 'nv', ''), /already/],
  ['named with a space', () => tasks.engine.addTable(tasks.sheet, areaOfAddress('H1:H3'), 'a b', ''), /named/],
])('refused aloud: a table %s', async (_what, work, reason) => {
  await expect(work()).rejects.toThrow(reason);
});

test('without its table a formula is an error', async () => {
  await tasks.engine.deleteTable(id);
  expect((await totals())[0]).toEqual({ error: expect.stringMatching(/^#/) });
  expect(tasks.engine.tables()).toEqual([]);
});
