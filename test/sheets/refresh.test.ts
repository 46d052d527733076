import { dayOf, vietnameseDate } from '../../src/plan/day';
import type { Entered } from '../../src/plan/entered';
import { anGiang2023 } from '../../src/plans/angiang2023';
import type { Change } from '../../src/sheets/change';
import { checkWorkbook } from '../../src/sheets/check/checkWorkbook';
import { TASK_TABLE } from '../../src/sheets/columns';
import { judge, judgeTargets } from '../../src/sheets/judge';
import { readRows } from '../../src/sheets/readRows';
import { inOwnTable } from '../../src/sheets/formulas/reference';
import { refreshChanges } from '../../src/sheets/refreshChanges';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { templateChanges } from '../../src/sheets/templateChanges';
import { HEADERS, NO_LEAD_NAME, SHEET_NAMES } from '../../src/strings';
import { applied } from './applied';
import { EMPTY } from './snapshots';

const plan = anGiang2023;
const asOf = dayOf(2023, 6, 30)!;
const loaded = applied(EMPTY, templateChanges(plan, { dialect: 'native', reportDate: asOf, snapshot: EMPTY, agencies: plan.agencies }));

/** The workbook after a person has typed into cells of a table, found by code and header. */
function typed(snapshot: WorkbookSnapshot, table: string, cells: readonly [code: string, header: string, value: Entered][]): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((found) => (found.name !== table ? found : {
      ...found,
      values: found.values.map((row) => row.map((value, index) => cells.find(([code, header]) => row[0] === code && found.headers[index] === header)?.[2] ?? value)),
    })),
  };
}

const refreshed = (snapshot: WorkbookSnapshot, day?: number) => refreshChanges(plan, snapshot, readRows(snapshot, plan), day);
const writes = (changes: readonly Change[]) => changes.flatMap((change) => (change.kind === 'write' ? [change] : []));

test('with nothing to do only the highlights are put right', () => {
  expect(refreshed(loaded).map(({ kind }) => kind)).toEqual(['highlight', 'highlight', 'highlight', 'highlight']);
});

test('one bad row costs one row: its neighbours are judged, and each problem names its cell', () => {
  const snapshot = typed(loaded, 'NhiemVu', [
    ['1.01', HEADERS.progress, 'gần xong'], ['1.01', HEADERS.due, dayOf(2023, 3, 31)!], ['1.02', HEADERS.completedOn, '31/02/2023'],
    ['1.03', HEADERS.status, 'Hoàn thành'], ['1.03', HEADERS.completedOn, '5/6/2023'], ['1.03', HEADERS.due, '30/6/2023'], ['1.03', HEADERS.evidence, 'BC 12'],
    ['1.04', HEADERS.area, 'Lĩnh vực lạ'], ['1.05', 'Mã', ''],
  ]);
  const rows = readRows(snapshot, plan);
  expect(checkWorkbook(plan, snapshot, rows, asOf, null).map(({ code, where }) => [code, where.sheet, where.cell, where.id])).toEqual([
    ['missing-row', 'Nhiệm vụ', 'A5', '1.05'],
    ['progress-not-a-number', 'Nhiệm vụ', 'J6', '1.01'],
    ['date-not-a-date', 'Nhiệm vụ', 'K7', '1.02'],
    ['area-unknown', 'Nhiệm vụ', 'B9', '1.04'],
    ['code-missing', 'Nhiệm vụ', 'A10', ''],
  ]);
  expect(judge(rows.tasks, asOf, rows.thresholds).slice(0, 3).map(({ id, state }) => [id, state])).toEqual([
    ['1.01', 'overdue'], ['1.02', 'no-due-date'], ['1.03', 'completed-on-time'],
  ]);
  expect(rows.tasks).toHaveLength(63);
});

test('real figures of targets: rank 35 against 20, a rate from its two numbers, an index not published', () => {
  const snapshot = typed(loaded, 'MucTieu', [
    ['T08', HEADERS.actual, 35], ['T03a', HEADERS.numerator, 193457], ['T03a', HEADERS.denominator, 195197], ['T09', HEADERS.actual, 'chưa công bố'],
    ['T06', HEADERS.actual, 988], ['T01', HEADERS.numerator, 0], ['T01', HEADERS.denominator, 0],
  ]);
  const judged = judgeTargets(readRows(snapshot, plan).targets);
  const resultOf = (id: string) => judged.filter((target) => target.id === id).map(({ result, reason }) => [result, reason])[0];
  expect(['T08', 'T03a', 'T09', 'T06', 'T01', 'T02', 'T12'].map(resultOf)).toEqual([
    ['not-met', ''], ['met', ''], ['not-published', ''], ['problem', 'Thiếu số gốc'], ['problem', 'Không phát sinh'], ['not-reported', ''], ['not-measurable', ''],
  ]);
  expect(judged.filter(({ target }) => target !== null)).toHaveLength(17);
});

describe('what a workbook lacks is named', () => {
  test.each<[string, WorkbookSnapshot, { kind: string; name: string }[]]>([
    ['a sheet', { ...loaded, sheets: loaded.sheets.filter(({ name }) => name !== 'Phân công'), tables: loaded.tables.filter(({ name }) => name !== 'PhanCong') }, [{ kind: 'sheet', name: 'Phân công' }]],
    ['a table', { ...loaded, tables: loaded.tables.filter(({ name }) => name !== 'MucTieu') }, [{ kind: 'table', name: 'MucTieu' }]],
    ['a column whose header was changed', {
      ...loaded, tables: loaded.tables.map((table) => ({ ...table, headers: table.headers.map((header) => (table.name === 'NhiemVu' && header === 'Tình trạng' ? 'Trạng thái' : header)) })),
    }, [{ kind: 'column', name: 'Tình trạng (NhiemVu)' }]],
    ['nothing where a header is spaced and capitalised otherwise', {
      ...loaded, tables: loaded.tables.map((table) => ({ ...table, headers: table.headers.map((header) => header.toUpperCase().replace(' ', '  ')) })),
    }, []],
  ])('%s', (_name, snapshot, missing) => expect(readRows(snapshot, plan).missing).toEqual(missing));
});

describe('Hạn follows Thời hạn', () => {
  const withWords = typed(loaded, 'NhiemVu', [['2.01', HEADERS.deadline, 'Quý II/2023']]);
  const first = refreshed(withWords);
  const followed = applied(withWords, first);

  test('the day is written and remembered', () => {
    expect(writes(first).filter(({ sheet }) => sheet === SHEET_NAMES.tasks)).toEqual([
      { kind: 'write', sheet: 'Nhiệm vụ', area: { row: 20, column: 5, rows: 1, columns: 1 }, cells: [[asOf]] },
    ]);
    expect([...readRows(followed, plan).derivedDeadlines]).toEqual([['NhiemVu 2.01', { words: 'Quý II/2023', due: asOf }]]);
    expect(readRows(withWords, plan).tasks.find(({ id }) => id === '2.01')!.due).toBe(asOf);
  });

  test('once only', () => expect(refreshed(followed).map(({ kind }) => kind)).toEqual(['highlight', 'highlight', 'highlight', 'highlight']));

  test('again when the words change', () => {
    const later = readRows(typed(followed, 'NhiemVu', [['2.01', HEADERS.deadline, 'Quý III/2023']]), plan).tasks.find(({ id }) => id === '2.01')!;
    expect([later.isDueFollowed, vietnameseDate(later.due!)]).toEqual([true, '30/09/2023']);
  });

  test('not when a person has typed it', () => {
    const own = typed(followed, 'NhiemVu', [['2.01', HEADERS.due, dayOf(2023, 5, 15)!], ['2.01', HEADERS.deadline, 'Quý III/2023']]);
    expect(readRows(own, plan).tasks.find(({ id }) => id === '2.01')).toMatchObject({ isDueFollowed: false, due: dayOf(2023, 5, 15) });
    expect(writes(refreshed(own)).filter(({ sheet }) => sheet === SHEET_NAMES.tasks)).toEqual([]);
  });
});

describe('Tổng hợp has a line for every lead agency', () => {
  const names = (snapshot: WorkbookSnapshot) => {
    const columnA = snapshot.grids[SHEET_NAMES.summary]!.values.map((row) => String(row[0]));
    const header = columnA.indexOf('Cơ quan chủ trì');
    return columnA.slice(header + 1, columnA.lastIndexOf('Tổng') + 1);
  };

  test('new ones too, in Vietnamese order, before the total', () => {
    const snapshot = typed(loaded, 'NhiemVu', [['6.01', HEADERS.lead, 'Sở Tài chính; Hội Nông dân tỉnh'], ['6.02', HEADERS.lead, 'Đài PT-TH lạ']]);
    const after = applied(snapshot, refreshed(snapshot));
    expect(names(after)).toEqual(['Đài PT-TH lạ', 'Hội Nông dân tỉnh', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Thông tin và Truyền thông', 'Sở Tư pháp', 'Văn phòng Ủy ban nhân dân tỉnh', NO_LEAD_NAME, 'Tổng']);
    expect(refreshed(after).map(({ kind }) => kind)).toEqual(['highlight', 'highlight', 'highlight', 'highlight']);
    const back = applied(after, refreshed(typed(after, 'NhiemVu', [['6.01', HEADERS.lead, ''], ['6.02', HEADERS.lead, '']])));
    expect(names(back)).toEqual(names(loaded));
  });
});

test('a spelling that only the agency list understands is put where formulas look it up', () => {
  const snapshot = typed(loaded, 'NhiemVu', [['6.01', HEADERS.lead, 'Sở Tư pháp, Sở Tài chính']]);
  const added = writes(refreshed(snapshot)).filter(({ sheet }) => sheet === SHEET_NAMES.lists).flatMap(({ cells }) => cells);
  expect(added).toEqual([['Sở Tư pháp, Sở Tài chính', 'Sở Tư pháp; Sở Tài chính']]);
});

test('an agency that a user has listed is known by its spellings, in the drop-down and to the formulas', () => {
  const agencies = loaded.tables.find(({ name }) => name === 'CoQuan')!;
  const line = agencies.headers.map((header) => ({ 'Cơ quan': 'Sở Xây dựng', 'Viết tắt': 'SXD; Sở XD' })[header] ?? '');
  const extended = { ...agencies, area: { ...agencies.area, rows: agencies.area.rows + 1 }, values: [...agencies.values, line], isEmpty: [...agencies.isEmpty, line.map((cell) => cell === '')] };
  const snapshot = typed({ ...loaded, tables: loaded.tables.map((table) => (table === agencies ? extended : table)) }, 'NhiemVu', [['6.01', HEADERS.lead, 'SXD']]);
  expect(readRows(snapshot, plan).tasks.find(({ id }) => id === '6.01')!.leads).toEqual(['Sở Xây dựng']);
  const changes = refreshed(snapshot);
  expect(changes.filter(({ kind }) => kind === 'setName')).toEqual([
    { kind: 'setName', name: 'DSCoQuan', sheet: 'Danh mục', area: { row: 5, column: agencies.area.column, rows: agencies.area.rows, columns: 1 } },
  ]);
  expect(writes(changes).filter(({ sheet }) => sheet === SHEET_NAMES.lists).flatMap(({ cells }) => cells)).toEqual([
    ['Sở Xây dựng', 'Sở Xây dựng'], ['SXD', 'Sở Xây dựng'], ['Sở XD', 'Sở Xây dựng'],
  ]);
});

test('rows added by a program that fills nothing down get their formulas, and only they', () => {
  const tasks = loaded.tables.find(({ name }) => name === 'NhiemVu')!;
  const state = TASK_TABLE.columns.findIndex(({ key }) => key === 'timeState');
  const emptied = { ...tasks, isEmpty: tasks.isEmpty.map((row, index) => row.map((was, at) => was || (index >= 62 && at === state))) };
  const fills = refreshed({ ...loaded, tables: loaded.tables.map((table) => (table === tasks ? emptied : table)) }).filter(({ kind }) => kind === 'fill');
  expect(fills).toMatchObject([{ area: { row: 67, column: state, rows: 2, columns: 1 }, cell: { formula: inOwnTable(TASK_TABLE.columns[state]!.formulas!.native) } }]);
});

test('asked about another day, the workbook is set to it; a report date that is no date is told', () => {
  const cell = loaded.names.find(({ name }) => name === 'NgayBaoCao')!;
  expect(writes(refreshed(loaded, asOf + 1))).toEqual([{ kind: 'write', sheet: 'Tổng hợp', area: cell.area, cells: [[asOf + 1]] }]);
  const text = { ...loaded, names: loaded.names.map((name) => (name === cell ? { ...cell, values: [['30/6/2023']] } : name)) };
  expect(readRows(text, plan)).toMatchObject({ reportDate: null, problems: [{ code: 'report-date-unreadable', where: { sheet: 'Tổng hợp', cell: 'B4' } }] });
});
