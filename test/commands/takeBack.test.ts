import { loadPlan } from '../../src/commands/loadPlan';
import { refresh } from '../../src/commands/refresh';
import { setReportDate } from '../../src/commands/setReportDate';
import { takeBack } from '../../src/commands/takeBack';
import { NO_WORK, type Work } from '../../src/sheets/work';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day, loadedWorkbook, PLAN, withHands, type LoadedWorkbook } from './loadedWorkbook';

let workbook: LoadedWorkbook;
let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));

describe('cells', () => {
  beforeEach(async () => { excel = workbook = await loadedWorkbook(); });
  const back = (work: Work) => takeBack(workbook.run, PLAN, work);
  const due = (id: string) => workbook.read('NhiemVu', id, HEADERS.due);

  test('a due date that followed its words goes back, and does not follow them again', async () => {
    await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
    const { work } = await refresh(workbook.run, PLAN);
    expect(due('1.01')).toBe(day('2023-06-30'));
    expect(await back(work)).toEqual({ sheets: 0, rows: 0, cells: 1, kept: 0 });
    expect(due('1.01')).toBeNull();
    expect((await refresh(workbook.run, PLAN)).work.cells).toEqual([]);
    expect(due('1.01')).toBeNull();
  });

  test('sorted meanwhile, the right row is found; one round trip reads, one writes', async () => {
    await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
    const { work } = await refresh(workbook.run, PLAN);
    const { sheet, area } = workbook.engine.tables().find(({ name }) => name === 'NhiemVu')!;
    await workbook.engine.sort(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column: 0, ascending: false }]);
    expect(workbook.place('NhiemVu', '1.01', HEADERS.due).row).toBe(area.row + area.rows - 1);
    workbook.costs();
    await back(work);
    expect(workbook.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
    expect(due('1.01')).toBeNull();
  });

  test('what somebody changed since is theirs, and counted', async () => {
    await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
    await workbook.type('NhiemVu', '1.02', HEADERS.deadline, 'Quý III/2023');
    const { work } = await refresh(workbook.run, PLAN);
    await workbook.type('NhiemVu', '1.01', HEADERS.due, day('2023-07-15'));
    expect(await back(work)).toMatchObject({ cells: 1, kept: 1 });
    expect([due('1.01'), due('1.02')]).toEqual([day('2023-07-15'), null]);
  });

  test('the report date goes back', async () => {
    const { work } = await setReportDate(workbook.run, PLAN, day('2023-06-30'));
    await back(work);
    expect((await refresh(workbook.run, PLAN)).asOf).toBe(day('2023-09-30'));
  });

  test('a protected sheet refuses the whole, and says which', async () => {
    await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
    const { work } = await refresh(workbook.run, PLAN);
    await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} });
    expect(await failureOf(back(work))).toEqual(['sheet-protected', SHEET_NAMES.tasks]);
    expect(due('1.01')).toBe(day('2023-06-30'));
  });

  test('nothing done is nothing to take back', async () => {
    const before = workbook.everything();
    expect(await back(NO_WORK)).toEqual({ sheets: 0, rows: 0, cells: 0, kept: 0 });
    expect(workbook.everything()).toEqual(before);
  });
});

describe('loading, on a real spreadsheet engine', () => {
  test('its sheets and names go again, and loading can begin anew', async () => {
    excel = await openExcel();
    const { work } = await loadPlan(excel.run, PLAN, day('2023-09-30'));
    await setReportDate(excel.run, PLAN, day('2023-06-30'));
    expect(await takeBack(excel.run, PLAN, work)).toMatchObject({ sheets: 6 });
    expect(excel.engine.sheets()).toHaveLength(1);
    expect(excel.engine.names()).toEqual([]);
    expect(await loadPlan(excel.run, PLAN, day('2023-09-30'))).toMatchObject({ outcome: 'loaded' });
  });

  test.each<[string, (hands: LoadedWorkbook) => Promise<void>, string]>([
    ['a status', (hands) => hands.type('NhiemVu', '2.03', HEADERS.status, 'Đang thực hiện'), 'Nhiệm vụ I23'],
    ['a name', (hands) => hands.type('NhiemVu', '1.01', HEADERS.task, 'Rà soát'), 'Nhiệm vụ C6'],
    ['a number over a formula', (hands) => hands.type('NhiemVu', '1.01', HEADERS.timeState, 'Trong hạn'), 'Nhiệm vụ O6'],
    ['a note beside the figures', async (hands) => hands.engine.write(hands.sheetId(SHEET_NAMES.summary), { row: 1, column: 40, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'đã xem' }]]), 'Tổng hợp AO2'],
  ])('with %s typed since, nothing goes, and the cell is named', async (_, type, place) => {
    excel = await openExcel();
    const { work } = await loadPlan(excel.run, PLAN, day('2023-09-30'));
    const hands = withHands(excel);
    await type(hands);
    const before = hands.everything();
    expect(await failureOf(takeBack(excel.run, PLAN, work))).toEqual(['typed-since', expect.stringContaining(place)]);
    expect(hands.everything()).toEqual(before);
  });

  // The others would have gone, and a renamed sheet without the lists, the report date and the stamp is a ruin.
  test.each([SHEET_NAMES.duties, SHEET_NAMES.summary])('with %s renamed since, nothing goes, and its new name is told', async (renamed) => {
    excel = await openExcel();
    const { work } = await loadPlan(excel.run, PLAN, day('2023-09-30'));
    const hands = withHands(excel);
    await excel.engine.changeSheet(hands.sheetId(renamed), { name: 'Bản của tôi' });
    const before = hands.everything();
    expect(await failureOf(takeBack(excel.run, PLAN, work))).toEqual(['typed-since', 'Bản của tôi']);
    expect(hands.everything()).toEqual(before);
  });

  test('rows that were put back go again, those that were filled in stay', async () => {
    excel = await openExcel();
    await loadPlan(excel.run, PLAN, day('2023-09-30'));
    const hands = withHands(excel);
    await hands.type('NhiemVu', '7.19', HEADERS.code, 'tự đặt');
    await hands.type('NhiemVu', '7.20', HEADERS.code, 'tự đặt khác');
    const { work, rowsAdded } = await loadPlan(excel.run, PLAN, day('2023-09-30'));
    expect(rowsAdded).toEqual([{ table: 'NhiemVu', count: 2 }]);
    await hands.type('NhiemVu', '7.19', HEADERS.progress, 0.5);
    expect(await takeBack(excel.run, PLAN, work)).toEqual({ sheets: 0, rows: 1, cells: 0, kept: 1 });
    expect(hands.read('NhiemVu', '7.19', HEADERS.progress)).toBe(0.5);
    expect(() => hands.place('NhiemVu', '7.20', HEADERS.code)).toThrow(/no cell 7\.20/);
  });
});
