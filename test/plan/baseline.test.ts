import fc from 'fast-check';
import { countAmendments, type Amendment } from '../../src/plan/amendment';
import { amendedBaseline, baselineOf } from '../../src/plan/baseline';
import { anGiang2023 } from '../../src/plans/angiang2023';
import { day } from './days';

const PLAN = baselineOf(anGiang2023);
const document = { number: '12/KH-UBND', issuedOn: day('20/5/2023') };
const AREA = anGiang2023.areas[0]!.name;
const added: Amendment = { kind: 'add-task', code: '1.16', area: AREA, name: 'Việc mới', deliverable: 'Báo cáo', deadline: 'Quý IV/2023', lead: 'Sở Nội vụ', document };

test('the plan itself: every task, duty and target by its code, as the document has it', () => {
  expect([PLAN.tasks.size, PLAN.duties.size, PLAN.targets.size]).toEqual([64, 29, 21]);
  expect(PLAN.tasks.get('1.01')).toEqual({ name: '', deliverable: '', deadline: '', lead: 'Sở Nội vụ', supporting: '', area: AREA });
  expect(PLAN.targets.get('T08')).toMatchObject({ unit: 'hạng', direction: '<=', target: 20 });
  expect(PLAN.duties.get('VI.2.1')?.name).not.toBe('');
});

test.each<[string, Amendment[], string, unknown]>([
  ['a task that is added', [added], '1.16', { name: 'Việc mới', deliverable: 'Báo cáo', deadline: 'Quý IV/2023', lead: 'Sở Nội vụ', supporting: '', area: AREA }],
  ['a task that is ended stays, with a deadline that says so', [{ kind: 'end-task', code: '2.03', deadline: 'Kết thúc', before: '', document }], '2.03', { ...PLAN.tasks.get('2.03'), deadline: 'Kết thúc' }],
  ['a task with another deadline', [{ kind: 're-date-task', code: '2.03', deadline: 'Quý IV', before: '', document }], '2.03', { ...PLAN.tasks.get('2.03'), deadline: 'Quý IV' }],
  ['the last word counts', ['Quý II', 'Quý III'].map((deadline): Amendment => ({ kind: 're-date-task', code: '2.03', deadline, before: '', document })), '2.03', { ...PLAN.tasks.get('2.03'), deadline: 'Quý III' }],
  ['an added task is re-dated too', [added, { kind: 're-date-task', code: '1.16', deadline: 'Quý II', before: '', document }], '1.16', expect.objectContaining({ name: 'Việc mới', deadline: 'Quý II' })],
  ['a target', [{ kind: 'change-target', id: 'T08', target: 15, before: 20, document }], 'T08', { ...PLAN.targets.get('T08'), target: 15 }],
  ['a target that cannot be measured any more', [{ kind: 'change-target', id: 'T08', target: null, before: 20, document }], 'T08', { ...PLAN.targets.get('T08'), target: null }],
  ['a code that nobody knows stays unknown', [{ kind: 'end-task', code: '9.99', deadline: 'Kết thúc', before: '', document }], '9.99', undefined],
])('%s', (_, amendments, code, expected) => {
  const amended = amendedBaseline(PLAN, amendments);
  expect(amended.tasks.get(code) ?? amended.targets.get(code)).toEqual(expected);
});

const codes = [...PLAN.tasks.keys()];
const amendments = fc.array(fc.oneof<fc.Arbitrary<Amendment>[]>(
  fc.record({ kind: fc.constant('re-date-task' as const), code: fc.constantFrom(...codes), deadline: fc.string(), before: fc.string(), document: fc.constant(document) }),
  fc.record({ kind: fc.constant('end-task' as const), code: fc.constantFrom(...codes), deadline: fc.string(), before: fc.string(), document: fc.constant(document) }),
  fc.record({ kind: fc.constant('change-target' as const), id: fc.constantFrom(...PLAN.targets.keys()), target: fc.double({ min: 0, max: 1, noNaN: true }), before: fc.constant(null), document: fc.constant(document) }),
  fc.constant(added),
));

test('amendments touch what they name and nothing else, lose nothing, and leave the plan as it was', () => {
  const before = JSON.stringify([[...PLAN.tasks], [...PLAN.targets], [...PLAN.duties]]);
  fc.assert(fc.property(amendments, (made) => {
    const amended = amendedBaseline(PLAN, made);
    const named = new Set(made.map((amendment) => ('id' in amendment ? amendment.id : amendment.code)));
    for (const [code, task] of PLAN.tasks) expect(amended.tasks.get(code)).toEqual(named.has(code) ? expect.objectContaining({ name: task.name, area: task.area, lead: task.lead }) : task);
    for (const [id, target] of PLAN.targets) if (!named.has(id)) expect(amended.targets.get(id)).toBe(target);
    expect(amended.duties).toBe(PLAN.duties);
    expect(JSON.stringify([[...PLAN.tasks], [...PLAN.targets], [...PLAN.duties]])).toBe(before);
    expect(amendedBaseline(PLAN, [])).toEqual(PLAN);
  }), { numRuns: 50 });
});

test('counted by what they do', () => {
  const kinds = ['add-task', 're-date-task', 'add-task', 'end-task'] as const;
  expect(countAmendments(kinds.map((kind) => ({ kind })))).toEqual({ added: 2, ended: 1, redated: 1, targets: 0 });
});
