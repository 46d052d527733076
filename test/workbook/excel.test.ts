import { excelRun } from '../../src/workbook/excel';
import { Failure } from '../../src/workbook/failure';
import { performChanges } from '../../src/workbook/performChanges';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { goToCell } from '../../src/workbook/selection';
import { openExcel, type OpenExcel } from './openExcel';

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
  for (const name of ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions']) Reflect.deleteProperty(globalThis, name);
});

const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));

describe('what Excel refuses is a failure with a code', () => {
  test('a page that is not in Excel', async () => {
    expect(await failureOf(excelRun(readWorkbook))).toEqual(['excel-missing', '']);
  });

  test('an Excel below what is needed is asked for nothing', async () => {
    excel = await openExcel({ requirements: { ExcelApi: '1.8' } });
    expect(await failureOf(excel.run(readWorkbook))).toEqual(['excel-too-old', '1.9']);
    expect(excel.costs().roundTrips).toBe(0);
  });

  test('the least Excel that is enough is enough', async () => {
    excel = await openExcel({ requirements: { ExcelApi: '1.9' } });
    await excel.run(readWorkbook);
    expect(excel.costs().roundTrips).toBe(1);
  });

  test('a cell that is being edited, where Excel cannot wait', async () => {
    excel = await openExcel({ requirements: { DelayForCellEdit: '' } });
    excel.host.inCellEdit = true;
    expect(await failureOf(excel.run(readWorkbook))).toEqual(['cell-being-edited', '']);
  });

  test('a cell that is being edited, where Excel can: it waits', async () => {
    excel = await openExcel();
    excel.host.inCellEdit = true;
    const reading = excel.run(readWorkbook);
    await new Promise((later) => setTimeout(later, 50));
    excel.host.inCellEdit = false;
    expect((await reading).sheets).toHaveLength(1);
  });

  test('a sheet that is protected', async () => {
    excel = await openExcel();
    await excel.engine.setProtection(excel.engine.activeSheet(), { options: {} });
    const writing = excel.run(async (context) => {
      performChanges(context, [{ kind: 'write', sheet: 'Sheet1', area: { row: 0, column: 0, rows: 1, columns: 1 }, cells: [['x']] }]);
      await context.sync();
    });
    expect(await failureOf(writing)).toEqual(['sheet-protected', '']);
  });

  test('a sheet that has gone', async () => {
    excel = await openExcel();
    expect(await failureOf(goToCell(excel.run, 'Nhiệm vụ', 'C6'))).toEqual(['sheet-missing', 'Nhiệm vụ']);
  });
});

test('our own mistake is no failure: it is thrown as it is', async () => {
  excel = await openExcel();
  const wrong = excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]];
    await context.sync();
  });
  expect(await failureOf(wrong)).toMatchObject({ name: 'RichApi.Error', code: 'InvalidArgument' });
});
