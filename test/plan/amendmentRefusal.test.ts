import type { AmendmentWanted } from '../../src/plan/amendment';
import { amendmentRefusal, type AmendmentRefusal, type StandingPlan } from '../../src/plan/amendmentRefusal';
import { day } from './days';

const document = { number: '12/KH-UBND', issuedOn: day('20/5/2023') };
const standing: StandingPlan = {
  issuedOn: day('23/12/2022'), period: { end: day('31/12/2023') }, areas: ['Cải cách thể chế'],
  tasks: new Map([['2.01', { name: 'Rà soát', area: 'Cải cách thể chế', deadline: 'Quý II/2023', isEnded: false }], ['2.02', { name: '', area: 'Cải cách thể chế', deadline: '', isEnded: true }]]),
  targets: new Map([['T08', 20], ['T18', null]]),
};
const add = (more: Partial<Extract<AmendmentWanted, { kind: 'add-task' }>>): AmendmentWanted =>
  ({ kind: 'add-task', area: 'Cải cách thể chế', name: 'Việc mới', deliverable: '', deadline: '', lead: '', document, ...more });
const end = (code: string, more: Partial<typeof document> = {}): AmendmentWanted => ({ kind: 'end-task', code, document: { ...document, ...more } });
const redate = (code: string, deadline: string): AmendmentWanted => ({ kind: 're-date-task', code, deadline, document });
const target = (id: string, value: number | null): AmendmentWanted => ({ kind: 'change-target', id, target: value, document });

test.each<[string, AmendmentWanted, AmendmentRefusal | null]>([
  ['no number', end('2.01', { number: '  ' }), 'document-number-missing'],
  ['no date', end('2.01', { issuedOn: Number.NaN }), 'document-date-missing'],
  ['a document older than the plan', end('2.01', { issuedOn: day('22/12/2022') }), 'document-before-plan'],
  ['one of the plan\'s own day', end('2.01', { issuedOn: day('23/12/2022') }), null],
  ['one of the last day', end('2.01', { issuedOn: day('31/12/2023') }), null],
  ['one after the period', end('2.01', { issuedOn: day('1/1/2024') }), 'document-after-plan'],
  ['an unknown task', end('9.99'), 'code-unknown'],
  ['a task that has ended', end('2.02'), 'task-ended'],
  ['a deadline for a task that has ended', redate('2.02', 'Quý III/2023'), 'task-ended'],
  ['a blank deadline', redate('2.01', ' '), 'deadline-missing'],
  ['the deadline that stands', redate('2.01', ' Quý  II/2023'), 'nothing-changes'],
  ['another deadline', redate('2.01', 'Quý III/2023'), null],
  ['an area of no plan', add({ area: 'Y tế' }), 'area-unknown'],
  ['an area spelt another way', add({ area: 'cải cách  thể chế' }), null],
  ['a task without a name', add({ name: '' }), 'name-missing'],
  ['a name that the area has', add({ name: 'rà soát' }), 'name-taken'],
  ['an unknown target', target('T99', 1), 'code-unknown'],
  ['a negative target', target('T08', -1), 'target-invalid'],
  ['no number for a target', target('T08', Number.NaN), 'target-invalid'],
  ['the target that stands', target('T08', 20), 'nothing-changes'],
  ['a number for a target that had none', target('T18', 0.5), null],
  ['a target that cannot be measured any more', target('T08', null), null],
])('%s', (_, wanted, expected) => expect(amendmentRefusal(wanted, standing)).toBe(expected));

test('where the plan\'s own day is not known, no document is older', () => {
  expect(amendmentRefusal(end('2.01', { issuedOn: day('22/12/2022') }), { ...standing, issuedOn: null })).toBeNull();
});
