import { decideImport } from '../../../src/commands/import/decideImport';
import { planFromAppendix } from '../../../src/commands/import/planFromAppendix';
import type { Appendix } from '../../../src/commands/import/readAppendix';
import { findTables } from '../../../src/plan/appendix/foundTable';
import { agencyList } from '../../../src/plan/agencyNames';
import { gridOf } from '../../../src/plan/appendix/grid';
import type { Plan } from '../../../src/plan/plan';
import { dayOfIso } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';
import { planFileText, readPlanFile } from '../../../src/plans/planFile';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { templateChanges } from '../../../src/sheets/templateChanges';
import { documentLine } from '../../../src/sheets/template/dataSheet';
import { HEADERS } from '../../../src/strings';
import { applied } from '../../sheets/applied';
import { EMPTY } from '../../sheets/snapshots';

const ROWS = [
  ['STT', 'Nhiệm vụ', 'Thời hạn', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
  ['I', 'Cải cách thể chế', '', '', ''],
  ['1', 'Rà soát văn bản', 'Quý II/2026', 'Sở Tư pháp và Sở Nội vụ', 'Sở KH-ĐT'],
  ['2', 'Kiểm tra văn bản', 'Quý III/2026', 'Sở Tư pháp', '-'],
  ['3', 'Số hóa hồ sơ', 'Quý IV/2026', 'Sở NN và PTNT', 'UBND cấp xã'],
  ['4', 'Tổ chức bộ máy', 'Quý IV/2026', 'Sở Nội vụ', ''],
];

function planOf(year: number, rows = ROWS.slice(1), known: Pick<Plan, 'province' | 'agencies'> | null = null, title = '') {
  const grids = [gridOf({ kind: 'word', table: 0 }, title, [ROWS[0]!, ...rows].map((row) => row.map((text) => ({ text }))), [])];
  const tables = findTables(grids);
  if (typeof tables === 'string') throw new Error(tables);
  return planFromAppendix({ id: 'thu', year, province: 'Thử' }, { name: 'phu-luc', grids, tables }, {}, known);
}

test.each<[number, string[]]>([
  [2025, []],
  [2026, ['bảng 1, dòng 3, cột 5: Sở Kế hoạch và Đầu tư', 'bảng 1, dòng 5, cột 4: Sở Nông nghiệp và Phát triển nông thôn']],
])('a plan of %i is warned of agencies that are no more: %j', (year, told) => {
  const { problems } = planOf(year);
  expect(problems.filter(({ code }) => code === 'agency-abolished').map(({ place, value }) => `${place}: ${value}`)).toEqual(told);
});

test.each<[string, { number: string; issuedOn: number | null }]>([
  ['', { number: '', issuedOn: null }],
  ['(Kèm theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh)', { number: '12/KH-UBND', issuedOn: null }],
  ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh)', { number: '12/KH-UBND', issuedOn: dayOfIso('2025-12-20') }],
])('of the document no more is said than stands above the table: %j', (title, told) => {
  const { plan } = planOf(2026, undefined, null, title);
  expect({ number: plan.number, issuedOn: plan.issuedOn }).toEqual(told);
  expect(readPlanFile(planFileText(plan))).toEqual({ kind: 'plan', plan });
  expect(documentLine(plan)).not.toMatch(/ {2}|01\/01\/2026/u);
});

test('groups below groups by their figures are no areas of their own', () => {
  const { plan } = planOf(2026, [['1', 'Cải cách thể chế', '', '', ''], ['1.1', 'Nhóm con', '', '', ''], ['1.1.1', 'Việc A', '', 'STP', ''], ['1.2', 'Nhóm con khác', '', '', ''], ['1.2.1', 'Việc B', '', 'STP', ''],
    ['2', 'Cải cách tài chính công', '', '', ''], ['2.1', 'Việc C', '', 'STC', '']]);
  expect([plan.areas.map(({ name, taskCount }) => [name, taskCount]), plan.tasks.map(({ code, name }) => [code, name])])
    .toEqual([[['Cải cách thể chế', 2], ['Cải cách tài chính công', 1]], [['1.01', 'Việc A'], ['1.02', 'Việc B'], ['2.01', 'Việc C']]]);
});

test.each<[string, string[][], [string, number][]]>([
  ['marks that begin late', [['', 'CẢI CÁCH THỂ CHẾ', '', '', ''], ['1', 'Việc A', '', 'STP', ''], ['A', 'CẢI CÁCH TÀI CHÍNH CÔNG', '', '', ''], ['1', 'Việc B', '', 'STC', ''], ['B', 'Cải cách chế độ công vụ', '', '', ''], ['1', 'Việc C', '', 'SNV', '']],
    [['Cải cách thể chế', 1], ['Cải cách tài chính công', 1], ['Cải cách chế độ công vụ', 1]]],
  ['parts over the areas', [['A', 'NHIỆM VỤ CHUNG', '', '', ''], ['I', 'Cải cách thể chế', '', '', ''], ['1', 'Việc A', '', 'STP', ''], ['II', 'Cải cách thủ tục hành chính', '', '', ''], ['1', 'Việc B', '', 'STP', ''], ['B', 'NHIỆM VỤ CỤ THỂ', '', '', ''], ['I', 'Chuyển đổi số', '', '', ''], ['1', 'Việc C', '', 'STP', '']],
    [['Cải cách thể chế', 1], ['Cải cách thủ tục hành chính', 1], ['Chuyển đổi số', 1]]],
  ['groups of another subject', [['I', 'Phát triển du lịch', '', '', ''], ['1', 'Việc A', '', 'STP', ''], ['II', 'Phát triển nông thôn', '', '', ''], ['', 'Nhóm nhỏ', '', '', ''], ['1', 'Việc B', '', 'STP', '']], [['Phát triển du lịch', 1], ['Phát triển nông thôn', 1]]],
])('the groups that are areas: %s', (_, rows, areas) => {
  expect(planOf(2026, rows).plan.areas.map(({ name, taskCount }) => [name, taskCount])).toEqual(areas);
});

test('a group whose row names the lead is a group, and its lead that of the tasks which name none', () => {
  const { plan, problems } = planOf(2026, [['I', 'Cải cách thể chế', '', 'Sở Tư pháp', ''], ['1', 'Rà soát văn bản', 'Quý I', '', ''], ['2', 'Kiểm tra', 'Quý I', 'Sở Nội vụ', ''], ['II', 'Cải cách thủ tục hành chính', '', 'Văn phòng UBND tỉnh', ''], ['1', 'Công bố', 'Quý I', '', '']]);
  expect(plan.areas.map(({ name, taskCount }) => [name, taskCount])).toEqual([['Cải cách thể chế', 2], ['Cải cách thủ tục hành chính', 1]]);
  expect(plan.tasks.map(({ name, leadAgency }) => [name, leadAgency])).toEqual([['Rà soát văn bản', 'Sở Tư pháp'], ['Kiểm tra', 'Sở Nội vụ'], ['Công bố', 'Văn phòng UBND tỉnh']]);
  expect(problems).toEqual([]);
});

test('agencies that lead together are no agency of their own', () => {
  const { plan } = planOf(2026);
  expect(plan.agencies.map(({ name }) => name)).toEqual(['Sở Tư pháp', 'Sở Nội vụ', 'Sở NN và PTNT']);
  expect(plan.tasks.map(({ leadAgency, supportingAgencies }) => [leadAgency, supportingAgencies])).toEqual([
    ['Sở Tư pháp; Sở Nội vụ', 'Sở KH-ĐT'], ['Sở Tư pháp', ''], ['Sở NN và PTNT', 'UBND cấp xã'], ['Sở Nội vụ', ''],
  ]);
});

test('agencies that another plan knows come with its full name and its abbreviations, once', () => {
  const list = agencyList(anGiang2023.agencies);
  const { plan } = planOf(2026, [
    ['I', 'Cải cách thể chế', '', '', ''],
    ['1', 'Rà soát', '', 'STP', ''], ['2', 'Kiểm tra', '', 'Sở Tư pháp; Giám đốc SNV', ''], ['3', 'Số hóa', '', 'Hội Luật gia', ''], ['4', 'Công khai', '', 'Các sở, ban, ngành', ''],
  ], anGiang2023);
  expect(plan.agencies.map(({ name, kind, abbreviations }) => [name, kind, abbreviations])).toEqual([
    ['Sở Tư pháp', 'agency', list.find('Sở Tư pháp')!.abbreviations], ['Sở Nội vụ', 'agency', list.find('Sở Nội vụ')!.abbreviations], ['Hội Luật gia', 'agency', []],
    ['Các sở, ban, ngành', 'collective', expect.any(Array)],
  ]);
  expect(plan.tasks.map(({ leadAgency }) => leadAgency)).toEqual(['Sở Tư pháp', 'Sở Tư pháp; Sở Nội vụ', 'Hội Luật gia', 'Các sở, ban, ngành']);
});

test.each([
  ['An Giang', ['Báo An Giang', 'Sở Tư pháp']], ['Thành phố Cần Thơ', ['Báo', 'Sở Tư pháp']],
])('agencies that bear a province\'s name are known to its own plans only: in %s %j', (province, names) => {
  const known = { province: 'An Giang', agencies: anGiang2023.agencies.map((agency) => (agency.name === 'Báo An Giang' ? { ...agency, otherSpellings: [...agency.otherSpellings, 'Báo'] } : agency)) };
  const grids = [gridOf({ kind: 'word', table: 0 }, '', [ROWS[0]!, ['I', 'Cải cách thể chế', '', '', ''], ['1', 'Đăng tin', '', 'Báo; STP', '']].map((row) => row.map((text) => ({ text }))), [])];
  const tables = findTables(grids) as Exclude<ReturnType<typeof findTables>, string>;
  expect(planFromAppendix({ id: 'thu', year: 2024, province }, { name: 'phu-luc', grids, tables }, {}, known).plan.agencies.map(({ name }) => name)).toEqual(names);
});

describe('a workbook of a plan that was made of its appendix', () => {
  const grids = (rows: readonly string[][]) => [gridOf({ kind: 'word', table: 0 }, '', rows.map((row) => row.map((text) => ({ text }))), [])];
  const appendixOf = (rows: readonly string[][]): Appendix => ({ name: 'phu-luc', grids: grids(rows), tables: findTables(grids(rows)) as Appendix['tables'] });
  const { plan } = planOf(2026);
  const loaded = applied(EMPTY, templateChanges(plan, { dialect: 'native', reportDate: dayOfIso('2026-06-30')!, snapshot: EMPTY, agencies: plan.agencies }));
  const edited = changed(loaded, 'NhiemVu', '1.01', HEADERS.deadline, 'Tháng 11/2026');

  test('knows it: what a person changed since is kept, and a task that it lost is told', () => {
    const same = decideImport(plan, edited, appendixOf(ROWS), {}).preview;
    expect([same.cells.filter(({ header }) => header !== HEADERS.source), same.vanished]).toEqual([[{ code: '1.01', header: HEADERS.deadline, outcome: 'kept', before: 'Tháng 11/2026', after: 'Quý II/2026' }], []]);
    const without = decideImport(plan, edited, appendixOf(ROWS.filter((_, index) => index !== 3)), {}).preview;
    expect(without.vanished).toEqual([{ code: '1.02', name: 'Kiểm tra văn bản' }]);
  });

  test('where the appendix changed too, a person\'s change is told as one', () => {
    const moved = ROWS.map((row) => row.map((cell) => (cell === 'Quý II/2026' ? 'Quý I/2026' : cell)));
    expect(decideImport(plan, edited, appendixOf(moved), {}).preview.cells).toContainEqual({ code: '1.01', header: HEADERS.deadline, outcome: 'overwritten', before: 'Tháng 11/2026', after: 'Quý I/2026', isPersons: true });
  });

  test('a task with a name much like the former one is taken for it, and that is told', () => {
    const renamed = ROWS.map((row) => row.map((cell) => (cell === 'Kiểm tra văn bản' ? 'Kiểm tra văn bản định kỳ' : cell)));
    const { problems, tasks } = decideImport(plan, loaded, appendixOf(renamed), {}).preview;
    expect(tasks.find(({ code }) => code === '1.02')).toMatchObject({ matchedBy: 'similar' });
    expect(problems.filter(({ code }) => code === 'task-renamed').map(({ value }) => value)).toEqual(['1.02: Kiểm tra văn bản → Kiểm tra văn bản định kỳ']);
  });
});

test('areas counted in figures over dashes, and groups below each area, are areas and groups of the plan too', () => {
  const dashes = planOf(2026, [['1', 'Cải cách thể chế', '', '', ''], ['-', 'Rà soát', 'Quý I/2026', 'STP', ''], ['-', 'Kiểm tra', 'Quý II/2026', 'STP', ''], ['2', 'Cải cách tài chính công', '', '', ''], ['-', 'Khoán kinh phí', 'Quý I/2026', 'STC', '']]);
  expect(dashes.plan.areas.map(({ name, taskCount }) => [name, taskCount])).toEqual([['Cải cách thể chế', 2], ['Cải cách tài chính công', 1]]);
  const below = planOf(2026, ['I Cải cách thể chế', 'II Cải cách tài chính công', 'III Công tác khác'].flatMap((title) => {
    const [mark = '', ...words] = title.split(' ');
    return [[mark, words.join(' '), '', '', ''], ['1', 'Nhóm thường xuyên', '', '', ''], ['1.1', `Việc của ${mark}`, 'Quý I/2026', 'STP', '']];
  }));
  expect(below.plan.areas.map(({ name, taskCount }) => [name, taskCount])).toEqual([['Cải cách thể chế', 1], ['Cải cách tài chính công', 1], ['Công tác khác', 1]]);
});

test('spellings with the name of another province do not come along either', () => {
  const { plan } = planOf(2026, [['I', 'Cải cách thể chế', '', '', ''], ['1', 'Bảo đảm an ninh', '', 'Công an tỉnh', '']], { province: 'An Giang', agencies: anGiang2023.agencies });
  expect(plan.agencies).toHaveLength(1);
  expect(JSON.stringify(plan.agencies)).not.toMatch(/An Giang/);
  const own = anGiang2023.agencies.find(({ name }) => name === 'Công an tỉnh')!;
  expect(own.otherSpellings.some((spelling) => spelling.includes('An Giang'))).toBe(true);
});

test('an appendix whose title names another year or province than was said is warned of', () => {
  const { problems } = planOf(2026, undefined, null, 'Nhiệm vụ cải cách hành chính tỉnh Đồng Tháp năm 2025');
  expect(problems.filter(({ code }) => code.startsWith('other-')).map(({ code, value }) => [code, value])).toEqual([['other-year', '2025'], ['other-province', 'Đồng Tháp']]);
});

/** The workbook after somebody typed into a cell. */
function changed(snapshot: WorkbookSnapshot, table: string, code: string, header: string, value: string): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((one) => (one.name !== table ? one : {
      ...one, values: one.values.map((line) => (line[0] === code ? line.map((cell, index) => (one.headers[index] === header ? value : cell)) : line)),
    })),
  };
}
