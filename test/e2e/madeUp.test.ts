import { WorkbenchPage } from './workbenchPage';

let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

test('made-up figures before the plan is loaded: the page says what to do', async () => {
  await shown.idle();
  await shown.page.getByRole('button', { name: 'Điền số liệu thử' }).click();
  await shown.page.getByText('Chưa có kế hoạch trong sổ tính').waitFor();
});

test('a newcomer sees the highlights after one press', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await shown.pane.getByRole('heading', { name: 'CCHC An Giang 2023' }).waitFor({ timeout: 60_000 });
  await shown.idle();
  await shown.showSheet('Nhiệm vụ');
  await shown.page.getByRole('button', { name: 'Điền số liệu thử' }).click();
  await shown.pane.getByRole('button', { name: /Quá hạn chưa hoàn thành/ }).first().waitFor({ timeout: 30_000 });
  const overdue = (await shown.highlightColors('Nhiệm vụ')).find(({ formula }) => formula.includes('Quá hạn chưa hoàn thành'))!;
  await shown.until(async () => (await shown.paintedPixels(overdue.fill)) > 500, 30_000);
  expect(await shown.paintedPixels(overdue.fill)).toBeGreaterThan(500);
  await shown.screenshot('7-made-up');
});

test('every filled row says that it is made up, and what is wrong in a cell is listed', async () => {
  await shown.idle();
  const rows = await shown.sheetText('Nhiệm vụ');
  const filled = rows.filter((row) => row.some((text) => /^(Chưa thực hiện|Đang thực hiện|Hoàn thành)$/.test(text)));
  expect(filled.length).toBeGreaterThan(30);
  expect(filled.filter((row) => !row.includes('SỐ LIỆU THỬ'))).toEqual([]);
  await shown.pane.getByRole('tab', { name: /^Kiểm tra \(\d+\)$/ }).click();
  await shown.pane.getByText('Tỷ lệ hoàn thành không phải là số').first().waitFor();
});

test.each([320, 480].flatMap((width) => ['Chậm tiến độ', 'Mục tiêu', 'Kiểm tra', 'Mẫu'].map((tab) => [width, tab] as const)))('at %i px nothing is cut off in %s', async (width, tab) => {
  await shown.pane.getByRole('tab', { name: tab }).click();
  await shown.pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  await shown.setPaneWidth(width);
  const tooWide = await shown.pane.locator('body').evaluate((body) => {
    const isBeyond = (one: Element) => one.getBoundingClientRect().right > body.clientWidth + 1;
    const isCut = (one: Element) => one.childElementCount === 0 && one.tagName !== 'INPUT' && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
    return [...body.querySelectorAll('*')].filter((one) => isBeyond(one) || isCut(one)).map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`);
  });
  expect(tooWide).toEqual([]);
  await shown.screenshot(`8-pane-${width}-${tab}`);
});

test('nothing went to elsewhere, nothing failed on the page', () => {
  expect(shown.wrong).toEqual([]);
});
