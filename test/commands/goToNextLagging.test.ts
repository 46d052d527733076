import { goToNextLagging } from '../../src/commands/goToNextLagging';
import { HEADERS } from '../../src/strings';
import { day, loadedWorkbook, PLAN, type LoadedWorkbook } from './loadedWorkbook';

let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());

const selected = () => {
  const { sheet, area } = workbook.engine.selection();
  return workbook.engine.read(sheet, { row: area.row, column: 0, rows: 1, columns: 1 })[0]![0]!.value;
};

test('goes down the sheet from where the user stands, and past the last to the first again', async () => {
  for (const id of ['2.01', '1.02', '7.20']) await workbook.type('NhiemVu', id, HEADERS.due, day('2023-06-30'));
  const visited = [];
  for (let press = 0; press < 4; press += 1) {
    const next = await goToNextLagging(workbook.run, PLAN);
    visited.push([next!.row.id, next!.nth, next!.of, selected()]);
  }
  expect(visited).toEqual([['1.02', 1, 3, '1.02'], ['2.01', 2, 3, '2.01'], ['7.20', 3, 3, '7.20'], ['1.02', 1, 3, '1.02']]);
});

test('none lags: nothing is gone to', async () => {
  const before = workbook.engine.selection();
  expect(await goToNextLagging(workbook.run, PLAN)).toBeNull();
  expect(workbook.engine.selection()).toEqual(before);
});

test('another day can be asked for', async () => {
  await workbook.type('NhiemVu', '3.01', HEADERS.due, day('2023-10-15'));
  expect(await goToNextLagging(workbook.run, PLAN)).toBeNull();
  expect((await goToNextLagging(workbook.run, PLAN, day('2023-10-16')))!.row).toMatchObject({ id: '3.01', state: 'overdue' });
});
