import { readFile } from 'node:fs/promises';
import { fileOf } from '../commands/import/sources';
import { APPENDIX } from './appendix';
import { filledFile } from './filledFile';
import { WorkbenchPage } from './workbenchPage';

/** Everything beside the main job in the least Excel that the pane takes: the client refuses every member above what that Excel declares. */
let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open('?ExcelApi=1.9'); });
afterAll(() => shown.close());

const told = (words: string | RegExp) => shown.pane.getByRole('status').filter({ hasText: words });
const task = (id: string, header: string) => ({ table: 'NhiemVu', id, header });
const press = (name: string | RegExp) => shown.pane.getByRole('button', { name }).first().click({ timeout: 60_000 });
const open = (name: RegExp | string) => shown.pane.getByRole('tab', { name }).click();
const give = (name: string, buffer: Buffer) => shown.pane.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const done = async (words: RegExp) => {
  await told(words).waitFor({ timeout: 120_000 });
  await shown.idle();
};

test('the plan is loaded and its appendix imported', async () => {
  await press('Nạp kế hoạch');
  await done(/Đã thêm 6 trang tính/);
  await open('Mẫu');
  await give('Phụ lục.docx', Buffer.from(await fileOf(APPENDIX)));
  await press(/^Nhập 64 nhiệm vụ/);
  await done(/^Đã nhập 64 nhiệm vụ/);
  expect(await shown.value(task('2.01', 'Nhiệm vụ'))).toBe('Nhiệm vụ mẫu số 1 của nhóm II');
});

test('the plan is amended', async () => {
  await shown.pane.getByText('Điều chỉnh Kế hoạch').click();
  await shown.pane.getByLabel('Nhiệm vụ', { exact: true }).selectOption('2.02');
  await shown.pane.getByLabel(/^Thời hạn/).fill('Quý IV/2023');
  await shown.pane.getByLabel('Số văn bản điều chỉnh').fill('12/KH-UBND');
  await shown.pane.getByLabel('Ngày văn bản').fill('20/05/2023');
  await press('Ghi điều chỉnh');
  await done(/^Đổi thời hạn 2\.02 theo văn bản số 12\/KH-UBND: đã ghi/);
});

test('what was typed is checked, listed on a sheet, mended and agreed', async () => {
  await shown.type(task('1.02', 'Kết quả, khó khăn'), 'đang làm ');
  await open(/^Kiểm tra/);
  await press('Ghi ra trang Kiểm tra');
  await done(/^Đã ghi \d+ lỗi vào trang Kiểm tra/);
  await press('Chốt số liệu kỳ này');
  await done(/^Đã chốt/);
});

test('an agency is sent its file, fills it in, and it is merged and taken back', async () => {
  await open('Gửi và nhận');
  await shown.pane.getByLabel('Kỳ báo cáo').fill('Quý IV');
  await shown.pane.getByLabel('Số liệu tính đến ngày').fill('15/12/2023');
  await press(/^Tạo tệp cho \d+ cơ quan$/);
  await done(/^Đã tạo \d+ tệp kỳ Quý IV/);
  await press(/^Xem cả/);
  const [download] = await Promise.all([shown.page.waitForEvent('download'), press(/^Tải .*Sở Tư pháp\.xlsx/)]);
  const returned = await filledFile(new Uint8Array(await readFile(await download.path())), [['2.01', 'Tình trạng', 'Đang thực hiện']]);
  await give(download.suggestedFilename(), returned);
  await press('Gộp 1 ô');
  await done(/^Đã gộp 1 tệp, ghi 1 ô/);
  await shown.expectValue(task('2.01', 'Tình trạng'), 'Đang thực hiện');
  await press('Hoàn tác: gộp 1 tệp');
  await done(/^Đã hoàn tác/);
  expect(await shown.value(task('2.01', 'Tình trạng'))).toBeFalsy();
});

test('formulas are changed over, and a copy is made', async () => {
  await open('Mẫu');
  await press('Đổi sang công thức Excel');
  await done(/^Đã ghi lại công thức của \d+ ô/);
  const [download] = await Promise.all([shown.page.waitForEvent('download', { timeout: 60_000 }), press('Tải bản sao có công thức')]);
  expect((await readFile(await download.path())).length).toBeGreaterThan(10_000);
});

test('nothing failed on the page and nothing was shown as unexpected', async () => {
  expect(await shown.pane.getByText('Lỗi ngoài dự kiến').count()).toBe(0);
  expect(shown.wrong).toEqual([]);
});
