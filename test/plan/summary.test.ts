import fc from 'fast-check';
import { figures, groupByArea, groupByLead, isDone, isLagging, type JudgedRow } from '../../src/plan/summary';
import { TIME_STATES } from '../../src/plan/timeState';

const row = (given: Partial<JudgedRow>): JudgedRow =>
  ({ id: '1.01', name: '', area: 'Cải cách thể chế', leads: [], due: null, state: 'on-track', isReported: true, ...given });

const NOBODY = 'Chưa xác định cơ quan chủ trì';
const AREAS = ['Công tác chỉ đạo, điều hành', 'Cải cách thể chế'];

test('areas stand in the plan\'s order, empty ones and strange ones too', () => {
  const groups = groupByArea([row({}), row({ area: 'Khác' }), row({ area: 'CẢI CÁCH  thể chế'.normalize('NFD') })], AREAS);
  expect(groups.map(({ name, total }) => [name, total])).toEqual([['Công tác chỉ đạo, điều hành', 0], ['Cải cách thể chế', 2], ['Khác', 1]]);
});

test('a row with two leads counts under each and once in the figures', () => {
  const rows = [row({ leads: ['Sở Tư pháp', 'Sở Nội vụ'], state: 'overdue' }), row({ leads: ['Sở Nội vụ', 'sở nội  vụ'] }), row({ leads: [] }), row({ leads: ['Đài PT-TH'] }), row({ leads: ['Du lịch'] })];
  expect(groupByLead(rows, NOBODY).map(({ name, total }) => [name, total])).toEqual([
    ['Du lịch', 1], ['Đài PT-TH', 1], ['Sở Nội vụ', 2], ['Sở Tư pháp', 1], [NOBODY, 1],
  ]);
  expect(figures(rows)).toMatchObject({ total: 5, overdue: 1 });
});

test('lagging rows: overdue before behind, then by id as people count', () => {
  const rows = [row({ id: '1.10', state: 'behind' }), row({ id: '1.9', state: 'behind' }), row({ id: '2.01', state: 'overdue' }), row({ id: '1.20', state: 'overdue' }), row({ id: '1.01' })];
  expect(groupByArea(rows, AREAS)[1]?.lagging.map(({ id }) => id)).toEqual(['1.20', '2.01', '1.9', '1.10']);
});

test('the figures of a small plan', () => {
  const rows = [row({ state: 'completed' }), row({ state: 'completed-late' }), row({ state: 'behind' }), row({ state: 'no-due-date', isReported: false })];
  const found = figures(rows);
  expect(found).toMatchObject({ total: 4, done: 2, overdue: 0, behind: 1, notReported: 1 });
  expect(found.states).toMatchObject({ completed: 1, 'completed-late': 1, behind: 1, 'no-due-date': 1, 'due-soon': 0 });
});

const anyRow = fc.record({
  id: fc.constantFrom('1.01', '1.02', '2.01'),
  name: fc.constant(''),
  area: fc.constantFrom(...AREAS, 'Khác', ''),
  leads: fc.uniqueArray(fc.constantFrom('Sở Nội vụ', 'Sở Tư pháp', 'Thanh tra tỉnh'), { maxLength: 3 }),
  due: fc.constant(null),
  state: fc.constantFrom(...TIME_STATES),
  isReported: fc.boolean(),
});

test('groups add up to the rows', () => {
  fc.assert(fc.property(fc.array(anyRow), (rows) => {
    const areas = groupByArea(rows, AREAS);
    const leads = groupByLead(rows, NOBODY);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(areas.map(({ total }) => total))).toBe(rows.length);
    expect(sum(areas.map(({ done }) => done))).toBe(figures(rows).done);
    expect(sum(areas.map(({ notReported }) => notReported))).toBe(figures(rows).notReported);
    expect(sum(leads.map(({ total }) => total))).toBe(sum(rows.map(({ leads: names }) => Math.max(1, names.length))));
    for (const group of [...areas, ...leads]) {
      expect(sum(Object.values(group.states))).toBe(group.total);
      expect(group.lagging).toHaveLength(group.states.overdue + group.states.behind);
      expect(group.done).toBe(sum(TIME_STATES.filter(isDone).map((state) => group.states[state])));
      expect(group.lagging.every(({ state }) => isLagging(state))).toBe(true);
    }
  }));
});
