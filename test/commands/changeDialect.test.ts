import { changeDialect } from '../../src/commands/changeDialect';
import { loadPlan } from '../../src/commands/loadPlan';
import { associateFunctions, usePlan } from '../../src/functions';
import { generateMetadata } from '../../src/functions/metadata.cjs';
import { readRows } from '../../src/sheets/readRows';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { EngineDouble } from '../workbench/engineDouble';
import { openExcel } from '../workbook/openExcel';
import { day, type LoadedWorkbook, loadedWorkbook, PLAN, withHands } from './loadedWorkbook';

const COMPUTED = 3 * (PLAN.tasks.length + PLAN.duties.length + PLAN.targets.length);

describe('a workbook whose functions answer', () => {
  let workbook: LoadedWorkbook;
  beforeAll(async () => {
    workbook = withHands(await openExcel({ metadata: generateMetadata() }));
    usePlan(PLAN, PLAN.agencies);
    associateFunctions();
    await loadPlan(workbook.run, PLAN, day('2023-06-30'), { dialect: 'cchc' });
    await workbook.type('NhiemVu', '2.01', HEADERS.due, day('2023-03-31'));
    await workbook.type('NhiemVu', '2.02', HEADERS.progress, '50%');
    await workbook.type('NhiemVu', '2.03', HEADERS.status, 'Xong rồi');
    await workbook.type('MucTieu', 'T08', HEADERS.actual, 35);
    await workbook.host.whenIdle();
  }, 120000);
  afterAll(() => workbook.close());

  const formulas = () => workbook.engine.tables().flatMap(({ sheet, area, name }) => workbook.engine.read(sheet, area).flatMap((line) => line.flatMap(({ formula }) => (formula ? [`${name} ${formula}`] : []))));
  const shown = async () => {
    await workbook.host.whenIdle();
    return [...[HEADERS.timeState, HEADERS.check, HEADERS.expected].flatMap((header) => ['2.01', '2.02', '2.03'].map((id) => workbook.read('NhiemVu', id, header))),
      workbook.read('MucTieu', 'T08', HEADERS.result)];
  };

  test('goes over to native and back: every computed cell once, the same answers, the same formulas', async () => {
    const [before, answers] = [formulas(), await shown()];
    expect(answers.slice(0, 1)).toEqual(['Quá hạn chưa hoàn thành']);
    workbook.costs();
    const there = await changeDialect(workbook.run, PLAN, { to: 'native' });
    expect(workbook.costs()).toMatchObject({ roundTrips: 2 });
    expect(there).toMatchObject({ from: 'cchc', to: 'native', kept: [] });
    expect([there.touched.length, formulas().filter((formula) => formula.includes('CCHC.')).length]).toEqual([COMPUTED, 0]);
    expect(await shown()).toEqual(answers);
    expect(readRows(await workbook.run(readWorkbook), PLAN).dialect).toBe('native');

    const back = await changeDialect(workbook.run, PLAN, { to: there.from });
    expect(back.touched).toHaveLength(COMPUTED);
    expect([formulas(), await shown()]).toEqual([before, answers]);
    expect(workbook.read('NhiemVu', '2.02', HEADERS.progress)).toBe('50%');
  }, 120000);

  test('changed over already, nothing is left to do', async () => {
    const before = workbook.everything();
    expect(await changeDialect(workbook.run, PLAN, { to: 'cchc' })).toEqual({ from: 'cchc', to: 'cchc', touched: [], kept: [] });
    expect(workbook.everything()).toEqual(before);
  }, 60000);

  test('a cell that lost its formula is repaired in the workbook\'s own dialect', async () => {
    const [before, answers] = [formulas(), await shown()];
    await workbook.type('NhiemVu', '2.01', HEADERS.timeState, null);
    const { touched, to } = await changeDialect(workbook.run, PLAN);
    expect([to, touched.map(({ id, header, was }) => [id, header, was])]).toEqual(['cchc', [['2.01', HEADERS.timeState, 'empty']]]);
    expect([formulas(), await shown()]).toEqual([before, answers]);
  }, 60000);
});

test('where the functions are missing, #NAME? goes when the workbook goes over to native formulas', async () => {
  const excel = await openExcel();
  try {
    const workbook = withHands(excel);
    await loadPlan(excel.run, PLAN, day('2023-06-30'), { dialect: 'cchc' });
    expect(workbook.read('NhiemVu', '2.01', HEADERS.timeState)).toBe('#NAME?');
    const repaired = await changeDialect(excel.run, PLAN);
    // What asks no function while nothing is due or reported shows its blank.
    expect(repaired.touched.filter(({ was }) => was === 'stuck')).toHaveLength(2 * (PLAN.tasks.length + PLAN.duties.length) + PLAN.targets.length);
    await changeDialect(excel.run, PLAN, { to: 'native' });
    expect(workbook.read('NhiemVu', '2.01', HEADERS.timeState)).toBe('Chưa có hạn tính được');
  } finally {
    excel.close();
  }
}, 120000);

test('a protected sheet is named, and nothing is written', async () => {
  const workbook = await loadedWorkbook();
  try {
    await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} });
    const before = workbook.everything();
    await expect(changeDialect(workbook.run, PLAN, { to: 'native' })).rejects.toEqual(new Failure('sheet-protected', SHEET_NAMES.tasks));
    expect(workbook.everything()).toEqual(before);
  } finally {
    workbook.close();
  }
});

test('a workbook without the plan has nothing to change', async () => {
  const excel = await openExcel({ engine: new EngineDouble() });
  try {
    await expect(changeDialect(excel.run, PLAN, { to: 'native' })).rejects.toMatchObject({ code: 'plan-not-loaded' });
  } finally {
    excel.close();
  }
});
