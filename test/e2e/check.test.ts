import { WorkbenchPage } from './workbenchPage';

/** What people entered, typed and pasted wrong, as a coordinator clears it up on report day: found, jumped to, mended, taken back, sent along. */
let shown: WorkbenchPage;
beforeAll(async () => { shown = await WorkbenchPage.open(); });
afterAll(() => shown.close());

const told = (words: string | RegExp) => shown.pane.getByRole('status').filter({ hasText: words });
const task = (id: string, header: string) => ({ table: 'NhiemVu', id, header });
const problem = (words: string | RegExp) => shown.pane.getByRole('button', { name: words });
const count = async () => Number(/\((\d+)\)/.exec((await shown.pane.getByRole('tab', { name: /^Kiểm tra/ }).textContent()) ?? '')?.[1] ?? 0);
async function expectCount(wanted: number): Promise<void> {
  await shown.until(async () => (await count()) === wanted, 20_000);
  expect(await count()).toBe(wanted);
}

/** As text comes from the clipboard: validation does not see it. */
async function paste(place: { table: string; id: string; header: string }, text: string): Promise<void> {
  await shown.select(place);
  await shown.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await shown.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await shown.page.keyboard.press('Control+v');
  await shown.page.waitForTimeout(300);
}

/** As another program leaves it in the cell: words that look like a number. */
async function fromElsewhere(place: { table: string; id: string; header: string }, text: string): Promise<void> {
  const cell = await shown.select(place);
  await shown.page.evaluate(({ sheet, row, column, words }) =>
    window.workbench!.engine.write(sheet, { row, column, rows: 1, columns: 1 }, [[{ kind: 'value', value: words }]]), { ...cell, words: text });
}

test('a workbook as it was loaded has nothing to mend', async () => {
  await shown.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click({ timeout: 60_000 });
  await told('Đã thêm 6 trang tính').waitFor({ timeout: 90_000 });
  await shown.idle();
  await shown.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await shown.pane.getByText(/^Không có lỗi dữ liệu/).waitFor({ timeout: 30_000 });
});

test('wrong values typed and pasted are found, each with its cell', async () => {
  await shown.choose(task('1.01', 'Tình trạng'), 'Hoàn thành');
  await paste(task('1.02', 'Tỷ lệ hoàn thành'), 'gần xong');
  await shown.type(task('1.03', 'Cơ quan chủ trì'), 'Sở Lạ');
  await shown.idle();
  await problem(/Thiếu ngày hoàn thành.*1\.01/).waitFor({ timeout: 30_000 });
  await problem(/Tỷ lệ hoàn thành không phải là số.*1\.02.*gần xong/).waitFor();
  await shown.screenshot('check-1-problems');
});

test('a click goes to the cell', async () => {
  await problem(/Tỷ lệ hoàn thành không phải là số.*1\.02/).click();
  await told(/^Đã đến Nhiệm vụ/).waitFor({ timeout: 30_000 });
  const selected = await shown.page.evaluate(() => {
    const { engine } = window.workbench!;
    const { sheet, area } = engine.selection();
    return engine.read(sheet, { ...area, rows: 1, columns: 1 })[0]![0]!.value;
  });
  expect(selected).toBe('gần xong');
});

test('a number that is text is mended at a press, and taken back by itself', async () => {
  await fromElsewhere(task('2.01', 'Tỷ lệ hoàn thành'), '95,5%');
  await shown.idle();
  await shown.pane.getByRole('button', { name: 'Theo loại lỗi' }).click();
  await shown.pane.getByRole('button', { name: /^Sửa thành “0,955”/ }).click({ timeout: 30_000 });
  await told('Đã sửa 1 ô.').waitFor({ timeout: 30_000 });
  await shown.expectValue(task('2.01', 'Tỷ lệ hoàn thành'), 0.955);
  await shown.pane.getByRole('tabpanel').getByRole('button', { name: /^Hoàn tác: sửa ô 2\.01/ }).click();
  await told(/^Đã hoàn tác 1 ô/).waitFor({ timeout: 30_000 });
  await shown.expectValue(task('2.01', 'Tỷ lệ hoàn thành'), '95,5%');
  await shown.pane.getByRole('button', { name: 'Theo trang' }).click();
});

test('a formula that was typed over is put back', async () => {
  await shown.type(task('3.01', 'Tình trạng thời hạn'), 'Trong hạn');
  await shown.idle();
  await shown.pane.getByRole('button', { name: /^Đặt lại công thức/ }).click({ timeout: 30_000 });
  await told('Đã sửa 1 ô.').waitFor({ timeout: 30_000 });
  await shown.expectValue(task('3.01', 'Tình trạng thời hạn'), 'Chưa có hạn tính được');
});

test('what differs from the plan shows the plan\'s value and can be put back', async () => {
  await shown.type({ table: 'MucTieu', id: 'T08', header: 'Chỉ tiêu' }, '30');
  await shown.idle();
  await problem(/kế hoạch ghi: 20/).waitFor({ timeout: 30_000 });
  await shown.pane.getByRole('button', { name: /^Lấy lại theo Kế hoạch: “20”/ }).click();
  await shown.expectValue({ table: 'MucTieu', id: 'T08', header: 'Chỉ tiêu' }, 20);
});

test('grouped by agency and by kind, the counts hold', async () => {
  await shown.idle();
  const all = await count();
  expect(all).toBeGreaterThan(2);
  for (const way of ['Theo cơ quan', 'Theo loại lỗi', 'Theo trang']) await shown.pane.getByRole('button', { name: way }).click();
  await expectCount(all);
});

test('the sheet Kiểm tra lists them with links', async () => {
  await shown.pane.getByRole('button', { name: 'Ghi ra trang Kiểm tra' }).click();
  await told(/^Đã ghi \d+ lỗi vào trang Kiểm tra/).waitFor({ timeout: 30_000 });
  const rows = await shown.sheetText('Kiểm tra');
  expect(rows[0]![0]).toBe('KIỂM TRA SỐ LIỆU');
  expect(rows.some((row) => row.includes('1.02') && row.includes('Tỷ lệ hoàn thành không phải là số'))).toBe(true);
  await shown.screenshot('check-2-sheet');
});

test('a document that changes the plan is no change from it: a task is given another deadline, and that can be taken back', async () => {
  await shown.pane.getByRole('tab', { name: 'Mẫu' }).click();
  await shown.pane.getByText('Điều chỉnh Kế hoạch').click();
  await shown.pane.getByLabel('Nhiệm vụ', { exact: true }).selectOption('4.01');
  await shown.pane.getByLabel(/^Thời hạn/).fill('Quý IV/2023');
  await shown.pane.getByLabel('Số văn bản điều chỉnh').fill('12/KH-UBND');
  await shown.pane.getByLabel('Ngày văn bản').fill('20/05/2023');
  await shown.pane.getByRole('button', { name: 'Ghi điều chỉnh' }).click();
  await told('Đổi thời hạn 4.01 theo văn bản số 12/KH-UBND: đã ghi.').waitFor({ timeout: 60_000 });
  await shown.idle();
  await shown.expectValue(task('4.01', 'Thời hạn'), 'Quý IV/2023');
  await shown.expectValue(task('4.01', 'Hạn'), 45291);
  expect(await shown.sheetNames()).toContain('Điều chỉnh');
  await shown.screenshot('check-3-amended');
  await shown.pane.getByRole('tab', { name: /^Kiểm tra/ }).click();
  await shown.pane.getByRole('button', { name: 'Theo loại lỗi' }).click();
  await shown.idle();
  expect(await shown.pane.getByRole('tabpanel').getByRole('button', { name: /4\.01/ }).count()).toBe(0);
  await shown.pane.getByRole('button', { name: /^Hoàn tác: đổi thời hạn 4\.01/ }).click();
  await told(/^Đã hoàn tác/).waitFor({ timeout: 60_000 });
  await shown.idle();
  expect(await shown.value(task('4.01', 'Thời hạn'))).toBeFalsy();
  expect(await shown.sheetNames()).not.toContain('Điều chỉnh');
});

test('nothing went to elsewhere, no policy was violated', () => {
  expect(shown.wrong).toEqual([]);
});
