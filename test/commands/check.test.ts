import { agree } from '../../src/commands/agree';
import { check } from '../../src/commands/check';
import { loadPlan } from '../../src/commands/loadPlan';
import { mend, type Mend } from '../../src/commands/mend';
import { readOverview } from '../../src/commands/readOverview';
import { takeBack } from '../../src/commands/takeBack';
import { HEADERS as H, SHEET_NAMES, TIME_STATE_WORDS } from '../../src/strings';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day, PLAN, withHands, type LoadedWorkbook } from './loadedWorkbook';

/** In the real spreadsheet engine, through Microsoft's client: what a person typed into the loaded workbook. */
let excel: OpenExcel;
let hands: LoadedWorkbook;
beforeEach(async () => {
  excel = await openExcel();
  await loadPlan(excel.run, PLAN, day('2023-09-30'), { dialect: 'native' });
  hands = withHands(excel);
  excel.costs();
});
afterEach(() => excel.close());

const found = async () => (await check(excel.run, PLAN)).problems;
const codes = async () => (await found()).map(({ code, where }) => [where.id, code]);
const mends = async () => (await found()).flatMap((problem): Mend[] => (problem.mend ? [problem.mend] : []));
const areaAt = (table: string, id: string, header: string) => {
  const { sheet, row, column } = hands.place(table, id, header);
  return [sheet, { row, column, rows: 1, columns: 1 }] as const;
};
const formulaAt = (...at: Parameters<typeof areaAt>) => excel.engine.read(...areaAt(...at))[0]![0]!.formula;

test('one read round trip and nothing written; the loaded plan is right as it stands', async () => {
  expect(await check(excel.run, PLAN)).toEqual({ asOf: day('2023-09-30'), problems: [], counts: {}, isWhole: true });
  expect(excel.costs()).toMatchObject({ roundTrips: 1, cleanUps: 0 });
});

test('a constant over a formula, a hidden row, a filled-in number: found where they stand and counted', async () => {
  await hands.type('NhiemVu', '1.01', H.timeState, TIME_STATE_WORDS['on-track']);
  await hands.type('NhiemVu', '1.02', H.progress, 1.5);
  const { sheet, row } = hands.place('NhiemVu', '1.02', H.code);
  await excel.engine.setRowsHidden(sheet, row, 1, true);
  const checked = await check(excel.run, PLAN, { asOf: day('2023-06-30') });
  expect(checked.problems.map(({ code, where }) => [where.id, code])).toEqual([['1.01', 'formula-overwritten'], ['1.02', 'progress-out-of-range'], ['1.02', 'hidden-row']]);
  expect(checked).toMatchObject({ asOf: day('2023-06-30'), counts: { 'formula-overwritten': 1, 'progress-out-of-range': 1, 'hidden-row': 1 } });
});

test('on a protected sheet Excel tells no special cells: the rest is checked all the same, and it is said', async () => {
  await hands.type('NhiemVu', '1.01', H.timeState, 'x');
  await hands.type('NhiemVu', '1.02', H.progress, 1.5);
  await excel.engine.setProtection(hands.sheetId(SHEET_NAMES.tasks), { options: {} });
  const { problems, isWhole } = await check(excel.run, PLAN);
  expect([isWhole, problems.map(({ code }) => code)]).toEqual([false, ['progress-out-of-range']]);
  expect(excel.costs()).toMatchObject({ roundTrips: 2 });
});

test('a column that is gone is a failure that names it, as everywhere', async () => {
  const { sheet, area, columns } = excel.engine.tables().find(({ name }) => name === 'NhiemVu')!;
  await excel.engine.write(sheet, { row: area.row, column: area.column + columns.indexOf(H.timeState), rows: 1, columns: 1 }, [[{ kind: 'value', value: 'khác' }]]);
  await expect(check(excel.run, PLAN)).rejects.toMatchObject({ code: 'column-missing' });
});

test('certain answers are put in: one read, one write; then nothing is wrong, and all of it can be taken back', async () => {
  await excel.engine.writeStyle(...areaAt('NhiemVu', '1.01', H.progress), { numberFormat: '@' });
  await hands.type('NhiemVu', '1.01', H.progress, '95,5%');
  await hands.type('MucTieu', 'T08', H.targetValue, 30);
  await hands.type('NhiemVu', '1.02', H.timeState, 'Xong');
  const written = formulaAt('NhiemVu', '1.03', H.timeState);
  const answers = await mends();
  expect(answers).toHaveLength(3);
  excel.costs();
  const { mended, left, work } = await mend(excel.run, PLAN, answers);
  expect([mended, left]).toEqual([3, 0]);
  expect(excel.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  expect(await codes()).toEqual([]);
  expect([hands.read('NhiemVu', '1.01', H.progress), hands.read('MucTieu', 'T08', H.targetValue), hands.read('NhiemVu', '1.02', H.timeState)]).toEqual([0.955, 20, TIME_STATE_WORDS['no-due-date']]);
  expect(formulaAt('NhiemVu', '1.02', H.timeState)).toBe(written);

  expect(await takeBack(excel.run, PLAN, work)).toEqual({ sheets: 0, rows: 0, cells: 3, kept: 0 });
  expect([hands.read('NhiemVu', '1.01', H.progress), hands.read('MucTieu', 'T08', H.targetValue), hands.read('NhiemVu', '1.02', H.timeState)]).toEqual(['95,5%', 30, 'Xong']);
});

test('spaces at the ends: taken away of a code too, and 1.10 stays text; taken back, they stand there again', async () => {
  const typed = [['1.10', H.code, '1.10 '], ['1.10', H.status, 'Đang thực hiện '], ['1.01', H.evidence, '12/2023\u00a0'], ['1.02', H.notes, '  ']] as const;
  for (const [id, header, text] of [...typed].reverse()) await hands.type('NhiemVu', id, header, text);
  expect(await codes()).toEqual([['1.01', 'stray-spaces'], ['1.02', 'stray-spaces'], ['1.10', 'stray-spaces'], ['1.10', 'stray-spaces']]);
  const places = typed.map(([id, header]) => areaAt('NhiemVu', id === '1.10' ? '1.10 ' : id, header));
  const held = () => places.map((place) => excel.engine.read(...place)[0]![0]!.value);
  const answers = await mends();
  excel.costs();
  const { mended, left, work } = await mend(excel.run, PLAN, answers);
  expect([mended, left]).toEqual([4, 0]);
  expect(excel.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  expect(held()).toEqual(['1.10', 'Đang thực hiện', '12/2023', null]);
  expect(await codes()).toEqual([]);
  expect(await takeBack(excel.run, PLAN, work)).toMatchObject({ cells: 4, kept: 0 });
  expect(held()).toEqual(typed.map(([, , text]) => text));
});

test('what somebody has changed since the check is left, and what somebody typed since the mend is not taken back', async () => {
  await hands.type('NhiemVu', '1.01', H.progress, '0,5');
  await hands.type('NhiemVu', '1.02', H.timeState, 'Xong');
  await hands.type('NhiemVu', '1.03', H.timeState, 'Xong');
  const answers = await mends();
  await hands.type('NhiemVu', '1.01', H.progress, '0,6');
  await hands.type('NhiemVu', '1.03', H.code, 'tự đặt');
  const { mended, left, work } = await mend(excel.run, PLAN, answers);
  expect([mended, left]).toEqual([1, 2]);
  await hands.type('NhiemVu', '1.02', H.timeState, 'vẫn là chữ');
  expect(await takeBack(excel.run, PLAN, work)).toMatchObject({ cells: 0, kept: 1 });
  expect(hands.read('NhiemVu', '1.02', H.timeState)).toBe('vẫn là chữ');
});

test('a protected sheet refuses to be mended, and says which', async () => {
  await hands.type('NhiemVu', '1.01', H.progress, '0,5');
  const answers = await mends();
  await excel.engine.setProtection(hands.sheetId(SHEET_NAMES.tasks), { options: {} });
  await expect(mend(excel.run, PLAN, answers)).rejects.toMatchObject({ code: 'sheet-protected', detail: SHEET_NAMES.tasks });
});

test('agreed values: progress below them is told, until they are agreed anew', async () => {
  await hands.type('NhiemVu', '1.01', H.progress, 0.6);
  await hands.type('NhiemVu', '1.02', H.completedOn, '15/6/2023');
  excel.costs();
  expect(await agree(excel.run, PLAN)).toMatchObject({ rows: 2, asOf: day('2023-09-30') });
  expect(excel.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  await hands.type('NhiemVu', '1.02', H.completedOn, null);
  expect(await codes()).toEqual([]);
  await hands.type('NhiemVu', '1.01', H.progress, 0.5);
  expect(await codes()).toEqual([['1.01', 'progress-fell']]);
  expect((await readOverview(excel.run, PLAN)).problems.map(({ code }) => code)).toEqual(['progress-fell']);
  const { work, ...again } = await agree(excel.run, PLAN, { asOf: day('2023-06-30') });
  expect(again).toEqual({ rows: 1, asOf: day('2023-06-30') });
  expect(await codes()).toEqual([]);
  // Taken back, what was agreed before holds again.
  await takeBack(excel.run, PLAN, work);
  expect(await codes()).toEqual([['1.01', 'progress-fell']]);
});
