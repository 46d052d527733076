import { planFileBytes, planOfFile, readCarriedPlan } from '../../src/commands/carriedPlan';
import { loadPlan } from '../../src/commands/loadPlan';
import { applyMerge } from '../../src/commands/merge/applyMerge';
import { readReturned } from '../../src/commands/merge/readReturned';
import { readOverview } from '../../src/commands/readOverview';
import { send } from '../../src/commands/send';
import { takeBack } from '../../src/commands/takeBack';
import type { Plan } from '../../src/plan/plan';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { openDocument } from '../../src/workbench/documents';
import { readWorkbookFile } from '../../src/workbook/files';
import { EngineDouble } from '../workbench/engineDouble';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day, PLAN, withHands } from './loadedWorkbook';
import { edited, sourceOf } from './merge/returnedFiles';

const TODAY = day('2024-03-31');
const OTHER: Plan = { ...PLAN, id: 'khac-2024', title: 'Kế hoạch khác', year: 2024, period: { start: day('2024-01-01'), end: day('2024-12-31') } };

let excel: OpenExcel;
beforeEach(async () => { excel = await openExcel({ engine: new EngineDouble() }); });
afterEach(() => excel.close());
const sheets = () => excel.engine.sheets().map(({ name, visibility }) => `${name} ${visibility}`);

test('a plan of a file stands in the workbook, very hidden, and is read again as it was', async () => {
  const { sheetsAdded } = await loadPlan(excel.run, OTHER, TODAY);
  expect(sheetsAdded).toContain(SHEET_NAMES.carriedPlan);
  expect(sheets()).toContain(`${SHEET_NAMES.carriedPlan} veryHidden`);
  expect(await readCarriedPlan(excel.run)).toEqual(OTHER);
});

test('a plan that the add-in brings along is not carried', async () => {
  await loadPlan(excel.run, PLAN, TODAY);
  expect(sheets().join()).not.toContain(SHEET_NAMES.carriedPlan);
  expect(await readCarriedPlan(excel.run)).toBeNull();
  // A file of it that was changed is another plan's all the same.
  expect(await loadPlan(excel.run, { ...PLAN, title: 'Tên khác' }, TODAY)).toMatchObject({ sheetsAdded: [SHEET_NAMES.carriedPlan] });
});

test('loading a newer version of the plan puts it in the place of the carried one; loading the same one again writes nothing', async () => {
  await loadPlan(excel.run, OTHER, TODAY);
  expect(await loadPlan(excel.run, OTHER, TODAY)).toMatchObject({ outcome: 'already-there' });
  const newer: Plan = { ...OTHER, version: '2', targets: OTHER.targets.slice(1) };
  expect(await loadPlan(excel.run, newer, TODAY)).toMatchObject({ outcome: 'completed', sheetsAdded: [] });
  expect(await readCarriedPlan(excel.run)).toEqual(newer);
});

test('somebody\'s own sheet of that name is left alone, and nothing is loaded', async () => {
  const sheet = await excel.engine.addSheet(SHEET_NAMES.carriedPlan);
  await excel.engine.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'Ghi chú riêng' }]]);
  const before = sheets();
  await expect(loadPlan(excel.run, OTHER, TODAY)).rejects.toMatchObject({ code: 'foreign-sheet', detail: SHEET_NAMES.carriedPlan });
  expect(sheets()).toEqual(before);
  expect(excel.engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0]!.value).toBe('Ghi chú riêng');
});

test('taking the loading back takes the carried plan along', async () => {
  const before = sheets();
  const { work } = await loadPlan(excel.run, OTHER, TODAY);
  await takeBack(excel.run, OTHER, work);
  expect(sheets()).toEqual(before);
});

test('a pane that opens with its own plan goes by the one that the workbook carries', async () => {
  await loadPlan(excel.run, OTHER, TODAY);
  const handed: string[] = [];
  const overview = await readOverview(excel.run, PLAN, { onPlanLoaded: ({ id }) => handed.push(id), otherPlan: () => readCarriedPlan(excel.run) });
  expect([overview.plan.title, handed]).toEqual(['Kế hoạch khác', ['khac-2024']]);
});

test('what is sent of it carries it too, and comes back', async () => {
  await loadPlan(excel.run, OTHER, TODAY);
  const { files: [sent] } = await send(excel.run, OTHER, { name: 'Quý I', due: TODAY, sentOn: TODAY }, { agencies: ['Sở Tư pháp'] });
  const file = await readWorkbookFile(sent!.bytes);
  expect(file.sheets.find(({ name }) => name === SHEET_NAMES.carriedPlan)?.visibility).toBe('veryHidden');

  const filled = await edited(sent!.bytes, (hands) => hands.type('NhiemVu', '2.01', HEADERS.progress, 0.5));
  const { preview } = await applyMerge(excel.run, OTHER, await readReturned([sourceOf('STP.xlsx', filled)]), {}, TODAY);
  expect([preview.files.map(({ refusal }) => refusal), preview.problems, preview.conflicts]).toEqual([[null], [], []]);
  expect(withHands(excel).read('NhiemVu', '2.01', HEADERS.progress)).toBe(0.5);

  const agency = await openExcel();
  await openDocument(agency.engine, filled);
  const overview = await readOverview(agency.run, PLAN, { otherPlan: () => readCarriedPlan(agency.run) });
  expect([overview.plan.title, overview.asOf]).toEqual(['Kế hoạch khác', TODAY]);
  agency.close();
});

test('a workbook of another plan that it does not carry is left alone', async () => {
  await loadPlan(excel.run, OTHER, TODAY);
  const { id } = excel.engine.sheets().find(({ name }) => name === SHEET_NAMES.carriedPlan)!;
  await excel.engine.deleteSheet(id);
  await expect(readOverview(excel.run, PLAN, { otherPlan: () => readCarriedPlan(excel.run) })).rejects.toMatchObject({ code: 'other-plan', detail: 'khac-2024' });
});

test('a plan file with faults is a failure that tells the first of them', () => {
  expect(planOfFile('ke-hoach.json', planFileBytes(OTHER))).toEqual(OTHER);
  expect(() => planOfFile('chu.json', new TextEncoder().encode('chữ'))).toThrow(expect.objectContaining({ code: 'plan-file-faulty', detail: 'chu.json (tệp: nội dung không phải là JSON)' }));
  const nothing = (() => { try { return planOfFile('rong.json', new TextEncoder().encode('{}')); } catch (error) { return (error as Error).message; } })();
  expect(nothing).toMatch(/^plan-file-faulty: rong\.json \(schema: thiếu mục này; .*; .*; \+\d+\)$/u);
});
