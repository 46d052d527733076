import { applyMerge } from '../../../src/commands/merge/applyMerge';
import { previewMerge, type MergeChoices } from '../../../src/commands/merge/previewMerge';
import { readReturned } from '../../../src/commands/merge/readReturned';
import { takeBackMerge } from '../../../src/commands/merge/takeBackMerge';
import { ANSWER_WORDS, HEADERS, SHEET_NAMES } from '../../../src/strings';
import { loadPlan } from '../../../src/commands/loadPlan';
import { openExcel } from '../../workbook/openExcel';
import { stumble } from '../../workbench/stumble';
import { day, heldBy, loadedWorkbook, PLAN, withHands, type LoadedWorkbook } from '../loadedWorkbook';
import { edited, type Hands, ON, ROUND, sentFiles, sourceOf } from './returnedFiles';

const JUSTICE = 'Sở Tư pháp';
const HOME = 'Sở Nội vụ';

let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());

const filled = (bytes: Uint8Array, cells: Record<string, Record<string, string | number | null>>) => edited(bytes, (hands) => {
  for (const [code, values] of Object.entries(cells)) for (const [header, value] of Object.entries(values)) hands.type('NhiemVu', code, header, value);
});
const read = (...files: [string, Uint8Array][]) => readReturned(files.map(([name, bytes]) => sourceOf(name, bytes)));
const merge = async (files: [string, Uint8Array][], choices: MergeChoices = {}) => applyMerge(workbook.run, PLAN, await read(...files), choices, ON);
const cell = (code: string, header: string) => workbook.read('NhiemVu', code, header);

test('what only the agency changed arrives, rows and columns wherever they went', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const back = await edited(sent, (hands) => {
    hands.type('NhiemVu', '2.01', HEADERS.status, 'Hoàn thành');
    hands.type('NhiemVu', '2.01', HEADERS.progress, 1);
    hands.type('NhiemVu', '2.01', HEADERS.completedOn, day('2023-06-15'));
    hands.type('NhiemVu', '2.03', HEADERS.notes, '=1+1 là phép tính');
    hands.reorder('NhiemVu', (rows) => [...rows].reverse());
    hands.moveColumns('NhiemVu', (columns) => [...columns].reverse());
    hands.insertColumn('NhiemVu', 3, 'Ghi chú riêng');
  });
  const { preview } = await merge([['tra.xlsx', back]]);
  expect(preview.files).toMatchObject([{ name: 'tra.xlsx', refusal: null, agency: JUSTICE, round: ROUND.name, taken: 4, conflicts: 0, problems: 0 }]);
  expect(preview.problems).toEqual([]);
  expect([cell('2.01', HEADERS.status), cell('2.01', HEADERS.progress), cell('2.01', HEADERS.completedOn), cell('2.03', HEADERS.notes)])
    .toEqual(['Hoàn thành', 1, day('2023-06-15'), '=1+1 là phép tính']);
});

test.each<[string, (hands: Hands) => void]>([
  ['a sheet renamed, the very hidden one shown', ({ file, sheet }) => { sheet('Nhiệm vụ').name = 'Nhiem vu STP'; sheet('_CCHC').visibility = 'visible'; file.names = []; }],
  ['rows put above the headers', ({ sheet }) => {
    const tasks = sheet('Nhiệm vụ');
    tasks.cells.unshift([{ value: 'Kính gửi Sở Nội vụ' }], []);
    tasks.tables[0]!.area.row += 2;
    tasks.conditionalRules = [];
  }],
  ['rows filtered away and columns hidden', ({ sheet }) => { sheet('Nhiệm vụ').hiddenRows = [5, 6, 7, 8]; sheet('Nhiệm vụ').hiddenColumns = [9, 12]; }],
  ['a table turned into plain cells', ({ sheet }) => { sheet('Nhiệm vụ').tables = []; }],
  ['notes below the rows', ({ sheet }) => { sheet('Nhiệm vụ').cells.push([], [null, null, { value: 'Người lập biểu' }]); }],
])('%s: still found', async (_, edit) => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const back = await edited(sent, (hands) => { hands.type('NhiemVu', '2.02', HEADERS.progress, 0.25); edit(hands); });
  const { preview } = await merge([['tra.xlsx', back]]);
  expect(preview.taken).toMatchObject([{ code: '2.02', after: 0.25 }]);
  expect(preview.problems).toEqual([]);
});

test('the longest text that a cell holds arrives; no row is made higher than Excel makes any', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  await merge([['tra.xlsx', await filled(sent, { '2.01': { [HEADERS.notes]: 'a'.repeat(32_767) } })]]);
  expect(String(cell('2.01', HEADERS.notes))).toHaveLength(32_767);
});

test('one reading, one writing; the same file again writes nothing', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const back = await filled(sent, { '2.01': { [HEADERS.progress]: 0.5 } });
  workbook.costs();
  await merge([['tra.xlsx', back]]);
  expect(workbook.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  const before = workbook.everything();
  const { preview } = await merge([['tra.xlsx', back]]);
  expect([preview.taken, preview.conflicts, preview.problems]).toEqual([[], [], []]);
  expect(workbook.everything()).toEqual(before);
});

test('a preview writes nothing and says what the merge then does', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const back = await filled(sent, { '2.01': { [HEADERS.progress]: 0.5 }, '2.02': { [HEADERS.notes]: 'Xong một phần' } });
  await workbook.type('NhiemVu', '2.02', HEADERS.notes, 'Chờ ý kiến');
  const before = workbook.everything();
  const preview = await previewMerge(workbook.run, PLAN, await read(['tra.xlsx', back]), {}, ON);
  expect(workbook.everything()).toEqual(before);
  expect((await merge([['tra.xlsx', back]])).preview).toEqual(preview);
});

describe('both sides changed a cell', () => {
  let back: Uint8Array;
  beforeEach(async () => {
    const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
    back = await filled(sent, { '2.01': { [HEADERS.progress]: 0.5 } });
    await workbook.type('NhiemVu', '2.01', HEADERS.progress, 0.4);
  });
  const KEY = 'NhiemVu 2.01 progress';

  test('it stays, and the conflict names base, ours, theirs, the file and its day', async () => {
    const { preview } = await merge([['tra.xlsx', back]]);
    expect(preview.conflicts).toMatchObject([{
      key: KEY, code: '2.01', header: HEADERS.progress, dispute: 'us-and-them', ours: 0.4, settled: null, sides: [{ file: 'tra.xlsx', agency: JUSTICE, savedOn: ON, base: '', theirs: 0.5 }],
    }]);
    expect(cell('2.01', HEADERS.progress)).toBe(0.4);
  });

  test.each<[string, MergeChoices, number]>([
    ['theirs for all', { all: 'theirs' }, 0.5], ['ours for all', { all: 'ours' }, 0.4],
    ['theirs for the file', { files: { 'tra.xlsx': 'theirs' } }, 0.5], ['one cell before its file', { files: { 'tra.xlsx': 'theirs' }, cells: { [KEY]: 'ours' } }, 0.4],
    ['one cell by its file', { cells: { [KEY]: { file: 'tra.xlsx' } } }, 0.5],
  ])('%s settles it, and it is not asked again', async (_, choices, value) => {
    await merge([['tra.xlsx', back]], choices);
    expect(cell('2.01', HEADERS.progress)).toBe(value);
    const again = await merge([['tra.xlsx', back]], choices);
    expect([again.preview.conflicts, again.preview.taken, cell('2.01', HEADERS.progress)]).toEqual([[], [], value]);
  });
});

test('two files that disagree are a conflict whatever is chosen for all, until one of them is chosen', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const files: [string, Uint8Array][] = [
    ['b.xlsx', await filled(sent, { '2.01': { [HEADERS.progress]: 0.6 }, '2.02': { [HEADERS.progress]: 0.1 } })],
    ['a.xlsx', await filled(sent, { '2.01': { [HEADERS.progress]: 0.5 }, '2.03': { [HEADERS.progress]: 0.3 } })],
  ];
  const { preview } = await merge(files, { all: 'theirs' });
  expect(preview.conflicts).toMatchObject([{ dispute: 'files', settled: null, sides: [{ file: 'a.xlsx', theirs: 0.5 }, { file: 'b.xlsx', theirs: 0.6 }] }]);
  expect(['2.01', '2.02', '2.03'].map((code) => cell(code, HEADERS.progress))).toEqual([null, 0.1, 0.3]);
  await merge(files, { cells: { 'NhiemVu 2.01 progress': { file: 'b.xlsx' } } });
  expect(cell('2.01', HEADERS.progress)).toBe(0.6);
});

test.each<[string, (hands: Hands) => void, string, Record<string, unknown>]>([
  ['a locked cell', (hands) => hands.type('NhiemVu', '2.01', HEADERS.task, 'Việc khác'), 'locked-changed', { where: { id: '2.01' }, value: 'Việc khác' }],
  ['a lead', (hands) => hands.type('NhiemVu', '2.01', HEADERS.lead, HOME), 'locked-changed', { value: HOME, expected: JUSTICE }],
  ['a task of somebody else', (hands) => hands.type('NhiemVu', '2.01', HEADERS.code, '1.01'), 'not-theirs', { where: { id: '1.01' } }],
  ['a deleted row', (hands) => hands.reorder('NhiemVu', (rows) => rows.map((row, index) => (index === 1 ? row.map(() => null) : row))), 'row-deleted', { where: { id: '2.02' } }],
  ['an unknown code', (hands) => hands.type('NhiemVu', '2.01', HEADERS.code, '9.99'), 'row-unknown', { value: '9.99' }],
  ['a row without a code', (hands) => { hands.type('NhiemVu', '2.01', HEADERS.notes, 'x'); hands.type('NhiemVu', '2.01', HEADERS.code, null); }, 'row-without-code', {}],
  ['a formula', (hands) => hands.type('NhiemVu', '2.01', HEADERS.progress, { value: 0.75, formula: '=3/4' }), 'formula-for-value', { value: 0.75 }],
  ['an error', (hands) => hands.type('NhiemVu', '2.01', HEADERS.progress, { error: '#N/A' }), 'error-for-value', { value: '#N/A' }],
  ['a computed cell typed over', (hands) => hands.type('NhiemVu', '2.01', HEADERS.timeState, 'Hoàn thành đúng hạn'), 'computed-changed', { where: { id: '2.01' }, value: 'Hoàn thành đúng hạn' }],
  ['cells merged', (hands) => {
    const [{ area }, row] = [hands.sheet('Nhiệm vụ').tables[0]!, hands.sheet('Nhiệm vụ').cells.findIndex((line) => line[0]?.value === '2.02')];
    hands.sheet('Nhiệm vụ').merges.push({ row, column: area.column + 9, rows: 2, columns: 1 });
  }, 'cell-merged', { where: { id: '2.03' } }],
  ['a code twice', (hands) => { hands.type('NhiemVu', '2.01', HEADERS.progress, 0.2); hands.type('NhiemVu', '2.01', HEADERS.code, '2.02'); }, 'row-duplicate', { value: '2.02' }],
  ['a column taken out', (hands) => hands.moveColumns('NhiemVu', (columns) => columns.filter((index) => index !== 9)), 'column-missing', { where: { id: HEADERS.progress } }],
  ['a sheet taken out', ({ file }) => { file.sheets = file.sheets.filter(({ name }) => name !== 'Nhiệm vụ'); file.names = []; }, 'sheet-missing', {}],
])('%s is listed and not taken', async (_, edit, code, told) => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const before = ['1.01', '2.01', '2.02', '2.03'].map((task) => [HEADERS.task, HEADERS.lead, HEADERS.progress, HEADERS.notes].map((header) => cell(task, header)));
  const { preview } = await merge([['tra.xlsx', await edited(sent, edit)]], { all: 'theirs' });
  expect(preview.problems.map((problem) => problem.code)).toContain(code);
  expect(preview.problems.find((problem) => problem.code === code)).toMatchObject({ file: 'tra.xlsx', agency: JUSTICE, ...told });
  expect(preview.taken).toEqual([]);
  expect(['1.01', '2.01', '2.02', '2.03'].map((task) => [HEADERS.task, HEADERS.lead, HEADERS.progress, HEADERS.notes].map((header) => cell(task, header)))).toEqual(before);
});

test('a code that is there twice is no missing row, and a copy of a file is told as one: each problem once', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const twice = await edited(sent, (hands) => {
    hands.type('NhiemVu', '2.02', HEADERS.progress, 0.3);
    hands.type('NhiemVu', '2.01', HEADERS.code, '2.02');
  });
  const { preview } = await merge([['tra.xlsx', twice], ['tra (1).xlsx', twice]]);
  expect(preview.problems.map(({ code, file, where }) => [code, file, where.id])).toEqual([['row-duplicate', 'tra (1).xlsx', '2.02'], ['row-deleted', 'tra (1).xlsx', '2.01']]);
  expect(preview.files).toMatchObject([{ name: 'tra (1).xlsx', sameAs: null, problems: 2 }, { name: 'tra.xlsx', sameAs: 'tra (1).xlsx', problems: 0 }]);
  const other = await edited(sent, (hands) => hands.type('NhiemVu', '2.03', HEADERS.notes, 'x'));
  expect((await merge([['a.xlsx', sent], ['b.xlsx', other]])).preview.files.map(({ sameAs }) => sameAs)).toEqual([null, null]);
});

test('a formula that a program wrote without what it gave is no value, even where those of formulas count', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const bare = await edited(sent, (hands) => { hands.type('NhiemVu', '2.01', HEADERS.progress, { value: null, formula: '=1/2' }); hands.type('NhiemVu', '2.02', HEADERS.progress, { value: 0.75, formula: '=3/4' }); });
  const { preview } = await merge([['tra.xlsx', bare]], { formulaValues: true });
  expect(preview.problems.map(({ code, where }) => [code, where.id])).toEqual([['formula-for-value', '2.01']]);
  expect(preview.taken).toMatchObject([{ code: '2.02', after: 0.75 }]);
});

test.each(['Nhiệm vụ (2)', 'Nhiệm vụ_2'])('values typed into a copy of a sheet are told of: %s', async (name) => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const copied = (progress: number | null) => edited(sent, ({ file, sheet }) => {
    const original = sheet('Nhiệm vụ');
    const cells = original.cells.map((line) => line.map((one) => (one ? { ...one } : one)));
    const row = cells.find((line) => line[0]?.value === '2.01')!;
    const header = cells.find((line) => line[0]?.value === 'Mã')!;
    if (progress !== null) row[header.findIndex((one) => one?.value === HEADERS.progress)] = { value: progress };
    file.sheets.push({ ...original, name, cells, tables: [], visibility: 'visible' });
  });
  const { preview } = await merge([['tra.xlsx', await copied(0.7)]]);
  expect(preview).toMatchObject({ taken: [], problems: [{ code: 'sheet-twice', where: { sheet: name } }] });
  expect((await merge([['tra.xlsx', await copied(null)]])).preview.problems).toEqual([]);
});

test('answers of agencies to a row that nobody leads stand in a table of their own until one is chosen', async () => {
  const files = await sentFiles(workbook, [JUSTICE, HOME], { given: { '6.01': JUSTICE, '6.02': HOME } });
  const backs: [string, Uint8Array][] = [['tp.xlsx', await filled(files.get(JUSTICE)!, { '6.01': { [HEADERS.progress]: 0.5 } })], ['nv.xlsx', await filled(files.get(HOME)!, { '6.02': { [HEADERS.status]: 'Đang thực hiện' } })]];
  const { preview } = await merge(backs);
  expect(preview.taken).toMatchObject([{ code: '6.02', answerOf: HOME, after: 'Đang thực hiện' }, { code: '6.01', answerOf: JUSTICE, after: 0.5 }]);
  expect(cell('6.01', HEADERS.progress)).toBeNull();
  const table = workbook.engine.tables().find(({ name }) => name === 'KetQuaTheoCoQuan')!;
  expect(workbook.engine.sheets().find(({ id }) => id === table.sheet)?.name).toBe(ANSWER_WORDS.sheet);
  expect(table.area.rows).toBe(3);
  expect(preview.answers.map(({ key, by }) => [key, by])).toEqual([
    ['NhiemVu 6.02', [{ agency: HOME, values: [{ header: HEADERS.status, value: 'Đang thực hiện' }] }]], ['NhiemVu 6.01', [{ agency: JUSTICE, values: [{ header: HEADERS.progress, value: 0.5 }] }]],
  ]);
  // The answer stands in the table: no file has to bring it again.
  const again = await merge(backs.slice(1), { adopted: { 'NhiemVu 6.01': JUSTICE } });
  expect(again.preview.answers).toEqual(preview.answers);
  expect(again.preview.taken).toMatchObject([{ code: '6.01', answerOf: null, after: 0.5 }]);
  expect(cell('6.01', HEADERS.progress)).toBe(0.5);
  expect(workbook.engine.tables().find(({ name }) => name === 'KetQuaTheoCoQuan')!.area.rows).toBe(3);
});

test('taking back puts cells and what was agreed back, and the log says so; the file can be merged again', async () => {
  const files = await sentFiles(workbook, [JUSTICE], { given: { '6.01': JUSTICE } });
  const back = await filled(files.get(JUSTICE)!, { '2.01': { [HEADERS.progress]: 0.5 }, '6.01': { [HEADERS.progress]: 0.1 } });
  const { work } = await merge([['tra.xlsx', back]]);
  expect(cell('2.01', HEADERS.progress)).toBe(0.5);
  expect(await takeBackMerge(workbook.run, PLAN, work, ON)).toMatchObject({ cells: 2, kept: 0 });
  expect(cell('2.01', HEADERS.progress)).toBeNull();
  expect((await merge([['tra.xlsx', back]])).preview.taken).toMatchObject([{ code: '2.01', after: 0.5 }, { code: '6.01', after: 0.1 }]);
});

test('who was sent a sheet and has not returned it is outstanding', async () => {
  const files = await sentFiles(workbook, [JUSTICE, HOME]);
  const { preview } = await merge([['tra.xlsx', files.get(JUSTICE)!]]);
  expect(preview.outstanding).toEqual([HOME]);
  expect((await merge([['nv.xlsx', files.get(HOME)!]])).preview.outstanding).toEqual([]);
});

describe('a merge that Excel stops half-way', () => {
  test.each([1, 2, 3, 4, 6])('at its write %p: the failure is passed on, and the workbook is as it was', async (at) => {
    const files = await sentFiles(workbook, [JUSTICE], { given: { '6.01': JUSTICE } });
    const back = await filled(files.get(JUSTICE)!, { '2.01': { [HEADERS.progress]: 0.5 }, '2.04': { [HEADERS.notes]: 'Đã trình' }, '6.01': { [HEADERS.progress]: 0.1 } });
    const returned = await read(['tra.xlsx', back]);
    const before = heldBy(workbook);
    stumble(workbook.engine, 'write', at);
    await expect(applyMerge(workbook.run, PLAN, returned, {}, ON)).rejects.toThrow();
    expect(heldBy(workbook)).toEqual(before);
    expect((await applyMerge(workbook.run, PLAN, returned, {}, ON)).preview.taken).toHaveLength(3);
  });

  test('a protected sheet refuses the whole before anything is written, and is named', async () => {
    const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
    const back = await filled(sent, { '2.01': { [HEADERS.progress]: 0.5 } });
    await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.tasks), { options: {} });
    const before = workbook.everything();
    await expect(merge([['tra.xlsx', back]])).rejects.toMatchObject({ code: 'sheet-protected', detail: SHEET_NAMES.tasks });
    expect(workbook.everything()).toEqual(before);
  });
});

test('a file that cannot be read costs itself: the others are merged', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  const { preview } = await merge([['a.docx', new Uint8Array([80, 75, 3, 4])], ['tra.xlsx', await filled(sent, { '2.01': { [HEADERS.progress]: 0.5 } })], ['tra.xlsx', sent]]);
  expect(preview.files.map(({ name, refusal }) => [name, refusal])).toEqual([['a.docx', 'damaged'], ['tra.xlsx', null], ['tra.xlsx (2)', null]]);
  expect(cell('2.01', HEADERS.progress)).toBe(0.5);
});

test('on a real spreadsheet engine: merged, counted by the sheet\'s own formulas, taken back', async () => {
  const excel = await openExcel();
  try {
    await loadPlan(excel.run, PLAN, day('2023-09-30'), { dialect: 'native' });
    const hands = withHands(excel);
    const files = await sentFiles(hands, [JUSTICE], { given: { '6.01': JUSTICE } });
    const back = await filled(files.get(JUSTICE)!, { '2.01': { [HEADERS.status]: 'Hoàn thành', [HEADERS.completedOn]: day('2023-06-15') }, '6.01': { [HEADERS.progress]: 0.1 } });
    const { work } = await applyMerge(excel.run, PLAN, await read(['tra.xlsx', back]), {}, ON);
    await excel.host.whenIdle();
    expect([hands.read('NhiemVu', '2.01', HEADERS.timeState), hands.read('NhiemVu', '6.01', HEADERS.progress)]).toEqual(['Hoàn thành', null]);
    expect(await takeBackMerge(excel.run, PLAN, work, ON)).toMatchObject({ cells: 3, kept: 0 });
    await excel.host.whenIdle();
    expect([hands.read('NhiemVu', '2.01', HEADERS.status), hands.read('NhiemVu', '2.01', HEADERS.timeState)]).toEqual([null, 'Chưa có hạn tính được']);
    expect((await applyMerge(excel.run, PLAN, await read(['tra.xlsx', back]), {}, ON)).preview.taken).toHaveLength(3);
  } finally {
    excel.close();
  }
});
