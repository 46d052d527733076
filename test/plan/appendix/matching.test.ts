import fc from 'fast-check';
import type { AppendixTask } from '../../../src/plan/appendix/appendixTask';
import { matchTasks, type PlanSaid, type StandingTask } from '../../../src/plan/appendix/matching';

const AREAS = [{ number: 1, name: 'Một' }, { number: 2, name: 'Hai' }];
const place = { grid: 0, row: 0, column: 0 };
const task = (name: string, area: string | null = 'Một', sourceKey = 'I.1'): AppendixTask => ({
  sourceKey, group: area ?? '', area, name, deliverable: '', deadline: '', due: { kind: 'none', class: 'blank' }, lead: '', supporting: '', monitor: '',
  place, leadPlace: place, supportingPlace: place, rows: 1,
});
const said = (name: string, sourceKey = 'I.1'): PlanSaid => ({ name, deliverable: '', deadline: '', lead: '', supporting: '', source: '', sourceKey });
const row = (code: string, name = '', was: PlanSaid | null = null): StandingTask => ({ code, area: code.startsWith('1') ? 'Một' : 'Hai', name, said: was });
const told = (tasks: AppendixTask[], standing: StandingTask[]) => {
  const { matches, unplaced, vanished } = matchTasks(tasks, standing, AREAS);
  return { matches: matches.map(({ task: { name }, code, by }) => `${name} ${code} ${by}`), unplaced: unplaced.map(({ name }) => name), vanished: vanished.map(({ code }) => code) };
};

test('the first import fills the waiting codes of each area in order, then makes new ones', () => {
  expect(told([task('a', 'Hai'), task('b'), task('c'), task('d')], [row('1.01'), row('1.02'), row('2.01')]))
    .toEqual({ matches: ['a 2.01 free', 'b 1.01 free', 'c 1.02 free', 'd 1.03 new'], unplaced: [], vanished: [] });
});

test('a task is known by its name wherever it stands now, not by its place', () => {
  const standing = [row('1.01', 'Rà soát văn bản', said('Rà soát văn bản')), row('1.02', 'Tập huấn', said('Tập huấn', 'I.2'))];
  expect(told([task('Tập  huấn', 'Một', 'I.1'), task('Việc mới', 'Một', 'I.2'), task('RÀ SOÁT văn bản', 'Một', 'I.3')], standing).matches)
    .toEqual(['Tập  huấn 1.02 name', 'Việc mới 1.03 new', 'RÀ SOÁT văn bản 1.01 name']);
});

test('a task that a person renamed is still the one that the appendix named', () => {
  expect(told([task('Tập huấn')], [row('1.01', 'Tên do người dùng sửa', said('Tập huấn'))]).matches).toEqual(['Tập huấn 1.01 name']);
});

test('a name much alike is the same task\'s, the more so at the same number; another name is another task\'s', () => {
  const standing = [row('1.01', 'Rà soát văn bản quy phạm pháp luật', said('Rà soát văn bản quy phạm pháp luật', 'I.1'))];
  expect(told([task('Rà soát, hệ thống hóa văn bản quy phạm pháp luật')], standing).matches[0]).toMatch(/1\.01 similar$/);
  expect(told([task('Rà soát quy trình nội bộ văn bản', 'Một', 'I.1')], standing).matches[0]).toMatch(/1\.01 similar$/);
  expect(told([task('Rà soát quy trình nội bộ văn bản', 'Một', 'I.7')], standing)).toMatchObject({ matches: ['Rà soát quy trình nội bộ văn bản 1.02 new'], vanished: ['1.01'] });
  expect(told([task('Đo lường sự hài lòng')], standing)).toMatchObject({ matches: ['Đo lường sự hài lòng 1.02 new'], vanished: ['1.01'] });
});

test('of two tasks with one name each has a code of its own', () => {
  expect(told([task('Việc'), task('Việc')], [row('1.01', 'Việc'), row('1.02')]).matches).toEqual(['Việc 1.01 name', 'Việc 1.02 free']);
});

test('a row that a person filled is no waiting one, and has not vanished', () => {
  expect(told([task('Việc')], [row('1.01', 'Việc riêng của tỉnh'), row('1.02')])).toEqual({ matches: ['Việc 1.02 free'], unplaced: [], vanished: [] });
});

test('a task without an area of the plan has no code', () => {
  expect(told([task('a', null), task('b', 'Ba')], [row('1.01')])).toEqual({ matches: [], unplaced: ['a', 'b'], vanished: [] });
});

test('a task whose group names no area is still known by its name, in the area where it stands', () => {
  const { matches, unplaced } = matchTasks([task('Tập huấn', null), task('Việc lạ', null)], [row('2.01', 'Tập huấn', said('Tập huấn'))], AREAS);
  expect(matches.map(({ code, by, task: { area } }) => [code, by, area])).toEqual([['2.01', 'name', 'Hai']]);
  expect(unplaced.map(({ name }) => name)).toEqual(['Việc lạ']);
});

const names = fc.array(fc.constantFrom('Rà soát văn bản', 'Tập huấn nghiệp vụ', 'Kiểm tra công vụ', 'Tuyên truyền', 'Sơ kết', 'Sắp xếp tổ chức bộ máy'), { maxLength: 12 });
test('codes are given once, and importing again gives each task the code it had, in whatever order', () => {
  fc.assert(fc.property(names, names, fc.integer({ min: 0, max: 4 }), (one, two, waiting) => {
    const blank = Array.from({ length: waiting }, (_, index) => row(`1.0${index + 1}`));
    const tasks = [...one.map((name) => task(name)), ...two.map((name) => task(name, 'Hai'))];
    const { matches } = matchTasks(tasks, blank, AREAS);
    expect(new Set(matches.map(({ code }) => code)).size).toBe(tasks.length);
    const standing = matches.map(({ code, task: { name, sourceKey } }) => row(code, name, said(name, sourceKey)));
    const again = matchTasks([...tasks].reverse(), standing, AREAS);
    expect(again.vanished).toEqual([]);
    expect(again.matches.every(({ by }) => by === 'name')).toBe(true);
    expect(again.matches.map(({ code, task: { name } }) => `${code.charAt(0)} ${name}`).sort()).toEqual(matches.map(({ code, task: { name } }) => `${code.charAt(0)} ${name}`).sort());
    expect(new Set(again.matches.map(({ code }) => code))).toEqual(new Set(matches.map(({ code }) => code)));
  }));
});
