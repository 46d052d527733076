import type { Plan } from '../../src/plan/plan';
import { anGiang2023, PLANS } from '../../src/plans';
import { planFaults } from './faults';

test.each(PLANS.map((plan) => [plan.id, plan] as const))('%s has no fault in itself', (_, plan) => {
  expect(planFaults(plan)).toEqual([]);
});

test('no two plans share an id', () => {
  expect(new Set(PLANS.map((plan) => plan.id)).size).toBe(PLANS.length);
});

type Slip = (plan: Plan) => void;

const slips: [string, Slip, RegExp][] = [
  ['a share', (plan) => { target(plan, 'T01').target = 0.86; }, /T01\/T02: 86% 30%, but its sentence says 85% 30%/],
  ['a share with a comma', (plan) => { target(plan, 'T06').target = 0.12; }, /T06\/T07: 12% 2%/],
  ['two levels exchanged', (plan) => { [target(plan, 'T03a').target, target(plan, 'T03b').target] = [0.85, 0.95]; }, /T03a\/T03b\/T03c: 85% 95% 75%/],
  ['a level', (plan) => { target(plan, 'T05c').level = 'huyện'; }, /T05a\/T05b\/T05c: levels tỉnh huyện huyện/],
  ['the label of an e-file set', (plan) => { target(plan, 'T04b').name = target(plan, 'T03b').name; }, /T04b: its label is not 90% 80% 60%/],
  ['a rank', (plan) => { target(plan, 'T09').target = 20; }, /T09: rank 20\/63, but its sentence says 15\/63/],
  ['what a rank is out of', (plan) => { target(plan, 'T08').outOf = 34; }, /T08: rank 20\/34/],
  ['a rank left unmeasured', (plan) => { Object.assign(target(plan, 'T08'), { unit: '', target: null }); }, /T08: no rank/],
  ['a verb', (plan) => { target(plan, 'T01').verb = 'Phấn đấu'; }, /T01: its sentence does not say "phấn đấu"/],
  ['a target twice', (plan) => { target(plan, 'T12').id = 'T13'; }, /T13: twice/],
  ['a task less', (plan) => { plan.tasks.pop(); }, /area 7: 19 tasks/],
  ['a code twice', (plan) => { plan.tasks[1]!.code = '1.01'; }, /area 1: 15 tasks \(1.01,1.01/],
  ['a task of no area', (plan) => { plan.tasks[0]!.area = 'Cải cách'; }, /1.01: no area "Cải cách"/],
  ['a duty of an unknown agency', (plan) => { plan.duties[0]!.agency = 'Sở Y tế'; }, /VI.1.1: "Sở Y tế" is not in the agency list/],
  ['a duty out of its place', (plan) => { plan.duties.splice(5, 1); }, /VI.2.3: is paragraph 2 of VI.2/],
  ['an invented lead', (plan) => { plan.areas[5]!.leadAgency = 'Sở Tài chính'; }, /area 6: no duty gives Sở Tài chính the lead/],
  ['a lead that only supports', (plan) => { Object.assign(target(plan, 'T08'), { leadAgency: 'Sở Nội vụ', leadSource: duty(plan, 'VI.2.6').source }); }, /T08: no duty gives Sở Nội vụ the lead/],
  ['an abbreviation twice', (plan) => { plan.agencies[0]!.abbreviations.push('STC'); }, /"STC" of Sở Tài chính is read as Sở Nội vụ/],
  ['an agency that its quotation does not name', (plan) => { plan.agencies[0]!.source.quote = '3. Sở Tư pháp'; }, /Sở Nội vụ: its quotation does not name it/],
  ['decomposed letters', (plan) => { plan.agencies[0]!.name = plan.agencies[0]!.name.normalize('NFD'); }, /not NFC/],
  ['a no-break space', (plan) => { plan.areas[1]!.name = 'Cải cách\u00a0thể chế'; }, /stray blanks/],
];

test.each(slips)('a slip is reported: %s', (_, slip, report) => {
  const plan = structuredClone(anGiang2023);
  slip(plan);
  expect(planFaults(plan)).toContainEqual(expect.stringMatching(report));
});

function target(plan: Plan, id: string): Plan['targets'][number] {
  return plan.targets.find((candidate) => candidate.id === id)!;
}

function duty(plan: Plan, code: string): Plan['duties'][number] {
  return plan.duties.find((candidate) => candidate.code === code)!;
}
