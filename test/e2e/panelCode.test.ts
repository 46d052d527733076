import { WorkbenchPage } from './workbenchPage';

/** The first load holds what shows the figures; the code of every other panel comes when its tab is pressed, once. */
let shown: WorkbenchPage;
const scripts: string[] = [];
beforeAll(async () => {
  shown = await WorkbenchPage.open('', { prepare: async (page) => { page.on('request', (request) => { if (/\/pane\/[^/]+\.js$/.test(request.url())) scripts.push(request.url()); }); } });
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click({ timeout: 60_000 });
  await shown.pane.getByRole('heading', { name: 'CCHC An Giang 2023' }).waitFor({ timeout: 90_000 });
  await shown.idle();
});
afterAll(() => shown.close());

const TABS = ['Mục tiêu', 'Kiểm tra', 'Gửi và nhận', 'Mẫu'];
async function open(tab: string): Promise<string[]> {
  const before = scripts.length;
  await shown.pane.getByRole('tab', { name: tab }).click();
  await shown.pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  await shown.idle();
  return scripts.slice(before);
}

test.each(TABS)('%s', async (tab) => {
  const known = new Set(scripts);
  const fetched = await open(tab);
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((script) => known.has(script))).toEqual([]);
});

test.each(TABS)('%s again: nothing more is fetched', async (tab) => {
  expect(await open(tab)).toEqual([]);
});
