import { WorkbenchPage } from './workbenchPage';

/** The main job without a mouse. In Excel, F6 brings the keyboard into the pane; here its document is given the focus once. */
let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

const pane = () => shown.page.frames().find((one) => one.url().includes('taskpane.html'))!;
const press = (key: string) => shown.page.keyboard.press(key);
/** What has the focus, as a screen reader would name it. */
const focused = () => pane().evaluate(() => {
  const { activeElement: at } = document;
  return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase()} ${at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent ?? '' : at?.textContent ?? '')}`.trim().slice(0, 80);
});

/** Tab by Tab, as far as it takes; nothing else gets there. */
async function tabTo(wanted: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await press(key);
    const name = await focused();
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`${key} does not reach ${wanted}; passed ${passed.join(' | ')}`);
}

/** A person must see where the keyboard is. */
const hasVisibleFocus = () => pane().evaluate(() => {
  const at = document.activeElement!;
  const styles = [getComputedStyle(at), getComputedStyle(at, '::after'), getComputedStyle(at.parentElement!, '::after')];
  return styles.some(({ outlineStyle, outlineWidth, borderBottomWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || parseFloat(borderBottomWidth) >= 2 || boxShadow !== 'none');
});

test('the plan is loaded', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor({ timeout: 60_000 });
  await shown.idle();
  await shown.page.locator('#pane').focus();
  await tabTo(/^button Nạp kế hoạch$/);
  expect(await hasVisibleFocus()).toBe(true);
  await press('Enter');
  await shown.pane.getByRole('heading', { name: 'CCHC An Giang 2023' }).waitFor({ timeout: 90_000 });
  await shown.idle();
  await shown.page.getByRole('button', { name: 'Điền số liệu thử' }).click();
  await shown.pane.getByRole('button', { name: /Quá hạn chưa hoàn thành/ }).first().waitFor({ timeout: 60_000 });
  await shown.idle();
});

test('the report date is set', async () => {
  await shown.page.locator('#pane').focus();
  await tabTo(/Ngày báo cáo/);
  await press('Control+a');
  await shown.page.keyboard.type('31/10/2023');
  await press('Enter');
  await shown.pane.getByRole('status').filter({ hasText: 'Đã tính theo ngày báo cáo 31/10/2023.' }).waitFor({ timeout: 30_000 });
  expect(await focused()).toMatch(/Ngày báo cáo/);
});

test('a figure filters the list', async () => {
  await tabTo(/^button Chậm \d/);
  expect(await hasVisibleFocus()).toBe(true);
  await press('Space');
  await shown.pane.getByText('Đang xem: chậm tiến độ').waitFor();
});

test('the tabs are one stop, and the arrows go between them', async () => {
  await tabTo(/^tab /);
  await press('ArrowRight');
  expect(await focused()).toBe('tab Mục tiêu');
  expect(await hasVisibleFocus()).toBe(true);
  await press('Enter');
  await shown.pane.getByRole('tab', { name: 'Mục tiêu', selected: true }).waitFor();
  await press('ArrowLeft');
  await press('Enter');
  await shown.pane.getByRole('tab', { name: 'Chậm tiến độ', selected: true }).waitFor();
});

test('a lagging task is looked for and gone to', async () => {
  await tabTo(/Tìm theo mã/);
  await shown.page.keyboard.type('7.');
  await tabTo(/^button 7\.\d\d/);
  const id = /7\.\d\d/.exec(await focused())![0];
  await press('Enter');
  await shown.page.waitForFunction((code) => {
    const { engine } = window.workbench!;
    const { sheet, area } = engine.selection();
    return engine.read(sheet, { row: area.row, column: 0, rows: 1, columns: 1 })[0]![0]!.value === code && engine.activeSheet() === sheet;
  }, id, { timeout: 20_000 });
});

test('what was done is taken back', async () => {
  await shown.idle();
  await tabTo(/^button Hoàn tác: đổi ngày báo cáo/, 'Shift+Tab');
  await press('Enter');
  await shown.pane.getByRole('status').filter({ hasText: /^Đã hoàn tác/ }).waitFor({ timeout: 30_000 });
  expect(await shown.pane.getByLabel('Ngày báo cáo').inputValue()).toBe('30/09/2023');
});

test('nothing went to elsewhere, no policy was violated', () => {
  expect(shown.wrong).toEqual([]);
});
