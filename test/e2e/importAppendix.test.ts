import { fileOf } from '../commands/import/sources';
import { APPENDIX } from './appendix';
import { WorkbenchPage } from './workbenchPage';

/** From the skeleton to named tasks, as a coordinator does it: an office's own Word file, looked at, one agency mapped, applied, taken back. */
let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

const told = (words: string | RegExp) => shown.pane.getByRole('status').filter({ hasText: words });
const task = (id: string, header: string) => ({ table: 'NhiemVu', id, header });
const choose = async (name: string, buffer: Buffer) => shown.pane.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const opensPreview = () => shown.pane.getByRole('heading', { name: 'Xem trước khi nhập' }).waitFor({ timeout: 60_000 });

test('the plan is loaded', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click({ timeout: 60_000 });
  await told('Đã thêm 6 trang tính').waitFor({ timeout: 90_000 });
  await shown.idle();
  await shown.pane.getByRole('tab', { name: 'Mẫu' }).click();
  await shown.pane.getByText('64 nhiệm vụ chưa có tên').waitFor();
});

test('what is no appendix is told by its kind, and nothing changes', async () => {
  const before = await shown.sheetText('Nhiệm vụ');
  await choose('quet.pdf', Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj'));
  await shown.pane.getByText(/quet\.pdf là tệp PDF/).waitFor({ timeout: 30_000 });
  await choose('thu.docx', Buffer.from('không phải tệp Word'));
  await shown.pane.getByText(/thu\.docx không phải là tệp Word/).waitFor({ timeout: 30_000 });
  expect(await shown.sheetText('Nhiệm vụ')).toEqual(before);
});

test('a Word file is previewed: counts as the plan has them, the unknown agency asked for', async () => {
  await choose('Phụ lục CCHC 2023.docx', Buffer.from(await fileOf(APPENDIX)));
  await opensPreview();
  await shown.pane.getByText('Nguồn: Phụ lục CCHC 2023.docx. Chưa ghi gì vào sổ tính.').waitFor();
  expect(await shown.pane.getByText('(khác)').count()).toBe(0);
  await shown.pane.getByRole('row', { name: /^Tổng 64 64$/ }).waitFor();
  await shown.pane.getByText('Giao chung cho nhiều cơ quan, xếp riêng một nhóm: Các sở, ban, ngành.').waitFor();
  await shown.screenshot('import-1-preview');
  const unknown = shown.pane.getByRole('combobox', { name: '“Trung tâm Tin học tỉnh” (6 nhiệm vụ)' });
  await unknown.selectOption({ label: 'Sở Tài chính' });
  await shown.idle();
  expect(await unknown.evaluate((select: HTMLSelectElement) => select.value)).toBe('Sở Tài chính');
  expect(await shown.value(task('1.01', 'Nhiệm vụ'))).toBeFalsy();
});

test.each([320, 480])('at %i px nothing of the preview is cut off', async (width) => {
  await shown.setPaneWidth(width);
  await shown.screenshot(`import-2-preview-${width}`);
  expect(await shown.beyondEdge()).toEqual([]);
});

test('applied, the tasks have names, days and leads; what the words do not give stays without a day', async () => {
  await shown.pane.getByRole('button', { name: 'Nhập 64 nhiệm vụ' }).first().click();
  await told(/^Đã nhập 64 nhiệm vụ/).waitFor({ timeout: 60_000 });
  await shown.idle();
  await shown.expectValue(task('1.01', 'Nhiệm vụ'), 'Nhiệm vụ mẫu số 1 của nhóm I');
  await shown.expectValue(task('7.20', 'Cơ quan chủ trì'), 'Sở Thông tin và Truyền thông');
  await shown.expectValue(task('6.01', 'Cơ quan chủ trì'), 'Sở Tài chính');
  await shown.expectValue(task('1.01', 'Hạn'), 45016);
  await shown.expectValue(task('1.05', 'Thời hạn'), 'Thường xuyên');
  await shown.expectValue(task('1.05', 'Tình trạng thời hạn'), 'Chưa có hạn tính được');
  await shown.pane.getByText('Mọi nhiệm vụ đều có tên').waitFor({ state: 'detached' });
  expect(await shown.pane.getByText('nhiệm vụ chưa có tên').count()).toBe(0);
  await shown.screenshot('import-3-applied');
});

test('then lagging by agency makes sense: all overdue at the year\'s end, under the agency that was mapped too', async () => {
  await shown.pane.getByRole('tab', { name: 'Chậm tiến độ' }).click();
  await shown.pane.getByRole('button', { name: 'Theo cơ quan' }).click();
  await shown.pane.getByRole('region', { name: 'Sở Tài chính' }).waitFor({ timeout: 30_000 });
  const field = shown.pane.getByLabel('Ngày báo cáo');
  await field.fill('15/10/2023');
  await field.press('Enter');
  await told('Đã tính theo ngày báo cáo 15/10/2023.').waitFor({ timeout: 30_000 });
  // Of the six tasks under Sở Tài chính those due by the end of September are overdue: the deadline list turns by one each area.
  await shown.pane.getByRole('region', { name: 'Sở Tài chính' }).getByText(/^Hoàn thành 0\/6 · quá hạn 3$/).waitFor({ timeout: 30_000 });
  await shown.pane.getByRole('region', { name: 'Các sở, ban, ngành' }).waitFor({ state: 'detached' });
  await shown.screenshot('import-4-by-agency');
});

test('the same cells pasted into a sheet are read from the selection', async () => {
  await shown.page.evaluate(async () => {
    const { engine } = window.workbench!;
    const sheet = await engine.addSheet('Dán');
    const rows = [['STT', 'Nhiệm vụ', 'Thời hạn', 'Cơ quan chủ trì'], ['I', 'Cải cách thể chế', '', ''], ['1', 'Nhiệm vụ mẫu số 1 của nhóm II', 'Quý IV/2023', 'Sở Tư pháp']];
    await engine.write(sheet, { row: 0, column: 0, rows: 3, columns: 4 }, rows.map((row) => row.map((value) => ({ kind: 'value' as const, value }))));
    engine.activateSheet(sheet);
    await engine.select(sheet, { row: 0, column: 0, rows: 3, columns: 4 });
  });
  await shown.pane.getByRole('tab', { name: 'Mẫu' }).click();
  await shown.pane.getByRole('button', { name: 'Lấy vùng đang chọn' }).click();
  await opensPreview();
  await shown.pane.getByText('2.01, Thời hạn').waitFor();
  await shown.pane.getByRole('region', { name: /^Không còn trong Phụ lục \(63\)/ }).waitFor();
  await shown.pane.getByRole('button', { name: 'Bỏ, không nhập' }).first().click();
});

test('the import is taken back: the rows wait for their names again', async () => {
  await shown.pane.getByRole('button', { name: /^Hoàn tác: đổi ngày/ }).click();
  await told(/^Đã hoàn tác 1 ô/).waitFor({ timeout: 30_000 });
  await shown.pane.getByRole('button', { name: /^Hoàn tác: nhập Phụ lục/ }).click();
  await told(/^Đã hoàn tác \d{3} ô/).waitFor({ timeout: 60_000 });
  await shown.idle();
  await shown.pane.getByText('64 nhiệm vụ chưa có tên').waitFor({ timeout: 30_000 });
  expect(await shown.value(task('1.01', 'Hạn'))).toBeFalsy();
});

test('nothing went to elsewhere, no policy was violated', () => {
  expect(shown.wrong).toEqual([]);
});
