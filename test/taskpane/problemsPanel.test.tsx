/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CheckProblem } from '../../src/commands/check';
import { NO_WORK } from '../../src/sheets/work';
import { problemGroups } from '../../src/taskpane/problemGroups';
import type { PaneVerbs } from '../../src/taskpane/verbs';
import './patience';
import { DeskWorkbook } from './deskWorkbook';
import { openPane } from './openPane';
import { overviewOf, TASKS } from './overviewFixture';

const at = (id: string, header: string) => ({ table: 'NhiemVu' as const, id, header });
const problem = (code: CheckProblem['code'], cell: string, id: string, more: Partial<CheckProblem> = {}): CheckProblem =>
  ({ code, where: { sheet: 'Nhiệm vụ', cell, id }, value: '', table: 'NhiemVu', leads: ['Sở Nội vụ'], planValue: null, mend: null, ...more });

const GUESS = problem('progress-not-a-number', 'J12', '1.05', { value: 'gần xong' });
const TEXT = problem('text-number', 'J13', '1.06', { value: '95,5%', mend: { kind: 'value', cell: { at: at('1.06', 'Tỷ lệ hoàn thành'), before: '95,5%', after: 0.955 } } });
const FORMULA = problem('formula-overwritten', 'P13', '1.06', { value: 'Trong hạn', mend: { kind: 'formula', table: 'NhiemVu', id: '1.06', header: 'Tình trạng thời hạn' } });
const CHANGED = problem('changed-from-plan', 'E9', '1.02', {
  value: 'Quý III/2023', planValue: 'Quý II/2023', leads: ['Sở Tư pháp', 'Sở Nội vụ'], mend: { kind: 'value', cell: { at: at('1.02', 'Thời hạn'), before: 'Quý III/2023', after: 'Quý II/2023' } },
});
const COLUMN = problem('dates-swapped', 'K5', '', { leads: [] });
const ALL = [GUESS, TEXT, FORMULA, CHANGED, COLUMN];

async function openProblems(problems: CheckProblem[], whenAsked: Partial<PaneVerbs> = {}) {
  const { user, workbook, desk } = await openPane(new DeskWorkbook(overviewOf(TASKS, { problems }), whenAsked), /^Kiểm tra/);
  await waitFor(() => expect(screen.getByText('Ghi ra trang Kiểm tra')).toBeVisible());
  await waitFor(() => expect(desk.state().checking?.of).toBe(desk.state().overview));
  return { user, workbook, desk };
}
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const rows = () => screen.getAllByRole('button', { name: /^[A-Z]+\d+/ }).map(({ textContent }) => textContent);

test('the count stands on the tab; each problem has its place, what stands there and what is wrong', async () => {
  await openProblems(ALL);
  expect(screen.getByRole('tab', { name: 'Kiểm tra (5)' })).toBeVisible();
  expect(headings()).toEqual(['Nhiệm vụ (5)']);
  expect(rows()).toEqual([
    'P13Công thức bị ghi đè bằng giá trị1.06 · Nhiệm vụ · Đang ghi: “Trong hạn”',
    'E9Nội dung khác với kế hoạch; kế hoạch ghi: “Quý II/2023”1.02 · Nhiệm vụ · Đang ghi: “Quý III/2023”',
    'J12Tỷ lệ hoàn thành không phải là số1.05 · Nhiệm vụ · Đang ghi: “gần xong”',
    expect.stringMatching(/^K5.*cả cột · Nhiệm vụ$/),
    expect.stringMatching(/^J13.*1\.06 · Nhiệm vụ · Đang ghi: “95,5%”$/),
  ]);
});

test.each([
  ['Theo cơ quan', ['Sở Nội vụ (4)', 'Sở Tư pháp (1)', 'Chưa xác định cơ quan chủ trì (1)']],
  ['Theo loại lỗi', ['Công thức bị ghi đè bằng giá trị (1)', 'Nội dung khác với kế hoạch (1)']],
])('%s: the worst group first', async (way, first) => {
  const { user } = await openProblems(ALL);
  await user.click(screen.getByRole('button', { name: way }));
  expect(headings().slice(0, first.length)).toEqual(first);
});

test('a click goes to the cell', async () => {
  const { user, workbook } = await openProblems([GUESS]);
  await user.click(screen.getByRole('button', { name: /^J12/ }));
  expect(workbook.asked.at(-1)).toBe('cell Nhiệm vụ J12');
});

describe('mending', () => {
  test('is offered where one answer is certain, and says which', async () => {
    await openProblems(ALL);
    const names = screen.getAllByRole('button', { name: /: [A-Z]\d+$/ }).map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(['Đặt lại công thức: P13', 'Lấy lại theo Kế hoạch: “Quý II/2023”: E9', 'Sửa thành “0,955”: J13']);
  });

  test('of spaces: the text without them, or nothing', async () => {
    const spaces = (cell: string, before: string, after: string) =>
      problem('stray-spaces', cell, '1.06', { value: before, mend: { kind: 'value', cell: { at: at('1.06', 'Kết quả, khó khăn'), before, after } } });
    await openProblems([spaces('M13', 'Đã trình ', 'Đã trình'), spaces('M14', '  ', '')]);
    expect(screen.getAllByRole('button', { name: /: M\d+$/ }).map((one) => one.getAttribute('aria-label'))).toEqual(['Sửa thành “Đã trình”: M13', 'Sửa thành ô trống: M14']);
    expect(rows()[0]).toBe('M13Có dấu cách thừa ở đầu hoặc cuối ô1.06 · Nhiệm vụ · Đang ghi: “Đã trình ”');
  });

  test('one press mends all that is certain, but restores nothing that may have been meant', async () => {
    const { user, workbook } = await openProblems(ALL);
    await user.click(screen.getByRole('button', { name: 'Sửa 2 lỗi có đáp án chắc chắn' }));
    expect(workbook.asked).toContain('mend 2');
    expect(await screen.findByText('Đã sửa 2 ô.')).toBeVisible();
  });

  test('each mend stands in a list and can be taken back by itself', async () => {
    const second: CheckProblem = { ...TEXT, where: { ...TEXT.where, cell: 'J14', id: '1.07' }, mend: { kind: 'value', cell: { at: at('1.07', 'Tỷ lệ hoàn thành'), before: '40', after: 0.4 } } };
    const { user, workbook, desk } = await openProblems([TEXT, second]);
    await user.click(screen.getByRole('button', { name: 'Sửa 2 lỗi có đáp án chắc chắn' }));
    const list = await screen.findByRole('region', { name: 'Đã sửa (2)' });
    expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['sửa ô 1.06, Tỷ lệ hoàn thànhHoàn tác', 'sửa ô 1.07, Tỷ lệ hoàn thànhHoàn tác']);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác: sửa ô 1.06, Tỷ lệ hoàn thành' }));
    await waitFor(() => expect(desk.state().undoable.map(({ words }) => words)).toEqual(['sửa ô 1.07, Tỷ lệ hoàn thành']));
    expect(workbook.asked).toContain('back 0 1');
  });

  test('what somebody changed meanwhile is left, and said', async () => {
    const { user } = await openProblems([TEXT], { mend: async () => ({ mended: 0, left: 1, work: NO_WORK }) });
    await user.click(screen.getByRole('button', { name: /^Sửa thành/ }));
    expect(await screen.findByText('Đã sửa 0 ô. Để nguyên 1 ô vừa được người khác sửa.')).toBeVisible();
  });
});

test('nothing wrong is said; so is what could not be looked at', async () => {
  await openProblems([], { check: async () => ({ asOf: overviewOf(TASKS).asOf, problems: [], counts: {}, isWhole: false }) });
  expect(screen.getByText(/^Không có lỗi dữ liệu/)).toBeVisible();
  expect(screen.getByText(/^Trang tính đang được bảo vệ/)).toBeVisible();
});

test('the check is made anew when the workbook changes, and only while it is looked at', async () => {
  const { user, workbook } = await openProblems([GUESS]);
  const checks = () => workbook.asked.filter((asked) => asked === 'check').length;
  expect(checks()).toBe(1);
  act(() => workbook.onOverview(overviewOf(TASKS, { problems: [] }), NO_WORK));
  await waitFor(() => expect(checks()).toBe(2));
  await user.click(screen.getByRole('tab', { name: 'Mục tiêu' }));
  act(() => workbook.onOverview(overviewOf(TASKS, { problems: [] }), NO_WORK));
  await waitFor(() => expect(screen.getByRole('tab', { name: 'Mục tiêu', selected: true })).toBeVisible());
  expect(checks()).toBe(2);
});

test('the sheet gets a line for each problem in words; agreeing says how many rows', async () => {
  const { user, workbook } = await openProblems([CHANGED]);
  await user.click(screen.getByRole('button', { name: 'Ghi ra trang Kiểm tra' }));
  expect(await screen.findByText(/^Đã ghi 1 lỗi vào trang Kiểm tra/)).toBeVisible();
  expect(workbook.asked.at(-1)).toContain('"sentence":"Nội dung khác với kế hoạch; kế hoạch ghi: “Quý II/2023”"');
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu kỳ này' }));
  expect(await screen.findByText('Đã chốt số liệu của 114 dòng tại ngày báo cáo 30/09/2023.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác: chốt số liệu tại ngày 30/09/2023' }));
  expect(await screen.findByText('Đã hoàn tác: số liệu đã chốt trở lại như lần chốt trước.')).toBeVisible();
  expect(workbook.asked.at(-1)).toBe('back 0 0');
});

test('a problem of two leads stands under both', () => {
  expect(problemGroups([CHANGED], 'lead').map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
});
