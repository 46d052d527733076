import { loggedExchanges, standingEntries } from '../../src/sheets/exchangeLog';
import type { LogEntry } from '../../src/sheets/log';
import { MERGE_WORDS } from '../../src/strings';

const entry = (what: LogEntry['what'], over: Partial<LogEntry> = {}): LogEntry => ({ on: 45107, what, agency: 'Sở Tư pháp', round: 'Quý II', file: 'a.xlsx', rows: 5, note: '', ...over });
const returned = (counts: [number, number, number], over: Partial<LogEntry> = {}) => entry('returned', { note: MERGE_WORDS.returned(...counts), ...over });
const of = (log: readonly LogEntry[]) => [...loggedExchanges(log).values()][0];

test('the numbers of a note are read as they were written; a note in other words has none', () => {
  expect(of([entry('sent'), returned([1234, 5, 6])])!.outcome).toEqual({ taken: 1234, conflicts: 5, problems: 6 });
  expect(of([entry('sent'), entry('returned', { note: 'xong' })])!.outcome).toEqual({ taken: 0, conflicts: 0, problems: 0 });
});

test('what came back before the last sending counts no more', () => {
  expect(of([entry('sent'), returned([3, 0, 0]), entry('sent', { on: 45200 })])).toMatchObject({ sent: { on: 45200 }, returned: null, outcome: { taken: 0 } });
});

test('taking back covers the last line of that file alone; the line without an agency covers none', () => {
  const log = [entry('sent'), returned([3, 1, 0]), returned([2, 0, 0], { file: 'b.xlsx' }), returned([1, 0, 0]), entry('taken-back'), entry('taken-back', { agency: '', file: '', round: '' })];
  expect(of(log)!.outcome).toEqual({ taken: 5, conflicts: 1, problems: 0 });
  expect(standingEntries(log)).toHaveLength(5);
});

test('an agency goes by the name that it bears now', () => {
  const log = [entry('sent', { agency: 'STP' }), returned([3, 0, 0])];
  expect([...loggedExchanges(log, () => 'Sở Tư pháp').values()]).toMatchObject([{ agency: 'Sở Tư pháp', outcome: { taken: 3 } }]);
});
