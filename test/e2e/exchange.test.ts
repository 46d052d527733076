import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { filledFile } from './filledFile';
import { WorkbenchPage } from './workbenchPage';

/** Report day from end to end: files made for all agencies, two filled in elsewhere, dropped back, one cell disputed, settled, merged, taken back. */
let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

const told = (words: string | RegExp) => shown.pane.getByRole('status').filter({ hasText: words });
const task = (id: string, header: string) => ({ table: 'NhiemVu', id, header });
const JUSTICE = 'CCHC 2023 - Quý IV - Sở Tư pháp.xlsx';
const HOME_AFFAIRS = 'CCHC 2023 - Quý IV - Sở Nội vụ.xlsx';
const files = new Map<string, Uint8Array>();

const filled = (name: string, entries: Parameters<typeof filledFile>[1]) => filledFile(files.get(name)!, entries);

const give = (returned: readonly [string, Buffer][]) => shown.pane.locator('input[type="file"]').setInputFiles(returned.map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })));
/** As a hand drops it on the pane. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await shown.page.frames().find((one) => one.url().includes('taskpane.html'))!.evaluateHandle(({ file, text }) => {
    const held = new DataTransfer();
    held.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], file));
    return held;
  }, { file: name, text: bytes.toString('base64') });
  const place = shown.pane.getByText(/^Thả các tệp/);
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}
const preview = () => shown.pane.getByRole('heading', { name: 'Xem trước khi gộp' }).waitFor({ timeout: 60_000 });
const region = (name: RegExp) => shown.pane.getByRole('region', { name });

test('each agency is sent its file: all as one .zip', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click({ timeout: 60_000 });
  await told('Đã thêm 6 trang tính').waitFor({ timeout: 90_000 });
  await shown.idle();
  await shown.pane.getByRole('tab', { name: 'Gửi và nhận' }).click();
  const round = shown.pane.getByLabel('Kỳ báo cáo');
  await round.waitFor({ timeout: 60_000 });
  await round.fill('Quý IV');
  await shown.pane.getByLabel('Số liệu tính đến ngày').fill('15/12/2023');
  await shown.screenshot('exchange-1-agencies');
  await shown.pane.getByRole('button', { name: /^Tạo tệp cho \d+ cơ quan$/ }).click();
  await told(/^Đã tạo \d+ tệp kỳ Quý IV/).waitFor({ timeout: 120_000 });
  await shown.idle();
  const [download] = await Promise.all([shown.page.waitForEvent('download'), shown.pane.getByRole('button', { name: 'Tải tất cả (.zip)' }).click()]);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(await download.path())))) files.set(name.normalize('NFC'), bytes);
  expect(download.suggestedFilename()).toBe('CCHC - Quý IV.zip');
  expect([...files.keys()]).toEqual(expect.arrayContaining([JUSTICE, HOME_AFFAIRS]));
  await shown.pane.getByRole('row', { name: /Sở Tư pháp.*Quý IV chưa gửi về$/ }).waitFor({ timeout: 30_000 });
  await shown.screenshot('exchange-2-made');
});

test('one is opened as a new workbook', async () => {
  await region(/^Tệp đã tạo/).getByRole('button', { name: /^Xem cả/ }).click();
  const open = shown.pane.getByRole('button', { name: `Mở ${JUSTICE} thành sổ tính mới` });
  const [download] = await Promise.all([shown.page.waitForEvent('download'), open.click()]);
  expect(new Uint8Array(await readFile(await download.path()))).toEqual(files.get(JUSTICE));
  await told(/thành sổ tính mới\. Hãy lưu lại/).waitFor();
});

test('what comes back is looked at: one cell is disputed, a file that is none costs itself', async () => {
  // The coordinator heard by telephone of what the file says otherwise.
  await shown.type(task('2.01', 'Tỷ lệ hoàn thành'), '60%');
  await shown.idle();
  await give([
    [JUSTICE, await filled(JUSTICE, [['2.01', 'Tỷ lệ hoàn thành', 0.8], ['2.02', 'Tình trạng', 'Đang thực hiện'], ['2.02', 'Kết quả, khó khăn', '=chờ văn bản']])],
    [HOME_AFFAIRS, await filled(HOME_AFFAIRS, [['1.01', 'Tình trạng', 'Đang thực hiện']])],
    ['thư.xlsx', Buffer.from('Kính gửi')],
  ]);
  await preview();
  await region(/^Tệp \(3\)/).getByText('Không gộp: Tệp không phải là sổ tính .xlsx hoặc .ods.').waitFor();
  await region(/^Số liệu mâu thuẫn \(1\)/).waitFor();
  await region(/^Ô sẽ ghi \(3\)/).getByText('2.02 · Tình trạng: trống → Đang thực hiện').waitFor();
  await region(/^Chưa gửi về/).waitFor();
  await shown.screenshot('exchange-3-preview');
  expect(await shown.value(task('2.02', 'Tình trạng'))).toBeFalsy();
});

test.each([320, 480])('at %i px nothing of it is cut off', async (width) => {
  await shown.setPaneWidth(width);
  await shown.screenshot(`exchange-4-preview-${width}`);
  expect(await shown.beyondEdge()).toEqual([]);
});

test('settled and merged, the values stand in the workbook, text that looks like a formula as text', async () => {
  await shown.pane.getByRole('combobox', { name: '2.01, Tỷ lệ hoàn thành' }).selectOption({ label: 'Lấy của Sở Tư pháp: 80%' });
  await region(/^Ô sẽ ghi \(4\)/).waitFor({ timeout: 30_000 });
  await shown.pane.getByRole('button', { name: 'Gộp 4 ô' }).first().click();
  await told(/^Đã gộp 2 tệp, ghi 4 ô\./).waitFor({ timeout: 60_000 });
  await shown.idle();
  await shown.expectValue(task('2.01', 'Tỷ lệ hoàn thành'), 0.8);
  await shown.expectValue(task('2.02', 'Tình trạng'), 'Đang thực hiện');
  await shown.expectValue(task('1.01', 'Tình trạng'), 'Đang thực hiện');
  await shown.expectValue(task('2.02', 'Kết quả, khó khăn'), '=chờ văn bản');
  await shown.pane.getByRole('row', { name: /Sở Tư pháp.*Ghi nhận 3 ô; 0 ô mâu thuẫn/ }).waitFor({ timeout: 30_000 });
  await shown.screenshot('exchange-5-merged');
});

test('the same file again, dropped on the pane, changes nothing', async () => {
  await drop(JUSTICE, await filled(JUSTICE, [['2.01', 'Tỷ lệ hoàn thành', 0.8], ['2.02', 'Tình trạng', 'Đang thực hiện'], ['2.02', 'Kết quả, khó khăn', '=chờ văn bản']]));
  await preview();
  await shown.pane.getByRole('button', { name: 'Gộp 0 ô' }).first().waitFor();
  expect(await region(/^Số liệu mâu thuẫn/).count()).toBe(0);
  await shown.pane.getByRole('button', { name: 'Không gộp' }).first().click();
});

test('taken back, the cells are as before the merge, and the log says so', async () => {
  await shown.pane.getByRole('button', { name: 'Hoàn tác: gộp 2 tệp' }).click();
  await told(/^Đã hoàn tác/).waitFor({ timeout: 30_000 });
  await shown.idle();
  await shown.expectValue(task('2.01', 'Tỷ lệ hoàn thành'), 0.6);
  for (const id of ['1.01', '2.02']) expect(await shown.value(task(id, 'Tình trạng'))).toBeFalsy();
  expect(JSON.stringify(await shown.sheetText('Nhật ký'))).toContain('trước khi gộp');
});

test('a copy for anybody has no function of ours; changed over, neither has the workbook', async () => {
  await shown.pane.getByRole('tab', { name: 'Mẫu' }).click();
  const [download] = await Promise.all([shown.page.waitForEvent('download', { timeout: 60_000 }), shown.pane.getByRole('button', { name: 'Tải bản sao có công thức' }).click()]);
  const parts = Object.entries(unzipSync(await readFile(await download.path()))).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  expect(parts.filter(([, text]) => /CCHC\.[A-Z]/.test(text)).map(([path]) => path)).toEqual([]);
  expect(parts.some(([, text]) => text.includes('_CCHC'))).toBe(false);
  expect(parts.some(([, text]) => text.includes('60%') || text.includes('<v>0.6</v>'))).toBe(true);
  await shown.pane.getByRole('button', { name: 'Đổi sang công thức Excel' }).click();
  await told(/^Đã ghi lại công thức của \d+ ô/).waitFor({ timeout: 60_000 });
  await shown.pane.getByRole('region', { name: /^Ô đã ghi lại công thức/ }).waitFor();
  await shown.screenshot('exchange-6-formulas');
});

test('nothing went wrong on the page and nothing left the machine', () => {
  expect(shown.wrong).toEqual([]);
});
