import { followWorkbook } from '../../src/commands/followWorkbook';
import { loadPlan } from '../../src/commands/loadPlan';
import type { Overview } from '../../src/commands/overview';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import type { ExcelRun } from '../../src/workbook/excel';
import { Failure } from '../../src/workbook/failure';
import type { Engine } from '../../src/workbench/engine/engine';
import { EngineDouble } from '../workbench/engineDouble';
import { day, loadedWorkbook, PLAN, type LoadedWorkbook } from './loadedWorkbook';

const DELAY = 20;
/** Longer than a refresh and its delay several times over. */
const quiet = () => new Promise((later) => setTimeout(later, 500));

let workbook: LoadedWorkbook;
let overviews: Overview[];
let failures: unknown[];
let writesBefore: number;
let end: () => Promise<void>;
let asCoAuthor: (work: () => Promise<void>) => Promise<void>;

/** Follows a loaded workbook; what its first look says is kept apart from what follows. */
async function follow({ isAnonymous = false, before }: { isAnonymous?: boolean; before?: () => Promise<void> } = {}): Promise<Overview[]> {
  const shared = sharedEngine(new EngineDouble(), isAnonymous);
  asCoAuthor = shared.asCoAuthor;
  workbook = await loadedWorkbook({ engine: shared.engine });
  overviews = [];
  failures = [];
  await before?.();
  writesBefore = workbook.host.book.writes;
  end = await followWorkbook(workbook.run, PLAN, (overview) => overviews.push(overview), (failure) => failures.push(failure), { delay: DELAY });
  await quiet();
  workbook.costs();
  return overviews.splice(0);
}
afterEach(async () => {
  await end();
  workbook.close();
});

/** An engine some of whose changes come from another person's Excel; anonymous, it does not say which changes are the add-in's. */
function sharedEngine(engine: Engine, isAnonymous: boolean) {
  let isRemote = false;
  const marked: Engine['onEvent'] = (listener) => engine.onEvent((event) =>
    listener(event.kind === 'cells'
      ? { ...event, change: { ...event.change, source: isRemote ? 'Remote' : 'Local', byAddin: event.change.byAddin && !isAnonymous } }
      : event));
  return {
    engine: new Proxy(engine, {
      get(target, name) {
        if (name === 'onEvent') return marked;
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member as () => void).bind(target) : member;
      },
    }),
    async asCoAuthor(work: () => Promise<void>) {
      isRemote = true;
      await work();
      isRemote = false;
    },
  };
}

test('the first look at a workbook as it should be writes nothing', async () => {
  expect((await follow()).map(({ isLoaded }) => isLoaded)).toEqual([true]);
  expect(workbook.host.book.writes).toBe(writesBefore);
});

test('what changed before following began is not missed', async () => {
  const first = await follow({ before: () => workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023') });
  expect(first.map(({ deadlinesFollowed, figures }) => [deadlinesFollowed, figures.overdue])).toEqual([[1, 1]]);
});

test('an edit is followed once, and our own writes are not followed at all', async () => {
  await follow();
  await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
  await quiet();
  expect(overviews.map(({ deadlinesFollowed, figures }) => [deadlinesFollowed, figures.overdue])).toEqual([[1, 1]]);
  expect(workbook.costs().roundTrips).toBe(2);
  expect(failures).toEqual([]);
});

test('an edit of a co-author is followed too', async () => {
  await follow();
  await asCoAuthor(() => workbook.type('NhiemVu', '1.01', HEADERS.status, 'Hoàn thành'));
  await quiet();
  expect(overviews.map(({ figures }) => figures.done)).toEqual([1]);
});

test('edits close together are one refresh', async () => {
  await follow();
  for (const id of ['1.01', '1.02', '1.03']) await workbook.type('NhiemVu', id, HEADERS.status, 'Hoàn thành');
  await quiet();
  expect(overviews.map(({ figures }) => figures.done)).toEqual([3]);
});

test('an edit that asks for nothing new is read and writes nothing', async () => {
  await follow();
  await workbook.type('NhiemVu', '1.01', HEADERS.notes, 'một');
  await quiet();
  workbook.costs();
  const writes = workbook.host.book.writes;
  await workbook.type('NhiemVu', '1.01', HEADERS.notes, 'hai');
  await quiet();
  expect(overviews).toHaveLength(2);
  expect(workbook.host.book.writes).toBe(writes);
  expect(workbook.costs().roundTrips).toBe(1);
});

test("another sheet is the user's own business", async () => {
  await follow();
  await workbook.type('NhiemVu', '1.01', HEADERS.notes, 'một');
  await quiet();
  const other = workbook.engine.sheets()[0]!.id;
  await workbook.engine.write(other, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'riêng' }]]);
  await quiet();
  expect(overviews).toHaveLength(1);
});

// Before ExcelApi 1.14 no event says who made the change; that our own writes end by themselves is then what stops the loop.
test('where Excel does not say whose a change is, following comes to rest', async () => {
  await follow({ isAnonymous: true });
  await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
  await quiet();
  const { length } = overviews;
  expect(length).toBe(2);
  await quiet();
  expect(overviews).toHaveLength(length);
  expect(overviews.at(-1)!.figures.overdue).toBe(1);
});

test('a failure is told and following goes on', async () => {
  await follow();
  const table = workbook.engine.tables().find(({ name }) => name === 'NhiemVu')!;
  const header = { row: table.area.row, column: table.area.column + table.columns.indexOf(HEADERS.progress), rows: 1, columns: 1 };
  await workbook.engine.write(table.sheet, header, [[{ kind: 'value', value: 'Tên khác' }]]);
  await quiet();
  expect(failures).toEqual([new Failure('column-missing', `${HEADERS.progress} (NhiemVu)`)]);
  expect(overviews).toEqual([]);
  await workbook.engine.write(table.sheet, header, [[{ kind: 'value', value: HEADERS.progress }]]);
  await quiet();
  expect(failures).toHaveLength(1);
  expect(overviews).toHaveLength(1);
});

test('a protected sheet is told, and the figures are right all the same', async () => {
  await follow();
  await workbook.engine.setProtection(workbook.sheetId(SHEET_NAMES.duties), { options: {} });
  await workbook.type('NhiemVu', '1.01', HEADERS.status, 'Hoàn thành');
  await quiet();
  expect(overviews.map(({ figures }) => figures.done)).toEqual([1]);
  expect(failures).toEqual([new Failure('sheet-protected', SHEET_NAMES.duties)]);
});

test('a deleted sheet is told', async () => {
  await follow();
  for (const { id, name } of workbook.engine.tables()) if (name === 'PhanCong') await workbook.engine.deleteTable(id);
  await workbook.engine.deleteSheet(workbook.sheetId(SHEET_NAMES.duties));
  await quiet();
  expect(failures).toEqual([new Failure('sheet-missing', SHEET_NAMES.duties)]);
});

// The figures of a plan that is gone would be a lie, and an error would be no help: nothing is wrong with an empty workbook.
test('a plan that was deleted by hand is an empty workbook, and one that is loaded again is followed', async () => {
  await follow();
  for (const { id } of workbook.engine.tables()) await workbook.engine.deleteTable(id);
  for (const { id } of workbook.engine.sheets().slice(1)) await workbook.engine.deleteSheet(id);
  await quiet();
  expect([overviews.at(-1)?.isLoaded, failures]).toEqual([false, []]);
  await loadPlan(workbook.run, PLAN, day('2023-09-30'));
  await quiet();
  await workbook.type('NhiemVu', '1.01', HEADERS.status, 'Hoàn thành');
  await quiet();
  expect([overviews.at(-1)?.figures.done, failures]).toEqual([1, []]);
});

// Else the figures of the workbook as it was before would come after those of the work that ended the following.
test.each<[string, () => void]>([
  ['well', () => {}],
  ['with a failure', () => { for (const { id, name } of workbook.engine.tables()) if (name === 'PhanCong') void workbook.engine.deleteTable(id); }],
])('ended while it reads, it tells nothing when that ends %s', async (_, then) => {
  await follow();
  await end();
  then();
  let endings = 0;
  const endedWhileReading: ExcelRun = (batch) => {
    if (isFollowing) { endings += 1; void end(); }
    return workbook.run(batch);
  };
  let isFollowing = false;
  end = await followWorkbook(endedWhileReading, PLAN, (overview) => overviews.push(overview), (failure) => failures.push(failure), { delay: DELAY });
  isFollowing = true;
  await quiet();
  expect(endings).toBe(1);
  expect([overviews, failures]).toEqual([[], []]);
});

test('when it has ended, nothing is followed', async () => {
  await follow();
  await end();
  await workbook.type('NhiemVu', '1.01', HEADERS.status, 'Hoàn thành');
  await quiet();
  expect(overviews).toEqual([]);
});
