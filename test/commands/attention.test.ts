import { loadPlan } from '../../src/commands/loadPlan';
import { refresh } from '../../src/commands/refresh';
import type { Step } from '../../src/commands/attention';
import { HEADERS } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day, loadedWorkbook, PLAN, withHands } from './loadedWorkbook';

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});
const TODAY = day('2023-09-30');
const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (error: unknown) => (error instanceof Failure ? error.code : error));

/** Watches, and no longer wants the work once it is at `step`. */
function cancelledAt(step: Step) {
  const steps: Step[] = [];
  return { steps, onStep: (next: Step) => { steps.push(next); }, isCancelled: () => steps.includes(step) };
}

test('loading tells where it is', async () => {
  excel = await openExcel();
  const attention = { ...cancelledAt('taking-back') };
  await loadPlan(excel.run, PLAN, TODAY, { attention });
  expect(attention.steps).toEqual(['reading', 'writing']);
});

test.each<[Step, Step[]]>([
  ['reading', ['reading']],
  ['writing', ['reading', 'writing', 'taking-back']],
])('loading cancelled while %s leaves the workbook as it was, and can be done again', async (step, steps) => {
  excel = await openExcel();
  const before = withHands(excel).everything();
  const attention = cancelledAt(step);
  expect(await codeOf(loadPlan(excel.run, PLAN, TODAY, { attention }))).toBe('cancelled');
  expect(attention.steps).toEqual(steps);
  expect(withHands(excel).everything()).toEqual(before);
  expect(excel.engine.names()).toEqual([]);
  expect(await loadPlan(excel.run, PLAN, TODAY)).toMatchObject({ outcome: 'loaded' });
});

test('a refresh cancelled before it writes writes nothing', async () => {
  const workbook = await loadedWorkbook();
  excel = workbook;
  await workbook.type('NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023');
  const before = workbook.everything();
  expect(await codeOf(refresh(workbook.run, PLAN, { attention: cancelledAt('reading') }))).toBe('cancelled');
  expect(workbook.everything()).toEqual(before);
});
