import { amendPlan } from '../../../src/commands/amendPlan';
import { check } from '../../../src/commands/check';
import { applyImport } from '../../../src/commands/import/applyImport';
import type { ImportChoices } from '../../../src/commands/import/importChoices';
import { previewImport } from '../../../src/commands/import/previewImport';
import { type Appendix, readAppendix } from '../../../src/commands/import/readAppendix';
import { readOverview } from '../../../src/commands/readOverview';
import { refresh } from '../../../src/commands/refresh';
import { takeBack } from '../../../src/commands/takeBack';
import { isNoWork } from '../../../src/sheets/work';
import { readPlanSaid } from '../../../src/sheets/import/planSaid';
import { HEADERS, SHEET_NAMES } from '../../../src/strings';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { stumble } from '../../workbench/stumble';
import { day, loadedWorkbook, PLAN, type LoadedWorkbook } from '../loadedWorkbook';
import { fileOf, type SourceCell } from './sources';

type Row = SourceCell[];
const HEADER: Row = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn', 'Cơ quan chủ trì', 'Phối hợp'];
const AREA: Row = ['I', 'Cải cách thể chế', '', '', '', ''];
const ROWS: Row[] = [
  [1, 'Rà soát văn bản', '= Báo cáo', 'Quý II/2023', 'Sở Tư pháp', 'SNV'],
  [2, 'Tập huấn pháp chế', 'Lớp học', 'Thường xuyên', 'Hội Nông dân tỉnh', ''],
  [3, '- Kiểm tra văn bản', '', '30/9/2023', '', ''],
];

let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());

async function appendix(rows: Row[] = ROWS, name = 'phu-luc.xlsx'): Promise<Appendix> {
  return readAppendix(workbook.run, { kind: 'file', name, bytes: await fileOf({ format: 'xlsx', blocks: [{ rows: [HEADER, AREA, ...rows] }] }) });
}
const apply = async (rows?: Row[], choices?: ImportChoices) => applyImport(workbook.run, PLAN, await appendix(rows), choices);
const preview = async (rows?: Row[], choices?: ImportChoices) => previewImport(workbook.run, PLAN, await appendix(rows), choices);
const cell = (id: string, header: string) => workbook.read('NhiemVu', id, header);
const tableValues = () => {
  const { sheet, area } = workbook.engine.tables().find(({ name }) => name === 'NhiemVu')!;
  return workbook.engine.read(sheet, area).map((row) => row.map(({ value }) => value ?? ''));
};
const outcomes = (cells: Awaited<ReturnType<typeof preview>>['cells'], outcome: string) => cells.filter((one) => one.outcome === outcome).map(({ code, header, after }) => [code, header, after]);

test('a preview is one read and writes nothing; the import is one read and one write', async () => {
  const source = await appendix();
  const before = workbook.everything();
  workbook.costs();
  const previewed = await previewImport(workbook.run, PLAN, source);
  expect(workbook.costs()).toMatchObject({ roundTrips: 1 });
  expect(workbook.everything()).toEqual(before);
  const { preview: applied } = await applyImport(workbook.run, PLAN, source);
  expect(workbook.costs()).toMatchObject({ roundTrips: 2 });
  expect(applied).toEqual(previewed);
});

test('names, deliverables, deadlines with their days, leads and places go into their rows; text that begins like a formula is text', async () => {
  await apply();
  expect(['2.01', '2.02', '2.03'].map((id) => [HEADERS.task, HEADERS.deliverable, HEADERS.deadline, HEADERS.due, HEADERS.lead, HEADERS.supporting, HEADERS.source].map((header) => cell(id, header)))).toEqual([
    ['Rà soát văn bản', '= Báo cáo', 'Quý II/2023', day('2023-06-30'), 'Sở Tư pháp', 'SNV', 'Phụ lục, số I.1'],
    ['Tập huấn pháp chế', 'Lớp học', 'Thường xuyên', null, 'Hội Nông dân tỉnh', null, 'Phụ lục, số I.2'],
    // the appendix names no lead: the plan's own for the area stays, and Nguồn says so
    ['- Kiểm tra văn bản', null, '30/9/2023', day('2023-09-30'), 'Sở Tư pháp', null, 'Phụ lục, số I.3; cơ quan chủ trì theo Mục VI.3'],
  ]);
  expect(cell('2.04', HEADERS.task)).toBeNull();
});

test('an appendix written with spaces at the ends of its cells brings none that the check would tell', async () => {
  await apply(ROWS.map((row) => row.map((text) => (typeof text === 'string' && text !== '' ? `\u00a0${text} \n` : text))));
  expect(cell('2.01', HEADERS.task)).toBe('Rà soát văn bản');
  expect((await check(workbook.run, PLAN)).problems.filter(({ code }) => code === 'stray-spaces')).toEqual([]);
});

test('what the appendix said is remembered by code', async () => {
  await apply();
  const said = readPlanSaid(await workbook.run(readWorkbook));
  expect([...said.keys()]).toEqual(['2.01', '2.02', '2.03']);
  expect(said.get('2.01')).toEqual({
    name: 'Rà soát văn bản', deliverable: '= Báo cáo', deadline: 'Quý II/2023', lead: 'Sở Tư pháp', supporting: 'SNV', source: 'Phụ lục, số I.1', sourceKey: 'I.1',
  });
});

test('a deadline that a document has amended stands against the appendix, which is the older; all else of the row is imported', async () => {
  const document = { number: '12/KH-UBND', issuedOn: day('2023-05-20') };
  await amendPlan(workbook.run, PLAN, { kind: 're-date-task', code: '2.01', deadline: 'Quý IV/2023', document });
  await amendPlan(workbook.run, PLAN, { kind: 'end-task', code: '2.02', document });
  const { preview: { cells } } = await apply();
  expect(outcomes(cells, 'kept').map(([code, header]) => [code, header])).toEqual([['2.01', HEADERS.deadline], ['2.01', HEADERS.source], ['2.02', HEADERS.deadline], ['2.02', HEADERS.source]]);
  expect([HEADERS.task, HEADERS.deadline, HEADERS.due].map((header) => cell('2.01', header))).toEqual(['Rà soát văn bản', 'Quý IV/2023', day('2023-12-31')]);
  expect(cell('2.02', HEADERS.deadline)).toBe('Kết thúc theo văn bản số 12/KH-UBND ngày 20/05/2023');
});

test('importing again changes nothing, and refreshing finds nothing to follow', async () => {
  await apply();
  await refresh(workbook.run, PLAN);
  const before = workbook.everything();
  const { preview: again, work } = await apply();
  expect([again.cells, isNoWork(work), work.memory]).toEqual([[], true, []]);
  expect(workbook.everything()).toEqual(before);
  expect((await refresh(workbook.run, PLAN)).deadlinesFollowed).toBe(0);
});

test('taken back, the rows are as they were, and importing again fills them again', async () => {
  const before = tableValues();
  const { work, preview: first } = await apply();
  expect(first.cells.length).toBeGreaterThan(5);
  await workbook.type('NhiemVu', '2.02', HEADERS.task, 'Tên do người dùng sửa');
  const taken = await takeBack(workbook.run, PLAN, work);
  expect([taken.kept, taken.cells]).toEqual([1, work.cells.length - 1]);
  expect(cell('2.02', HEADERS.task)).toBe('Tên do người dùng sửa');
  await workbook.type('NhiemVu', '2.02', HEADERS.task, null);
  expect(tableValues()).toEqual(before);
  expect([...readPlanSaid(await workbook.run(readWorkbook))]).toEqual([]);
  const { preview: again } = await apply();
  expect(again.cells).toEqual(first.cells);
});

test('rows that an import added go again with it', async () => {
  const many = Array.from({ length: 6 }, (_, n) => [n + 1, `Nhiệm vụ thêm ${n}`, '', 'Quý II/2023', 'Sở Tư pháp', '']);
  const { work, preview: { rowsAdded } } = await apply(many);
  expect(rowsAdded.length).toBeGreaterThan(0);
  expect(await takeBack(workbook.run, PLAN, work)).toMatchObject({ rows: rowsAdded.length, kept: 0 });
  expect(() => cell(rowsAdded[0]!, HEADERS.code)).toThrow(/no cell/);
});

test('what agencies entered stays, also when the source has changed', async () => {
  await apply();
  const entered: [string, string | number][] = [[HEADERS.status, 'Hoàn thành'], [HEADERS.progress, 1], [HEADERS.completedOn, day('2023-05-05')], [HEADERS.evidence, 'Báo cáo 5'], [HEADERS.notes, 'Xong']];
  for (const [header, value] of entered) await workbook.type('NhiemVu', '2.01', header, value);
  const { preview: changed } = await apply([[1, 'Rà soát văn bản', 'Báo cáo năm', 'Quý III/2023', 'Sở Nội vụ', 'SNV'], ...ROWS.slice(1)]);
  expect(outcomes(changed.cells, 'overwritten')).toEqual([['2.01', HEADERS.deliverable, 'Báo cáo năm'], ['2.01', HEADERS.deadline, 'Quý III/2023'], ['2.01', HEADERS.lead, 'Sở Nội vụ']]);
  expect(entered.map(([header]) => cell('2.01', header))).toEqual(entered.map(([, value]) => value));
  expect(cell('2.01', HEADERS.due)).toBe(day('2023-09-30'));
});

test('a person\'s change stays while the source says what it said, and is told; when the source changes too it is overwritten, and told', async () => {
  await apply();
  await workbook.type('NhiemVu', '2.01', HEADERS.deliverable, 'Báo cáo và tờ trình');
  await workbook.type('NhiemVu', '2.01', HEADERS.due, day('2023-07-15'));
  const { preview: kept } = await apply();
  expect(kept.cells).toEqual([{ code: '2.01', header: HEADERS.deliverable, outcome: 'kept', before: 'Báo cáo và tờ trình', after: '= Báo cáo' }]);
  expect([cell('2.01', HEADERS.deliverable), cell('2.01', HEADERS.due)]).toEqual(['Báo cáo và tờ trình', day('2023-07-15')]);
  const { preview: over } = await apply([[1, 'Rà soát văn bản', 'Kết luận', 'Quý II/2023', 'Sở Tư pháp', 'SNV'], ...ROWS.slice(1)]);
  expect(over.cells).toEqual([{ code: '2.01', header: HEADERS.deliverable, outcome: 'overwritten', before: 'Báo cáo và tờ trình', after: 'Kết luận', isPersons: true }]);
  expect(cell('2.01', HEADERS.due)).toBe(day('2023-07-15'));
});

test('a person\'s own Hạn stays beside new words, and that is told', async () => {
  await apply();
  await workbook.type('NhiemVu', '2.01', HEADERS.due, day('2023-07-15'));
  const changed = (words: string): Row[] => [[1, 'Rà soát văn bản', '= Báo cáo', words, 'Sở Tư pháp', 'SNV'], ...ROWS.slice(1)];
  const told = async (rows: Row[]) => (await preview(rows)).problems.filter(({ code }) => code === 'due-kept').map(({ value }) => value);
  expect(await told(ROWS)).toEqual([]);
  expect(await told(changed('Trước 15/7/2023'))).toEqual([]);
  expect(await told(changed('Thường xuyên'))).toEqual(['2.01: Hạn ghi 15/07/2023, câu chữ mới không cho ngày nào']);
  expect(await told(changed('Quý IV/2023'))).toEqual(['2.01: Hạn ghi 15/07/2023, câu chữ mới cho 31/12/2023']);
  await apply(changed('Quý IV/2023'));
  expect([HEADERS.deadline, HEADERS.due].map((header) => cell('2.01', header))).toEqual(['Quý IV/2023', day('2023-07-15')]);
});

test('a table with a header and no task below it says so, and nothing is written', async () => {
  const before = workbook.everything();
  await expect(apply([])).rejects.toMatchObject({ code: 'appendix-without-tasks' });
  expect(workbook.everything()).toEqual(before);
});

test('tasks that the source has no more are listed and stay; new ones take the next codes, and a code is never given again', async () => {
  await apply();
  const { preview: second } = await apply([[1, 'Tập huấn pháp chế', 'Lớp học', 'Thường xuyên', 'Hội Nông dân tỉnh', ''], [2, 'Việc mới', '', 'Quý I/2023', '', ''], [3, 'Việc mới nữa', '', 'Quý I/2023', '', '']]);
  expect(second.vanished).toEqual([{ code: '2.01', name: 'Rà soát văn bản' }, { code: '2.03', name: '- Kiểm tra văn bản' }]);
  expect(second.tasks.map(({ code }) => code)).toEqual(['2.02', '2.04', '2.05']);
  expect(second.rowsAdded).toEqual(['2.05']);
  expect([cell('2.01', HEADERS.task), cell('2.04', HEADERS.task), cell('2.05', HEADERS.area)]).toEqual(['Rà soát văn bản', 'Việc mới', 'Cải cách thể chế']);
  // the order of the rows is nobody's key
  const { preview: third } = await apply([...ROWS].reverse());
  expect(third.tasks.map(({ code, name }) => [code, name])).toEqual([['2.03', '- Kiểm tra văn bản'], ['2.02', 'Tập huấn pháp chế'], ['2.01', 'Rà soát văn bản']]);
  expect(third.vanished.map(({ code }) => code)).toEqual(['2.04', '2.05']);
});

test('a row added by an import has the columns of the others, and is judged', async () => {
  const many: Row[] = Array.from({ length: 6 }, (_, index) => [index + 1, `Việc số ${index + 1}`, '', 'Quý I/2023', 'Sở Tư pháp', '']);
  const { preview: told } = await apply(many);
  expect(told.rowsAdded).toEqual(['2.05', '2.06']);
  expect(told.counts.find(({ area }) => area === 'Cải cách thể chế')).toEqual({ area: 'Cải cách thể chế', planned: 4, found: 6 });
  const overview = await readOverview(workbook.run, PLAN);
  expect(overview.figures).toMatchObject({ total: 66, overdue: 6 });
  expect(overview.tasks.byArea.find(({ name }) => name === 'Cải cách thể chế')).toMatchObject({ total: 6 });
});

test('an unknown agency stays as written until it is mapped; then Danh mục keeps it, and the tasks are counted under the agency', async () => {
  const { preview: first } = await apply();
  expect(first.agencies[0]).toEqual({ written: 'Hội Nông dân tỉnh', kind: 'unknown', names: [], codes: ['2.02'], abolished: [], suggestions: [] });
  expect(cell('2.02', HEADERS.lead)).toBe('Hội Nông dân tỉnh');
  await apply(ROWS, { agencies: { 'Hội Nông dân tỉnh': 'Ủy ban MTTQ tỉnh' } });
  expect(cell('2.02', HEADERS.lead)).toBe('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh');
  expect(cell('2.02', HEADERS.source)).toContain('Hội Nông dân tỉnh');
  const { agencies, cells } = await preview();
  expect([agencies.filter(({ kind }) => kind === 'unknown'), cells]).toEqual([[], []]);
  const { tasks } = await readOverview(workbook.run, PLAN);
  expect(tasks.byLead.find(({ name }) => name === 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh')).toMatchObject({ total: 1 });
});

test('a name mapped to itself becomes an agency of Danh mục; one mapped to nobody known is refused before anything is written', async () => {
  await apply(ROWS, { agencies: { 'Hội Nông dân tỉnh': 'Hội Nông dân tỉnh' } });
  expect((await preview()).agencies.find(({ written }) => written === 'Hội Nông dân tỉnh')).toMatchObject({ kind: 'known', names: ['Hội Nông dân tỉnh'] });
  const before = workbook.everything();
  await expect(apply(ROWS, { agencies: { 'Hội Nông dân tỉnh': 'Sở Không Có' } })).rejects.toMatchObject({ code: 'agency-not-listed', detail: 'Sở Không Có' });
  expect(workbook.everything()).toEqual(before);
});

test('a source that has lost its titles is still known by the names of its tasks', async () => {
  await apply();
  const source = await readAppendix(workbook.run, { kind: 'file', name: 'x.xlsx', bytes: await fileOf({ format: 'xlsx', blocks: [{ rows: [HEADER, ...ROWS, [4, 'Việc lạ', '', 'Quý I/2023', '', '']] }] }) });
  const told = await previewImport(workbook.run, PLAN, source);
  expect(told.tasks.map(({ code, area }) => [code, area])).toEqual(['2.01', '2.02', '2.03'].map((code) => [code, 'Cải cách thể chế']));
  expect(told.unplaced.map(({ name }) => name)).toEqual(['Việc lạ']);
  expect(told.problems.filter(({ code }) => code === 'area-missing').map(({ value }) => value)).toEqual(['Việc lạ']);
  expect(told.vanished).toEqual([]);
});

test('rows that were sorted are found by their codes', async () => {
  await apply();
  const table = workbook.engine.tables().find(({ name }) => name === 'NhiemVu')!;
  await workbook.engine.sort(table.sheet, { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 }, [{ column: 0, ascending: false }]);
  await apply([[1, 'Rà soát văn bản', 'Sau khi sắp xếp', 'Quý II/2023', 'Sở Tư pháp', 'SNV'], ...ROWS.slice(1)]);
  expect([cell('2.01', HEADERS.deliverable), cell('7.20', HEADERS.deliverable)]).toEqual(['Sau khi sắp xếp', null]);
});

test('a protected sheet is named, and nothing is written', async () => {
  await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} } as never);
  const before = workbook.everything();
  await expect(apply()).rejects.toMatchObject({ code: 'sheet-protected', detail: SHEET_NAMES.tasks });
  expect(workbook.everything()).toEqual(before);
});

test.each([1, 2, 5, 9])('an import that Excel stops at its write %i leaves the workbook as it was, and can be tried again', async (at) => {
  const many: Row[] = [...ROWS, ...Array.from({ length: 4 }, (_, index): Row => [index + 4, `Việc thêm ${index}`, 'Báo cáo', 'Quý I/2023', 'Hội Cựu chiến binh', ''])];
  const choices = { agencies: { 'Hội Cựu chiến binh': 'Ủy ban MTTQ tỉnh' } };
  const source = await appendix(many);
  const before = workbook.everything();
  stumble(workbook.engine, 'write', at);
  await expect(applyImport(workbook.run, PLAN, source, choices)).rejects.toMatchObject({ code: 'excel-refused' });
  expect(workbook.everything()).toEqual(before);
  await applyImport(workbook.run, PLAN, source, choices);
  expect(cell('2.07', HEADERS.task)).toBe('Việc thêm 3');
});

test('the selection is read as people see it: merged cells and months too', async () => {
  const { engine } = workbook;
  const sheet = await engine.addSheet('Dán vào');
  const rows = [['STT', 'Nhiệm vụ', 'Thời hạn'], ['I', 'Cải cách thể chế', ''], ['1', 'Việc thứ nhất', 'Quý I/2023'], ['2', 'Việc thứ hai', ''], ['3', 'Việc thứ ba', day('2023-07-01')]];
  await engine.write(sheet, { row: 3, column: 1, rows: rows.length, columns: 3 }, rows.map((row) => row.map((value) => ({ kind: 'value' as const, value }))));
  await engine.merge(sheet, { row: 5, column: 3, rows: 2, columns: 1 });
  await workbook.run(async (context) => {
    const sheetOfTheirs = context.workbook.worksheets.getItem('Dán vào');
    sheetOfTheirs.getRange('D8').numberFormat = [['"Tháng "m/yyyy']];
    sheetOfTheirs.getRange('B1:D40').select();
    await context.sync();
  });
  const read = await readAppendix(workbook.run, { kind: 'selection' });
  expect(read.grids[0]!.source).toEqual({ kind: 'selection', name: 'Dán vào', row: 3, column: 1 });
  const { tasks } = await previewImport(workbook.run, PLAN, read);
  expect(tasks.map(({ name, deadline, place }) => [name, deadline, place])).toEqual([
    ['Việc thứ nhất', 'Quý I/2023', 'vùng chọn ở trang Dán vào, ô C6'], ['Việc thứ hai', 'Quý I/2023', 'vùng chọn ở trang Dán vào, ô C7'], ['Việc thứ ba', 'Tháng 7/2023', 'vùng chọn ở trang Dán vào, ô C8'],
  ]);
});

test('an empty selection, and one without a table, say so', async () => {
  const { engine } = workbook;
  const sheet = await engine.addSheet('Trống');
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem('Trống').getRange('B2:D9').select();
    await context.sync();
  });
  await expect(readAppendix(workbook.run, { kind: 'selection' })).rejects.toMatchObject({ code: 'selection-empty' });
  await engine.write(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'chữ' }]]);
  await expect(readAppendix(workbook.run, { kind: 'selection' })).rejects.toMatchObject({ code: 'appendix-without-table' });
});
