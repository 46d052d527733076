import type { Agency, Plan, Target } from '../../src/plan/plan';

const source = { section: 'II' };

const target = (id: string, level: string, value: number | null): Target => ({
  id, level, name: '', unit: '%', outOf: null, direction: '>=', target: value, baselineNote: '', leadAgency: null, leadSource: null, verb: '', note: '', source,
});

const agency = (name: string, abbreviations: string[]): Agency => ({ name, abbreviations, kind: 'agency', level: 'tỉnh', otherSpellings: [], source });

/** As much of a plan as the functions look at. */
export const smallPlan: Plan = {
  id: 'small', version: '1', title: '', shortName: '', number: '', issuer: '', issuedOn: 44918, province: '', year: 2023,
  period: { start: 44927, end: 45291 }, levels: ['tỉnh', 'huyện', 'xã'], rankOutOf: 63, areas: [], tasks: [], duties: [],
  targets: [target('T03a', 'tỉnh', 0.95), target('T03b', 'huyện', 0.85), target('T03c', 'xã', 0.75), target('T08', 'tỉnh', 20), target('T12', 'tỉnh', null)],
  agencies: [agency('Sở Nội vụ', ['SNV']), agency('Sở Tư pháp', ['STP']), agency('Sở Thông tin và Truyền thông', ['STTTT']), agency('Văn phòng Ủy ban nhân dân tỉnh', ['VPUBND tỉnh'])],
};
