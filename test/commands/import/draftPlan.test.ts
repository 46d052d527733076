import { draftPlan, guessFacts } from '../../../src/commands/import/draftPlan';
import { type Appendix } from '../../../src/commands/import/readAppendix';
import { findTables } from '../../../src/plan/appendix/foundTable';
import { gridOf } from '../../../src/plan/appendix/grid';
import { dayOf } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';

const TODAY = dayOf(2025, 12, 1)!;
const HEADER = ['STT', 'Nhiệm vụ', 'Thời hạn', 'Cơ quan chủ trì'];
const GROUPED = [['I', 'Cải cách thể chế', '', ''], ['1', 'Rà soát văn bản', 'Quý II/2026', 'STP'], ['II', 'Cải cách tài chính công', '', ''], ['1', 'Công khai dự toán', 'Quý I', 'Sở Tài chính']];

function appendix(rows: string[][], titles: string[][] = []): Appendix {
  const grids = [gridOf({ kind: 'word', table: 0 }, '', [...titles, HEADER, ...rows].map((row) => row.map((text) => ({ text }))), [])];
  const tables = findTables(grids);
  if (typeof tables === 'string') throw new Error(tables);
  return { name: 'phu-luc.docx', grids, tables };
}

test.each<[string, string[][], number]>([
  ['the year above the table', [['PHỤ LỤC NHIỆM VỤ NĂM 2026', '', '', '']], 2026],
  ['without one this year', [], 2025],
])('before anybody says more an appendix is of the province at hand and of %s', (_, titles, year) => {
  expect(guessFacts(appendix(GROUPED, titles), anGiang2023, TODAY)).toEqual({ province: 'An Giang', year });
});

test('a draft is the plan, where it was read, and what is odd', () => {
  const draft = draftPlan(appendix([...GROUPED, ['2', 'Tự chủ tài chính', '', '']]), {}, { province: 'Mẫu', year: 2026 }, anGiang2023);
  expect(draft).toMatchObject({
    source: 'phu-luc.docx', told: { province: 'Mẫu', year: 2026 }, tables: [{ isChosen: true }],
    plan: { id: 'mau-2026', areas: [{ name: 'Cải cách thể chế', taskCount: 1 }, { name: 'Cải cách tài chính công', taskCount: 2 }], agencies: [{ name: 'Sở Tư pháp' }, { name: 'Sở Tài chính' }] },
  });
  expect(draft.columns.map(({ role }) => role)).toEqual(['number', 'task', 'deadline', 'lead']);
  expect(draft.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['lead-missing', 'deadline-blank']));
});

test.each<[string, string[][], { year: number; province: string }]>([
  ['no province', GROUPED, { year: 2026, province: '' }],
  ['no year', GROUPED, { year: Number.NaN, province: 'Mẫu' }],
  ['no group to make an area of', [['1', 'Rà soát văn bản', 'Quý II/2026', 'STP']], { year: 2026, province: 'Mẫu' }],
])('%s: a draft without a plan', (_, rows, told) => {
  expect(draftPlan(appendix(rows), {}, told, anGiang2023).plan).toBeNull();
});

test('what the user changes of the guesses changes the draft', () => {
  const { plan } = draftPlan(appendix(GROUPED), { roles: { 3: null } }, { province: 'Mẫu', year: 2026 }, anGiang2023);
  expect(plan!.tasks.map(({ leadAgency }) => leadAgency)).toEqual(['', '']);
});
