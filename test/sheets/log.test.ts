import { isLogForeign, logChanges, type LogEntry, outstandingChanges, readLog } from '../../src/sheets/log';
import { LOG_WORDS } from '../../src/strings';
import { applied } from './applied';
import { EMPTY } from './snapshots';

const entry = (over: Partial<LogEntry> = {}): LogEntry =>
  ({ on: 45107, what: 'sent', agency: 'Sở Tư pháp', round: 'Quý II', file: 'CCHC 2023 - Quý II - Sở Tư pháp.xlsx', rows: 5, note: '', ...over });

test('the log begins with its first line, and what was written is read back', () => {
  const lines = [entry(), entry({ what: 'merged', rows: 1, note: '2.01, Tình trạng: “” thành “Hoàn thành”' })];
  expect(readLog(applied(EMPTY, logChanges(EMPTY, lines)))).toEqual(lines);
});

test('later lines come below, and those that stand stay', () => {
  const first = applied(EMPTY, logChanges(EMPTY, [entry()]));
  const second = applied(first, logChanges(first, [entry({ what: 'returned', on: 45110 }), entry({ what: 'taken-back', on: 45111 })]));
  expect(readLog(second).map(({ what, on }) => [what, on])).toEqual([['sent', 45107], ['returned', 45110], ['taken-back', 45111]]);
  expect(second.sheets).toHaveLength(1);
});

test('nothing to tell changes nothing', () => expect(logChanges(EMPTY, [])).toEqual([]));

test('a line that a person wrote between ours is skipped', () => {
  const standing = applied(EMPTY, logChanges(EMPTY, [entry(), entry({ agency: 'Sở Nội vụ' })]));
  standing.tables[0]!.values[0]![1] = 'Gọi điện nhắc';
  expect(readLog(standing).map(({ agency }) => agency)).toEqual(['Sở Nội vụ']);
});

test('text that looks like a formula stays text: the cells of texts are formatted so', () => {
  const changes = logChanges(EMPTY, [entry({ note: '=1+1' })]);
  const formats = changes.flatMap((change) => (change.kind === 'look' && change.look.numberFormat === '@' ? [change.area] : []));
  expect(formats.some(({ column, columns }) => column <= 6 && column + columns > 6)).toBe(true);
});

test('a sheet of the log\'s name without the log is somebody\'s', () => {
  const theirs = { ...EMPTY, sheets: [{ name: LOG_WORDS.sheet, visibility: 'Visible' as const, isProtected: false }] };
  expect([isLogForeign(theirs), isLogForeign(EMPTY), isLogForeign(applied(EMPTY, logChanges(EMPTY, [entry()])))]).toEqual([true, false, false]);
});

describe('who has not returned yet stands above the table', () => {
  const at = (changes: ReturnType<typeof logChanges>) => changes.flatMap((change) => (change.kind === 'write' && change.area.row === 2 ? [[change.area, change.cells]] : []));
  const A3 = { row: 2, column: 0, rows: 1, columns: 1 };
  const sent = [entry({ agency: 'Sở Tư pháp' }), entry({ agency: 'Sở Nội vụ' })];
  const first = applied(EMPTY, logChanges(EMPTY, sent));

  test('at the first sending, over the width of the table', () => {
    const changes = logChanges(EMPTY, sent);
    expect(at(changes)).toEqual([[A3, [['Chưa gửi về (Quý II): Sở Nội vụ; Sở Tư pháp']]]]);
    expect(changes).toContainEqual({ kind: 'merge', sheet: LOG_WORDS.sheet, area: { ...A3, columns: 7 } });
    expect(first.tables[0]!.area.row).toBe(3);
  });

  test('written anew when a file comes back, when its merge is taken back, and when the next round is sent', () => {
    const back = entry({ what: 'returned', on: 45110 });
    const one = applied(first, logChanges(first, [back]));
    expect(at(logChanges(first, [back]))).toEqual([[A3, [['Chưa gửi về (Quý II): Sở Nội vụ']]]]);
    expect(at(logChanges(one, [entry({ what: 'returned', agency: 'Sở Nội vụ' })]))).toEqual([[A3, [['Đã gửi về đủ (Quý II)']]]]);
    expect(at(logChanges(one, [entry({ what: 'taken-back' })]))).toEqual([[A3, [['Chưa gửi về (Quý II): Sở Nội vụ; Sở Tư pháp']]]]);
    expect(at(logChanges(one, [entry({ round: 'Quý III' })]))).toEqual([[A3, [['Chưa gửi về (Quý II): Sở Nội vụ. Chưa gửi về (Quý III): Sở Tư pháp']]]]);
  });

  test('the row grows with many agencies; it moves with the table, and is left out where its place is gone', () => {
    const many = Array.from({ length: 40 }, (_, index) => entry({ agency: `Ủy ban nhân dân huyện thứ ${index + 1}` }));
    const height = logChanges(first, many).flatMap((change) => (change.kind === 'rowHeight' && change.row === 2 ? [change.height] : []));
    expect(height[0]).toBeGreaterThan(100);
    const moved = (row: number) => ({ ...first, tables: first.tables.map((table) => ({ ...table, area: { ...table.area, row } })) });
    const texts = (row: number) => outstandingChanges(moved(row)).flatMap((change) => (change.kind === 'write' ? [change.area.row] : []));
    expect([texts(6), texts(1)]).toEqual([[5], []]);
  });

  test('where nobody was asked it says nothing', () => expect(at(logChanges(EMPTY, [entry({ what: 'merged' })]))).toEqual([]));
});

test('the column of counts says that it holds rows and cells', () => {
  expect(applied(EMPTY, logChanges(EMPTY, [entry()])).tables[0]!.headers).toEqual(['Ngày', 'Việc', 'Cơ quan', 'Kỳ', 'Tệp', 'Số dòng, ô', 'Ghi chú']);
});

test('a log that was begun under the former header keeps its counts and goes on', () => {
  const first = applied(EMPTY, logChanges(EMPTY, [entry()]));
  const old = { ...first, tables: first.tables.map((table) => ({ ...table, headers: table.headers.map((header) => (header === 'Số dòng, ô' ? 'Số dòng' : header)) })) };
  expect(readLog(old)).toEqual([entry()]);
  expect(readLog(applied(old, logChanges(old, [entry({ rows: 7 })]))).map(({ rows }) => rows)).toEqual([5, 7]);
});
