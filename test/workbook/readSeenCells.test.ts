import type { ExcelRun } from '../../src/workbook/excel';
import { Failure } from '../../src/workbook/failure';
import { askForSeenCells, readSeenWorkbook } from '../../src/workbook/readSeenCells';
import { openExcel, type OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeEach(async () => { excel = await openExcel(); });
afterEach(() => excel.close());

const text = (value: string) => ({ kind: 'value' as const, value });
const formula = (value: string) => ({ kind: 'formula' as const, formula: value });

/** A table of ours with the columns in an order of somebody's own, most of them gone. */
async function someTable(): Promise<string> {
  const { engine } = excel;
  const sheet = await engine.addSheet('Nhiệm vụ');
  const area = { row: 3, column: 1, rows: 4, columns: 4 };
  await engine.write(sheet, area, [
    [text('Kiểm tra'), text('Mã'), text('Tỷ lệ hoàn thành'), text('Tình trạng thời hạn')],
    [formula('=1+1'), text('1.01'), text('x'), text('Trong hạn')], [text('x'), text('1.02'), text('x'), formula('=1+1')], [text('y'), text('1.03'), text('x'), formula('=1+1')],
  ]);
  await engine.addTable(sheet, area, 'NhiemVu', 'TableStyleLight1');
  await engine.setRowsHidden(sheet, 5, 1, true);
  excel.costs();
  return sheet;
}

test('an empty workbook: nothing is there to be seen, in one round trip', async () => {
  expect((await readSeenWorkbook(excel.run)).seen).toEqual({ constants: [], visible: [] });
  expect(excel.costs()).toMatchObject({ roundTrips: 1, cleanUps: 0 });
});

test('constants of computed columns only, wherever these stand; visible rows; columns that are gone are left out', async () => {
  await someTable();
  expect((await readSeenWorkbook(excel.run)).seen).toEqual({
    constants: [
      { sheet: 'Nhiệm vụ', area: { row: 4, column: 4, rows: 1, columns: 1 } },
      { sheet: 'Nhiệm vụ', area: { row: 5, column: 1, rows: 2, columns: 1 } },
    ],
    visible: [{ sheet: 'Nhiệm vụ', area: { row: 4, column: 1, rows: 1, columns: 4 } }, { sheet: 'Nhiệm vụ', area: { row: 6, column: 1, rows: 1, columns: 4 } }],
  });
  expect(excel.costs()).toMatchObject({ roundTrips: 1, cleanUps: 0 });
});

test('a protected sheet tells nothing: the workbook is read without', async () => {
  await excel.engine.setProtection(await someTable(), { options: {} });
  const { reading, seen } = await readSeenWorkbook(excel.run);
  expect([reading.tables.map(({ name }) => name), seen]).toEqual([['NhiemVu'], null]);
  await expect(excel.run(async (context) => {
    askForSeenCells(context.workbook);
    await context.sync();
  })).rejects.toMatchObject({ code: 'sheet-protected' });
});

/** Only a refusal that may be about the special cells is worth a second try. */
test.each([['a cell being edited', new Failure('cell-being-edited')], ['a bug', new TypeError('x is undefined')]])('%s is nobody\'s to hide', async (_, error) => {
  let tries = 0;
  const run: ExcelRun = async () => {
    tries += 1;
    throw error;
  };
  await expect(readSeenWorkbook(run)).rejects.toBe(error);
  expect(tries).toBe(1);
});
