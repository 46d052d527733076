import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencyList, agencyNames } from '../../src/plan/agencyNames';
import type { Plan, Target } from '../../src/plan/plan';
import { anGiang2023 } from '../../src/plans';
import { paragraphsOf, readDocument } from './document';
import { driftFrom } from './drift';

// The paragraphs that the plan's data quote, copied from the document as it was published; […] stands for what is left out.
const excerpt = readFileSync(join(__dirname, '876-KH-UBND.txt'), 'utf8');
const document = readDocument(excerpt);

// The whole text and its tables lie beside the project on the machines that have them.
const wholePlan = join(__dirname, '../../../shared/plan');
const withWholePlan = existsSync(wholePlan) ? describe : describe.skip;

describe('what the plan fixes', () => {
  test('64 tasks in seven areas, none of them named yet', () => {
    expect(anGiang2023.areas.map((area) => area.taskCount)).toEqual([15, 4, 4, 6, 9, 6, 20]);
    expect(anGiang2023.tasks).toHaveLength(64);
    expect(anGiang2023.tasks[0]).toMatchObject({ code: '1.01', leadAgency: 'Sở Nội vụ', leadSource: { section: 'VI.2' } });
    expect(anGiang2023.tasks[63]).toMatchObject({ code: '7.20', leadAgency: 'Sở Thông tin và Truyền thông', leadSource: { section: 'VI.6' } });
    expect(anGiang2023.tasks.filter((task) => task.name + task.deliverable + task.deadline + task.supportingAgencies !== '')).toEqual([]);
  });

  test('an area leads where section VI names the lead, and nowhere else', () => {
    expect(anGiang2023.areas.map((area) => area.leadAgency)).toEqual([
      'Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng Ủy ban nhân dân tỉnh', 'Sở Nội vụ', 'Sở Nội vụ', null, 'Sở Thông tin và Truyền thông',
    ]);
  });

  test('17 targets that can be measured and 4 that cannot; three have a lead', () => {
    const measured = anGiang2023.targets.filter((target) => target.target !== null);
    expect([measured.length, anGiang2023.targets.length - measured.length]).toEqual([17, 4]);
    expect(anGiang2023.targets.filter((target) => target.leadAgency !== null).map((target) => [target.id, target.leadAgency, target.leadSource?.section])).toEqual([
      ['T09', 'Sở Kế hoạch và Đầu tư', 'VI.8'], ['T10', 'Sở Nội vụ', 'VI.2'], ['T11', 'Sở Nội vụ', 'VI.2'],
    ]);
  });

  test('29 duties', () => {
    expect(anGiang2023.duties).toHaveLength(29);
  });
});

test.each([
  ['SNV', 'Sở Nội vụ'],
  ['STTTT', 'Sở Thông tin và Truyền thông'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['VPUBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['Đài PT-TH AG', 'Đài Phát thanh - Truyền hình An Giang'],
  ['Ủy ban MTTQVN tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['UBND cấp huyện', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  ['Uỷ ban nhân dân cấp huyện', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  ['các sở, ban ngành tỉnh', 'Các sở, ban, ngành'],
  ['các Sở, ban ngành tỉnh, UBND các huyện, thị xã, thành phố', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố'],
])('"%s" is %s', (written, name) => {
  expect(agencyNames(written, agencyList(anGiang2023.agencies)).names.map((agency) => agency.name)).toEqual([name]);
});

test('nothing has drifted from the document', () => {
  expect(driftFrom(document, anGiang2023)).toEqual([]);
});

const slips: [string, (plan: Plan) => void, RegExp][] = [
  ['the number', (plan) => { plan.number = '867/KH-UBND'; }, /front page: no "Số: 867\/KH-UBND"/],
  ['the day of issue', (plan) => { plan.issuedOn! -= 1; }, /front page: no "ngày 22 tháng 12 năm 2022"/],
  ['one letter of a duty', (plan) => { changeQuote(plan.duties[16]!.source, 'cơ quan', 'cơ quán'); }, /VI.5.1: section VI.5 does not say/],
  ['a slip of the document mended', (plan) => { changeQuote(plan.duties[23]!.source, 'DCCI', 'DDCI'); }, /VI.8.2: section VI.8 does not say/],
  ['a number in a target\'s sentence', (plan) => { changeQuote(plan.targets[0]!.source, '85%', '86%'); }, /T01: section II does not say/],
  ['a quotation under the wrong section', (plan) => { plan.targets[0]!.source.section = 'III'; }, /T01: section III does not say/],
  ['a section that is not there', (plan) => { plan.agencies[0]!.source.section = 'VI.13'; }, /Sở Nội vụ: no section VI.13/],
  ['an area\'s count', (plan) => { changeQuote(plan.areas[1]!.source, '4 nhiệm vụ', '5 nhiệm vụ'); }, /area 2: section III.2 does not say/],
  ['a task more', (plan) => { plan.tasks.push(plan.tasks[0]!); }, /section III does not say "7 lĩnh vực với 65 nhiệm vụ"/],
  ['a target left out', (plan) => { plan.targets.pop(); }, /no target for "Tập trung hoàn thiện/],
  ['a duty left out', (plan) => { plan.duties.pop(); }, /the duties of VI.12 are not its paragraphs/],
  ['a duty of another agency', (plan) => { plan.duties[11]!.agency = 'Sở Tài chính'; }, /VI.3.1: the heading "3. Sở Tư pháp" does not name Sở Tài chính/],
  ['a role', (plan) => { plan.duties[16]!.role = 'chủ trì'; }, /VI.5.1: neither heading nor text says "chủ trì"/],
];

test.each(slips)('drift is reported: %s', (_, slip, report) => {
  const plan = structuredClone(anGiang2023);
  slip(plan);
  expect(driftFrom(document, plan)).toContainEqual(expect.stringMatching(report));
});

withWholePlan('beside the whole document', () => {
  const read = (name: string): string => readFileSync(join(wholePlan, name), 'utf8');

  test('the excerpt is the document, word for word and in its order', () => {
    const paragraphs = paragraphsOf(read('876-KH-UBND.txt'));
    let place = -1;
    for (const paragraph of paragraphsOf(excerpt)) {
      const next = paragraphs.indexOf(paragraph, place + 1);
      expect([paragraph, next]).not.toEqual([paragraph, -1]);
      place = next;
    }
  });

  test('nothing has drifted from it', () => {
    expect(driftFrom(readDocument(read('876-KH-UBND.txt')), anGiang2023)).toEqual([]);
  });

  test('the targets are those of its table, cell by cell', () => {
    expect(anGiang2023.targets.map(targetCells)).toEqual(cellsOf(read('targets.tsv')).map((cells) => cells.map((cell, column) =>
      (column === 6 && cell !== '' ? String(Number(cell)) : cell))));
  });

  test('the duties are those of its table, cell by cell', () => {
    expect(anGiang2023.duties.map((duty) => [duty.code, duty.agency, duty.role, duty.areas.join('; '), duty.text])).toEqual(cellsOf(read('duties.tsv')));
  });
});

function targetCells(target: Target): string[] {
  const lead = target.leadAgency === null ? 'chưa xác định' : `${target.leadAgency} (${target.leadSource?.section})`;
  return [
    target.id, target.name, target.level, target.unit, String(target.outOf ?? ''), target.direction ?? '', String(target.target ?? ''),
    target.baselineNote, lead, target.verb, target.note, target.source.quote ?? '',
  ];
}

function cellsOf(table: string): string[][] {
  return table.split('\n').slice(1).filter((line) => line !== '').map((line) => line.replace(/\r$/, '').split('\t'));
}

/** Sources are shared between an area and its tasks; the copy changes alone. */
function changeQuote(source: { quote?: string }, from: string, to: string): void {
  const changed = (source.quote ?? '').replace(from, to);
  expect(changed).not.toBe(source.quote);
  source.quote = changed;
}
