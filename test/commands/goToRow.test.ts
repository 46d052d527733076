import { goToRow } from '../../src/commands/goToRow';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { goToCell } from '../../src/workbook/selection';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { loadedWorkbook, type LoadedWorkbook } from './loadedWorkbook';

let workbook: LoadedWorkbook;
beforeAll(async () => { workbook = await loadedWorkbook({ engine: await createHeadlessEngine() }); });
afterAll(() => workbook.close());
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));

test('a row is shown where it stands after sorting', async () => {
  const before = workbook.place('NhiemVu', '2.01', HEADERS.code);
  const table = workbook.engine.tables().find(({ name }) => name === 'NhiemVu')!;
  const rows = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  await workbook.engine.sort(table.sheet, rows, [{ column: table.area.column, ascending: false }]);
  await goToRow(workbook.run, 'NhiemVu', '2.01');
  const after = workbook.place('NhiemVu', '2.01', HEADERS.code);
  expect(after.row).not.toBe(before.row);
  expect(workbook.engine.activeSheet()).toBe(table.sheet);
  expect(workbook.engine.selection()).toEqual({ sheet: table.sheet, area: { row: after.row, column: after.column, rows: 1, columns: 1 } });
});

test('a hidden sheet is shown', async () => {
  const targets = workbook.sheetId(SHEET_NAMES.targets);
  await workbook.engine.changeSheet(targets, { visibility: 'hidden' });
  await goToRow(workbook.run, 'MucTieu', 'T08');
  expect(workbook.engine.sheets().find(({ id }) => id === targets)!.visibility).toBe('visible');
  expect(workbook.engine.activeSheet()).toBe(targets);
});

test('a cell is shown by its address', async () => {
  await goToCell(workbook.run, SHEET_NAMES.duties, 'C6');
  expect(workbook.engine.selection()).toMatchObject({ sheet: workbook.sheetId(SHEET_NAMES.duties), area: { row: 5, column: 2 } });
});

test('a code that is gone', async () => {
  expect(await failureOf(goToRow(workbook.run, 'PhanCong', 'IX.1'))).toEqual(['row-missing', 'IX.1']);
});
