import { anGiang2023 } from '../../src/plans/angiang2023';
import { amendmentSheet } from '../../src/sheets/amendments';
import type { Change } from '../../src/sheets/change';
import { DUTY_TABLE, TABLES, TARGET_TABLE, TASK_TABLE } from '../../src/sheets/columns';
import { dialectFor } from '../../src/sheets/dialect';
import { findForeignSheets } from '../../src/sheets/foreignSheets';
import { COLORS } from '../../src/sheets/looks';
import { answerRowChanges } from '../../src/sheets/merge/answerRows';
import { NAMES } from '../../src/sheets/names';
import { reportDateFor } from '../../src/sheets/reportDate';
import { computedCellCount, templateChanges } from '../../src/sheets/templateChanges';
import { HEADERS, NO_LEAD_NAME, SHEET_NAMES } from '../../src/strings';
import { applied } from './applied';
import { EMPTY } from './snapshots';

const plan = anGiang2023;
/** entered columns of free words */
const WORDS = ['evidence', 'notes', 'amendmentNote'];
const request = { dialect: 'native' as const, reportDate: 45107, snapshot: EMPTY, agencies: plan.agencies };
const changes = templateChanges(plan, request);
const amendments = amendmentSheet(plan, [{ code: '1.02' }]);
const answers = answerRowChanges(plan, EMPTY, [{ answerRow: 'NhiemVu 1.02 Sở Tư pháp' }]);
const loaded = applied(EMPTY, changes);
const table = (name: string) => loaded.tables.find((found) => found.name === name)!;
const column = (name: string, header: string) => table(name).values.map((row) => row[table(name).headers.indexOf(header)]);
const ofKind = <Kind extends Change['kind']>(kind: Kind, from: readonly Change[] = changes) =>
  from.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);

describe('an empty workbook gets', () => {
  test('the six sheets in order, the stamp very hidden', () => {
    expect(ofKind('addSheet').map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Tổng hợp', 'Visible'], ['Mục tiêu', 'Visible'], ['Nhiệm vụ', 'Visible'], ['Phân công', 'Visible'], ['Danh mục', 'Visible'], ['_CCHC', 'VeryHidden'],
    ]);
  });

  test.each([['NhiemVu', 64], ['PhanCong', 29], ['MucTieu', 21], ['LinhVuc', 7], ['CoQuan', plan.agencies.length]])('%s with %i rows', (name, count) => {
    expect(table(name).values).toHaveLength(count);
  });

  test.each([
    [TASK_TABLE, 'Mã · Lĩnh vực · Nhiệm vụ · Sản phẩm · Thời hạn · Hạn · Cơ quan chủ trì · Cơ quan phối hợp · Tình trạng · Tỷ lệ hoàn thành · Ngày hoàn thành · Văn bản, minh chứng · Kết quả, khó khăn · Tiến độ yêu cầu · Tình trạng thời hạn · Kiểm tra · Nguồn'],
    [DUTY_TABLE, 'Mã · Lĩnh vực · Nhiệm vụ · Sản phẩm · Thời hạn · Hạn · Cơ quan chủ trì · Vai trò · Cơ quan phối hợp · Tình trạng · Tỷ lệ hoàn thành · Ngày hoàn thành · Văn bản, minh chứng · Kết quả, khó khăn · Tiến độ yêu cầu · Tình trạng thời hạn · Kiểm tra · Nguồn'],
    [TARGET_TABLE, 'Mã · Mục tiêu · Cấp · Đơn vị · Chiều · Số gốc · Chỉ tiêu · Cơ quan chủ trì · Tử số · Mẫu số · Thực hiện · Kỳ số liệu · Mức đạt · Kết quả · Kiểm tra · Nguồn'],
  ])('$name with the headers that people know it by', ({ name, columns }, headers) => {
    expect(table(name).headers.slice(0, headers.split(' · ').length).join(' · ')).toBe(headers);
    expect(columns.slice(headers.split(' · ').length).every(({ kind }) => kind === 'helper')).toBe(true);
  });

  test('tasks without an invented word: no name, deliverable, deadline or due date, and no lead in area 6', () => {
    for (const header of [HEADERS.task, HEADERS.deliverable, HEADERS.deadline, HEADERS.due, HEADERS.supporting]) {
      expect([header, new Set(column('NhiemVu', header))]).toEqual([header, new Set([''])]);
    }
    const leads = column('NhiemVu', HEADERS.lead);
    const areas = column('NhiemVu', HEADERS.area);
    expect(new Set(leads.filter((_, index) => areas[index] === 'Cải cách tài chính công'))).toEqual(new Set(['']));
    expect(leads.filter((lead) => lead !== '')).toHaveLength(58);
  });

  test('names for the parameters and the drop-downs, and no list that has no name', () => {
    expect(new Set(ofKind('setName').map(({ name }) => name))).toEqual(new Set(Object.values(NAMES)));
    const lists = ofKind('validate').flatMap(({ validation: { rule } }) => (rule.kind === 'list' ? [rule.name] : []));
    expect(lists.filter((name) => !(Object.values(NAMES) as string[]).includes(name))).toEqual([]);
  });

  test('a check and a message in Vietnamese on every entered cell that has a form', () => {
    for (const { sheet, columns } of Object.values(TABLES)) {
      for (const [index, { kind, key }] of columns.entries()) {
        if (kind !== 'entered') continue;
        const found = ofKind('validate', [...changes, ...amendments, ...answers]).find((change) => change.sheet === sheet && change.area.column === index)?.validation;
        expect([sheet, key, found?.prompt?.message]).toEqual([sheet, key, expect.stringMatching(/\p{Ll}.*[.)]$/u)]);
        // A sentence of any words cannot be wrong.
        if (!WORDS.includes(key)) expect([sheet, key, found?.error?.message]).toEqual([sheet, key, expect.stringMatching(/\p{Ll}/u)]);
      }
    }
    for (const name of [NAMES.reportDate, NAMES.lagThreshold, NAMES.dueSoonDays]) {
      const { sheet, area } = ofKind('setName').find((change) => change.name === name)!;
      const found = ofKind('validate').find((change) => change.sheet === sheet && change.area.row === area.row)?.validation;
      expect([name, found?.prompt?.message !== undefined && found.error?.message !== undefined]).toEqual([name, true]);
    }
  });

  test('messages as long as Excel takes them: titles of 32 characters, alerts of 225, prompts of 255', () => {
    for (const { validation: { error, prompt } } of ofKind('validate', [...changes, ...amendments, ...answers])) {
      const lengths = { titles: [error?.title, prompt?.title], alert: error?.message ?? '', prompt: prompt?.message ?? '' };
      expect([lengths, lengths.titles.every((title = '') => title.length <= 32) && lengths.alert.length <= 225 && lengths.prompt.length <= 255]).toEqual([lengths, true]);
    }
  });

  test('a rule about a cell is said for the first row of its column', () => {
    const custom = ofKind('validate').flatMap(({ area, validation: { rule } }) => (rule.kind === 'custom' ? [[area.row, area.column, rule.formula]] : []));
    expect(custom).toEqual([[5, 11, '=ISNUMBER(SEARCH("20",L6))']]);
  });

  test('rules that carry the mark, one chart, frozen headers and a page set up on every sheet that people see', () => {
    const formulas = ofKind('highlight').flatMap(({ highlights }) => highlights.flatMap((rule) => (rule.kind === 'formula' ? [rule.formula] : [])));
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((formula) => !formula.includes('N("CCHC")=0') || formula.includes('['))).toEqual([]);
    expect(ofKind('chart')).toHaveLength(1);
    const seen = ofKind('addSheet').filter(({ visibility }) => visibility === 'Visible').map(({ sheet }) => sheet);
    expect(ofKind('print').map(({ sheet }) => sheet).sort()).toEqual([...seen].sort());
    expect(ofKind('freeze').map(({ sheet }) => sheet).sort()).toEqual([...seen].sort());
    // One change a sheet: a second one would take the rules of the first for old ones.
    expect(new Set(ofKind('highlight').map(({ sheet }) => sheet)).size).toBe(ofKind('highlight').length);
  });

  test('lines for the seven areas, every lead agency and nobody', () => {
    const names = loaded.grids[SHEET_NAMES.summary]!.values.map((row) => row[0]);
    expect(names).toEqual(expect.arrayContaining(plan.areas.map(({ name }) => name)));
    expect(names).toEqual(expect.arrayContaining(['Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng Ủy ban nhân dân tỉnh', 'Sở Thông tin và Truyền thông', NO_LEAD_NAME]));
    expect(names.filter((name) => name === 'Tổng')).toHaveLength(2);
  });

  test('every spelling of an agency once, however it is capitalised', () => {
    const spellings = column('BiDanh', HEADERS.spelling).map((spelling) => String(spelling).toLowerCase());
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(spellings).toEqual(expect.arrayContaining(['stttt', 'vpubnd tỉnh', 'sở nội vụ']));
  });
});

test('loading again adds nothing', () => {
  expect(templateChanges(plan, { ...request, snapshot: loaded })).toEqual([]);
});

test('a deleted row and a deleted sheet come back, and nothing else changes', () => {
  const tasks = table('NhiemVu');
  const snapshot = {
    ...loaded,
    sheets: loaded.sheets.filter(({ name }) => name !== SHEET_NAMES.targets),
    tables: loaded.tables.filter(({ name }) => name !== 'MucTieu')
      .map((found) => (found === tasks ? { ...tasks, area: { ...tasks.area, rows: 64 }, values: tasks.values.filter((row) => row[0] !== '2.03'), isEmpty: tasks.isEmpty.slice(1) } : found)),
  };
  const again = templateChanges(plan, { ...request, snapshot });
  expect(ofKind('addSheet', again).map(({ sheet }) => sheet)).toEqual([SHEET_NAMES.targets]);
  expect(ofKind('resizeTable', again)).toEqual([{ kind: 'resizeTable', table: 'NhiemVu', area: { row: 4, column: 0, rows: 65, columns: tasks.area.columns } }]);
  const inTasks = ofKind('write', again).filter(({ sheet }) => sheet === SHEET_NAMES.tasks);
  expect(inTasks.flatMap(({ cells }) => cells.flat())).toContain('2.03');
  expect(new Set(inTasks.map(({ area }) => area.row))).toEqual(new Set([68]));
});

test('rows and columns that people have moved are filled by their headers', () => {
  const tasks = table('NhiemVu');
  const turned = { ...tasks, headers: [...tasks.headers].reverse(), values: tasks.values.slice(1).map((row) => [...row].reverse()), area: { ...tasks.area, rows: 64 } };
  const again = templateChanges(plan, { ...request, snapshot: { ...loaded, tables: loaded.tables.map((found) => (found === tasks ? turned : found)) } });
  const codes = ofKind('write', again).filter(({ cells }) => cells[0]?.includes('1.01'));
  expect(codes.map(({ area, cells }) => area.column + cells[0]!.indexOf('1.01'))).toEqual([tasks.area.columns - 1]);
});

describe('sheets of our names that are not ours are named', () => {
  const sheet = (name: string) => ({ name, visibility: 'Visible' as const, isProtected: false });
  test.each<[string, Parameters<typeof findForeignSheets>[0], string[]]>([
    ['none in a workbook of other sheets', { ...EMPTY, sheets: [sheet('Sheet1')] }, []],
    ['a sheet of the user', { ...EMPTY, sheets: [sheet('Nhiệm vụ'), sheet('Tổng hợp')] }, ['Nhiệm vụ', 'Tổng hợp']],
    ['a hidden one without the stamp', { ...EMPTY, sheets: [sheet('_CCHC')] }, ['_CCHC']],
    ['a table of ours on another sheet', { ...loaded, sheets: [sheet('Danh mục'), sheet('Việc')], tables: [{ ...table('LinhVuc'), sheet: 'Việc' }] }, ['Danh mục']],
    ['none in a loaded workbook', loaded, []],
  ])('%s', (_name, snapshot, names) => expect(findForeignSheets(snapshot)).toEqual(names));

  test('all of them where the stamp names another plan', () => {
    expect(findForeignSheets(loaded, { id: 'khac-2026' })).toHaveLength(6);
    expect(findForeignSheets(loaded, plan)).toEqual([]);
  });
});

test('the dialect follows the number of computed cells', () => {
  expect(computedCellCount(plan)).toBe(64 * 3 + 29 * 3 + 21 * 3);
  expect([dialectFor(500), dialectFor(501)]).toEqual(['cchc', 'native']);
});

test.each([[44926, 45291], [44927, 44927], [45107, 45107], [45291, 45291], [45292, 45291]])('on day %i the report date starts as %i', (today, day) => {
  expect(reportDateFor(plan, today)).toBe(day);
});

test('text stands out from its ground by at least 4.5', () => {
  for (const pair of Object.values(COLORS)) {
    const { fill = '#FFFFFF', color } = typeof pair === 'string' ? { color: '#000000' } : (pair as { fill?: string; color: string });
    expect([pair, contrast(fill, color) >= 4.5]).toEqual([pair, true]);
  }
  for (const fill of [COLORS.entered.fill, COLORS.computed.fill]) expect(contrast(fill, COLORS.done.color)).toBeGreaterThanOrEqual(4.5);
});

function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
