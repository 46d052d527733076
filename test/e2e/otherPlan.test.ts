import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOfIso } from '../../src/plan/day';
import { anGiang2023 } from '../../src/plans';
import { planFileText, readPlanFile } from '../../src/plans/planFile';
import { fileOf } from '../commands/import/sources';
import { APPENDIX } from './appendix';
import { WorkbenchPage } from './workbenchPage';

/** The plan of another year: chosen as a file before it is loaded, and known again by whoever opens the workbook. */
const TITLE = 'Kế hoạch cải cách hành chính tỉnh Mẫu năm 2026';
const plan = {
  ...anGiang2023, id: 'mau-2026', title: TITLE, shortName: 'CCHC Mẫu 2026', year: 2026, province: 'Mẫu', period: { start: dayOfIso('2026-01-01')!, end: dayOfIso('2026-12-31')! },
};

let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

const field = () => shown.pane.getByLabel('chọn tệp kế hoạch hoặc Phụ lục…');

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

/** A new workbook in a pane that knows nothing of the one before. */
async function beginAnew(): Promise<void> {
  await shown.page.reload();
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor({ timeout: 60_000 });
  await shown.idle();
}

test('an office\'s own appendix makes the plan of another year and province, without a file of ours', async () => {
  await beginAnew();
  await field().setInputFiles({ name: 'Phụ lục.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await fileOf(APPENDIX)) });
  await shown.pane.getByRole('heading', { level: 1, name: 'Lập kế hoạch từ Phụ lục' }).waitFor({ timeout: 30_000 });
  // the year stands above the table
  expect(await shown.pane.getByLabel('Năm của kế hoạch').inputValue()).toBe('2023');
  await shown.pane.getByLabel('Năm của kế hoạch').fill('2026');
  await shown.pane.getByLabel('Tỉnh, thành phố').fill('Thành phố Mẫu');
  await shown.page.keyboard.press('Enter');
  await shown.pane.getByText('Kế hoạch cải cách hành chính Thành phố Mẫu năm 2026', { exact: true }).waitFor();
  await shown.pane.getByRole('heading', { name: 'Lĩnh vực và nhiệm vụ (64 nhiệm vụ)' }).waitFor();
  await shown.setPaneWidth(320);
  expect(await shown.beyondEdge()).toEqual([]);
  await shown.screenshot('other-plan-4-draft');
});

test('it is saved as a plan file, and taken', async () => {
  const [download] = await Promise.all([shown.page.waitForEvent('download'), shown.pane.getByRole('button', { name: 'Lưu tệp kế hoạch' }).click()]);
  expect(download.suggestedFilename()).toBe('mau-2026.json');
  expect(readPlanFile(await readFile(await download.path(), 'utf8'))).toMatchObject({ kind: 'plan', plan: { id: 'mau-2026', year: 2026, tasks: { length: 64 } } });
  await shown.pane.getByRole('button', { name: 'Dùng kế hoạch này' }).click();
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await shown.pane.getByRole('heading', { name: 'CCHC Mẫu 2026' }).waitFor({ timeout: 60_000 });
  await shown.idle();
  expect(await shown.value({ table: 'NhiemVu', id: '2.01', header: 'Nhiệm vụ' })).toBe('Nhiệm vụ mẫu số 1 của nhóm II');
  // no targets and no duties: their panel and tables say so and break nothing
  await shown.pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await shown.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await shown.idle();
  await shown.screenshot('other-plan-5-loaded');
});

test('nothing went to elsewhere, nothing failed on the page', () => {
  expect(shown.wrong).toEqual([]);
});
