import fc from 'fast-check';
import { dayOf } from '../../src/plan/day';
import type { Plan } from '../../src/plan/plan';
import { anGiang2023, PLANS } from '../../src/plans';
import { type PlanFault, planFileText, readPlanFile } from '../../src/plans/planFile';
import { planFaultSentence } from '../../src/strings';

type Json = Record<string, any>;

/** The faults of the plan's file after a slip of somebody's hand. */
function faultsAfter(slip: (json: Json) => void): PlanFault[] {
  const json = JSON.parse(planFileText(anGiang2023)) as Json;
  slip(json);
  const read = readPlanFile(JSON.stringify(json));
  return read.kind === 'faulty' ? read.faults : [];
}

test.each(PLANS.map((plan) => [plan.id, plan] as const))('%s written and read again is the same plan', (_, plan) => {
  expect(readPlanFile(planFileText(plan))).toEqual({ kind: 'plan', plan });
});

test('a plan whose day of issue is not known says none', () => {
  const plan: Plan = { ...anGiang2023, issuedOn: null };
  const text = planFileText(plan);
  expect(text).not.toContain('issuedOn');
  expect(readPlanFile(text)).toEqual({ kind: 'plan', plan });
});

test('text of a file that was saved decomposed, with a byte order mark, is read as NFC', () => {
  const read = readPlanFile(`\uFEFF${planFileText(anGiang2023).normalize('NFD')}`);
  expect(read).toEqual({ kind: 'plan', plan: anGiang2023 });
});

// Each fault is told where it stands.
test.each<[string, (json: Json) => void, string, PlanFault['code']]>([
  ['a member missing', (json) => { delete json.issuer; }, 'issuer', 'missing'],
  ['one misspelt', (json) => { json.Areas = []; }, 'Areas', 'unknown-member'],
  ['one inside misspelt', (json) => { json.tasks[3].nam = 'x'; }, 'tasks[3].nam', 'unknown-member'],
  ['another schema', (json) => { json.schema = 'cchc-plan/2'; }, 'schema', 'not-allowed'],
  ['an id with capitals', (json) => { json.id = 'An Giang'; }, 'id', 'wrong-form'],
  ['a year as text', (json) => { json.year = '2023'; }, 'year', 'wrong-type'],
  ['a year of long ago', (json) => { json.year = 223; }, 'year', 'out-of-range'],
  ['a day in another form', (json) => { json.issuedOn = '23/12/2022'; }, 'issuedOn', 'wrong-form'],
  ['a day that does not exist', (json) => { json.period.end = '2023-02-31'; }, 'period.end', 'not-a-day'],
  ['a period that ends before it begins', (json) => { json.period.start = '2024-01-01'; }, 'period', 'period-reversed'],
  ['no areas', (json) => { json.areas = []; }, 'areas', 'too-short'],
  ['an area without a name', (json) => { json.areas[2].name = ' '; }, 'areas[2].name', 'too-short'],
  ['an area twice', (json) => { json.areas[2].name = json.areas[1].name; }, 'areas[2].name', 'area-twice'],
  ['a count that is not that of the tasks', (json) => { json.areas[0].taskCount = 14; }, 'areas[0].taskCount', 'count-differs'],
  ['a code twice', (json) => { json.tasks[1].code = '1.01'; }, 'tasks[1].code', 'code-twice'],
  ['a code of another area', (json) => { json.tasks[0].code = '2.77'; }, 'tasks[0].code', 'code-of-other-area'],
  ['a code out of form', (json) => { json.tasks[0].code = 'A1'; }, 'tasks[0].code', 'wrong-form'],
  ['a task of no area', (json) => { json.tasks[0].area = 'Du lịch'; }, 'tasks[0].area', 'area-unknown'],
  ['a unit that nobody judges', (json) => { json.targets[0].unit = 'điểm'; }, 'targets[0].unit', 'not-allowed'],
  ['a source without its section', (json) => { json.targets[0].leadSource = { quote: 'x' }; }, 'targets[0].leadSource.section', 'missing'],
  ['a level that the plan has not', (json) => { json.levels = ['tỉnh', 'xã']; }, 'targets[3].level', 'level-unknown'],
  ['an agency twice', (json) => { json.agencies[1].name = 'SỞ NỘI VỤ'; }, 'agencies[1].name', 'agency-twice'],
])('%s', (_, slip, path, code) => {
  const faults = faultsAfter(slip);
  expect(faults).toContainEqual(expect.objectContaining({ path, code }));
  for (const fault of faults) expect(planFaultSentence(fault.path, fault.code, fault.expected)).toMatch(/^\S.*: .+/);
});

test.each(['', '{', '[1,]', 'kế hoạch', '{"a":1'])('%j is no JSON', (text) => {
  expect(readPlanFile(text)).toEqual({ kind: 'faulty', faults: [{ path: '', code: 'not-json', expected: 'JSON' }] });
});

test('whatever JSON it is, the answer is a plan or faults, each with its path', () => {
  fc.assert(fc.property(fc.json(), (text) => {
    const read = readPlanFile(text);
    expect(read.kind).toBe('faulty');
    if (read.kind === 'faulty') expect(read.faults.length).toBeGreaterThan(0);
  }));
});

test('a plan of another year and province keeps its own levels and its own count of provinces', () => {
  const plan: Plan = { ...anGiang2023, id: 'khac-2026', year: 2026, levels: ['tỉnh', 'xã'], rankOutOf: 34, targets: [], duties: [], period: { start: dayOf(2026, 1, 1)!, end: dayOf(2026, 12, 31)! } };
  expect(readPlanFile(planFileText(plan))).toEqual({ kind: 'plan', plan });
});
