import fc from 'fast-check';
import { amendPlan } from '../../src/commands/amendPlan';
import { loadPlan } from '../../src/commands/loadPlan';
import { readOverview } from '../../src/commands/readOverview';
import { refresh } from '../../src/commands/refresh';
import { takeBack } from '../../src/commands/takeBack';
import type { AmendmentWanted } from '../../src/plan/amendment';
import { amendedBaseline, baselineOf } from '../../src/plan/baseline';
import { readRows } from '../../src/sheets/readRows';
import type { Work } from '../../src/sheets/work';
import { FAILURE_SENTENCES, HEADERS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { stumble } from '../workbench/stumble';
import { day, loadedWorkbook, PLAN, type LoadedWorkbook } from './loadedWorkbook';

let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());

const AREA = PLAN.areas[0]!.name;
const document = { number: '12/KH-UBND', issuedOn: day('2023-05-20') };
const WORDS = 'văn bản số 12/KH-UBND ngày 20/05/2023';
const add: AmendmentWanted = { kind: 'add-task', area: AREA, name: 'Xây dựng đề án', deliverable: 'Đề án', deadline: 'Quý II/2023', lead: 'Sở Nội vụ', document };
const end: AmendmentWanted = { kind: 'end-task', code: '2.03', document };
const redate: AmendmentWanted = { kind: 're-date-task', code: '1.02', deadline: 'Tháng 11/2023', document };
const target: AmendmentWanted = { kind: 'change-target', id: 'T08', target: 15, document };

const amend = (wanted: AmendmentWanted) => amendPlan(workbook.run, PLAN, wanted);
const rowsNow = async () => readRows(await workbook.run(readWorkbook), PLAN);
const baselineNow = async () => amendedBaseline(baselineOf(PLAN), (await rowsNow()).amendments);
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));
const task = (id: string, ...headers: string[]) => headers.map((header) => workbook.read('NhiemVu', id, header));
const line = (number: number) => {
  const { sheet, area } = workbook.engine.tables().find(({ name }) => name === 'DieuChinh')!;
  return workbook.engine.read(sheet, area)[number]!.map((cell) => cell?.value ?? null);
};

describe('one amendment', () => {
  test('a task that is added takes the next code of its area, and counts', async () => {
    const { amendment } = await amend(add);
    expect(amendment).toEqual({ ...add, code: '1.16' });
    expect(task('1.16', HEADERS.task, HEADERS.deliverable, HEADERS.deadline, HEADERS.due, HEADERS.lead, HEADERS.source))
      .toEqual(['Xây dựng đề án', 'Đề án', 'Quý II/2023', day('2023-06-30'), 'Sở Nội vụ', `Bổ sung theo ${WORDS}`]);
    expect(line(1)).toEqual([1, 'Bổ sung nhiệm vụ', '1.16', null, `Lĩnh vực: ${AREA}\nNhiệm vụ: Xây dựng đề án\nSản phẩm: Đề án\nThời hạn: Quý II/2023\nCơ quan chủ trì: Sở Nội vụ`, '12/KH-UBND', document.issuedOn, null]);
    const { figures, amendments } = await refresh(workbook.run, PLAN);
    expect([figures.total, figures.overdue, amendments]).toEqual([65, 1, { added: 1, ended: 0, redated: 0, targets: 0 }]);
  });

  test('a code once made is not another task\'s, also where its row is gone', async () => {
    await amend(add);
    await workbook.type('NhiemVu', '1.16', HEADERS.code, '');
    expect((await amend({ ...add, name: 'Việc khác' })).amendment).toMatchObject({ code: '1.17' });
  });

  test('a task that is ended keeps what was entered, has no due day, and lags no more; it is counted still', async () => {
    await workbook.type('NhiemVu', '2.03', HEADERS.deadline, 'Quý I/2023');
    await workbook.type('NhiemVu', '2.03', HEADERS.progress, 0.4);
    expect((await refresh(workbook.run, PLAN)).figures).toMatchObject({ total: 64, overdue: 1 });
    expect((await amend(end)).amendment).toEqual({ ...end, deadline: `Kết thúc theo ${WORDS}`, before: 'Quý I/2023' });
    expect(task('2.03', HEADERS.deadline, HEADERS.due, HEADERS.progress)).toEqual([`Kết thúc theo ${WORDS}`, null, 0.4]);
    expect(task('2.03', HEADERS.source)[0]).toMatch(new RegExp(`; kết thúc theo ${WORDS}$`, 'u'));
    const { figures, work } = await refresh(workbook.run, PLAN, { asOf: day('2023-12-31') });
    expect([figures.total, figures.overdue, figures.states['no-due-date']]).toEqual([64, 0, 64]);
    expect(work.cells.map(({ at }) => at)).toEqual([{ name: 'NgayBaoCao' }]);
    expect(line(1).slice(1, 5)).toEqual(['Kết thúc nhiệm vụ', '2.03', 'Quý I/2023', `Kết thúc theo ${WORDS}`]);
  });

  test('a due day that a person set yields to the document too', async () => {
    await workbook.type('NhiemVu', '1.02', HEADERS.due, day('2023-03-31'));
    await amend(redate);
    expect(task('1.02', HEADERS.deadline, HEADERS.due)).toEqual(['Tháng 11/2023', day('2023-11-30')]);
    // Hạn goes on following Thời hạn.
    await workbook.type('NhiemVu', '1.02', HEADERS.deadline, 'Quý II/2023');
    await refresh(workbook.run, PLAN);
    expect(task('1.02', HEADERS.due)).toEqual([day('2023-06-30')]);
  });

  test('a target: the number in its cell, the words in the list', async () => {
    await amend(target);
    expect(workbook.read('MucTieu', 'T08', HEADERS.targetValue)).toBe(15);
    await amend({ ...target, id: 'T01', target: 0.975 });
    expect([line(1).slice(1, 5), line(2).slice(0, 5)]).toEqual([['Đổi chỉ tiêu', 'T08', '20', '15'], [2, 'Đổi chỉ tiêu', 'T01', expect.stringMatching(/%$/), '97,5%']]);
    expect((await rowsNow()).amendments).toMatchObject([{ id: 'T08', target: 15, before: 20 }, { id: 'T01', target: 0.975 }]);
  });

  test.each([add, end, redate, target])('$kind: one round trip reads, one writes; read again it is what was answered; the plan follows', async (wanted) => {
    workbook.costs();
    const { amendment } = await amend(wanted);
    expect(workbook.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
    const { amendments, problems } = await rowsNow();
    expect([amendments, problems]).toEqual([[amendment], []]);
  });

  test.each([add, end, redate, target])('$kind: loading the plan again adds nothing, and a second refresh writes no entered cell', async (wanted) => {
    await amend(wanted);
    await refresh(workbook.run, PLAN);
    const before = workbook.everything();
    expect(await loadPlan(workbook.run, PLAN, day('2023-09-30'))).toMatchObject({ outcome: 'already-there' });
    expect((await refresh(workbook.run, PLAN)).work.cells).toEqual([]);
    expect(workbook.everything()).toEqual(before);
  });
});

describe('the sentence on Tổng hợp', () => {
  const sentence = () => {
    const sheet = workbook.sheetId(SHEET_NAMES.summary);
    const cells = workbook.engine.read(sheet, workbook.engine.usedArea(sheet)!);
    return cells.flatMap((row, index) => row.flatMap((cell, column) => (String(cell?.formula ?? '').includes('Điều chỉnh Kế hoạch:') ? [[index, column, cell!.formula]] : [])));
  };

  test('comes with the first amendment, counts the table, and is not written twice', async () => {
    expect(sentence()).toEqual([]);
    await amend(end);
    await amend(redate);
    await refresh(workbook.run, PLAN);
    expect(sentence()).toEqual([[4, 3, expect.stringContaining('COUNTIFS(DieuChinh[[Loại]],"Kết thúc nhiệm vụ")')]]);
  });

  test('is put back where Tổng hợp was made anew, and goes with the sheet', async () => {
    await amend(end);
    await workbook.engine.deleteSheet(workbook.sheetId(SHEET_NAMES.summary));
    await loadPlan(workbook.run, PLAN, day('2023-09-30'));
    expect(sentence()).toEqual([]);
    await refresh(workbook.run, PLAN);
    expect(sentence()).toHaveLength(1);
    await workbook.engine.deleteSheet(workbook.sheetId(SHEET_NAMES.amendments));
    await refresh(workbook.run, PLAN);
    expect(sentence()).toEqual([]);
  });
});

describe('refused before anything is written', () => {
  test.each<[string, AmendmentWanted, string, string]>([
    ['an unknown code', { ...end, code: '9.99' }, 'amendment-code-unknown', '9.99'],
    ['a document without a number', { ...end, document: { ...document, number: ' ' } }, 'amendment-document-number-missing', '2.03'],
    ['a document without a date', { ...end, document: { ...document, issuedOn: Number.NaN } }, 'amendment-document-date-missing', '2.03'],
    ['a document from after the plan\'s period', { ...end, document: { ...document, issuedOn: day('2024-01-01') } }, 'amendment-document-after-plan', '2.03'],
    ['an area of no plan', { ...add, area: 'Y tế' }, 'amendment-area-unknown', 'Y tế'],
  ])('%s', async (_, wanted, code, detail) => {
    const before = workbook.everything();
    expect(await failureOf(amend(wanted))).toEqual([code, detail]);
    expect(FAILURE_SENTENCES[code as keyof typeof FAILURE_SENTENCES](detail)).toMatch(/Sổ tính chưa bị thay đổi\.$/u);
    expect(workbook.everything()).toEqual(before);
  });

  test('a task that has ended already', async () => {
    await amend(end);
    expect(await failureOf(amend(end))).toEqual(['amendment-task-ended', '2.03']);
  });

  test('a sheet of somebody\'s that bears the name', async () => {
    await workbook.engine.addSheet(SHEET_NAMES.amendments);
    expect(await failureOf(amend(end))).toEqual(['foreign-sheet', SHEET_NAMES.amendments]);
  });

  test('a protected sheet, wherever the amendment would write', async () => {
    await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} });
    const before = workbook.everything();
    expect(await failureOf(amend(end))).toEqual(['sheet-protected', SHEET_NAMES.tasks]);
    expect(workbook.everything()).toEqual(before);
  });
});

describe('taken back', () => {
  test.each([add, end, redate, target])('$kind, the first: the workbook is as it was, the sheet gone', async (wanted) => {
    await workbook.type('NhiemVu', '1.02', HEADERS.deadline, 'Quý II/2023');
    await refresh(workbook.run, PLAN);
    const before = workbook.everything();
    const { work } = await amend(wanted);
    await refresh(workbook.run, PLAN);
    expect(await takeBack(workbook.run, PLAN, work)).toMatchObject({ sheets: 1, kept: 0 });
    await refresh(workbook.run, PLAN);
    expect(blankAsNull(workbook.everything())).toEqual(blankAsNull(before));
  });

  test('a line with a note of somebody\'s keeps the sheet, and the failure names the cell', async () => {
    const { work } = await amend(end);
    const { sheet, area } = workbook.engine.tables().find(({ name }) => name === 'DieuChinh')!;
    await workbook.engine.write(sheet, { row: area.row + 1, column: area.column + 7, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'đã báo cáo' }]]);
    expect(await failureOf(takeBack(workbook.run, PLAN, work))).toEqual(['typed-since', 'Điều chỉnh H6']);
  });

  test('any amendments, the last first: the plan is compared with what it was before', async () => {
    const one = fc.oneof<fc.Arbitrary<AmendmentWanted>[]>(
      fc.integer({ min: 1, max: 999 }).map((number) => ({ ...add, name: `Việc ${number}` }) as AmendmentWanted),
      fc.constantFrom('1.01', '2.03', '7.20').map((code) => ({ ...end, code }) as AmendmentWanted),
      fc.constantFrom(['1.01', 'Quý III/2023'], ['1.01', 'Thường xuyên'], ['5.02', '30/9/2023']).map(([code = '', deadline = '']) => ({ kind: 're-date-task' as const, code, deadline, document })),
      fc.constantFrom(['T08', 15], ['T08', 12], ['T01', 0.985]).map(([id, value]) => ({ kind: 'change-target' as const, id: String(id), target: Number(value), document })),
    );
    await fc.assert(fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (wanted) => {
      const before = await baselineNow();
      const done: Work[] = [];
      for (const each of wanted) await amend(each).then(({ work }) => done.push(work), (error: unknown) => { if (!(error instanceof Failure)) throw error; });
      // Plain maps work out no formula of ours: those cells hold #NAME?.
      expect((await readOverview(workbook.run, PLAN)).problems.filter(({ code }) => code !== 'error-cell')).toEqual([]);
      for (const work of done.reverse()) expect(await takeBack(workbook.run, PLAN, work)).toMatchObject({ kept: 0 });
      expect(await baselineNow()).toEqual(before);
      expect((await rowsNow()).tasks).toHaveLength(64);
    }), { numRuns: 12 });
  }, 120_000);
});

test.each(['write', 'addTable'] as const)('stopped half-way at %s, the workbook is as it was and amending can be tried again', async (member) => {
  const { engine } = workbook;
  for (const stumbleAt of [1, 2, 4]) {
    const before = workbook.everything();
    const hasStumbled = stumble(engine, member, stumbleAt);
    const failed = await failureOf(amend(end));
    if (!hasStumbled()) return;
    expect(failed).not.toBe('no failure');
    expect(blankAsNull(workbook.everything())).toEqual(blankAsNull(before));
  }
  expect((await amend(end)).amendment.kind).toBe('end-task');
});

/** A cell that was emptied is an empty cell. */
function blankAsNull(all: unknown): unknown {
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'value' && value === '' ? null : value)));
}
