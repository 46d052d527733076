/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { Overview, OverviewTarget } from '../../src/commands/overview';
import './patience';
import { DeskWorkbook } from './deskWorkbook';
import { openPane } from './openPane';
import { overviewOf, TASKS } from './overviewFixture';

const TARGET: OverviewTarget = { id: 'T08', name: 'PAPI', level: '', unit: 'hạng', direction: '<=', baseline: null, target: 20, actual: 35, result: 'not-met', reason: '', attainment: 0 };
const TARGETS: OverviewTarget[] = [
  { ...TARGET, id: 'T01', name: 'Hồ sơ trực tuyến', unit: '%', direction: '>=', target: 0.85, actual: 0.9, result: 'met', attainment: 0.9 / 0.85 },
  TARGET,
  { ...TARGET, id: 'T06', name: 'Biên chế', unit: '% giảm', direction: 'giảm', target: 0.012, actual: 988, result: 'problem', reason: 'Thiếu số gốc', attainment: null },
  { ...TARGET, id: 'T09', name: 'PCI', target: 15, actual: 'not-published', result: 'not-published', attainment: null },
  { ...TARGET, id: 'T10', name: 'PAR INDEX', actual: null, result: 'not-reported', attainment: null },
];
const COUNTS = { met: 1, notMet: 1, notReported: 1, notPublished: 1, problem: 1, measurable: 5, rows: TARGETS };

async function show(overview: Overview, whenAsked: ConstructorParameters<typeof DeskWorkbook>[1] = {}) {
  const { user, workbook } = await openPane(new DeskWorkbook(overview, whenAsked));
  await opened();
  return { user, workbook, open: async (name: string | RegExp) => { await user.click(screen.getByRole('tab', { name })); await opened(); } };
}

const opened = () => waitFor(() => expect(screen.queryByText('Đang mở…')).not.toBeInTheDocument());
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () => screen.queryAllByRole('button', { name: /^(\d\.\d\d|VI\.|T\d\d)/ }).map(({ textContent }) => /^(\d\.\d\d|VI\.\d\.\d|T\d\d)/.exec(textContent ?? '')![0]);

describe('the figures are filters', () => {
  test.each([
    [/^Đã hoàn thành/, ['2.03', '3.02']],
    [/^Quá hạn \d/, ['2.01', '2.02', 'VI.2.1']],
    [/^Chậm \d/, ['1.01']],
    [/^Chưa báo cáo \d/, ['2.02', '3.01']],
  ])('%s', async (figure, listed) => {
    const { user } = await show(overviewOf(TASKS));
    await user.click(button(figure));
    expect(button(figure)).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toEqual(listed);
  });

  test('pressed again, or by its own button, those that lag are listed as before', async () => {
    const { user } = await show(overviewOf(TASKS));
    const before = rows();
    await user.click(button(/^Chưa báo cáo \d/));
    await user.click(button(/^Chưa báo cáo \d/));
    expect(rows()).toEqual(before);
    await user.click(button(/^Đã hoàn thành/));
    await user.click(button('Xem nhiệm vụ chậm'));
    expect(rows()).toEqual(before);
  });

  test('a figure brings the list up from any panel', async () => {
    const { user, open } = await show(overviewOf(TASKS));
    await open('Mục tiêu');
    await user.click(button(/^Chậm \d/));
    await opened();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Chậm tiến độ');
    expect(rows()).toEqual(['1.01']);
  });

  test('a group keeps its whole counts while some of its rows are listed', async () => {
    const { user } = await show(overviewOf(TASKS));
    await user.click(button(/^Đã hoàn thành/));
    expect(within(screen.getByRole('region', { name: 'Cải cách thủ tục hành chính' })).getByText('Hoàn thành 1/3 · quá hạn 2')).toBeVisible();
  });
});

describe('search', () => {
  test.each([
    ['ra soat', ['1.01']],
    ['2.0', ['2.01', '2.02']],
    ['so noi vu', ['2.01', '2.02', 'VI.2.1']],
    ['SỞ TƯ PHÁP cắt', ['2.01']],
  ])('%s, typed with or without tones', async (wanted, listed) => {
    const { user } = await show(overviewOf(TASKS));
    await user.type(screen.getByRole('searchbox', { name: 'Tìm theo mã, tên, cơ quan' }), wanted);
    await waitFor(() => expect(rows()).toEqual(listed));
  });

  test('what is not there is said, with the words that were looked for', async () => {
    const { user } = await show(overviewOf(TASKS));
    await user.type(screen.getByRole('searchbox'), 'trạm xá');
    expect(await screen.findByText('Không tìm thấy “trạm xá” trong danh sách đang xem.')).toBeVisible();
    expect(rows()).toEqual([]);
  });
});

describe('where nothing is listed', () => {
  const calm = TASKS.map((task) => ({ ...task, state: 'on-track' as const }));
  test('because nothing lags, it says so', async () => {
    await show(overviewOf(calm));
    expect(screen.getByText('Không có nhiệm vụ nào quá hạn hoặc chậm tiến độ tại ngày báo cáo.')).toBeVisible();
  });

  test('because nothing is due, it says what to do', async () => {
    await show(overviewOf(calm.map((task) => ({ ...task, due: null, state: 'no-due-date' as const }))));
    expect(screen.getByText(/Hãy ghi cột Thời hạn/)).toBeVisible();
  });
});

describe('the targets', () => {
  test('not met first, each with actual, target, attainment and result in words', async () => {
    const { open } = await show(overviewOf(TASKS, { targets: COUNTS }));
    await open('Mục tiêu');
    expect(screen.getAllByRole('button', { name: /^T\d\d/ }).map(({ textContent }) => textContent)).toEqual([
      'T08PAPIThực hiện hạng 35 · chỉ tiêu trong nhóm 20 · mức đạt 0% Không đạt',
      'T06Biên chếThực hiện 988 · chỉ tiêu giảm từ 1,2% trở lên Thiếu số gốc',
      'T10PAR INDEXThực hiện chưa có số liệu · chỉ tiêu trong nhóm 20 Chưa báo cáo',
      'T09PCIThực hiện chưa công bố · chỉ tiêu trong nhóm 15 Chưa công bố',
      'T01Hồ sơ trực tuyếnThực hiện 90% · chỉ tiêu từ 85% trở lên · mức đạt 105,88% Đạt',
    ]);
    expect(screen.getAllByRole('img').map((bar) => [bar.getAttribute('aria-label'), (bar.firstChild as HTMLElement).style.width])).toEqual([
      ['Mức đạt 0%', '0%'], ['Mức đạt 105,88%', '100%'],
    ]);
  });

  test.each([
    [/^Đạt 1\/5/, ['T01']], [/^Không đạt 1/, ['T08']], [/^Chưa báo cáo 1$/, ['T10']], [/^Chưa công bố 1/, ['T09']], [/^Chưa tính được 1/, ['T06']],
  ])('%s is a filter', async (count, listed) => {
    const { user, open } = await show(overviewOf(TASKS, { targets: COUNTS }));
    await open('Mục tiêu');
    await user.click(within(screen.getByRole('group', { name: 'Lọc mục tiêu' })).getByRole('button', { name: count }));
    expect(rows()).toEqual(listed);
  });

  test('a click goes to its row', async () => {
    const { user, open, workbook } = await show(overviewOf(TASKS, { targets: COUNTS }));
    await open('Mục tiêu');
    await user.click(button(/^T08/));
    expect(workbook.asked).toEqual(['row MucTieu T08']);
  });
});

describe('the plan in the workbook', () => {
  const facts = () => within(screen.getByRole('list', { name: 'Trong sổ tính' })).getAllByRole('listitem').map(({ textContent }) => textContent);
  test('what is there and what is missing, in numbers', async () => {
    const { open } = await show(overviewOf(TASKS));
    await open('Mẫu');
    expect(facts()).toEqual([
      '7 nhiệm vụ', '2 nhiệm vụ chưa có tên', '2 nhiệm vụ chưa có hạn tính được', '1 nhiệm vụ chưa xác định cơ quan chủ trì',
      '2 nhiệm vụ được phân công (Mục VI)', '17 mục tiêu định lượng được',
    ]);
  });

  test('what was deleted can be put back', async () => {
    const { user, open, workbook } = await show(overviewOf(TASKS));
    await open('Mẫu');
    await user.click(button('Bổ sung phần còn thiếu'));
    expect(workbook.asked).toEqual(['load', 'refresh']);
  });

  test('without custom functions, what still holds is said', async () => {
    const { open } = await show(overviewOf(TASKS), { hasFunctions: () => false });
    await open('Mẫu');
    expect(screen.getByText(/Bản Excel này không chạy được hàm CCHC/)).toBeVisible();
  });
});
