import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../../src/plan/day';
import { readWorkbookFile, type WorkbookFile } from '../../../src/workbook/files';
import { call, type Called } from './call';
import { lineOf, returnFile, rowOf, setCell, sheetOf, tableOf, type Entries } from './enteredFile';

const on = (year: number, month: number, day: number) => dayOf(year, month, day)!;
const EVIDENCE = { 'Văn bản, minh chứng': 'Quyết định 12/QĐ-UBND' };

/** What people typed, and what the rules make of it on 30/06/2023, reckoned by hand. */
const TASKS: Record<string, { entered: Entries; state: string; due: number | string; check?: string }> = {
  '1.01': {
    entered: { 'Thời hạn': 'Quý II/2023', 'Tình trạng': 'Hoàn thành', 'Tỷ lệ hoàn thành': 1, 'Ngày hoàn thành': on(2023, 6, 15), ...EVIDENCE },
    state: 'Hoàn thành đúng hạn', due: on(2023, 6, 30),
  },
  '1.02': { entered: { 'Hạn': on(2023, 3, 31), 'Tình trạng': 'Hoàn thành', 'Ngày hoàn thành': on(2023, 4, 10), ...EVIDENCE }, state: 'Hoàn thành quá hạn', due: on(2023, 3, 31) },
  '1.03': { entered: { 'Hạn': on(2023, 5, 31), 'Tình trạng': 'Đang thực hiện', 'Tỷ lệ hoàn thành': 0.5 }, state: 'Quá hạn chưa hoàn thành', due: on(2023, 5, 31) },
  // 180 of 364 days are gone: 0,4945 against 0,2
  '1.04': { entered: { 'Hạn': on(2023, 12, 31), 'Tỷ lệ hoàn thành': 0.2 }, state: 'Chậm tiến độ', due: on(2023, 12, 31) },
  // 180 of 190 days are gone
  '1.05': { entered: { 'Hạn': on(2023, 7, 10), 'Tỷ lệ hoàn thành': 0.95 }, state: 'Sắp đến hạn', due: on(2023, 7, 10) },
  '1.06': { entered: { 'Hạn': on(2023, 12, 31) }, state: 'Trong hạn', due: on(2023, 12, 31) },
  '1.07': { entered: { 'Hạn': on(2023, 3, 31), 'Tỷ lệ hoàn thành': 'gần xong' }, state: 'Quá hạn chưa hoàn thành', due: on(2023, 3, 31), check: 'Tỷ lệ hoàn thành không phải là số' },
  '1.08': {
    entered: { 'Hạn': on(2023, 6, 1), 'Tình trạng': 'Hoàn thành', 'Ngày hoàn thành': '31/02/2023', ...EVIDENCE },
    state: 'Hoàn thành, chưa rõ ngày', due: on(2023, 6, 1), check: 'Ngày hoàn thành không hợp lệ',
  },
  '1.09': { entered: { 'Hạn': on(2023, 6, 1), 'Tình trạng': 'Xong rồi' }, state: 'Quá hạn chưa hoàn thành', due: on(2023, 6, 1), check: 'Tình trạng không có trong danh mục' },
  '1.10': { entered: { 'Hạn': on(2023, 6, 1), 'Cơ quan chủ trì': 'Sở Tư pháp; SNV', 'Nhiệm vụ': 'Rà soát' }, state: 'Quá hạn chưa hoàn thành', due: on(2023, 6, 1) },
  // The words give 30/06, the person says 30/09: 180 of 272 days are gone, 0,6618 against 0,5
  '1.11': { entered: { 'Thời hạn': 'Quý II/2023', 'Hạn': on(2023, 9, 30), 'Tỷ lệ hoàn thành': '50%' }, state: 'Chậm tiến độ', due: on(2023, 9, 30) },
  '1.12': { entered: { 'Thời hạn': 'Thường xuyên' }, state: 'Chưa có hạn tính được', due: '' },
  '1.13': { entered: { 'Tình trạng': 'hoàn  thành ', 'Ngày hoàn thành': '5/6/2023', ...EVIDENCE }, state: 'Hoàn thành', due: '' },
  '1.14': { entered: { 'Hạn': on(2023, 12, 31), 'Tỷ lệ hoàn thành': '95,5%' }, state: 'Trong hạn', due: on(2023, 12, 31) },
  '1.15': {
    entered: { 'Hạn': on(2023, 6, 15), 'Tình trạng': 'Hoàn thành', 'Ngày hoàn thành': on(2023, 8, 1), ...EVIDENCE },
    state: 'Quá hạn chưa hoàn thành', due: on(2023, 6, 15), check: 'Ngày hoàn thành sau ngày báo cáo',
  },
  '2.01': { entered: { 'Hạn': '15/06/2023' }, state: 'Quá hạn chưa hoàn thành', due: '15/06/2023' },
  '2.02': { entered: { 'Hạn': 'cuối quý' }, state: 'Chưa có hạn tính được', due: 'cuối quý' },
  '3.01': { entered: { 'Hạn': on(2023, 3, 31) }, state: 'Quá hạn chưa hoàn thành', due: on(2023, 3, 31) },
  '6.01': { entered: { 'Thời hạn': 'Tháng 5/2023' }, state: 'Quá hạn chưa hoàn thành', due: on(2023, 5, 31) },
  '7.01': { entered: { 'Hạn': on(2023, 6, 30), 'Cơ quan chủ trì': 'Công ty ABC' }, state: 'Sắp đến hạn', due: on(2023, 6, 30) },
};

const TARGETS: Record<string, { entered: Entries; result: string }> = {
  T01: { entered: { 'Tử số': 90, 'Mẫu số': 100 }, result: 'Đạt' },
  T02: { entered: { 'Thực hiện': 'chưa công bố' }, result: 'Chưa công bố' },
  T06: { entered: { 'Số gốc': 1000, 'Thực hiện': 988 }, result: 'Đạt' },
  T07: { entered: { 'Thực hiện': 5 }, result: 'Thiếu số gốc' },
  T08: { entered: { 'Thực hiện': 35 }, result: 'Không đạt' },
  T10: { entered: { 'Thực hiện': 63 }, result: 'Không đạt' },
  T11: { entered: { 'Thực hiện': '1.234' }, result: 'Không rõ số thực hiện là nghìn hay thập phân' },
};

const ENTRIES = {
  NhiemVu: entriesOf(TASKS),
  PhanCong: { 'VI.1.1': { 'Thời hạn': 'Tháng 5/2023' } },
  MucTieu: entriesOf(TARGETS),
};

const STATES = ['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành, chưa rõ ngày', 'Hoàn thành', 'Chưa có hạn tính được', 'Quá hạn chưa hoàn thành', 'Chậm tiến độ', 'Sắp đến hạn', 'Trong hạn'];
const counts = (...numbers: number[]) => Object.fromEntries(STATES.map((state, at) => [state, numbers[at] ?? 0]));
const ALL = counts(1, 1, 1, 1, 46, 8, 2, 2, 2);

const overdue = (id: string, due: string, name = '') => ({ id, name, state: 'Quá hạn chưa hoàn thành', due });
const behind = (id: string, due: string) => ({ id, name: '', state: 'Chậm tiến độ', due });
const IN_AREA_1 = [
  overdue('1.03', '2023-05-31'), overdue('1.07', '2023-03-31'), overdue('1.09', '2023-06-01'), overdue('1.10', '2023-06-01', 'Rà soát'), overdue('1.15', '2023-06-15'),
  behind('1.04', '2023-12-31'), behind('1.11', '2023-09-30'),
];

const AREAS = [
  { group: 'Công tác chỉ đạo, điều hành cải cách hành chính', total: 15, states: counts(1, 1, 1, 1, 1, 5, 2, 1, 2), lagging: IN_AREA_1 },
  { group: 'Cải cách thể chế', total: 4, states: counts(0, 0, 0, 0, 3, 1), lagging: [overdue('2.01', '2023-06-15')] },
  { group: 'Cải cách thủ tục hành chính', total: 4, states: counts(0, 0, 0, 0, 3, 1), lagging: [overdue('3.01', '2023-03-31')] },
  { group: 'Cải cách tổ chức bộ máy hành chính nhà nước', total: 6, states: counts(0, 0, 0, 0, 6), lagging: [] },
  { group: 'Cải cách chế độ công vụ', total: 9, states: counts(0, 0, 0, 0, 9), lagging: [] },
  { group: 'Cải cách tài chính công', total: 6, states: counts(0, 0, 0, 0, 5, 1), lagging: [overdue('6.01', '2023-05-31')] },
  { group: 'Xây dựng, phát triển chính quyền điện tử, chính quyền số', total: 20, states: counts(0, 0, 0, 0, 19, 0, 0, 1), lagging: [] },
];
// Two leads: 1.10 counts under Sở Tư pháp as under Sở Nội vụ.
const AGENCIES = [
  { group: 'Công ty ABC', total: 1, states: counts(0, 0, 0, 0, 0, 0, 0, 1), lagging: [] },
  { group: 'Sở Nội vụ', total: 30, states: counts(1, 1, 1, 1, 16, 5, 2, 1, 2), lagging: IN_AREA_1 },
  { group: 'Sở Thông tin và Truyền thông', total: 19, states: counts(0, 0, 0, 0, 19), lagging: [] },
  { group: 'Sở Tư pháp', total: 5, states: counts(0, 0, 0, 0, 3, 2), lagging: [overdue('1.10', '2023-06-01', 'Rà soát'), overdue('2.01', '2023-06-15')] },
  { group: 'Văn phòng Ủy ban nhân dân tỉnh', total: 4, states: counts(0, 0, 0, 0, 3, 1), lagging: [overdue('3.01', '2023-03-31')] },
  { group: 'Chưa xác định cơ quan chủ trì', total: 6, states: counts(0, 0, 0, 0, 5, 1), lagging: [overdue('6.01', '2023-05-31')] },
];

let folder: string;
const at = (name: string) => path.join(folder, name);
const workbook = async (name: string): Promise<WorkbookFile> => readWorkbookFile(await readFile(at(name)));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-'));
  expect(await call('load', '--out', at('native.xlsx'))).toMatchObject({ status: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

test('load writes a workbook of our sheets alone, with native formulas that have their results', async () => {
  const { sheets, activeSheet } = await workbook('native.xlsx');
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ...['Tổng hợp', 'Mục tiêu', 'Nhiệm vụ', 'Phân công', 'Danh mục'].map((name) => [name, 'visible']), ['_CCHC', 'veryHidden'],
  ]);
  expect(sheets[activeSheet]?.name).toBe('Tổng hợp');
  const formulas = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.formula !== undefined);
  expect(formulas.filter((cell) => cell?.formula?.includes('CCHC.'))).toEqual([]);
  const errors = formulas.map((cell) => cell?.value).filter((value) => value !== null && typeof value === 'object');
  expect(errors).toEqual([]);
  expect(lineOf(await workbook('native.xlsx'), 'I. NHIỆM VỤ', 'Tổng')).toMatchObject({ 'Tổng số': 64, 'Hoàn thành/Tổng số': '0/64 = 0%' });
});

describe.each(['native', 'cchc'] as const)('a workbook with %s formulas that people have filled in', (dialect) => {
  const entered = `${dialect}-entered.xlsx`;
  const refreshed = `${dialect}-refreshed.xlsx`;
  let before: Buffer;
  let answered: Called;

  beforeAll(async () => {
    if (dialect === 'cchc') expect(await call('load', '--out', at('cchc.xlsx'), '--formulas', 'cchc')).toMatchObject({ status: 0 });
    await returnFile(at(`${dialect}.xlsx`), at(entered), ENTRIES, edited[dialect]);
    before = await readFile(at(entered));
    answered = await call('refresh', at(entered), '--as-of', '2023-06-30', '--out', at(refreshed));
  });

  test('refresh answers with figures, and with every problem and its cell', async () => {
    expect(answered.status).toBe(0);
    const answer = JSON.parse(answered.stdout);
    expect(answer).toMatchObject({
      asOf: '2023-06-30', dialect, deadlinesFollowed: 3,
      figures: { total: 64, done: 4, overdue: 8, behind: 2, notReported: 52, states: ALL }, targets: { met: 2, measurable: 17 },
    });
    const expected = [
      ['2.02', 'Hạn không phải là ngày hợp lệ'], ...Object.entries(TASKS).flatMap(([id, { check }]) => (check ? [[id, check]] : [])),
      ['T07', 'Thiếu số gốc'], ['T11', 'Không rõ 1.234 là nghìn hay thập phân'],
      ['1.11', 'Số được ghi dưới dạng chữ'], ['1.14', 'Số được ghi dưới dạng chữ'], ['1.13', 'Có dấu cách thừa ở đầu hoặc cuối ô'],
      ['1.10', 'Nội dung khác với kế hoạch; kế hoạch ghi: “Sở Nội vụ”'], ['7.01', 'Nội dung khác với kế hoạch; kế hoạch ghi: “Sở Thông tin và Truyền thông”'],
      ['7.01', 'Cơ quan chủ trì không có trong Danh mục'],
    ];
    const problems: { sheet: string; cell: string; id: string; value: unknown; message: string }[] = answer.problems;
    expect(problems.map(({ id, message }) => [id, message]).sort()).toEqual(expected.sort());
    const file = await workbook(refreshed);
    for (const { sheet, cell, value } of problems) expect(valueAt(file, sheet, cell)).toBe(value);
    for (const { sheet, cell, id, message } of problems) expect(answered.stderr).toContain(`${sheet}, ô ${cell} (${id}): ${message}.`);
  });

  test('the cells of the saved file say the same', async () => {
    const file = await workbook(refreshed);
    for (const [id, { state, due, check }] of Object.entries(TASKS)) {
      expect({ id, ...pick(rowOf(file, 'NhiemVu', id), 'Tình trạng thời hạn', 'Hạn', 'Kiểm tra') }).toEqual({ id, 'Tình trạng thời hạn': state, 'Hạn': due, 'Kiểm tra': check ?? '' });
    }
    expect(rowOf(file, 'PhanCong', 'VI.1.1')).toMatchObject({ 'Hạn': on(2023, 5, 31), 'Tình trạng thời hạn': 'Quá hạn chưa hoàn thành' });
    for (const [id, { result }] of Object.entries(TARGETS)) expect(rowOf(file, 'MucTieu', id)['Kết quả']).toBe(result);
    for (const { group, total, states } of AREAS) expect(lineOf(file, 'I. NHIỆM VỤ', group)).toMatchObject({ 'Tổng số': total, ...states });
    for (const { group, total, states } of AGENCIES) expect(lineOf(file, 'V. NHIỆM VỤ', group)).toMatchObject({ 'Tổng số': total, ...states });
    for (const block of ['I. NHIỆM VỤ', 'V. NHIỆM VỤ']) {
      expect(lineOf(file, block, 'Tổng')).toMatchObject({ 'Tổng số': 64, ...ALL, 'Chưa báo cáo': 52, 'Đang chậm': 10, 'Hoàn thành/Tổng số': '4/64 = 6,25%' });
    }
  });

  test('what people entered is as they left it, and so is the file', async () => {
    expect((await readFile(at(entered))).equals(before)).toBe(true);
    const file = await workbook(refreshed);
    for (const [id, { entered: cells }] of Object.entries(TASKS)) expect(rowOf(file, 'NhiemVu', id)).toMatchObject(cells);
    for (const [id, { entered: cells }] of Object.entries(TARGETS)) expect(rowOf(file, 'MucTieu', id)).toMatchObject(cells);
  });

  const [by, groups] = dialect === 'native' ? ['area', AREAS] : ['agency', AGENCIES];
  test(`lagging by ${by}`, async () => {
    const { status, stdout } = await call('lagging', at(entered), '--by', by, '--as-of', '2023-06-30');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ asOf: '2023-06-30', by, groups });
    expect((await readFile(at(entered))).equals(before)).toBe(true);
  });
});

test('without a day given, the workbook’s own report date judges', async () => {
  const { stdout } = await call('lagging', at('native-refreshed.xlsx'), '--by', 'agency');
  expect(JSON.parse(stdout)).toEqual({ asOf: '2023-06-30', by: 'agency', groups: AGENCIES });
});

describe('what cannot be done is said, and no file is written', () => {
  const refused: [string, (file: WorkbookFile) => void, RegExp][] = [
    ['a renamed header', (file) => {
      const { sheet, table } = tableOf(file, 'NhiemVu');
      const column = table.columns.findIndex(({ name }) => name === 'Tình trạng');
      table.columns[column]!.name = 'Trạng thái';
      setCell(sheet, table.area.row, column, 'Trạng thái');
    }, /Không tìm thấy cột Tình trạng \(NhiemVu\)/],
    ['a deleted sheet', (file) => { file.sheets = file.sheets.filter(({ name }) => name !== 'Phân công'); }, /Không tìm thấy trang Phân công/],
    ['a table made a plain range', (file) => { sheetOf(file, 'Mục tiêu').tables = []; }, /Không tìm thấy bảng MucTieu/],
    ['a protected sheet', (file) => { sheetOf(file, 'Tổng hợp').protection = { options: {} }; }, /Trang Tổng hợp đang được bảo vệ/],
    ['a workbook without the plan', (file) => { file.sheets = [{ ...sheetOf(file, 'Danh mục'), name: 'Bảng', tables: [], validations: [] }]; file.names = []; file.activeSheet = 0; }, /chưa có kế hoạch/],
  ];

  test.each(refused)('%s', async (name, edit, sentence) => {
    const [file, out] = [at(`${name}.xlsx`), at(`${name} out.xlsx`)];
    await returnFile(at('native.xlsx'), file, {}, edit);
    const { status, stdout, stderr } = await call('refresh', file, '--as-of', '2023-06-30', '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('lagging of a workbook without the plan is no empty list', async () => {
    const { status, stdout, stderr } = await call('lagging', at('a workbook without the plan.xlsx'), '--by', 'area');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/chưa có kế hoạch/);
  });

  test.each<[string, string | null, RegExp]>([
    ['notes.xlsx', 'just words', /notes\.xlsx: tệp không phải là sổ tính Excel/],
    ['gone.xlsx', null, /gone\.xlsx: không có tệp hoặc thư mục này/],
  ])('%s', async (name, content, sentence) => {
    if (content !== null) await writeFile(at(name), content);
    const { status, stdout, stderr } = await call('refresh', at(name), '--out', at('never.xlsx'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });
});

/** What people do to a sheet besides typing: in one workbook they sorted the tasks, in the other they put a column of their own between ours. */
const edited: Record<'native' | 'cchc', (file: WorkbookFile) => void> = {
  native(file) {
    const { sheet, table } = tableOf(file, 'NhiemVu');
    const rows = sheet.cells.splice(table.area.row + 1, table.area.rows - 1);
    sheet.cells.splice(table.area.row + 1, 0, ...rows.reverse());
  },
  cchc(file) {
    const { sheet, table } = tableOf(file, 'NhiemVu');
    for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
      sheet.cells[row]!.splice(3, 0, { value: row === table.area.row ? 'Ghi chú riêng' : `dòng ${row}` });
    }
    table.columns.splice(3, 0, { name: 'Ghi chú riêng' });
    table.area.columns += 1;
  },
};

function entriesOf(rows: Record<string, { entered: Entries }>): Record<string, Entries> {
  return Object.fromEntries(Object.entries(rows).map(([id, { entered }]) => [id, entered]));
}

function pick<T>(row: Record<string, T>, ...headers: string[]): Record<string, T | undefined> {
  return Object.fromEntries(headers.map((header) => [header, row[header]]));
}

/** "J12" of a sheet; an empty cell is "". Our columns go no further than Z. */
function valueAt(file: WorkbookFile, sheet: string, address: string) {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return sheetOf(file, sheet).cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65]?.value ?? '';
}
