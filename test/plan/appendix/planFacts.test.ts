import { factsToldBy, foreignFacts, yearOfTitles } from '../../../src/plan/appendix/planFacts';
import { planOfAppendix } from '../../../src/plan/appendix/planOfAppendix';

test.each<[string, number, string, string | null]>([
  ['a province', 2026, 'An Giang', 'an-giang-2026'],
  ['a city', 2026, 'Thành phố Cần Thơ', 'can-tho-2026'],
  ['with its kind before it', 2026, ' tỉnh Đắk Lắk ', 'dak-lak-2026'],
  ['marks between words', 2026, 'Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau-2026'],
  ['decomposed letters', 2026, 'Đồng Tháp'.normalize('NFD'), 'dong-thap-2026'],
  ['the first year', 2000, 'An Giang', 'an-giang-2000'],
  ['a year before it', 1999, 'An Giang', null],
  ['no year', Number.NaN, 'An Giang', null],
  ['half a year', 2026.5, 'An Giang', null],
  ['no province', 2026, ' ', null],
  ['only a kind', 2026, 'tỉnh ', null],
  ['no letter', 2026, '…', null],
])('%s: the code of the plan of %d, "%s"', (_, year, province, id) => {
  expect(factsToldBy({ year, province })?.id ?? null).toBe(id);
});

test.each<[string, string[], number | null]>([
  ['in a title', ['PHỤ LỤC', 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'], 2026],
  ['the last of several, which stands nearest to the table', ['Kèm theo Kế hoạch năm 2025', 'Nhiệm vụ năm 2026'], 2026],
  ['a date has none', ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 20/12/2025)'], null],
  ['a document\'s day in words is no plan\'s year', ['Nhiệm vụ năm 2026', '(Kèm theo Kế hoạch số 12/KH-UBND ngày 20 tháng 12 năm 2025)'], 2026],
  ['no titles', [], null],
])('the year above the table: %s', (_, titles, year) => {
  expect(yearOfTitles(titles)).toBe(year);
});

test.each([
  ['An Giang', 'Kế hoạch cải cách hành chính tỉnh An Giang năm 2026', 'CCHC An Giang 2026', 'Ủy ban nhân dân tỉnh An Giang'],
  ['Thành phố Cần Thơ', 'Kế hoạch cải cách hành chính Thành phố Cần Thơ năm 2026', 'CCHC Cần Thơ 2026', 'Ủy ban nhân dân Thành phố Cần Thơ'],
])('what a plan of %s is called', (province, title, shortName, issuer) => {
  expect(planOfAppendix({ id: 'x', year: 2026, province }, [], [])).toMatchObject({ title, shortName, issuer, province });
});

test.each<[string, string[], { year: number | null; province: string | null }]>([
  ['the plan\'s own', ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH AN GIANG NĂM 2023', '(Kèm theo Kế hoạch số 876/KH-UBND ngày 23 tháng 12 năm 2022)'], { year: null, province: null }],
  ['nothing', ['PHỤ LỤC', 'Kế hoạch của Ủy ban nhân dân tỉnh'], { year: null, province: null }],
  ['another year', ['Nhiệm vụ năm 2024'], { year: 2024, province: null }],
  ['several years, the plan\'s among them', ['Kế hoạch năm 2023, 2024', 'Tiếp theo Kế hoạch năm 2022'], { year: null, province: null }],
  ['another province', ['NHIỆM VỤ CỦA TỈNH ĐỒNG THÁP NĂM 2023'], { year: null, province: 'Đồng Tháp' }],
  ['another city', ['(Kèm theo Kế hoạch của UBND thành phố Hồ Chí Minh)'], { year: null, province: 'Hồ Chí Minh' }],
  ['a city of the province', ['Nhiệm vụ của thành phố Long Xuyên'], { year: null, province: null }],
  ['both provinces', ['Phối hợp giữa tỉnh An Giang và tỉnh Kiên Giang'], { year: null, province: null }],
])('the lines above the table name %s', (_, titles, told) => {
  expect(foreignFacts(titles, { year: 2023, province: 'An Giang' })).toEqual(told);
});
