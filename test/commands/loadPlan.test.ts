import { loadPlan } from '../../src/commands/loadPlan';
import { OUR_SHEETS } from '../../src/sheets/ours';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { EngineDouble } from '../workbench/engineDouble';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day, loadedWorkbook, PLAN, withHands } from './loadedWorkbook';

const TODAY = day('2023-09-30');
let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));
const load = () => loadPlan(excel!.run, PLAN, TODAY);

test('an empty workbook gets the whole plan, on a real spreadsheet engine', async () => {
  excel = await openExcel();
  const answer = await load();
  expect(answer).toMatchObject({ outcome: 'loaded', dialect: 'cchc', sheetsAdded: OUR_SHEETS });
  expect(answer.rowsAdded).toEqual(expect.arrayContaining([{ table: 'NhiemVu', count: 64 }, { table: 'PhanCong', count: 29 }, { table: 'MucTieu', count: 21 }]));
  const { roundTrips, cleanUps } = excel.costs();
  expect(roundTrips + cleanUps).toBe(2);
  expect(excel.host.counts.unannouncedWrites).toBe(0);
  expect(excel.engine.tables().map(({ name }) => name).sort()).toEqual(['BiDanh', 'CoQuan', 'LinhVuc', 'MucTieu', 'NhiemVu', 'PhanCong']);
  const hands = withHands(excel);
  expect([hands.read('NhiemVu', '1.10', HEADERS.code), hands.read('NhiemVu', '7.20', HEADERS.area)]).toEqual(['1.10', PLAN.areas[6]!.name]);
  expect(excel.engine.sheets().find(({ name }) => name === SHEET_NAMES.stamp)).toMatchObject({ visibility: 'veryHidden' });
});

test.each([
  [true, 'cchc', null],
  [false, 'native', 'no-functions'],
] as const)('an Excel that runs custom functions: %s, gets %s formulas', async (hasFunctions, dialect, nativeBecause) => {
  excel = await openExcel({ engine: new EngineDouble() });
  expect(await loadPlan(excel.run, PLAN, TODAY, { hasFunctions })).toMatchObject({ dialect, nativeBecause });
  const { area, sheet } = excel.engine.tables().find(({ name }) => name === 'NhiemVu')!;
  const formulas = excel.engine.read(sheet, { ...area, row: area.row + 1, rows: 1 })[0]!.flatMap(({ formula }) => formula ?? []);
  expect([formulas.length > 0, formulas.some((formula) => formula.includes('CCHC.'))]).toEqual([true, hasFunctions]);
});

test('the caller is handed the plan and its agencies before anything is written', async () => {
  excel = await openExcel({ engine: new EngineDouble() });
  const seen: unknown[] = [];
  await loadPlan(excel.run, PLAN, TODAY, { onPlanLoaded: (plan, agencies) => seen.push([plan.id, agencies.length, excel!.engine.tables().length]) });
  expect(seen).toEqual([[PLAN.id, PLAN.agencies.length, 0]]);
});

describe('loading again', () => {
  test('adds nothing and keeps what was entered', async () => {
    const workbook = await loadedWorkbook();
    excel = workbook;
    await workbook.type('NhiemVu', '1.01', HEADERS.progress, 0.4);
    await workbook.type('NhiemVu', '1.01', HEADERS.task, 'Tên do người dùng ghi');
    const before = workbook.everything();
    expect(await load()).toMatchObject({ outcome: 'already-there', sheetsAdded: [], rowsAdded: [] });
    expect(workbook.everything()).toEqual(before);
    expect(workbook.costs().roundTrips).toBe(1);
  });

  test('puts back a sheet that was deleted, and nothing else', async () => {
    const workbook = await loadedWorkbook();
    excel = workbook;
    await workbook.type('NhiemVu', '2.03', HEADERS.status, 'Đang thực hiện');
    for (const { id, name } of workbook.engine.tables()) if (name === 'PhanCong') await workbook.engine.deleteTable(id);
    await workbook.engine.deleteSheet(workbook.sheetId(SHEET_NAMES.duties));
    expect(await load()).toMatchObject({ outcome: 'completed', sheetsAdded: [SHEET_NAMES.duties], rowsAdded: [{ table: 'PhanCong', count: 29 }] });
    expect(workbook.read('NhiemVu', '2.03', HEADERS.status)).toBe('Đang thực hiện');
  });

  test('puts back a row whose code is gone', async () => {
    const workbook = await loadedWorkbook();
    excel = workbook;
    await workbook.type('NhiemVu', '7.20', HEADERS.code, 'tự đặt');
    expect(await load()).toMatchObject({ outcome: 'completed', rowsAdded: [{ table: 'NhiemVu', count: 1 }] });
    expect(workbook.read('NhiemVu', '7.20', HEADERS.area)).toBe(PLAN.areas[6]!.name);
    expect(workbook.read('NhiemVu', 'tự đặt', HEADERS.area)).toBe(PLAN.areas[6]!.name);
  });
});

describe('a workbook that is not ours to fill is left as it is, and told which sheet', () => {
  test('foreign sheets of our names', async () => {
    excel = await openExcel({ engine: new EngineDouble(SHEET_NAMES.tasks) });
    await excel.engine.addSheet(SHEET_NAMES.lists);
    const hands = withHands(excel);
    const before = hands.everything();
    expect(await failureOf(load())).toEqual(['foreign-sheet', `${SHEET_NAMES.tasks}, ${SHEET_NAMES.lists}`]);
    expect(hands.everything()).toEqual(before);
    expect(excel.costs().roundTrips).toBe(1);
  });

  test("another plan's workbook", async () => {
    excel = await loadedWorkbook();
    expect(await failureOf(loadPlan(excel.run, { ...PLAN, id: 'kế-hoạch-2024' }, TODAY))).toEqual(['other-plan', PLAN.id]);
  });

  test('a table that was turned into plain cells', async () => {
    excel = await loadedWorkbook();
    for (const { id, name } of excel.engine.tables()) if (name === 'NhiemVu') await excel.engine.deleteTable(id);
    expect(await failureOf(load())).toEqual(['table-missing', 'NhiemVu']);
  });

  test('a protected sheet that would have to be written', async () => {
    const workbook = await loadedWorkbook();
    excel = workbook;
    await workbook.type('NhiemVu', '7.20', HEADERS.code, 'tự đặt');
    await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} });
    const before = workbook.everything();
    expect(await failureOf(load())).toEqual(['sheet-protected', SHEET_NAMES.tasks]);
    expect(workbook.everything()).toEqual(before);
  });

  test('an Excel that is too old', async () => {
    excel = await openExcel({ engine: new EngineDouble(), requirements: { ExcelApi: '1.8' } });
    expect(await failureOf(load())).toEqual(['excel-too-old', '1.9']);
    expect(excel.engine.sheets()).toHaveLength(1);
  });
});

/** An engine that fails once, at its nth table. */
class StumblingEngine extends EngineDouble {
  private tablesAdded = 0;

  constructor(private readonly stumblesAt: number) { super(); }

  override async addTable(...[sheet, area, name, style]: Parameters<EngineDouble['addTable']>) {
    this.tablesAdded += 1;
    if (this.tablesAdded === this.stumblesAt) throw new Error('out of memory');
    return super.addTable(sheet, area, name, style);
  }

  /** As in Excel, a sheet takes its tables with it. */
  override async deleteSheet(sheet: string) {
    for (const { id } of this.tables().filter((table) => table.sheet === sheet)) await this.deleteTable(id);
    await super.deleteSheet(sheet);
  }
}

// Half a batch has been done when Excel stops; Excel itself takes nothing back.
test.each([1, 3, 6])('when Excel stops half-way, at table %d, the workbook is as it was and loading can be tried again', async (table) => {
  excel = await openExcel({ engine: new StumblingEngine(table) });
  const before = withHands(excel).everything();
  expect(await failureOf(load())).toEqual(['excel-refused', expect.stringContaining('out of memory')]);
  expect(withHands(excel).everything()).toEqual(before);
  expect(await load()).toMatchObject({ outcome: 'loaded' });
  expect(excel.engine.tables()).toHaveLength(6);
});
