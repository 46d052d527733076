import { FOUR_BUTTONS, manifestText } from '../workbench/page/manifestText';
import { WorkbenchPage } from './workbenchPage';

/** The second button runs a function of this test; what the product associates is tested elsewhere. */
const BUTTONS = FOUR_BUTTONS.map(([id, label, tip, run]): typeof FOUR_BUTTONS[number] => [id, label, tip, run === 'refresh' ? 'tryOut' : run]);
const button = (shown: WorkbenchPage, name: string) => shown.page.getByRole('toolbar', { name: 'Dải băng' }).getByRole('button', { name });
/** Not by role: a pane that is closed has none, and runs all the same. */
const ready = (shown: WorkbenchPage) => shown.pane.locator('button', { hasText: 'Nạp kế hoạch' }).waitFor({ state: 'attached', timeout: 60_000 });

describe('Excel around the pane', () => {
  let shown: WorkbenchPage;
  beforeAll(async () => {
    shown = await WorkbenchPage.open('', { manifest: manifestText(BUTTONS) });
    await ready(shown);
  });
  afterAll(() => shown.close());

  test('the ribbon holds the manifest\'s group: labels in order, icons that load, tooltips', async () => {
    const group = shown.page.getByRole('group', { name: 'CCHC' });
    expect(await group.getByRole('button').allTextContents()).toEqual(BUTTONS.map(([, label]) => label));
    const widths = await group.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([32, 32, 32, 32]);
    await button(shown, 'Làm mới').hover();
    await shown.page.getByText('Tính lại và tô lại.').waitFor({ state: 'visible', timeout: 5000 });
    await shown.screenshot('9-ribbon');
  });

  test('the pane is closed by its own button and lives on: it hears of it, and a command of the ribbon still runs in it', async () => {
    await shown.pane.locator('body').evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { seen.push(visibilityMode); });
      Office.actions.associate('tryOut', async (event: { completed(): void }) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['đã chạy']];
          await context.sync();
        });
        seen.push('tryOut');
        event.completed();
      });
    });
    await shown.page.getByRole('button', { name: 'Đóng ngăn tác vụ' }).click();
    expect(await shown.page.locator('#pane').isVisible()).toBe(false);
    expect(await shown.page.evaluate(() => window.workbench!.isPaneShown())).toBe(false);
    await button(shown, 'Làm mới').click();
    await shown.page.getByText('Đã chạy xong lệnh tryOut.').waitFor({ timeout: 15_000 });
    expect((await shown.sheetText('Sheet1')).flat()).toContain('đã chạy');
    await shown.page.evaluate(() => window.workbench!.pressRibbon('tryOut'));
    await button(shown, 'Theo dõi kế hoạch').click();
    await shown.page.locator('#pane').waitFor({ state: 'visible' });
    await shown.page.waitForTimeout(100);
    expect(await shown.pane.locator('body').evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['Hidden', 'tryOut', 'tryOut', 'Taskpane']);
  });

  test('a command that nobody associated is said on the page', async () => {
    await shown.page.evaluate(() => window.workbench!.pressRibbon('nobody').then(() => 'ran', (error: Error) => error.message)).then((said) => {
      expect(said).toContain('no function "nobody"');
    });
  });

  test.each([['Tối', '#6a6a6a'], ['Đen', '#262626'], ['Sáng', '#ffffff']])('Office\'s theme %s reaches the add-in', async (theme, background) => {
    await shown.page.getByLabel('Chủ đề Office').selectOption({ label: theme });
    // The client keeps a theme for five seconds.
    await shown.page.waitForTimeout(5100);
    expect(await shown.pane.locator('body').evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe(background);
  });

  test('a theme set by a test is the one that the page shows as chosen', async () => {
    await shown.page.evaluate(() => window.workbench!.setTheme('dark'));
    expect(await shown.page.getByLabel('Chủ đề Office').inputValue()).toBe('dark');
    expect(await shown.page.evaluate(() => window.workbench!.host.theme)).toBe('dark');
  });

  test('nothing went to elsewhere, nothing failed on the page', () => {
    expect(shown.wrong).toEqual([]);
  });
});

test('?pane=closed: the ribbon first, with the runtime behind it; the built manifest\'s own button opens the pane', async () => {
  const shown = await WorkbenchPage.open('?pane=closed&theme=black');
  try {
    await ready(shown);
    expect(await shown.page.locator('#pane').isVisible()).toBe(false);
    expect(await shown.pane.locator('body').evaluate(async () => ((await Office.onReady()) as { addin?: { visibilityMode: string } }).addin?.visibilityMode)).toBe('Hidden');
    expect(await shown.pane.locator('body').evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#262626');
    await shown.page.getByRole('group', { name: 'CCHC' }).getByRole('button').first().click();
    await shown.page.locator('#pane').waitFor({ state: 'visible' });
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
});

test('an Excel without the shared runtime: no group of ours, the add-in by its name, and a pane that ends when it is closed', async () => {
  const shown = await WorkbenchPage.open('?SharedRuntime=none&CustomFunctionsRuntime=none', { manifest: manifestText(BUTTONS) });
  try {
    await ready(shown);
    expect(await shown.page.getByRole('toolbar', { name: 'Dải băng' }).getByRole('button').allTextContents()).toEqual(['CCHC thử']);
    await shown.page.getByRole('button', { name: 'Đóng ngăn tác vụ' }).click();
    await shown.page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('#pane')!.contentWindow!.location.href === 'about:blank');
    await button(shown, 'CCHC thử').click();
    await ready(shown);
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
});
