import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { fileOf } from '../commands/import/sources';
import { APPENDIX } from './appendix';
import { WorkbenchPage } from './workbenchPage';

/** axe-core as it ships, run in the pane's own frame. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'black', 'high contrast'] as const;
const TABS = ['Chậm tiến độ', 'Mục tiêu', 'Kiểm tra', 'Gửi và nhận', 'Mẫu'];

let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

/** What axe finds, a line each: the rule, how bad it is, and where. In high contrast the system paints, and axe cannot see with what colours. */
async function faults(theme?: string): Promise<string[]> {
  const frame = shown.page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.evaluate(AXE);
  const rules = { 'color-contrast': { enabled: theme !== 'high contrast' } };
  const { violations } = await frame.evaluate((options) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options), { rules });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html, any }) => `${id} (${impact}): ${html.slice(0, 120)} ${any[0]?.message ?? ''}`));
}

/** Office's own themes come from Office; high contrast comes from the system, whatever Office has. */
async function takeTheme(theme: (typeof THEMES)[number]): Promise<void> {
  await shown.page.emulateMedia({ forcedColors: theme === 'high contrast' ? 'active' : 'none' });
  await shown.page.evaluate((wanted) => window.workbench!.setTheme(wanted), theme === 'high contrast' ? 'black' : theme);
  const frame = shown.page.frames().find((one) => one.url().includes('taskpane.html'))!;
  const isDark = () => frame.evaluate(() => {
    const [red = 255] = /\d+/.exec(getComputedStyle(document.querySelector('.fui-FluentProvider > *')!).backgroundColor)?.map(Number) ?? [];
    return red < 128;
  });
  if (theme === 'high contrast') {
    expect(await frame.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    return;
  }
  await shown.until(async () => (await isDark()) === (theme !== 'light'), 20_000);
  expect([theme, await isDark()]).toEqual([theme, theme !== 'light']);
}

/** Nothing goes on, and what was grey meanwhile has its colours back. */
async function isStill(): Promise<void> {
  await shown.idle();
  await shown.page.waitForTimeout(300);
}

test('the greeting has no fault', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor({ timeout: 60_000 });
  await shown.idle();
  expect(await faults()).toEqual([]);
});

test('an appendix that becomes a plan of its own has no fault', async () => {
  await shown.pane.locator('input[type="file"]').setInputFiles({ name: 'Phụ lục.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await fileOf(APPENDIX)) });
  await shown.pane.getByRole('heading', { name: 'Lập kế hoạch từ Phụ lục' }).waitFor({ timeout: 30_000 });
  await isStill();
  expect(await faults()).toEqual([]);
  await shown.pane.getByRole('button', { name: 'Bỏ', exact: true }).click();
});

test('axe would find a fault if there were one', async () => {
  const frame = shown.page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.evaluate(() => { document.querySelector('button')!.insertAdjacentHTML('afterend', '<button id="nameless"></button>'); });
  expect(await faults()).toContainEqual(expect.stringMatching(/^button-name \(critical\)/));
  await frame.evaluate(() => document.getElementById('nameless')!.remove());
});

test('with the plan and made-up figures', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await shown.pane.getByRole('heading', { name: 'CCHC An Giang 2023' }).waitFor({ timeout: 90_000 });
  await shown.idle();
  await shown.page.getByRole('button', { name: 'Điền số liệu thử' }).click();
  await shown.pane.getByRole('button', { name: /Quá hạn chưa hoàn thành/ }).first().waitFor({ timeout: 60_000 });
  await shown.idle();
});

describe.each(THEMES)('%s', (theme) => {
  test('Office\'s theme is taken over', () => takeTheme(theme));

  test.each(TABS)('%s has no fault', async (tab) => {
    await shown.pane.getByRole('tab', { name: tab }).click();
    await shown.pane.getByText('Đang mở…').waitFor({ state: 'detached' });
    await shown.page.waitForTimeout(300);
    await shown.screenshot(`axe-${theme}-${tab}`);
    expect(await faults(theme)).toEqual([]);
  });

  test('what came back, looked at before anything is written, has no fault', async () => {
    await shown.pane.getByRole('tab', { name: 'Gửi và nhận' }).click();
    await shown.pane.locator('input[type="file"]').setInputFiles({ name: 'thư.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('Kính gửi') });
    await shown.pane.getByRole('heading', { name: 'Xem trước khi gộp' }).waitFor({ timeout: 30_000 });
    await isStill();
    expect(await faults(theme)).toEqual([]);
    await shown.pane.getByRole('button', { name: 'Không gộp' }).first().click();
  });

  test('an appendix, looked at before anything is written, has no fault', async () => {
    await shown.pane.getByRole('tab', { name: 'Mẫu' }).click();
    await shown.pane.locator('input[type="file"]').setInputFiles({ name: 'Phụ lục.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await fileOf(APPENDIX)) });
    await shown.pane.getByRole('heading', { name: 'Xem trước khi nhập' }).waitFor({ timeout: 30_000 });
    await isStill();
    expect(await faults(theme)).toEqual([]);
    await shown.pane.getByRole('button', { name: 'Bỏ, không nhập' }).first().click();
  });
});

// Forced colours draw a transparent line too: every tab looked open.
test('in high contrast only the open tab is underlined', async () => {
  await takeTheme('high contrast');
  const frame = shown.page.frames().find((one) => one.url().includes('taskpane.html'))!;
  const lines = await frame.evaluate(() => [...document.querySelectorAll('[role="tab"]')].map((tab) => {
    const { borderBottomColor } = getComputedStyle(tab);
    return [tab.getAttribute('aria-selected'), borderBottomColor === getComputedStyle(document.querySelector('.fui-FluentProvider > *')!).backgroundColor];
  }));
  expect(lines.filter(([isOpen]) => isOpen === 'true')).toEqual([['true', false]]);
  expect(lines.filter(([isOpen]) => isOpen === 'false')).toEqual(Array(TABS.length - 1).fill(['false', true]));
});

test('a narrow pane at 200 % shows the whole report date, and nothing runs out of it', async () => {
  await takeTheme('light');
  // 320 px enlarged twice are 160 px of the page.
  await shown.page.locator('#pane').evaluate((pane) => pane.setAttribute('style', 'width: 160px'));
  const frame = shown.page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.waitForFunction(() => window.innerWidth === 160);
  await shown.screenshot('narrow');
  const field = shown.pane.getByRole('textbox', { name: 'Ngày báo cáo' });
  expect(await field.evaluate((input: HTMLInputElement) => [input.value.length, input.scrollWidth <= input.clientWidth])).toEqual([10, true]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(160);
});

test.each(TABS)('and nothing runs out of it in %s', async (tab) => {
  await shown.pane.getByRole('tab', { name: tab }).click();
  await shown.pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  await shown.page.waitForTimeout(300);
  await shown.screenshot(`narrow-${tab}`);
  expect(await shown.beyondEdge()).toEqual([]);
});

test('nothing went to elsewhere, no policy was violated', () => {
  expect(shown.wrong).toEqual([]);
});
