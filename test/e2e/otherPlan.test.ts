import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOfIso } from '../../src/plan/day';
import { anGiang2023 } from '../../src/plans';
import { planFileText } from '../../src/plans/planFile';
import { WorkbenchPage } from './workbenchPage';

/** The plan of another year: chosen as a file before it is loaded, and known again by whoever opens the workbook. */
const TITLE = 'Kế hoạch cải cách hành chính tỉnh Mẫu năm 2026';
const plan = {
  ...anGiang2023, id: 'mau-2026', title: TITLE, shortName: 'CCHC Mẫu 2026', year: 2026, province: 'Mẫu', period: { start: dayOfIso('2026-01-01')!, end: dayOfIso('2026-12-31')! },
};

let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

const field = () => shown.pane.getByLabel('chọn tệp kế hoạch (.json)…');

test('a file that is no plan is told, and the greeting stays as it was', async () => {
  await field().waitFor({ timeout: 60_000 });
  await shown.idle();
  await field().setInputFiles({ name: 'ke-hoach.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":"cchc-plan/1"}') });
  await shown.pane.getByText(/Tệp kế hoạch không dùng được: ke-hoach\.json \(id: thiếu mục này; .*Sổ tính chưa bị thay đổi/u).waitFor();
  await shown.pane.getByRole('heading', { level: 1, name: anGiang2023.title }).waitFor();
  await shown.setPaneWidth(320);
  expect(await shown.beyondEdge()).toEqual([]);
  await shown.screenshot('other-plan-1-faulty');
});

test('the chosen plan takes the greeting\'s place and is loaded', async () => {
  await field().setInputFiles({ name: 'ke-hoach.json', mimeType: 'application/json', buffer: Buffer.from(planFileText(plan)) });
  await shown.pane.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await shown.screenshot('other-plan-2-chosen');
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await shown.pane.getByRole('heading', { name: 'CCHC Mẫu 2026' }).waitFor({ timeout: 60_000 });
  await shown.idle();
  expect((await shown.sheetText('Tổng hợp')).flat()).toContain(`TỔNG HỢP KẾT QUẢ THỰC HIỆN ${TITLE.toUpperCase()}`);
});

test('the saved workbook, opened anew, is known by the plan that it carries', async () => {
  const [download] = await Promise.all([shown.page.waitForEvent('download'), shown.page.getByRole('button', { name: 'Lưu tệp (.xlsx)' }).click()]);
  const saved = path.join(tmpdir(), `cchc-other-plan-${process.pid}.xlsx`);
  await download.saveAs(saved);
  await shown.page.reload();
  await shown.pane.getByRole('heading', { level: 1, name: anGiang2023.title }).waitFor({ timeout: 60_000 });
  await shown.idle();
  const [chooser] = await Promise.all([shown.page.waitForEvent('filechooser'), shown.page.getByRole('button', { name: 'Mở tệp' }).click()]);
  await chooser.setFiles(saved);
  await shown.pane.getByRole('heading', { name: 'CCHC Mẫu 2026' }).waitFor({ timeout: 60_000 });
  await shown.idle();
  expect(await shown.rowCount('NhiemVu')).toBe(64);
  // its own period: the deadline is judged in the plan's year
  await shown.type({ table: 'NhiemVu', id: '1.01', header: 'Thời hạn' }, 'Quý II');
  await shown.expectValue({ table: 'NhiemVu', id: '1.01', header: 'Hạn' }, dayOfIso('2026-06-30')!);
  await shown.screenshot('other-plan-3-opened');
});

test('nothing went to elsewhere, nothing failed on the page', () => {
  expect(shown.wrong).toEqual([]);
});
