import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../../src/plan/day';
import { call } from './call';
import { returnFile, tableOf } from './enteredFile';

/** `check` on files that left the house and came back, edited by another program. */
let folder: string;
const file = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-'));
  await call('load', '--out', file('plan.xlsx'));
});
afterAll(() => rm(folder, { recursive: true }));

const checked = async (...words: string[]) => {
  const { status, stdout, stderr } = await call('check', ...words);
  return { status, stderr, answer: JSON.parse(stdout) as { problems: { code: string; id: string; sheet: string; cell: string; value: unknown; message: string }[]; counts: Record<string, number> } };
};

test('a file without problems: nothing but the empty answer, status 0', async () => {
  expect(await call('check', file('plan.xlsx'))).toEqual({ status: 0, stdout: '{"problems":[],"counts":{}}\n', stderr: '' });
});

test('problems in the order of the sheets, each with its cell, its value and its sentence; status 1', async () => {
  await returnFile(file('plan.xlsx'), file('entered.xlsx'), {
    NhiemVu: {
      '1.01': { 'Tỷ lệ hoàn thành': '95,5%', 'Tình trạng thời hạn': 'Trong hạn' },
      '1.02': { 'Tình trạng': 'Hoàn thành', 'Ngày hoàn thành': dayOf(2023, 10, 5)!, 'Văn bản, minh chứng': 'QĐ 12' },
    },
    MucTieu: { T08: { 'Chỉ tiêu': 30 } },
  }, (book) => {
    const { sheet, table } = tableOf(book, 'NhiemVu');
    sheet.hiddenRows.push(table.area.row + 1);
  });
  const { status, answer, stderr } = await checked(file('entered.xlsx'), '--as-of', '2023-09-30');
  expect(status).toBe(1);
  expect(answer.problems).toEqual([
    { code: 'formula-overwritten', sheet: 'Nhiệm vụ', cell: 'O6', id: '1.01', value: 'Trong hạn', message: 'Công thức bị ghi đè bằng giá trị' },
    { code: 'text-number', sheet: 'Nhiệm vụ', cell: 'J6', id: '1.01', value: '95,5%', message: 'Số được ghi dưới dạng chữ' },
    { code: 'hidden-row', sheet: 'Nhiệm vụ', cell: 'A6', id: '1.01', value: '1.01', message: 'Dòng có lỗi đang bị ẩn hoặc bị lọc' },
    { code: 'date-in-future', sheet: 'Nhiệm vụ', cell: 'K7', id: '1.02', value: dayOf(2023, 10, 5), message: 'Ngày hoàn thành sau ngày báo cáo' },
    { code: 'changed-from-plan', sheet: 'Mục tiêu', cell: 'G19', id: 'T08', value: 30, message: 'Nội dung khác với kế hoạch; kế hoạch ghi: 20' },
  ]);
  expect(answer.counts).toEqual({ 'formula-overwritten': 1, 'text-number': 1, 'hidden-row': 1, 'date-in-future': 1, 'changed-from-plan': 1 });
  expect(stderr).toContain('Mục tiêu, ô G19 (T08): Nội dung khác với kế hoạch; kế hoạch ghi: 20.');
  expect((await checked(file('entered.xlsx'), '--as-of', '2023-10-31')).answer.counts).not.toHaveProperty('date-in-future');
});

test('a protected file is checked for what can be seen, and it is said that this is not all', async () => {
  await returnFile(file('plan.xlsx'), file('protected.xlsx'), { NhiemVu: { '1.01': { 'Tỷ lệ hoàn thành': 2 } } }, (book) => {
    tableOf(book, 'NhiemVu').sheet.protection = { options: {} };
  });
  const { status, answer, stderr } = await checked(file('protected.xlsx'));
  expect([status, answer.counts]).toEqual([1, { 'progress-out-of-range': 1 }]);
  expect(stderr).toContain('chưa kiểm tra được công thức bị ghi đè');
});

test('a file without the plan is a failure: nothing on stdout', async () => {
  expect(await call('check', file('gone.xlsx'))).toMatchObject({ status: 1, stdout: '' });
});
