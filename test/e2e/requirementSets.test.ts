import { WorkbenchPage } from './workbenchPage';

/** What each Excel gets: the sets it declares stand in the page's address, and the client refuses every member above them. */
const told = (shown: WorkbenchPage, words: string) => shown.pane.getByRole('status').filter({ hasText: words });
const task = (id: string, header: string) => ({ table: 'NhiemVu', id, header });

async function withExcel(address: string, work: (shown: WorkbenchPage) => Promise<void>): Promise<void> {
  const shown = await WorkbenchPage.open(address);
  try {
    await work(shown);
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
}

/** From an empty workbook to a lagging task that is gone to, taken back to the greeting. */
async function mainJob(shown: WorkbenchPage, formulas: RegExp): Promise<void> {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click({ timeout: 60_000 });
  await told(shown, 'Đã thêm 6 trang tính').waitFor({ timeout: 90_000 });
  await shown.idle();
  await shown.type(task('1.01', 'Thời hạn'), 'Quý II/2023');
  await shown.expectValue(task('1.01', 'Tình trạng thời hạn'), 'Quá hạn chưa hoàn thành');
  await shown.pane.getByRole('button', { name: /^1\.01/ }).click({ timeout: 30_000 });
  await told(shown, 'Đã đến 1.01.').waitFor({ timeout: 30_000 });
  const used = await shown.page.evaluate(() => {
    const { engine } = window.workbench!;
    const { sheet, area, columns } = engine.tables().find(({ name }) => name === 'NhiemVu')!;
    return engine.read(sheet, { row: area.row + 1, column: area.column + columns.indexOf('Tình trạng thời hạn'), rows: 1, columns: 1 })[0]![0]!.formula;
  });
  expect(used).toMatch(formulas);
  await shown.pane.getByRole('button', { name: 'Làm mới' }).click();
  await told(shown, 'Đã tính lại 64 nhiệm vụ').waitFor({ timeout: 60_000 });
}

const CCHC = /CCHC\.STATUS\(/;
const NATIVE = /^=?(?!.*CCHC\.).*IF\(/s;

test.each([
  ['1.9', '?ExcelApi=1.9'],
  ['1.14', '?ExcelApi=1.14'],
  ['1.21', '?ExcelApi=1.21'],
])('ExcelApi %s: the whole main job', (_, address) => withExcel(address, (shown) => mainJob(shown, CCHC)));

test('ExcelApi 1.1: the pane says what still works and offers nothing that would fail', () => withExcel('?ExcelApi=1.1', async (shown) => {
  await shown.pane.getByText('Bản Excel này quá cũ').waitFor({ timeout: 30_000 });
  expect(await shown.pane.getByRole('button').count()).toBe(0);
}));

test('no custom functions: native formulas, said once', () => withExcel('?CustomFunctionsRuntime=none', async (shown) => {
  await mainJob(shown, NATIVE);
  expect(await shown.pane.getByText('không chạy được hàm CCHC').count()).toBe(0);
  await shown.pane.getByRole('tab', { name: 'Mẫu' }).click();
  await shown.pane.getByText('Ô tính dùng công thức có sẵn của Excel.').waitFor();
}));

test('no shared runtime: the pane works by itself, without ribbon commands and functions', () =>
  withExcel('?SharedRuntime=none&CustomFunctionsRuntime=none', (shown) => mainJob(shown, NATIVE)));

test('the ribbon with the pane closed: load, next lagging, refresh; the pane comes up only with something to say', () => withExcel('?pane=closed', async (shown) => {
  await shown.idle();
  const isShown = () => shown.page.evaluate(() => window.workbench!.isPaneShown());
  expect(await isShown()).toBe(false);
  await shown.page.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await told(shown, 'Đã thêm 6 trang tính').waitFor({ timeout: 90_000 });
  expect(await isShown()).toBe(true);
  await shown.idle();
  for (const id of ['2.01', '1.02']) await shown.type(task(id, 'Thời hạn'), 'Quý II/2023');
  await shown.expectValue(task('2.01', 'Tình trạng thời hạn'), 'Quá hạn chưa hoàn thành');
  await shown.idle();
  await shown.page.getByRole('button', { name: /Đóng ngăn/ }).click();
  const goes = async () => {
    await shown.page.evaluate(() => window.workbench!.pressRibbon('nextLagging'));
    return shown.page.evaluate(() => {
      const { engine } = window.workbench!;
      const { sheet, area } = engine.selection();
      return engine.read(sheet, { row: area.row, column: 0, rows: 1, columns: 1 })[0]![0]!.value;
    });
  };
  expect([await goes(), await goes()].sort()).toEqual(['1.02', '2.01']);
  await shown.page.evaluate(() => window.workbench!.pressRibbon('refresh'));
  expect(await isShown()).toBe(false);
}));
