import fc from 'fast-check';
import { expectedProgress } from '../../src/plan/expectedProgress';
import { lag } from '../../src/plan/lag';
import { isDone, isLagging } from '../../src/plan/summary';
import { readTaskReport } from '../../src/plan/taskReport';
import { REPORTED_STATUSES, TIME_STATES, type TimeState } from '../../src/plan/timeState';
import { timeStateOf, type TimeStateFacts } from '../../src/plan/timeStateOf';
import { REPORTED_STATUS_WORDS } from '../../src/strings';
import { day } from './days';

test.each<[string, string, string | null, number]>([
  ['31/12/2023', '1/1/2023', null, 0],
  ['31/12/2023', '2/7/2023', null, 0.5],
  ['30/06/2023', '31/12/2023', null, 1],
  ['31/12/2023', '31/12/2022', null, 0],
  ['31/12/2023', '31/12/2023', null, 1],
  ['11/1/2023', '6/1/2023', '1/1/2023', 0.5],
  ['1/1/2023', '31/12/2022', null, 0],
  ['1/1/2023', '1/1/2023', null, 1],
  ['1/3/2023', '28/2/2023', '1/4/2023', 0],
  ['1/3/2023', '1/3/2023', '1/4/2023', 1],
])('due %s, on %s, from %j: %d is expected', (due, asOf, start, expected) => {
  expect(expectedProgress({ due: day(due), asOf: day(asOf), start: start === null ? null : day(start) })).toBeCloseTo(expected, 12);
});

test('what is expected never falls as days pass', () => {
  fc.assert(fc.property(fc.integer({ min: 44000, max: 46000 }), fc.integer({ min: 44000, max: 46000 }), fc.integer({ min: 44000, max: 46000 }), (due, asOf, start) => {
    const today = expectedProgress({ due, asOf, start });
    expect(today).toBeGreaterThanOrEqual(0);
    expect(today).toBeLessThanOrEqual(expectedProgress({ due, asOf: asOf + 1, start }));
    if (asOf >= due) expect(today).toBe(1);
    expect(lag({ progress: today, due, asOf, start })).toBe(0);
  }));
});

const facts = (given: Partial<TimeStateFacts>): TimeStateFacts =>
  ({ status: null, progress: null, completedOn: null, due: day('30/6/2023'), asOf: day('1/5/2023'), ...given });

// One line a rule and its edges, numbered as functions.md numbers them.
test.each<[string, Partial<TimeStateFacts>, TimeState]>([
  ['1 reported, on the day', { status: 'completed', completedOn: day('30/6/2023'), asOf: day('1/7/2023') }, 'completed-on-time'],
  ['1 date alone', { completedOn: day('1/4/2023') }, 'completed-on-time'],
  ['1 progress 100 % and a date', { progress: 1, completedOn: day('1/4/2023') }, 'completed-on-time'],
  ['1 a date beside another status', { status: 'in-progress', completedOn: day('1/4/2023') }, 'completed-on-time'],
  ['2 a day late', { status: 'completed', completedOn: day('1/7/2023'), asOf: day('1/7/2023') }, 'completed-late'],
  ['3 no date, still in time', { status: 'completed' }, 'completed-on-time'],
  ['3 no date, on the due day', { status: 'completed', asOf: day('30/6/2023') }, 'completed-on-time'],
  ['3 progress 100 % alone', { progress: 1 }, 'completed-on-time'],
  ['3 progress 100 % but for the 10th place', { progress: 0.1 * 3 + 0.7 - 1e-12 }, 'completed-on-time'],
  ['4 no date, too late to tell', { status: 'completed', asOf: day('1/7/2023') }, 'completed-date-unknown'],
  ['5 no due day', { status: 'completed', due: null }, 'completed'],
  ['5 no due day but a date', { completedOn: day('1/4/2023'), due: null }, 'completed'],
  ['6', { due: null }, 'no-due-date'],
  ['6 in progress', { status: 'in-progress', progress: 0.5, due: null }, 'no-due-date'],
  ['7', { status: 'in-progress', progress: 0.99, asOf: day('1/7/2023') }, 'overdue'],
  ['7 nothing reported', { asOf: day('1/7/2023') }, 'overdue'],
  ['8 120 of 180 days gone', { progress: 0.5 }, 'behind'],
  ['8 exactly the threshold is not behind', { progress: 120 / 180 - 0.15 }, 'on-track'],
  ['8 a little more is', { progress: 120 / 180 - 0.1500001 }, 'behind'],
  ['8 another threshold', { progress: 0.5, lagThreshold: 0.2 }, 'on-track'],
  ['8 another start', { progress: 0.5, start: day('1/4/2023') }, 'on-track'],
  ['8 before 9', { progress: 0.5, asOf: day('25/6/2023') }, 'behind'],
  ['9 fifteen days left', { asOf: day('15/6/2023') }, 'due-soon'],
  ['9 on the due day', { progress: 0.9, asOf: day('30/6/2023') }, 'due-soon'],
  ['10 sixteen days left', { asOf: day('14/6/2023') }, 'on-track'],
  ['9 another notice', { asOf: day('15/6/2023'), dueSoonDays: 14 }, 'on-track'],
  ['10 not reported is not behind', {}, 'on-track'],
  ['not completed yet: dated after the report date', { status: 'completed', completedOn: day('2/5/2023') }, 'on-track'],
  ['not completed yet: and overdue', { status: 'completed', completedOn: day('10/7/2023'), asOf: day('5/7/2023') }, 'overdue'],
  ['not completed yet: without a due day', { completedOn: day('10/7/2023'), due: null }, 'no-due-date'],
])('%s', (_, given, expected) => {
  expect(timeStateOf(facts(given))).toBe(expected);
});

const someDay = fc.integer({ min: 44900, max: 45300 });
const anyFacts: fc.Arbitrary<TimeStateFacts> = fc.record({
  status: fc.constantFrom(null, ...REPORTED_STATUSES),
  progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  completedOn: fc.option(someDay),
  due: fc.option(someDay),
  asOf: someDay,
});

/** The ten rules again, each on its own as the table words it, without the order in which they are asked. */
function rulesThatFit({ status, progress, completedOn, due, asOf }: TimeStateFacts): number[] {
  const dated = completedOn !== null && completedOn <= asOf;
  const completed = (status === 'completed' || completedOn !== null || (progress ?? 0) >= 1 - 1e-9) && !(completedOn !== null && completedOn > asOf);
  const open = !completed && due !== null && asOf <= due;
  const behind = open && progress !== null && expectedProgress({ due, asOf }) - progress > 0.15 + 1e-9;
  const soon = open && due - asOf <= 15;
  return [
    completed && dated && due !== null && completedOn <= due,
    completed && dated && due !== null && completedOn > due,
    completed && !dated && due !== null && asOf <= due,
    completed && !dated && due !== null && asOf > due,
    completed && due === null,
    !completed && due === null,
    !completed && due !== null && asOf > due,
    behind,
    !behind && soon,
    open && !behind && !soon,
  ].flatMap((fits, index) => (fits ? [index + 1] : []));
}
const STATE_OF_RULE: TimeState[] = ['completed-on-time', 'completed-late', 'completed-on-time', 'completed-date-unknown', 'completed',
  'no-due-date', 'overdue', 'behind', 'due-soon', 'on-track'];

test('exactly one rule fits, and it answers', () => {
  fc.assert(fc.property(anyFacts, (given) => {
    const fitting = rulesThatFit(given);
    expect(fitting).toHaveLength(1);
    expect(timeStateOf(given)).toBe(STATE_OF_RULE[(fitting[0] ?? 0) - 1]);
  }), { numRuns: 2000 });
});

test('done and lagging exclude each other', () => {
  expect(TIME_STATES.filter(isDone)).toEqual(['completed-on-time', 'completed-late', 'completed-date-unknown', 'completed']);
  expect(TIME_STATES.filter(isLagging)).toEqual(['overdue', 'behind']);
  fc.assert(fc.property(anyFacts, (given) => {
    const state = timeStateOf(given);
    expect(isDone(state) && isLagging(state)).toBe(false);
    if (isLagging(state)) expect(given.due).not.toBeNull();
  }));
});

test.each<[string, Parameters<typeof readTaskReport>[0], ReturnType<typeof readTaskReport>]>([
  ['nothing', { status: '', progress: null, completedOn: 0 }, { status: null, progress: null, completedOn: null, isReported: false }],
  ['spaces', { status: ' ', progress: '\u00a0', completedOn: '' }, { status: null, progress: null, completedOn: null, isReported: false }],
  ['0 % is a report', { status: '', progress: 0, completedOn: '' }, { status: null, progress: 0, completedOn: null, isReported: true }],
  ['all of it', { status: 'Hoàn thành', progress: '95,5%', completedOn: '30/6/2023' }, { status: 'completed', progress: 0.955, completedOn: 45107, isReported: true }],
  ['nothing that can be read', { status: 'xong', progress: 'gần xong', completedOn: 'hôm qua' }, { status: null, progress: null, completedOn: null, isReported: true }],
  ['over 100 %', { status: '', progress: 95, completedOn: '' }, { status: null, progress: null, completedOn: null, isReported: true }],
  ['under 0 %', { status: '', progress: -0.1, completedOn: '' }, { status: null, progress: null, completedOn: null, isReported: true }],
])('a report with %s', (_, entered, expected) => {
  expect(readTaskReport(entered, REPORTED_STATUS_WORDS)).toEqual(expected);
});
