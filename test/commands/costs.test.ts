import { check } from '../../src/commands/check';
import { loadPlan } from '../../src/commands/loadPlan';
import { refresh } from '../../src/commands/refresh';
import { largePlan } from '../../src/workbench/bench/largePlan';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { EngineDouble } from '../workbench/engineDouble';
import { day, PLAN } from './loadedWorkbook';

/** Bit 1 of a request's flags: it writes. */
const WRITES = 1;
const TODAY = day('2023-09-30');

let excel: OpenExcel;
beforeEach(async () => { excel = await openExcel({ engine: new EngineDouble() }); });
afterEach(() => excel.close());

/** The requests that `work` makes, each a read or a write. */
async function requestsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = excel.lines.length;
  await work();
  return excel.lines.slice(before).flatMap((line) => (line.kind === 'request' ? [(line.flags & WRITES) === 0 ? 'read' : 'write'] : []));
}

// A message on every entered cell takes 4 kB of it.
test.each([['cchc', 273_000], ['native', 280_000]] as const)('loading the plan in the %s dialect: a read and a write, of fewer bytes than %i', async (dialect, most) => {
  expect(await requestsOf(() => loadPlan(excel.run, PLAN, TODAY, { dialect }))).toEqual(['read', 'write']);
  expect(excel.costs().requestBytes).toBeLessThan(most);
});

test.each([64, 1000])('refreshing %i tasks: a read and a write, no longer for many tasks than for few, and an answer far below the 5 MB of Excel for the web', async (tasks) => {
  const plan = largePlan(tasks);
  await loadPlan(excel.run, plan, TODAY, { dialect: 'native' });
  excel.costs();
  const answered = excel.host.counts.responseBytes;
  expect(await requestsOf(() => refresh(excel.run, plan))).toEqual(['read', 'write']);
  expect(excel.costs().requestBytes).toBeLessThan(50_000);
  expect(excel.host.counts.responseBytes - answered).toBeLessThan(1_000_000);
});

test.each([64, 1000])('checking %i tasks: one read, and no longer a request for many tasks than for few', async (tasks) => {
  const plan = largePlan(tasks);
  await loadPlan(excel.run, plan, TODAY, { dialect: 'native' });
  excel.costs();
  expect(await requestsOf(() => check(excel.run, plan))).toEqual(['read']);
  expect(excel.costs().requestBytes).toBeLessThan(60_000);
});
