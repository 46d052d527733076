import { goToRow } from '../../../src/commands/goToRow';
import { loadPlan } from '../../../src/commands/loadPlan';
import { readOverview } from '../../../src/commands/readOverview';
import { refresh } from '../../../src/commands/refresh';
import { setReportDate } from '../../../src/commands/setReportDate';
import { dayOf } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';
import { FAILURE_SENTENCES, HEADERS, SHEET_NAMES } from '../../../src/strings';
import { headlessUniver } from '../../../src/workbench/engine/univer/headless';
import type { UniverEngine } from '../../../src/workbench/engine/univer/univerEngine';
import { stumble } from '../stumble';
import { failureOf, startJourney, type Journey } from './journey';
import { told } from './told';

const PLAN = anGiang2023;
const TODAY = dayOf(2023, 9, 30)!;
/** Deadlines to follow and a lead agency that Tổng hợp has no line for: a refresh of many writes. */
const ENTRIES: [id: string, header: string, value: string | number][] = [
  ['1.01', HEADERS.deadline, 'Quý II/2023'], ['2.01', HEADERS.deadline, 'Tháng 11/2023'], ['3.01', HEADERS.lead, 'Hội Nông dân tỉnh'],
  ['3.02', HEADERS.lead, 'Sở Y tế; Công an tỉnh'], ['1.02', HEADERS.status, 'Hoàn thành'], ['1.02', HEADERS.completedOn, dayOf(2023, 5, 5)!],
];

let open: Journey | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

async function start(engine?: UniverEngine): Promise<Journey> {
  open = await startJourney(PLAN, { engine });
  return open;
}

async function enter(journey: Journey): Promise<void> {
  for (const [id, header, value] of ENTRIES) await journey.enterAt('NhiemVu', id, header, value);
  await journey.idle();
}

/** Excel keeps a name whose sheet is gone, pointing nowhere; the next load points it right. */
const withoutLostNames = (all: ReturnType<typeof told>) => ({ ...all, names: all.names.filter(({ reference }) => reference !== '#REF!') });

/** Lines that a refresh added to Tổng hợp before it was stopped are as high as their text, not as high as the others. */
const withoutHeights = (all: ReturnType<typeof told>) =>
  ({ ...all, sheets: Object.fromEntries(Object.entries(all.sheets).map(([name, { heights: _heights, ...sheet }]) => [name, sheet])) });

test('a load and a refresh that Excel stopped half-way are run again, and all is as if nothing had happened', async () => {
  const smooth = await start();
  await loadPlan(smooth.run, PLAN, TODAY);
  await smooth.idle();
  const loaded = told(smooth.engine);
  await enter(smooth);
  const overview = await refresh(smooth.run, PLAN);
  await smooth.idle();
  const refreshed = told(smooth.engine);
  smooth.close();

  const engine = headlessUniver();
  const journey = await start(engine);
  const empty = told(engine);
  for (const [member, at] of [['write', 25], ['setName', 2], ['setCharts', 1]] as const) {
    stumble(engine, member, at);
    expect(await failureOf(loadPlan(journey.run, PLAN, TODAY))).toEqual(['excel-refused', expect.stringContaining(`out of memory at ${member} ${at}`)]);
    await journey.idle();
    expect(withoutLostNames(told(engine))).toEqual(empty);
  }
  expect(await loadPlan(journey.run, PLAN, TODAY)).toMatchObject({ outcome: 'loaded' });
  await journey.idle();
  expect(told(engine)).toEqual(loaded);

  await enter(journey);
  for (const [member, at] of [['write', 3], ['addConditionalRule', 2]] as const) {
    stumble(engine, member, at);
    expect(await failureOf(refresh(journey.run, PLAN))).toEqual(['excel-refused', expect.stringContaining('out of memory')]);
  }
  // What the stopped refresh had written before it stopped is no work of the next one.
  const { deadlinesFollowed: _followed, work: _work, ...again } = await refresh(journey.run, PLAN);
  await journey.idle();
  expect(overview).toMatchObject({ ...again, figures: { total: 64, overdue: 1, done: 1 } });
  expect(withoutHeights(told(engine))).toEqual(withoutHeights(refreshed));
}, 300_000);

describe('a workbook with sheets of our names that are not ours', () => {
  test('is left as it is, and told so', async () => {
    const journey = await start();
    const { engine } = journey;
    const sheet = await engine.addSheet(SHEET_NAMES.tasks);
    await engine.addSheet(SHEET_NAMES.summary);
    await journey.enter(sheet, 2, 1, [['Việc của tôi', 1], ['Việc khác', '=1+1 là văn bản']]);
    const before = told(engine);
    const named = [`${SHEET_NAMES.tasks}, ${SHEET_NAMES.summary}`];
    expect(await failureOf(loadPlan(journey.run, PLAN, TODAY))).toEqual(['foreign-sheet', ...named]);
    expect(FAILURE_SENTENCES['foreign-sheet'](named[0]!)).toMatch(new RegExp(`${named[0]}.* Hãy .+\\.$`));
    expect(await failureOf(refresh(journey.run, PLAN))).toEqual(['plan-not-loaded', '']);
    expect(await failureOf(setReportDate(journey.run, PLAN, TODAY))).toEqual(['plan-not-loaded', '']);
    expect(await failureOf(goToRow(journey.run, 'NhiemVu', '1.01'))).toEqual(['plan-not-loaded', '']);
    expect(await readOverview(journey.run, PLAN)).toMatchObject({ isLoaded: false, figures: { total: 0 } });
    expect(told(engine)).toEqual(before);
  });
});
