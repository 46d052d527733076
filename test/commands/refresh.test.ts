import { readOverview } from '../../src/commands/readOverview';
import { refresh } from '../../src/commands/refresh';
import { setReportDate } from '../../src/commands/setReportDate';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { parseAddress } from '../../src/workbench/objects/address';
import { EngineDouble } from '../workbench/engineDouble';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day, loadedWorkbook, PLAN, type LoadedWorkbook } from './loadedWorkbook';

let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));

test('a refresh is one read and one write, an overview one read that writes nothing', async () => {
  await refresh(workbook.run, PLAN);
  expect(workbook.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  const before = workbook.everything();
  await readOverview(workbook.run, PLAN);
  expect(workbook.costs()).toMatchObject({ roundTrips: 1, cleanUps: 0 });
  expect(workbook.everything()).toEqual(before);
  expect(workbook.host.counts.unannouncedWrites).toBe(0);
});

test('what was entered is judged, by area and by lead agency', async () => {
  await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
  await workbook.type('NhiemVu', '1.02', HEADERS.deadline, 'Năm 2023');
  await workbook.type('NhiemVu', '1.02', HEADERS.progress, 0.2);
  await workbook.type('NhiemVu', '2.01', HEADERS.status, 'Hoàn thành');
  await workbook.type('MucTieu', 'T08', HEADERS.actual, 35);
  const overview = await refresh(workbook.run, PLAN);
  expect(overview).toMatchObject({ isLoaded: true, asOf: day('2023-09-30'), deadlinesFollowed: 2, dialect: 'cchc', plan: { id: PLAN.id } });
  expect(overview.figures).toMatchObject({ total: 64, done: 1, overdue: 1, behind: 1, notReported: 62 });
  expect(overview.tasks.byArea.map(({ total }) => total)).toEqual(PLAN.areas.map(({ taskCount }) => taskCount));
  expect(overview.tasks.byArea[0]!.lagging.map(({ id, state }) => [id, state])).toEqual([['1.01', 'overdue'], ['1.02', 'behind']]);
  expect(overview.tasks.byLead.find(({ name }) => name === 'Sở Nội vụ')!.lagging).toHaveLength(2);
  expect(overview.duties.figures.total).toBe(29);
  expect(overview.targets).toMatchObject({ measurable: 17, met: 0, notMet: 1, notReported: 16 });
  expect(overview.targets.rows.find(({ id }) => id === 'T08')).toMatchObject({ target: 20, actual: 35, result: 'not-met' });
});

test('one bad row costs one row: it is named with its cell, its neighbours are judged', async () => {
  await workbook.type('NhiemVu', '3.01', HEADERS.deadline, '30/6/2023');
  await workbook.type('NhiemVu', '3.02', HEADERS.deadline, '30/6/2023');
  await workbook.type('NhiemVu', '3.01', HEADERS.progress, 'gần xong');
  const { figures, problems } = await refresh(workbook.run, PLAN);
  expect(figures.overdue).toBe(2);
  // The engine of plain maps works no formulas out: its computed cells hold errors.
  expect(problems.filter(({ code }) => code !== 'error-cell')).toEqual([expect.objectContaining({ code: 'progress-not-a-number', value: 'gần xong', where: expect.objectContaining({ sheet: SHEET_NAMES.tasks, id: '3.01' }) })]);
});

describe('the report date', () => {
  test('moves the verdicts and stays in the workbook', async () => {
    await workbook.type('NhiemVu', '1.01', HEADERS.due, day('2023-06-30'));
    expect((await readOverview(workbook.run, PLAN)).figures.overdue).toBe(1);
    const earlier = await setReportDate(workbook.run, PLAN, day('2023-06-20'));
    expect([earlier.asOf, earlier.figures.overdue, earlier.figures.states['due-soon']]).toEqual([day('2023-06-20'), 0, 1]);
    expect((await readOverview(workbook.run, PLAN)).asOf).toBe(day('2023-06-20'));
  });

  test('asked about another day, the overview answers and the workbook keeps its own', async () => {
    await workbook.type('NhiemVu', '1.01', HEADERS.due, day('2023-06-30'));
    expect((await readOverview(workbook.run, PLAN, { asOf: day('2023-06-30') })).figures.overdue).toBe(0);
    expect((await readOverview(workbook.run, PLAN)).figures.overdue).toBe(1);
  });

  test('emptied, nothing is judged by another day in its place', async () => {
    const { sheet, area } = await dateCell();
    await workbook.engine.write(workbook.sheetId(sheet), area, [[{ kind: 'value', value: null }]]);
    expect(await failureOf(refresh(workbook.run, PLAN))).toEqual(['report-date-missing', '']);
    expect((await setReportDate(workbook.run, PLAN, day('2023-12-31'))).asOf).toBe(day('2023-12-31'));
  });

  test('its name deleted: told so', async () => {
    await workbook.engine.deleteName('NgayBaoCao');
    expect(await failureOf(setReportDate(workbook.run, PLAN, day('2023-12-31')))).toEqual(['name-missing', 'NgayBaoCao']);
  });

  async function dateCell() {
    const { reference } = workbook.engine.names().find(({ name }) => name === 'NgayBaoCao')!;
    const { sheet, area } = parseAddress(reference)!;
    return { sheet: sheet!, area: { ...area, rows: 1, columns: 1 } };
  }
});

test('Hạn follows Thời hạn, unless a person set it', async () => {
  await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
  await workbook.type('NhiemVu', '1.02', HEADERS.deadline, 'Quý II/2023');
  expect((await refresh(workbook.run, PLAN)).deadlinesFollowed).toBe(2);
  expect(workbook.read('NhiemVu', '1.01', HEADERS.due)).toBe(day('2023-06-30'));
  await workbook.type('NhiemVu', '1.02', HEADERS.due, day('2023-07-15'));
  await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý III/2023');
  await workbook.type('NhiemVu', '1.02', HEADERS.deadline, 'Quý III/2023');
  expect((await refresh(workbook.run, PLAN)).deadlinesFollowed).toBe(1);
  expect([workbook.read('NhiemVu', '1.01', HEADERS.due), workbook.read('NhiemVu', '1.02', HEADERS.due)]).toEqual([day('2023-09-30'), day('2023-07-15')]);
});

describe('what is missing is named, and the workbook is left as it is', () => {
  const cases: [string, () => Promise<unknown>, [string, string]][] = [
    ['a sheet', async () => {
      for (const { id, name } of workbook.engine.tables()) if (name === 'PhanCong') await workbook.engine.deleteTable(id);
      await workbook.engine.deleteSheet(workbook.sheetId(SHEET_NAMES.duties));
    }, ['sheet-missing', SHEET_NAMES.duties]],
    ['a table', async () => {
      for (const { id, name } of workbook.engine.tables()) if (name === 'MucTieu') await workbook.engine.deleteTable(id);
    }, ['table-missing', 'MucTieu']],
    ['a header', () => renameHeader(HEADERS.progress), ['column-missing', `${HEADERS.progress} (NhiemVu)`]],
    ['a sheet behind protection', async () => {
      await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} });
      await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.duties), { options: {} });
    }, ['sheet-protected', `${SHEET_NAMES.tasks}, ${SHEET_NAMES.duties}`]],
  ];
  test.each(cases)('%s', async (_name, spoil, failure) => {
    await spoil();
    const before = workbook.everything();
    expect(await failureOf(refresh(workbook.run, PLAN))).toEqual(failure);
    expect(workbook.everything()).toEqual(before);
  });

  async function renameHeader(header: string): Promise<void> {
    const table = workbook.engine.tables().find(({ name }) => name === 'NhiemVu')!;
    const area = { row: table.area.row, column: table.area.column + table.columns.indexOf(header), rows: 1, columns: 1 };
    await workbook.engine.write(table.sheet, area, [[{ kind: 'value', value: 'Tên khác' }]]);
  }
});

describe('a workbook without the plan', () => {
  let empty: OpenExcel;
  beforeEach(async () => { empty = await openExcel({ engine: new EngineDouble() }); });
  afterEach(() => empty.close());

  test('its overview says that nothing is loaded', async () => {
    expect(await readOverview(empty.run, PLAN)).toMatchObject({ isLoaded: false, figures: { total: 0 }, targets: { measurable: 0 } });
  });
  test('refreshing it is refused', async () => {
    expect(await failureOf(refresh(empty.run, PLAN))).toEqual(['plan-not-loaded', '']);
  });
});
