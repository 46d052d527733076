import { overviewOf } from '../../src/commands/overview';
import { readRows } from '../../src/sheets/readRows';
import { HEADERS as H } from '../../src/strings';
import { AS_OF, bookAfter, PLAN, type Typed } from '../sheets/check/checkedBook';

const problemsAfter = (...cells: Typed[]) => {
  const snapshot = bookAfter({ cells });
  return overviewOf(PLAN, snapshot, readRows(snapshot, PLAN), AS_OF).problems.map(({ code, where, value }) => [code, where.id, value]);
};

/** An overview is taken after every entry, while Excel is still asking the functions. */
test('a cell that is still being worked out is no problem; an error that stays is', () => {
  expect(problemsAfter(['NhiemVu', '1.01', H.timeState, '#BUSY!'], ['NhiemVu', '1.02', H.timeState, '#GETTING_DATA'], ['NhiemVu', '1.03', H.timeState, '#NAME?']))
    .toEqual([['error-cell', '1.03', '#NAME?']]);
});

test('the rules of the check are its rules, but for those that must ask Excel more', () => {
  expect(problemsAfter(['NhiemVu', '1.01', H.progress, '45,5%'], ['NhiemVu', '1.01', H.timeState, 'Trong hạn'], ['MucTieu', 'T08', H.targetValue, 30]))
    .toEqual([['text-number', '1.01', '45,5%'], ['changed-from-plan', 'T08', 30]]);
});
