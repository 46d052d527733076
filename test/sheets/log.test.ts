import { isLogForeign, logChanges, type LogEntry, readLog } from '../../src/sheets/log';
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
