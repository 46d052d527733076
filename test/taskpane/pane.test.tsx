/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOfIso } from '../../src/plan/day';
import { openDesk } from '../../src/taskpane/desk';
import { Pane } from '../../src/taskpane/Pane';
import { excelTheme } from '../../src/taskpane/theme';
import { NO_WORK } from '../../src/sheets/work';
import { Failure } from '../../src/workbook/failure';
import './patience';
import { DeskWorkbook, LOADED, TODAY } from './deskWorkbook';
import { EMPTY, overviewOf, TASKS } from './overviewFixture';
import type { LoadAnswer } from '../../src/commands/loadPlan';
import type { Overview } from '../../src/commands/overview';

async function show(workbook: DeskWorkbook) {
  const user = userEvent.setup();
  const desk = openDesk(workbook);
  const shown = render(
    <FluentProvider theme={excelTheme}><Pane desk={desk} clock={workbook} /></FluentProvider>,
  );
  await act(() => desk.readAgain());
  await waitFor(() => expect(screen.queryByText('Đang mở…')).not.toBeInTheDocument());
  return { user, desk, ...shown };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const figures = () => within(screen.getByRole('group', { name: 'Lọc nhiệm vụ' })).getAllByRole('button').map(({ textContent }) => textContent);
const groups = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('|');
describe('an empty workbook', () => {
  test('greets with one button and what it does', async () => {
    await show(new DeskWorkbook(EMPTY));
    expect(screen.getAllByRole('button')).toEqual([button('Nạp kế hoạch')]);
    expect(screen.getByText(/Nút này thêm vào sổ tính đang mở/)).toBeVisible();
    expect(screen.queryByText('Ngày báo cáo')).not.toBeInTheDocument();
  });

  test('is loaded by that button: the pane says what was added, in numbers, and shows the plan', async () => {
    const workbook = new DeskWorkbook(EMPTY);
    const { user } = await show(workbook);
    await user.click(button('Nạp kế hoạch'));
    expect(await screen.findByRole('heading', { name: 'CCHC An Giang 2023' })).toBeVisible();
    expect(said()).toContain('Đã thêm 6 trang tính, 64 nhiệm vụ, 21 mục tiêu. Muốn bỏ, bấm Hoàn tác.');
    expect(workbook.asked).toEqual(['load', 'refresh']);
    expect(workbook.followers).toBe(1);
  });

  test('says why native formulas were taken', async () => {
    const { user } = await show(new DeskWorkbook(EMPTY, { loadPlan: async () => ({ ...LOADED, dialect: 'native', nativeBecause: 'many-cells', computedCells: 620 }) }));
    await user.click(button('Nạp kế hoạch'));
    await waitFor(() => expect(said()).toContain('620 ô tính dùng công thức có sẵn của Excel'));
  });

  test('while loading says so, and a second click does nothing', async () => {
    let finish = (_: LoadAnswer) => {};
    const workbook = new DeskWorkbook(EMPTY, { loadPlan: () => new Promise((done) => { finish = done; }) });
    const { user, container } = await show(workbook);
    await user.click(button('Nạp kế hoạch'));
    expect(screen.getByText('Đang nạp kế hoạch…')).toBeVisible();
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(button('Nạp kế hoạch')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Nạp kế hoạch'));
    expect(workbook.asked).toEqual(['load']);
    await act(async () => finish(LOADED));
    expect(screen.queryByText('Đang nạp kế hoạch…')).not.toBeInTheDocument();
  });
});

describe('a failure', () => {
  test('is shown as one, with its sentence, and nothing claims success', async () => {
    const { user } = await show(new DeskWorkbook(EMPTY, { loadPlan: async () => { throw new Failure('foreign-sheet', 'Nhiệm vụ'); } }));
    await user.click(button('Nạp kế hoạch'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Chưa thực hiện được'));
    expect(screen.getByRole('alert')).toHaveTextContent('Nhiệm vụ');
    expect(said()).toBe('|');
    expect(button('Nạp kế hoạch')).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('leaves the last true figures in place', async () => {
    const { user } = await show(new DeskWorkbook(overviewOf(TASKS), { refresh: async () => { throw new Failure('cell-being-edited'); } }));
    await user.click(button('Làm mới'));
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
    expect(figures()).toContain('Đã hoàn thành 2/7');
  });

  test('over a missing sheet offers to load what is missing', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS), { refresh: async () => { throw new Failure('sheet-missing', 'Tổng hợp'); } });
    const { user } = await show(workbook);
    await user.click(button('Làm mới'));
    await user.click(await screen.findByRole('button', { name: 'Nạp kế hoạch' }));
    expect(workbook.asked.slice(0, 2)).toEqual(['refresh', 'load']);
  });

  test('of the first reading can be tried again', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    workbook.readOverview = async () => { throw new Failure('cell-being-edited'); };
    const { user } = await show(workbook);
    expect(screen.getByRole('alert')).toHaveTextContent('Một ô đang được nhập dở.');
    workbook.readOverview = async () => workbook.overview;
    await user.click(button('Đọc lại sổ tính'));
    await waitFor(() => expect(figures()).toContain('Đã hoàn thành 2/7'));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('nobody foresaw gives its text to copy', async () => {
    const { user } = await show(new DeskWorkbook(overviewOf(TASKS), { refresh: async () => { throw new TypeError('x is undefined'); } }));
    await user.click(button('Làm mới'));
    expect(await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung lỗi để chép' })).toHaveDisplayValue(/TypeError: x is undefined/);
    expect(screen.getByRole('alert')).toHaveTextContent('Lỗi ngoài dự kiến');
  });

  test('met while following goes away when the workbook can be read again', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    await show(workbook);
    act(() => workbook.onFailure(new Failure('column-missing', 'Hạn')));
    expect(screen.getByRole('alert')).toHaveTextContent('Hạn');
    act(() => workbook.onOverview(overviewOf(TASKS), NO_WORK));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('a loaded workbook', () => {
  test('shows the line of figures of the tasks', async () => {
    await show(new DeskWorkbook(overviewOf(TASKS)));
    expect(figures()).toEqual(['Đã hoàn thành 2/7', 'Quá hạn 2', 'Chậm 1', 'Chưa báo cáo 2']);
  });

  test('lists who lags, the worst group first, in numbers and words beside the bar', async () => {
    await show(new DeskWorkbook(overviewOf(TASKS)));
    expect(groups()).toEqual(['Cải cách thủ tục hành chính', 'Cải cách thể chế', 'Sở Nội vụ']);
    const worst = within(screen.getByRole('region', { name: 'Cải cách thủ tục hành chính' }));
    expect(worst.getByText('Hoàn thành 1/3 · quá hạn 2')).toBeVisible();
    expect(worst.getByRole('img')).toHaveAccessibleName('Hoàn thành 1, quá hạn 2, chậm 0, còn lại 0');
    expect(worst.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '2.01Cắt giảm thời gian giải quyếtQuá hạn chưa hoàn thành · hạn 30/06/2023',
      '2.02Chưa có tên nhiệm vụQuá hạn chưa hoàn thành · hạn 31/03/2023',
    ]);
    expect(screen.getByText('1 lĩnh vực khác không có nhiệm vụ thuộc loại đang xem.')).toBeVisible();
  });

  test('switches to lead agencies; a task with two leads stands under each', async () => {
    const { user } = await show(new DeskWorkbook(overviewOf(TASKS)));
    await user.click(button('Theo cơ quan'));
    expect(groups().slice(0, 2)).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
    expect(screen.getAllByRole('button', { name: /^2\.01/ })).toHaveLength(2);
  });

  test('goes to the row of the task, or of the duty, that is clicked', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { user } = await show(workbook);
    await user.click(button(/^2\.02/));
    await user.click(button(/^VI\.2\.1/));
    expect(workbook.asked).toEqual(['row NhiemVu 2.02', 'row PhanCong VI.2.1']);
  });

  test('shows six rows of a long group until asked for all', async () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ ...TASKS[2]!, id: `2.0${n + 1}`, leads: [] }));
    const { user } = await show(new DeskWorkbook(overviewOf(many)));
    expect(screen.getAllByRole('button', { name: /^2\.0/ })).toHaveLength(6);
    await user.click(button('Xem thêm 3 nhiệm vụ'));
    expect(screen.getAllByRole('button', { name: /^2\.0/ })).toHaveLength(9);
  });

  test('follows the workbook: what changes there is shown without a click, and no more once the desk is closed', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { desk } = await show(workbook);
    act(() => workbook.onOverview(overviewOf(TASKS.map((task) => ({ ...task, state: 'completed-late' as const, isReported: true }))), NO_WORK));
    expect(figures()).toEqual(['Đã hoàn thành 7/7', 'Quá hạn 0', 'Chậm 0', 'Chưa báo cáo 0']);
    expect(screen.getByText('Không có nhiệm vụ nào quá hạn hoặc chậm tiến độ tại ngày báo cáo.')).toBeVisible();
    await desk.close();
    expect(workbook.followers).toBe(0);
  });
});

describe('the report date', () => {
  test.each([
    ['30/06/2023', `date ${dayOfIso('2023-06-30')}`],
    ['5/3/2023', `date ${dayOfIso('2023-03-05')}`],
  ])('%s typed and Enter: %s', async (typed, asked) => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { user } = await show(workbook);
    const field = screen.getByLabelText('Ngày báo cáo');
    expect(field).toHaveValue('30/09/2023');
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(workbook.asked).toEqual([asked]);
    expect(field).toHaveValue(typed.length === 10 ? typed : '05/03/2023');
  });

  test.each(['31/02/2023', '06-30', '2023'])('%s is no date: a sentence, and nothing is asked', async (typed) => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { user } = await show(workbook);
    const field = screen.getByLabelText('Ngày báo cáo');
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(screen.getByText('Ghi ngày theo dạng dd/mm/yyyy, ví dụ 30/06/2023.')).toBeVisible();
    expect(field).toHaveValue(typed);
    expect(workbook.asked).toEqual([]);
  });

  // The field was reset in mid-word when the first day came through, and the second day was dropped.
  test('typed while another day is being set, a day is kept and takes its turn', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { setReportDate } = workbook;
    let go = () => {};
    workbook.setReportDate = async (wanted) => { await new Promise<void>((done) => { go = done; }); return setReportDate(wanted); };
    const { user } = await show(workbook);
    const field = screen.getByLabelText('Ngày báo cáo');
    await user.clear(field);
    await user.type(field, '31/10/2023{Enter}');
    await user.clear(field);
    await user.type(field, '30/1');
    await act(async () => go());
    expect(field).toHaveValue('30/1');
    await user.type(field, '1/2023{Enter}');
    await act(async () => go());
    expect(workbook.asked).toEqual(['2023-10-31', '2023-11-30'].map((iso) => `date ${dayOfIso(iso)}`));
    expect(field).toHaveValue('30/11/2023');
  });

  test('a day and back again while the first is being set ends at the last', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { setReportDate } = workbook;
    const waiting: (() => void)[] = [];
    workbook.setReportDate = async (wanted) => { await new Promise<void>((done) => { waiting.push(done); }); return setReportDate(wanted); };
    const { user } = await show(workbook);
    const field = screen.getByLabelText('Ngày báo cáo');
    for (const typed of ['31/10/2023', '30/09/2023']) {
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);
    }
    for (let turn = 0; turn < 2; turn += 1) await act(async () => waiting[turn]!());
    expect([workbook.overview.asOf, (field as HTMLInputElement).value]).toEqual([dayOfIso('2023-09-30'), '30/09/2023']);
  });

  // The figures are judged by the workbook's day: beside another they would be a lie.
  test('a day that the workbook refuses gives way to its own', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    workbook.setReportDate = async () => { throw new Failure('sheet-protected', 'Tổng hợp'); };
    const { user } = await show(workbook);
    const field = screen.getByLabelText('Ngày báo cáo');
    await user.clear(field);
    await user.type(field, '31/10/2023{Enter}');
    await waitFor(() => expect(field).toHaveValue('30/09/2023'));
    expect(screen.getByRole('alert')).toHaveTextContent('Trang Tổng hợp đang được bảo vệ');
  });

  test('"Hôm nay" is done though the field was left with another day, and clears what is no date', async () => {
    const workbook = new DeskWorkbook({ ...overviewOf(TASKS), asOf: TODAY });
    const { user } = await show(workbook);
    const field = screen.getByLabelText('Ngày báo cáo');
    await user.clear(field);
    await user.type(field, '31/12/2023');
    await user.click(button('Hôm nay'));
    await waitFor(() => expect(field).toHaveValue('05/10/2023'));
    await user.clear(field);
    await user.type(field, 'mai');
    await user.click(button('Hôm nay'));
    await waitFor(() => expect(field).toHaveValue('05/10/2023'));
    expect(workbook.overview.asOf).toBe(TODAY);
  });

  test('"Hôm nay" takes the clock of the entry', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const { user } = await show(workbook);
    await user.click(button('Hôm nay'));
    expect(workbook.asked).toEqual([`date ${TODAY}`]);
    await waitFor(() => expect(screen.getByLabelText('Ngày báo cáo')).toHaveValue('05/10/2023'));
  });
});
