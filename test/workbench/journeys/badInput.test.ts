import { goToRow } from '../../../src/commands/goToRow';
import { loadPlan } from '../../../src/commands/loadPlan';
import { readOverview } from '../../../src/commands/readOverview';
import { refresh } from '../../../src/commands/refresh';
import { setReportDate } from '../../../src/commands/setReportDate';
import { dayOf } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';
import { FAILURE_SENTENCES, HEADERS, SHEET_NAMES, TASK_PROBLEM_SENTENCES, TIME_STATE_WORDS } from '../../../src/strings';
import type { FailureCode } from '../../../src/workbook/failure';
import { failureOf, startJourney, type Journey } from './journey';
import { told } from './told';

const PLAN = anGiang2023;
const TODAY = dayOf(2023, 9, 30)!;
const LATER = dayOf(2023, 11, 30)!;

/** Every command that the pane and the command line have, as their users start it. */
const COMMANDS = {
  load: () => loadPlan(journey.run, PLAN, TODAY),
  refresh: () => refresh(journey.run, PLAN),
  readOverview: () => readOverview(journey.run, PLAN),
  setReportDate: () => setReportDate(journey.run, PLAN, LATER),
  goToTask: () => goToRow(journey.run, 'NhiemVu', '1.01'),
  goToDuty: () => goToRow(journey.run, 'PhanCong', 'VI.2.1'),
  goToTarget: () => goToRow(journey.run, 'MucTieu', 'T08'),
};
type Command = keyof typeof COMMANDS;
const WRITING: Command[] = ['load', 'refresh', 'setReportDate'];
const JUDGING: Command[] = [...WRITING, 'readOverview'];
const ALL = Object.keys(COMMANDS) as Command[];

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney(PLAN);
  await loadPlan(journey.run, PLAN, TODAY);
  await journey.enterAt('NhiemVu', '2.01', HEADERS.due, dayOf(2023, 6, 30)!);
  await refresh(journey.run, PLAN);
  await journey.idle();
});
afterAll(() => journey.close());

/** Each command ends in the failure, told in a sentence that names what and says what to do, and nothing in the workbook has changed. */
async function expectRefused(commands: Command[], code: FailureCode, detail: string): Promise<void> {
  await journey.idle();
  const before = told(journey.engine);
  for (const command of commands) expect([command, await failureOf(COMMANDS[command]())]).toEqual([command, [code, detail]]);
  await journey.idle();
  expect(told(journey.engine)).toEqual(before);
  const sentence = FAILURE_SENTENCES[code](detail);
  expect(sentence).toContain(detail);
  expect(sentence).toMatch(/ Hãy .+\.$/);
}

describe('entries that cannot be read', () => {
  const BAD: [id: string, header: string, value: string, code: keyof typeof TASK_PROBLEM_SENTENCES][] = [
    ['2.02', HEADERS.progress, 'gần xong', 'progress-not-a-number'],
    ['2.03', HEADERS.completedOn, '31/02/2023', 'date-not-a-date'],
    ['2.04', HEADERS.status, 'Xong rồi', 'status-unknown'],
  ];

  const CHECKED = { table: 'NhiemVu', leads: expect.any(Array), planValue: null, mend: null };

  test('cost their own row: listed with their cell, neighbours judged as before', async () => {
    const untouched = (await readOverview(journey.run, PLAN)).figures;
    for (const [id, header, value] of BAD) await journey.enterAt('NhiemVu', id, header, value);
    const { figures, problems, tasks } = await refresh(journey.run, PLAN);
    await journey.idle();
    expect(problems).toEqual(BAD.map(([id, header, value, code]) => {
      const { row, column } = journey.place('NhiemVu', id, header);
      return { ...CHECKED, code, value, where: { sheet: SHEET_NAMES.tasks, id, cell: `${String.fromCharCode(65 + column)}${row + 1}` } };
    }));
    expect(figures.states).toEqual(untouched.states);
    expect(tasks.byArea[1]!.lagging.map(({ id }) => id)).toEqual(['2.01']);
    const said = (header: string) => ['2.01', '2.02', '2.03', '2.04'].map((id) => journey.column('NhiemVu', header)[journey.column('NhiemVu', HEADERS.code).indexOf(id)]);
    expect(said(HEADERS.check)).toEqual(['', ...BAD.map(([, , , code]) => TASK_PROBLEM_SENTENCES[code])]);
    expect(said(HEADERS.timeState)).toEqual([TIME_STATE_WORDS.overdue, ...BAD.map(() => TIME_STATE_WORDS['no-due-date'])]);
    for (const [id, header] of BAD) await journey.enterAt('NhiemVu', id, header, '');
    expect((await refresh(journey.run, PLAN)).problems).toEqual([]);
  });
});

describe('a workbook that lacks something', () => {
  test.each([
    [HEADERS.progress, `${HEADERS.progress} (NhiemVu)`, JUDGING],
    [HEADERS.code, `${HEADERS.code} (NhiemVu)`, [...JUDGING, 'goToTask'] as Command[]],
  ])('a header renamed: %s', async (header, detail, commands) => {
    const { sheet, area, columns } = journey.table('NhiemVu');
    const rename = (name: string) => journey.enter(sheet, area.row, area.column + columns.indexOf(header), [[name]]);
    await rename('Tên khác');
    await expectRefused(commands, 'column-missing', detail);
    await journey.enter(sheet, area.row, area.column + columns.indexOf(header), [[header]]);
    expect(await readOverview(journey.run, PLAN)).toMatchObject({ isLoaded: true });
  });

  test('a column outside its table', async () => {
    const { id, area, columns } = journey.table('MucTieu');
    await journey.engine.changeTable(id, { area: { ...area, columns: area.columns - 1 } });
    await expectRefused(JUDGING, 'column-missing', `${columns.at(-1)} (MucTieu)`);
    await journey.engine.changeTable(id, { area });
  });

  test('a table turned into plain cells', async () => {
    const { id, sheet, area, name, style, showFilterButton, showBandedRows } = journey.table('MucTieu');
    await journey.engine.deleteTable(id);
    await expectRefused([...JUDGING, 'goToTarget'], 'table-missing', 'MucTieu');
    await journey.engine.changeTable(await journey.engine.addTable(sheet, area, name, style), { showFilterButton, showBandedRows });
  });

  test('a sheet deleted; loading puts it back', async () => {
    await journey.engine.deleteSheet(journey.sheetId(SHEET_NAMES.duties));
    await expectRefused(['refresh', 'readOverview', 'setReportDate'], 'sheet-missing', SHEET_NAMES.duties);
    await expectRefused(['goToDuty'], 'table-missing', 'PhanCong');
    expect(await COMMANDS.load()).toMatchObject({ outcome: 'completed', sheetsAdded: [SHEET_NAMES.duties], rowsAdded: [{ table: 'PhanCong', count: 29 }] });
    expect(await COMMANDS.refresh()).toMatchObject({ duties: { figures: { total: 29 } }, problems: [] });
  });

  test('a code that is gone', async () => {
    await journey.enterAt('NhiemVu', '1.01', HEADERS.code, 'tự đặt');
    await expectRefused(['goToTask'], 'row-missing', '1.01');
    await journey.enterAt('NhiemVu', 'tự đặt', HEADERS.code, '1.01');
  });
});

describe('a workbook that cannot be written now', () => {
  test('protected sheets: told which; what only reads goes on', async () => {
    const sheets = [SHEET_NAMES.tasks, SHEET_NAMES.duties].map(journey.sheetId);
    for (const sheet of sheets) await journey.engine.setProtection(sheet, { options: {} });
    await expectRefused(['refresh', 'setReportDate'], 'sheet-protected', `${SHEET_NAMES.tasks}, ${SHEET_NAMES.duties}`);
    expect(await COMMANDS.readOverview()).toMatchObject({ figures: { total: 64, overdue: 1 } });
    await COMMANDS.goToTask();
    expect(await COMMANDS.load()).toMatchObject({ outcome: 'already-there' });
    for (const sheet of sheets) await journey.engine.setProtection(sheet, null);
  });

  test('a protected sheet that a row is to be put back into', async () => {
    const sheet = journey.sheetId(SHEET_NAMES.tasks);
    await journey.enterAt('NhiemVu', '7.20', HEADERS.code, 'tự đặt');
    await journey.engine.setProtection(sheet, { options: {} });
    await expectRefused(['load'], 'sheet-protected', SHEET_NAMES.tasks);
    await journey.engine.setProtection(sheet, null);
    await journey.enterAt('NhiemVu', 'tự đặt', HEADERS.code, '7.20');
  });

  test('a cell being edited: an Excel that can wait does, another one refuses', async () => {
    journey.host.inCellEdit = true;
    let isDone = false;
    const waiting = COMMANDS.readOverview().then((overview) => {
      isDone = true;
      return overview;
    });
    await new Promise((next) => setTimeout(next, 50));
    expect(isDone).toBe(false);
    journey.host.inCellEdit = false;
    expect(await waiting).toMatchObject({ isLoaded: true });

    await journey.inAnExcelWith({ DelayForCellEdit: '' });
    journey.host.inCellEdit = true;
    try {
      for (const command of ALL) expect([command, await failureOf(COMMANDS[command]())]).toEqual([command, ['cell-being-edited', '']]);
    } finally {
      journey.host.inCellEdit = false;
      await journey.inAnExcelWith({ DelayForCellEdit: '1.1' });
    }
    expect(FAILURE_SENTENCES['cell-being-edited']()).toMatch(/nhập dở\. Hãy .+\.$/);
  });

  test.each(['1.8', '1.4', '1.1'])('an Excel of ExcelApi %s: nothing is even asked of it', async (version) => {
    await journey.inAnExcelWith({ ExcelApi: version });
    const { roundTrips } = journey.host.counts;
    await expectRefused(ALL, 'excel-too-old', '1.9');
    expect(journey.host.counts.roundTrips).toBe(roundTrips);
    await journey.inAnExcelWith({ ExcelApi: '1.17' });
  });

  test('after all that it works as before', async () => {
    await journey.idle();
    expect(await COMMANDS.setReportDate()).toMatchObject({ asOf: LATER, figures: { total: 64, overdue: 1 }, problems: [] });
    await journey.idle();
    expect(journey.column('NhiemVu', HEADERS.timeState).filter((state) => state === TIME_STATE_WORDS.overdue)).toHaveLength(1);
  });
});
