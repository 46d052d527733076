import type { Mend } from '../../../src/sheets/check/checkProblem';
import { checkWorkbook } from '../../../src/sheets/check/checkWorkbook';
import { mending } from '../../../src/sheets/check/mending';
import { judge, judgeTargets } from '../../../src/sheets/judge';
import { NUMBER_FORMATS } from '../../../src/sheets/looks';
import { readRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { takingBack } from '../../../src/sheets/takeBack';
import { NO_WORK } from '../../../src/sheets/work';
import { HEADERS as H } from '../../../src/strings';
import { applied } from '../applied';
import { AS_OF, bookAfter, PLAN, placeOf, problemsOf, seenBut, type Done, type Typed } from './checkedBook';

const mendsOf = (done: Done) => (['text-number', 'stray-spaces', 'changed-from-plan', 'formula-overwritten'] as const).flatMap((code) => problemsOf(code, done).flatMap(({ mend }): Mend[] => (mend ? [mend] : [])));
const mended = (mends: readonly Mend[], done: Done) => mending(mends, bookAfter(done), 'native', done.seen?.constants ?? []);
const looks = ({ changes }: ReturnType<typeof mended>) => changes.flatMap((change) => (change.kind === 'look' ? [change.look.numberFormat] : []));

describe('a number that was text gets its column\'s format, for in a cell formatted as text it would stay text', () => {
  test.each<[string, Typed, string]>([
    ['progress', ['NhiemVu', '1.01', H.progress, '0,5'], NUMBER_FORMATS.share],
    ['a count', ['MucTieu', 'T01', H.numerator, '11'], NUMBER_FORMATS.count],
    ['a rank', ['MucTieu', 'T08', H.actual, '04'], NUMBER_FORMATS.rank],
    ['a share', ['MucTieu', 'T01', H.actual, '95%'], NUMBER_FORMATS.share],
    ['heads', ['MucTieu', 'T06', H.baseline, '1.000,5'], NUMBER_FORMATS.count],
  ])('%s', (_, cell, format) => {
    const done = { cells: [cell] };
    expect(looks(mended(mendsOf(done), done))).toEqual([format]);
  });

  test('what was a number keeps the format that somebody may have given it', () => {
    const done: Done = { cells: [['MucTieu', 'T08', H.targetValue, 30]] };
    expect(looks(mended(mendsOf(done), done))).toEqual([]);
  });
});

describe('spaces at the ends', () => {
  const cells: Typed[] = [
    ['NhiemVu', '1.10', H.code, '1.10 '], ['NhiemVu', '1.10', H.status, '\u00a0Đang thực hiện'], ['NhiemVu', '1.10', H.progress, 0.5], ['NhiemVu', '1.10', H.notes, '  '],
    ['NhiemVu', '1.01', H.completedOn, '15/6/2023\n'], ['MucTieu', 'T08', H.period, 'Năm 2023\t'], ['MucTieu', 'T08', H.actual, 'chưa công bố '],
  ];
  const done: Done = { cells };
  const work = () => mended(mendsOf(done), done);
  const after = () => applied(bookAfter(done), work().changes);

  test('all of a row go in one pass, its code\'s too, and no verdict is another for it', () => {
    expect(work()).toMatchObject({ left: 0, cells: { length: 6 } });
    expect(looks(work())).toEqual([]);
    const verdicts = (snapshot: WorkbookSnapshot) => {
      const rows = readRows(snapshot, PLAN);
      return [judge(rows.tasks, AS_OF, rows.thresholds), judgeTargets(rows.targets)];
    };
    expect(verdicts(after())).toEqual(verdicts(bookAfter(done)));
    const problems = (snapshot: WorkbookSnapshot) => checkWorkbook(PLAN, snapshot, readRows(snapshot, PLAN), AS_OF, null).map(({ code, where }) => [code, where.id]);
    expect(problems(after())).toEqual(problems(bookAfter(done)).filter(([code]) => code !== 'stray-spaces'));
  });
  test('taken back, they stand there again', () => {
    expect(applied(after(), takingBack({ ...NO_WORK, cells: work().cells }, after(), []).changes).tables).toEqual(bookAfter(done).tables);
  });
});

test('an answer that comes twice is put once', () => {
  const done: Done = { cells: [['NhiemVu', '1.01', H.progress, '0,5']] };
  const mends = mendsOf(done);
  expect(mended([...mends, ...mends], done)).toMatchObject({ cells: [{ before: '0,5', after: 0.5 }], left: 1 });
});

test('a formula in place of a constant only: an empty cell is the refresh\'s, a formula is right already', () => {
  const done: Done = { cells: [['NhiemVu', '1.01', H.timeState, 'Xong'], ['NhiemVu', '1.02', H.timeState, 'Xong']], seen: seenBut({ constants: [['NhiemVu', '1.01', H.timeState], ['NhiemVu', '1.02', H.timeState]] }) };
  const mends = mendsOf(done);
  expect(mends).toHaveLength(2);
  expect(mended(mends, { ...done, seen: seenBut({ constants: [['NhiemVu', '1.02', H.timeState]] }) })).toMatchObject({
    left: 1, cells: [{ at: { table: 'NhiemVu', id: '1.02', header: H.timeState }, before: 'Xong', isFormula: true }],
  });
});

describe('taking back a formula that was put back', () => {
  const cells: Typed[] = [['NhiemVu', '1.01', H.timeState, 'Xong']];
  const done: Done = { cells, seen: seenBut({ constants: [['NhiemVu', '1.01', H.timeState]] }) };
  const work = { ...NO_WORK, cells: mended(mendsOf(done), done).cells };
  const after = applied(bookAfter(done), mended(mendsOf(done), done).changes);
  const { sheet, row, column } = placeOf('NhiemVu', '1.01', H.timeState);

  test('the constant comes back', () => {
    expect(takingBack(work, after, [])).toEqual({ keptCells: [], keptRows: [], changes: [{ kind: 'write', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [['Xong']] }] });
  });
  test.each<[string, Parameters<typeof takingBack>]>([
    ['a constant typed since stays', [work, after, seenBut({ constants: [['NhiemVu', '1.01', H.timeState]] }).constants]],
    ['a cell emptied since stays empty', [work, bookAfter({ cells: [['NhiemVu', '1.01', H.timeState, '']] }), []]],
    ['a row that is gone is left', [work, bookAfter({ without: [['NhiemVu', '1.01']] }), []]],
  ])('%s', (_, given) => expect(takingBack(...given)).toMatchObject({ changes: [], keptCells: work.cells }));
});

test('answers below each other are put in one piece', () => {
  const ids = Array.from({ length: 64 }, (_, index) => bookAfter({}).tables.find(({ name }) => name === 'NhiemVu')!.values[index]![0]);
  const done: Done = { cells: ids.map((id): Typed => ['NhiemVu', String(id), H.progress, '0,5']) };
  expect(mended(mendsOf(done), done).changes.filter(({ kind }) => kind === 'write')).toHaveLength(1);
});
