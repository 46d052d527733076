import fc from 'fast-check';
import type { Entered } from '../../src/plan/entered';
import { TARGET_PROBLEMS, targetProblems, type EnteredTarget, type TargetProblem } from '../../src/plan/targetProblems';
import { TASK_PROBLEMS, taskProblems, type TaskProblem } from '../../src/plan/taskProblems';
import { REPORTED_STATUS_WORDS } from '../../src/strings';
import { day } from './days';

const asOf = day('30/6/2023');
const check = (status: Entered, progress: Entered, completedOn: Entered, evidence?: { entered: Entered }) =>
  taskProblems({ status, progress, completedOn, asOf, evidence }, REPORTED_STATUS_WORDS);

test.each<[string, [Entered, Entered, Entered, { entered: Entered }?], TaskProblem[]]>([
  ['nothing entered', ['', '', ''], []],
  ['nothing entered, evidence asked for', ['', '', '', { entered: '' }], []],
  ['in order', ['Hoàn thành', 1, '1/6/2023', { entered: '12/BC-SNV' }], []],
  ['in progress', ['Đang thực hiện', 0.5, ''], []],
  ['another word', ['Xong', '', ''], ['status-unknown']],
  ['no number', ['Đang thực hiện', 'gần xong', ''], ['progress-not-a-number']],
  ['an ambiguous number', ['Đang thực hiện', '1.234', ''], ['progress-not-a-number']],
  ['95 for 95 %', ['Đang thực hiện', 95, ''], ['progress-out-of-range']],
  ['under 0 %', ['Đang thực hiện', -0.01, ''], ['progress-out-of-range']],
  ['done at 90 %', ['Hoàn thành', '90%', '1/6/2023'], ['completed-below-100']],
  ['100 % and in progress', ['Đang thực hiện', 1, ''], ['not-completed-at-100']],
  ['100 % and another word', ['Xong', 1, ''], ['status-unknown', 'not-completed-at-100']],
  ['100 % alone', ['', 1, ''], []],
  ['not started at 10 %', ['Chưa thực hiện', 0.1, ''], ['not-started-with-progress']],
  ['not started at 0 %', ['Chưa thực hiện', 0, ''], []],
  ['not started at 100 %', ['Chưa thực hiện', 1, ''], ['not-completed-at-100', 'not-started-with-progress']],
  ['done without a date', ['Hoàn thành', 1, ''], ['completed-without-date']],
  ['done, date as 0 from an empty cell', ['Hoàn thành', 1, 0], ['completed-without-date']],
  ['no date', ['Hoàn thành', 1, '31/02/2023'], ['date-not-a-date']],
  ['a future date', ['Hoàn thành', 1, '1/7/2023'], ['date-in-future']],
  ['the report date itself', ['Hoàn thành', 1, asOf], []],
  ['a date alone', ['', '', '1/6/2023'], ['date-without-completion']],
  ['a future date in progress', ['Đang thực hiện', '', '1/7/2023'], ['date-in-future', 'date-without-completion']],
  ['done without evidence', ['Hoàn thành', 1, '1/6/2023', { entered: null }], ['completed-without-evidence']],
  ['done, evidence not asked for', ['Hoàn thành', 1, '1/6/2023'], []],
  ['everything at once', ['Hoàn thành', 'x', 'y', { entered: ' ' }], ['progress-not-a-number', 'date-not-a-date', 'completed-without-evidence']],
])('a task with %s', (_, entered, expected) => {
  expect(check(...entered)).toEqual(expected);
});

test.each<[string, EnteredTarget, TargetProblem[]]>([
  ['nothing entered', { actual: '', target: 0.95, unit: '%' }, []],
  ['a good share', { actual: 0.9, target: 0.95, unit: '%' }, []],
  ['no target to measure', { actual: 'abc', target: '', unit: '' }, []],
  ['no number', { actual: 'khoảng 90', target: 0.95, unit: '%' }, ['actual-not-a-number']],
  ['not published', { actual: 'Chưa công bố', target: 20, unit: 'hạng' }, []],
  ['1.234', { actual: '1.234', target: 0.95, unit: '%' }, ['ambiguous-number']],
  ['1.234 as numerator', { actual: '', target: 0.95, unit: '%', numerator: '1.234', denominator: 2000 }, ['ambiguous-number']],
  ['a count under %', { actual: 124, target: 0.95, unit: '%' }, ['count-under-percent']],
  ['100 % and a rounding', { actual: 1 + 1e-12, target: 0.95, unit: '%' }, []],
  ['posts under % giảm', { actual: 988, target: 0.012, unit: '% giảm', baseline: { entered: 1000 } }, []],
  ['no baseline', { actual: 988, target: 0.012, unit: '% Giảm', baseline: { entered: '' } }, ['baseline-missing']],
  ['no baseline, not asked for', { actual: 988, target: 0.012, unit: '% giảm' }, []],
  ['no baseline and no actual', { actual: '', target: 0.012, unit: '% giảm', baseline: { entered: '' } }, []],
  ['rank 0', { actual: 0, target: 20, unit: 'hạng' }, ['rank-out-of-range']],
  ['rank 12,5', { actual: '12,5', target: 20, unit: 'hạng' }, ['rank-out-of-range']],
  ['rank 35', { actual: 35, target: 20, unit: 'hạng' }, []],
  ['more than the whole', { actual: '', target: 0.95, unit: '%', numerator: 5, denominator: 4 }, ['numerator-over-denominator']],
  ['99,10 % typed by hand', { actual: 0.991, target: 0.95, unit: '%', numerator: 193457, denominator: 195197 }, ['rate-mismatch']],
  ['99,11 % rounded', { actual: 0.9911, target: 0.95, unit: '%', numerator: 193457, denominator: 195197 }, []],
  ['0/0 as 100 %', { actual: 1, target: 0.95, unit: '%', numerator: 0, denominator: 0 }, ['zero-over-zero']],
  ['0/0 left blank', { actual: '', target: 0.95, unit: '%', numerator: 0, denominator: 0 }, []],
  ['half a fraction', { actual: '', target: 0.95, unit: '%', numerator: 12 }, ['half-a-fraction']],
  ['the other half', { actual: 0.5, target: 0.95, unit: '%', numerator: '', denominator: 12 }, ['half-a-fraction']],
  ['words for numbers', { actual: '', target: 0.95, unit: '%', numerator: 'mười', denominator: 12 }, ['half-a-fraction']],
])('a target with %s', (_, entered, expected) => {
  expect(targetProblems(entered)).toEqual(expected);
});

const anyCell: fc.Arbitrary<Entered> = fc.oneof(
  fc.constantFrom('', null, undefined, 0, 1, 2, 0.5, -1, '1.234', '95%', 'gần xong', 'Hoàn thành', 'Chưa thực hiện', '30/6/2023', '31/02/2023', 'chưa công bố', true),
  fc.double(), fc.string());

test('problems come once each, in the table\'s order, whatever was entered', () => {
  fc.assert(fc.property(anyCell, anyCell, anyCell, anyCell, anyCell, anyCell, (one, two, three, four, five, six) => {
    const ofTask = check(one, two, three, { entered: four });
    expect(ofTask).toEqual(TASK_PROBLEMS.filter((problem) => ofTask.includes(problem)));
    const ofTarget = targetProblems({ actual: one, target: two, unit: three, numerator: four, denominator: five, baseline: { entered: six } });
    expect(ofTarget).toEqual(TARGET_PROBLEMS.filter((problem) => ofTarget.includes(problem)));
  }));
});
