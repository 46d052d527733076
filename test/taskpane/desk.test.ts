import type { Attention } from '../../src/commands/attention';
import type { LoadAnswer } from '../../src/commands/loadPlan';
import { dayOfIso } from '../../src/plan/day';
import { NO_WORK } from '../../src/sheets/work';
import { openDesk, type DeskState } from '../../src/taskpane/desk';
import { Failure } from '../../src/workbook/failure';
import { DeskWorkbook, LOADED, WORK } from './deskWorkbook';
import { EMPTY, overviewOf, TASKS } from './overviewFixture';

const day = (iso: string) => dayOfIso(iso)!;
async function deskOn(workbook: DeskWorkbook) {
  const desk = openDesk(workbook);
  await desk.readAgain();
  return desk;
}
const undoable = ({ undoable: works }: DeskState) => works.map(({ words }) => words);

describe('one piece of work at a time', () => {
  test('a second wish while one goes on is not done', async () => {
    let finish = (_: LoadAnswer) => {};
    const workbook = new DeskWorkbook(EMPTY, { loadPlan: () => new Promise((done) => { finish = done; }) });
    const desk = await deskOn(workbook);
    const loading = desk.loadPlan();
    await desk.refresh();
    expect(workbook.asked).toEqual(['load']);
    let isFree = false;
    void desk.whenFree().then(() => { isFree = true; });
    await Promise.resolve();
    expect(isFree).toBe(false);
    finish(LOADED);
    await loading;
    await desk.whenFree();
    expect(desk.state()).toMatchObject({ busy: null, overview: { isLoaded: false } });
  });

  test('it is told where the work is, and that it is no longer wanted', async () => {
    let attention: Attention = {};
    let finish = (_: unknown) => {};
    const desk = await deskOn(new DeskWorkbook(EMPTY, { loadPlan: (given) => new Promise((_, fail) => { attention = given; finish = fail; }) }));
    const loading = desk.loadPlan();
    attention.onStep!('writing');
    expect(desk.state().busy).toEqual({ words: 'Đang nạp kế hoạch…', step: 'writing', canCancel: true, isCancelling: false });
    expect(attention.isCancelled!()).toBe(false);
    desk.cancel();
    expect(attention.isCancelled!()).toBe(true);
    finish(new Failure('cancelled'));
    await loading;
    expect(desk.state()).toMatchObject({ busy: null, notice: { kind: 'done', text: 'Đã hủy; sổ tính giữ nguyên như trước.' }, undoable: [] });
  });

  // Between the load and the first figures a cancel came too late: it was shown as cancelling, and nothing was cancelled.
  test('what has been loaded is no longer cancelled but taken back', async () => {
    let finish = () => {};
    const workbook = new DeskWorkbook(EMPTY, { refresh: async () => { await new Promise<void>((done) => { finish = done; }); return { ...overviewOf(TASKS), work: NO_WORK }; } });
    const desk = await deskOn(workbook);
    const loading = desk.loadPlan();
    await new Promise((later) => setTimeout(later, 0));
    expect(workbook.asked).toEqual(['load', 'refresh']);
    desk.cancel();
    expect(desk.state().busy).toEqual({ words: 'Đang nạp kế hoạch…', step: null, canCancel: false, isCancelling: false });
    finish();
    await loading;
    expect(desk.state().notice).toMatchObject({ kind: 'done', isUndoable: true });
  });

  test('of report dates asked for while one is being set, the last takes its turn', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const desk = await deskOn(workbook);
    const days = ['2023-06-30', '2023-10-31', '2023-11-30'].map(day);
    await Promise.all(days.map((one) => desk.setReportDate(one)));
    expect(workbook.asked).toEqual([`date ${days[0]}`, `date ${days[2]}`]);
    expect(desk.state()).toMatchObject({ busy: null, overview: { asOf: days[2] }, notice: { text: 'Đã tính theo ngày báo cáo 30/11/2023.' } });
  });

  test('a refresh can be cancelled until it writes', async () => {
    const seen: boolean[] = [];
    const desk = await deskOn(new DeskWorkbook(overviewOf(TASKS), {
      refresh: async (attention) => {
        for (const step of ['reading', 'writing'] as const) {
          attention.onStep!(step);
          seen.push(desk.state().busy!.canCancel);
        }
        return { ...overviewOf(TASKS), work: NO_WORK };
      },
    }));
    await desk.refresh();
    expect(seen).toEqual([true, false]);
  });

  test('what cannot be cancelled is not', async () => {
    const desk = await deskOn(new DeskWorkbook(overviewOf(TASKS)));
    const going = desk.setReportDate(day('2023-06-30'));
    desk.cancel();
    expect(desk.state().busy).toMatchObject({ canCancel: false, isCancelling: false });
    await going;
  });
});

describe('taking back', () => {
  test('the last done is the first taken back', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS), { refresh: async () => ({ ...overviewOf(TASKS), work: WORK }) });
    const desk = await deskOn(workbook);
    await desk.setReportDate(day('2023-06-30'));
    await desk.refresh();
    expect(undoable(desk.state())).toEqual(['đổi ngày báo cáo thành 30/06/2023', 'ghi Hạn của 1 dòng theo Thời hạn']);
    expect(desk.state().notice).toMatchObject({ kind: 'done', isUndoable: true });
    await desk.takeBack();
    expect(desk.state().notice).toMatchObject({ kind: 'done', text: 'Đã hoàn tác 1 ô.' });
    await desk.takeBack();
    expect([undoable(desk.state()), desk.state().overview!.asOf]).toEqual([[], day('2023-09-30')]);
    await desk.takeBack();
    expect(workbook.asked.filter((asked) => asked.startsWith('back'))).toEqual(['back 0 1', 'back 0 1']);
  });

  test('a load that is taken back leaves the greeting, and following ends', async () => {
    const workbook = new DeskWorkbook(EMPTY);
    const desk = await deskOn(workbook);
    await desk.loadPlan();
    expect([undoable(desk.state()), workbook.followers]).toEqual([['nạp kế hoạch'], 1]);
    await desk.takeBack();
    expect([desk.state().overview!.isLoaded, workbook.followers, undoable(desk.state())]).toEqual([false, 0, []]);
  });

  test('what wrote nothing is not offered', async () => {
    const desk = await deskOn(new DeskWorkbook(overviewOf(TASKS)));
    await desk.refresh();
    expect(desk.state()).toMatchObject({ undoable: [], notice: { isUndoable: false } });
  });

  test.each([
    ['typed-since', []],
    ['sheet-protected', ['nạp kế hoạch']],
  ] as const)('refused (%s), it is offered again only where it can come to succeed', async (code, left) => {
    const desk = await deskOn(new DeskWorkbook(EMPTY, { takeBack: async () => { throw new Failure(code, 'Nhiệm vụ'); } }));
    await desk.loadPlan();
    await desk.takeBack();
    expect([desk.state().notice!.kind, undoable(desk.state())]).toEqual(['failure', left]);
  });

  test('what was done is said also where the workbook cannot be read afterwards', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const desk = await deskOn(workbook);
    await desk.setReportDate(day('2023-06-30'));
    workbook.readOverview = async () => { throw new Failure('sheet-missing', 'Phân công'); };
    await desk.takeBack();
    expect(desk.state().notice).toMatchObject({ kind: 'failure', text: expect.stringMatching(/^Đã hoàn tác 1 ô\. Không tìm thấy trang Phân công/) });
    expect(undoable(desk.state())).toEqual([]);
  });

  test('no more than fifty are kept', async () => {
    const desk = await deskOn(new DeskWorkbook(overviewOf(TASKS)));
    for (let n = 1; n <= 55; n += 1) await desk.setReportDate(day('2023-06-30'));
    expect(desk.state().undoable).toHaveLength(50);
  });
});

describe('following', () => {
  test('due dates that followed by themselves are told and can be taken back', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const desk = await deskOn(workbook);
    workbook.onOverview(overviewOf(TASKS), WORK);
    expect(desk.state()).toMatchObject({ notice: { kind: 'done', text: 'Hạn của 1 dòng đã đổi theo cột Thời hạn.', isUndoable: true } });
    await desk.takeBack();
    expect(workbook.asked).toEqual(['back 0 1']);
  });

  test('when the plan has gone, nothing of what was done to it is offered for taking back', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const desk = await deskOn(workbook);
    await desk.setReportDate(day('2023-06-30'));
    workbook.onOverview(EMPTY, NO_WORK);
    expect([desk.state().overview!.isLoaded, undoable(desk.state())]).toEqual([false, []]);
  });

  test('a change that wrote nothing leaves what was said', async () => {
    const workbook = new DeskWorkbook(overviewOf(TASKS));
    const desk = await deskOn(workbook);
    await desk.setReportDate(day('2023-06-30'));
    const { notice } = desk.state();
    workbook.onOverview(overviewOf(TASKS), NO_WORK);
    expect(desk.state().notice).toBe(notice);
  });
});

test('the next lagging task is named with its place among them; none is said', async () => {
  const desk = await deskOn(new DeskWorkbook(overviewOf(TASKS)));
  await desk.goToNextLagging();
  expect(desk.state().notice).toMatchObject({ text: '2.01: Quá hạn chưa hoàn thành (1/3 nhiệm vụ chậm).' });
  const calm = await deskOn(new DeskWorkbook(overviewOf(TASKS), { goToNextLagging: async () => null }));
  await calm.goToNextLagging();
  expect(calm.state().notice).toMatchObject({ kind: 'done', text: 'Không có nhiệm vụ nào quá hạn hoặc chậm tiến độ tại ngày báo cáo.' });
});
