import type { Entered } from '../../../src/plan/entered';
import type { CheckCode } from '../../../src/sheets/check/checkProblem';
import { NAMES } from '../../../src/sheets/names';
import { type AMENDMENT_PROBLEM_SENTENCES, HEADERS as H, NO_LEAD_NAME } from '../../../src/strings';
import { checked, on, PLAN, placeOf, problemsOf, seenBut, type Done, type Typed } from './checkedBook';

const task = (id: string, header: string, value: Entered): Typed => ['NhiemVu', id, header, value];
const duty = (id: string, header: string, value: Entered): Typed => ['PhanCong', id, header, value];
const target = (id: string, header: string, value: Entered): Typed => ['MucTieu', id, header, value];
const typed = (...cells: Typed[]): Done => ({ cells });

/** Where the problem is told: table, code (null: the header) and header; or the cell of a name. */
type At = readonly [table: string, id: string | null, header: string] | { name: string };
interface Cases {
  raises: [what: string, done: Done, at: At[]][];
  spares: [what: string, done: Done][];
}

const DONE = [task('1.01', H.status, 'Hoàn thành'), task('1.01', H.completedOn, on(2023, 6, 15)), task('1.01', H.evidence, 'QĐ 12/QĐ-UBND')];
const at = (header: string, id: string | null = '1.01'): At => ['NhiemVu', id, header];
const atTarget = (id: string, header: string): At => ['MucTieu', id, header];
const swapped = (dates: [number, number][], texts: string[]): Done => typed(
  ...dates.map(([day, month], index) => task(`2.0${index + 1}`, H.completedOn, on(2023, month, day))), ...texts.map((text, index) => task(`3.0${index + 1}`, H.completedOn, text)));
const agreed = (before: Entered, now: Entered, table: 'NhiemVu' | 'PhanCong' = 'NhiemVu', code = '1.01'): Done =>
  ({ agreed: [{ table, code, values: { progress: before } }], cells: [[table, code, H.progress, now]] });
const NAMED: Done['said'] = { '1.01': { name: 'Ban hành Quyết định', deliverable: 'Quyết định', deadline: 'Quý II/2023', lead: 'Sở Nội vụ', supporting: 'Sở Tư pháp; Sở Tài chính' } };
const AS_SAID = [
  task('1.01', H.task, 'Ban hành Quyết định'), task('1.01', H.deliverable, 'Quyết định'), task('1.01', H.deadline, 'Quý II/2023'), task('1.01', H.lead, 'Sở Nội vụ'),
  task('1.01', H.supporting, 'Sở Tư pháp; Sở Tài chính'),
];
const afterImport = (...cells: Typed[]): Done => ({ said: NAMED, cells: [...AS_SAID, ...cells] });
const DUTY = PLAN.duties[0]!;

/** Every code with what raises it and the nearest that does not. A code without a line does not compile; those of the sheet Điều chỉnh are in test/sheets/amendments. */
const CASES: Record<Exclude<CheckCode, keyof typeof AMENDMENT_PROBLEM_SENTENCES>, Cases> = {
  'status-unknown': {
    raises: [['a word of their own', typed(task('1.01', H.status, 'Xong rồi')), [at(H.status)]]],
    spares: [['another spelling of a listed one', typed(task('1.01', H.status, ' HOÀN  THÀNH '), ...DONE.slice(1))]],
  },
  'progress-not-a-number': {
    raises: [['words', typed(task('1.01', H.progress, 'gần xong')), [at(H.progress)]], ['coded answers', typed(task('1.01', H.progress, 'Trực tuyến = 0')), [at(H.progress)]]],
    spares: [['a number in words of a form', typed(task('1.01', H.progress, '45%'))]],
  },
  'progress-out-of-range': {
    raises: [['over 100 %', typed(task('1.01', H.progress, 95.5)), [at(H.progress)]], ['below 0', typed(duty(DUTY.code, H.progress, -0.1)), [['PhanCong', DUTY.code, H.progress]]]],
    spares: [['100 % and a rounding error', typed(task('1.01', H.progress, 1 + 1e-12), ...DONE)]],
  },
  'completed-below-100': {
    raises: [['90 %', typed(...DONE, task('1.01', H.progress, 0.9)), [at(H.progress)]]],
    spares: [['no progress given', typed(...DONE)]],
  },
  'not-completed-at-100': {
    raises: [['still in progress', typed(task('1.01', H.status, 'Đang thực hiện'), task('1.01', H.progress, 1)), [at(H.status)]]],
    spares: [['99 %', typed(task('1.01', H.status, 'Đang thực hiện'), task('1.01', H.progress, 0.99))]],
  },
  'not-started-with-progress': {
    raises: [['10 %', typed(task('1.01', H.status, 'Chưa thực hiện'), task('1.01', H.progress, 0.1)), [at(H.progress)]]],
    spares: [['0 %', typed(task('1.01', H.status, 'Chưa thực hiện'), task('1.01', H.progress, 0))]],
  },
  'completed-without-date': {
    raises: [['no date', typed(DONE[0]!, DONE[2]!), [at(H.completedOn)]]],
    spares: [['a date', typed(...DONE)]],
  },
  'date-not-a-date': {
    raises: [['31/02', typed(task('1.01', H.completedOn, '31/02/2023')), [at(H.completedOn)]]],
    spares: [['28/02', typed(DONE[0]!, task('1.01', H.completedOn, '28/02/2023'), DONE[2]!)]],
  },
  'date-in-future': {
    raises: [['the day after the report date', typed(DONE[0]!, task('1.01', H.completedOn, on(2023, 10, 1)), DONE[2]!), [at(H.completedOn)]],
      ['judged on an earlier day', { ...typed(...DONE), asOf: on(2023, 6, 14) }, [at(H.completedOn)]]],
    spares: [['the report date itself', typed(DONE[0]!, task('1.01', H.completedOn, on(2023, 9, 30)), DONE[2]!)]],
  },
  'date-without-completion': {
    raises: [['in progress', typed(task('1.01', H.status, 'Đang thực hiện'), DONE[1]!), [at(H.status)]]],
    spares: [['completed', typed(...DONE)]],
  },
  'completed-without-evidence': {
    raises: [['spaces only', typed(DONE[0]!, DONE[1]!, task('1.01', H.evidence, '  ')), [at(H.evidence)]]],
    spares: [['in progress', typed(task('1.01', H.status, 'Đang thực hiện'))]],
  },

  'actual-not-a-number': {
    raises: [['words', typed(target('T08', H.actual, 'cao')), [atTarget('T08', H.actual)]]],
    spares: [['not published', typed(target('T08', H.actual, 'Chưa công bố'))]],
  },
  'ambiguous-number': {
    raises: [['2.372 of a real form', typed(target('T01', H.numerator, '2.372'), target('T01', H.denominator, 3000)), [atTarget('T01', H.numerator)]]],
    spares: [['two dots', typed(target('T01', H.numerator, '1.002.372'), target('T01', H.denominator, 3000000))]],
  },
  'count-under-percent': {
    raises: [['15 under "%"', typed(target('T01', H.actual, 15)), [atTarget('T01', H.actual)]], ['124 under "%"', typed(target('T02', H.actual, 124)), [atTarget('T02', H.actual)]]],
    spares: [['100 %', typed(target('T01', H.actual, 1))]],
  },
  'rank-out-of-range': {
    raises: [['half a rank', typed(target('T08', H.actual, 20.5)), [atTarget('T08', H.actual)]]],
    spares: [['a leading zero', typed(target('T08', H.actual, '04'))]],
  },
  'numerator-over-denominator': {
    raises: [['49 of 11', typed(target('T01', H.numerator, 49), target('T01', H.denominator, 11)), [atTarget('T01', H.numerator)]]],
    spares: [['11 of 11', typed(target('T01', H.numerator, 11), target('T01', H.denominator, 11))]],
  },
  'rate-mismatch': {
    raises: [['193457/195197 shown as 99,10 %', typed(target('T01', H.numerator, 193457), target('T01', H.denominator, 195197), target('T01', H.actual, 0.991)), [atTarget('T01', H.actual)]]],
    spares: [['rounded as it should be', typed(target('T01', H.numerator, 193457), target('T01', H.denominator, 195197), target('T01', H.actual, 0.9911))]],
  },
  'zero-over-zero': {
    raises: [['reported as 100 %', typed(target('T01', H.numerator, 0), target('T01', H.denominator, 0), target('T01', H.actual, 1)), [atTarget('T01', H.actual)]],
      ['reported as 0 %', typed(target('T02', H.numerator, 0), target('T02', H.denominator, 0), target('T02', H.actual, 0)), [atTarget('T02', H.actual)]]],
    spares: [['no rate given', typed(target('T01', H.numerator, 0), target('T01', H.denominator, 0))]],
  },
  'half-a-fraction': {
    raises: [['no denominator', typed(target('T01', H.numerator, 11)), [atTarget('T01', H.denominator)]]],
    spares: [['both', typed(target('T01', H.numerator, 11), target('T01', H.denominator, 49))]],
  },
  'baseline-missing': {
    raises: [['a cut of nothing known', typed(target('T06', H.actual, 988)), [atTarget('T06', H.baseline)]]],
    spares: [['with a baseline', typed(target('T06', H.actual, 988), target('T06', H.baseline, 1000))]],
  },

  'code-missing': {
    raises: [['a code emptied', typed(task('1.01', H.code, ''), task('1.01', H.progress, 0.5)), [at(H.code)]]],
    spares: [['a row wholly emptied', typed(...[H.code, H.area, H.lead, H.source].map((header) => task('1.01', header, '')))]],
  },
  'duplicate-code': {
    raises: [['twice', typed(task('1.02', H.code, '1.01')), [['NhiemVu', '1.02', H.code]]]],
    spares: [['the same code in another table', typed(duty(DUTY.code, H.code, '1.01'))]],
  },
  'area-unknown': {
    raises: [['a missing area', typed(task('1.01', H.area, '')), [at(H.area)]]],
    spares: [['another way to place the tone', typed(task('1.01', H.area, PLAN.areas[0]!.name.toUpperCase().normalize('NFD')))]],
  },
  'due-not-a-date': {
    raises: [['words', typed(task('1.01', H.due, 'quý sau')), [at(H.due)]]],
    spares: [['a date as text', typed(task('1.01', H.due, '30/6/2023'))]],
  },
  'target-not-a-number': {
    raises: [['words', typed(target('T08', H.targetValue, 'cao')), [atTarget('T08', H.targetValue)]]],
    spares: [['emptied: it is not measured', typed(target('T08', H.targetValue, ''))]],
  },
  'baseline-not-a-number': {
    raises: [['words', typed(target('T06', H.baseline, 'chưa rõ')), [atTarget('T06', H.baseline)]]],
    spares: [['text that is a number', typed(target('T06', H.baseline, '1.000,5'))]],
  },
  'direction-unknown': {
    raises: [['up', typed(target('T08', H.direction, 'lên')), [atTarget('T08', H.direction)]]],
    spares: [['another spelling', typed(target('T08', H.direction, '≤'))]],
  },
  'report-date-unreadable': {
    raises: [['text', { names: { [NAMES.reportDate]: '30/09/2023' } }, [{ name: NAMES.reportDate }]]],
    spares: [['blank: a failure, not a wrong cell', { names: { [NAMES.reportDate]: '' } }]],
  },
  'threshold-unreadable': {
    raises: [['text', { names: { [NAMES.lagThreshold]: '15%' } }, [{ name: NAMES.lagThreshold }]]],
    spares: [['0', { names: { [NAMES.lagThreshold]: 0 } }]],
  },
  'due-soon-days-unreadable': {
    raises: [['words', { names: { [NAMES.dueSoonDays]: 'nửa tháng' } }, [{ name: NAMES.dueSoonDays }]]],
    spares: [['30', { names: { [NAMES.dueSoonDays]: 30 } }]],
  },

  'unknown-code': {
    raises: [['a code of one\'s own', typed(task('1.01', H.code, '9.99')), [at(H.code)]], ['1.10 that became a number', typed(task('1.01', H.code, 1.1)), [at(H.code)]],
      ['a target', typed(target('T08', H.code, 'T8')), [atTarget('T08', H.code)]], ['a duty', typed(duty(DUTY.code, H.code, 'VI.99.1')), [['PhanCong', DUTY.code, H.code]]]],
    spares: [['a code that the appendix made', { ...typed(task('1.01', H.code, '1.99')), said: { '1.99': { name: 'Việc thêm' } } }],
      ['spaces around a code', typed(task('1.01', H.code, ' 1.01 '))]],
  },
  'missing-row': {
    raises: [['a row deleted', { without: [['NhiemVu', '7.20']] }, [at(H.code, null)]], ['a duty deleted', { without: [['PhanCong', DUTY.code]] }, [['PhanCong', null, H.code]]],
      ['a target renamed', typed(target('T08', H.code, 'T8')), [['MucTieu', null, H.code]]]],
    spares: [['in another case', typed(target('T08', H.code, 't08'))]],
  },
  'lead-unknown': {
    raises: [['an office of one\'s own', typed(task('1.01', H.lead, 'Sở Du hành vũ trụ')), [at(H.lead)]], ['one of two', typed(duty(DUTY.code, H.lead, 'SNV; Phòng 5')), [['PhanCong', DUTY.code, H.lead]]],
      ['of a target', typed(target('T08', H.lead, 'Văn phòng lạ')), [atTarget('T08', H.lead)]]],
    spares: [['an abbreviation', typed(task('1.01', H.lead, 'STTTT'))], ['blank', typed(task('1.01', H.lead, ''))], ['not settled', typed(task('1.01', H.lead, NO_LEAD_NAME))],
      ['a collective', typed(task('1.01', H.lead, PLAN.agencies.find(({ kind }) => kind === 'collective')!.name))]],
  },
  'changed-from-plan': {
    raises: [
      ['a target lowered', typed(target('T08', H.targetValue, 30)), [atTarget('T08', H.targetValue)]],
      ['a target emptied', typed(target('T08', H.targetValue, '')), [atTarget('T08', H.targetValue)]],
      ['its direction', typed(target('T08', H.direction, '>=')), [atTarget('T08', H.direction)]],
      ['its unit', typed(target('T08', H.unit, '%')), [atTarget('T08', H.unit)]],
      ['its name', typed(target('T08', H.target, 'Chỉ số PAPI')), [atTarget('T08', H.target)]],
      ['a duty\'s text', typed(duty(DUTY.code, H.task, 'Việc khác')), [['PhanCong', DUTY.code, H.task]]],
      ['a duty\'s agency', typed(duty(DUTY.code, H.lead, 'Sở Y tế')), [['PhanCong', DUTY.code, H.lead]]],
      ['the plan\'s own lead', typed(task('2.01', H.lead, 'Sở Y tế')), [at(H.lead, '2.01')]],
      ['after an import: each of the five cells', afterImport(
        task('1.01', H.task, 'Ban hành Kế hoạch'), task('1.01', H.deliverable, 'Kế hoạch'), task('1.01', H.deadline, 'Quý IV/2023'), task('1.01', H.lead, 'Sở Y tế'), task('1.01', H.supporting, 'Sở Tư pháp')),
      [at(H.task), at(H.deliverable), at(H.deadline), at(H.lead), at(H.supporting)]],
      ['another day than the words give', afterImport(task('1.01', H.deadline, on(2023, 7, 30))), [at(H.deadline)]],
    ],
    spares: [
      ['a blank filled in', typed(task('1.01', H.task, 'Ban hành Quyết định'), task('1.01', H.deadline, 'Quý II/2023'))],
      ['as imported', afterImport()],
      ['case, spaces and tone placement', afterImport(task('1.01', H.task, ' BAN HÀNH  quyết định'.normalize('NFD')))],
      ['the agency by its abbreviation, several in another order', afterImport(task('1.01', H.lead, 'SNV'), task('1.01', H.supporting, 'STC\nSTP'))],
      ['the same day, typed', afterImport(task('1.01', H.deadline, on(2023, 6, 30)))],
      ['20 as text', typed(target('T08', H.targetValue, '20'))],
      ['a share with a rounding error', typed(target('T03a', H.targetValue, PLAN.targets.find(({ id }) => id === 'T03a')!.target! + 1e-12))],
      ['the direction in words', typed(target('T08', H.direction, 'trong nhóm'))],
      ['a code that is no longer the plan\'s', typed(target('T08', H.code, 'T8'), target('T08', H.targetValue, 30))],
    ],
  },
  'formula-overwritten': {
    raises: [['a verdict typed', { ...typed(task('1.01', H.timeState, 'Trong hạn')), seen: seenBut({ constants: [['NhiemVu', '1.01', H.timeState]] }) }, [at(H.timeState)]],
      ['in a hidden column', { ...typed(task('1.01', H.dueRead, 45000)), seen: seenBut({ constants: [['NhiemVu', '1.01', H.dueRead]] }) }, [at(H.dueRead)]]],
    spares: [['a constant where constants belong', { ...typed(task('1.01', H.progress, 0.5)), seen: seenBut({ constants: [['NhiemVu', '1.01', H.progress]] }) }],
      ['Excel did not say', typed(task('1.01', H.timeState, 'Trong hạn'))]],
  },
  'progress-fell': {
    raises: [['60 % agreed, 50 % now', agreed(0.6, 0.5), [at(H.progress)]], ['agreed as text', agreed('60%', '50%'), [at(H.progress)]],
      ['of a duty', agreed(0.6, 0.5, 'PhanCong', DUTY.code), [['PhanCong', DUTY.code, H.progress]]]],
    spares: [['the same', agreed(0.6, 0.6)], ['more', agreed(0.6, 0.7)], ['emptied', agreed(0.6, '')], ['agreed of the duty with that code', { ...agreed(0.6, '', 'PhanCong', DUTY.code), cells: [task('1.01', H.progress, 0.5)] }]],
  },
  'date-before-start': {
    raises: [['the last year', typed(task('1.01', H.completedOn, on(2022, 12, 31))), [at(H.completedOn)]], ['01/01/1970, which programs write for nothing', typed(task('1.01', H.due, '01/01/1970')), [at(H.due)]]],
    spares: [['the first day', typed(task('1.01', H.due, on(2023, 1, 1)))], ['no date', typed(task('1.01', H.due, 'quý sau'))]],
  },
  'dates-swapped': {
    raises: [['three true dates up to day 12, text beyond', swapped([[5, 6], [12, 3], [1, 9]], ['25/6/2023']), [at(H.completedOn, null)]]],
    spares: [['a true date beyond day 12', swapped([[5, 6], [13, 3], [1, 9]], ['25/6/2023'])], ['text only up to day 12', swapped([[5, 6], [12, 3], [1, 9]], ['12/6/2023'])],
      ['two true dates prove nothing', swapped([[5, 6], [12, 3]], ['25/6/2023'])]],
  },
  'text-number': {
    raises: [['a comma', typed(task('1.01', H.progress, '0,5')), [at(H.progress)]], ['per cent', typed(task('1.01', H.progress, '95,5%')), [at(H.progress)]], ['spaces', typed(task('1.01', H.progress, ' 0,5 ')), [at(H.progress)]],
      ['the plan\'s own', typed(target('T08', H.targetValue, '20')), [atTarget('T08', H.targetValue)]], ['leading zeros', typed(target('T08', H.actual, '04')), [atTarget('T08', H.actual)]]],
    spares: [['ambiguous', typed(target('T06', H.baseline, '1.234'))], ['a number', typed(task('1.01', H.progress, 0.5))], ['a number in a column of words', typed(target('T08', H.period, '2023'))]],
  },
  'stray-spaces': {
    raises: [
      ['behind a status that is read all the same', typed(task('1.01', H.status, 'Hoàn thành '), ...DONE.slice(1)), [at(H.status)]],
      ['a no-break space in front, of a duty', typed(duty(DUTY.code, H.notes, '\u00a0Đang chờ ý kiến')), [['PhanCong', DUTY.code, H.notes]]],
      ['an ideographic one', typed(target('T08', H.period, 'Năm 2023\u3000')), [atTarget('T08', H.period)]],
      ['a tab', typed(task('1.01', H.lead, '\tSở Nội vụ')), [at(H.lead)]],
      ['a line end', typed(task('1.01', H.evidence, 'QĐ 12/QĐ-UBND\r\n')), [at(H.evidence)]],
      ['the plan\'s own text', typed(target('T08', H.target, `${PLAN.targets.find(({ id }) => id === 'T08')!.name} `)), [atTarget('T08', H.target)]],
      ['a code, by which the row is found all the same', typed(task('1.01', H.code, '1.01 ')), [at(H.code)]],
      ['a date as text', typed(DONE[0]!, task('1.01', H.completedOn, ' 15/6/2023'), DONE[2]!), [at(H.completedOn)]],
      ['spaces only', typed(task('1.01', H.notes, ' \u00a0 ')), [at(H.notes)]],
      ['as the appendix has it but for them', afterImport(task('1.01', H.task, 'Ban hành Quyết định\n')), [at(H.task)]],
    ],
    spares: [
      ['between words and lines', typed(task('1.01', H.notes, 'Đã trình  UBND\n\u00a0tỉnh'))],
      ['as imported', afterImport()],
      ['what is no space, though nothing is seen of it', typed(task('1.01', H.notes, 'Đã trình\u200b'))],
      ['a number as text: its own mend takes them too', typed(task('1.01', H.progress, ' 0,5 '))],
      ['a number that cannot be read', typed(target('T06', H.baseline, '1.234 '))],
      ['a word of their own, which has to be written anew', typed(task('1.01', H.status, 'Xong rồi '))],
      ['another text than the plan\'s, which is restored whole', afterImport(task('1.01', H.deliverable, 'Kế hoạch '))],
      ['a code that another row has', typed(task('1.02', H.code, '1.01 '))],
      ['no evidence but spaces', typed(DONE[0]!, DONE[1]!, task('1.01', H.evidence, '  '))],
      ['in a computed cell', typed(task('1.01', H.timeState, 'Trong hạn '))],
      ['a row of spaces is nobody\'s', typed(...[H.code, H.area, H.lead, H.source].map((header) => task('1.01', header, ' ')))],
    ],
  },
  'error-cell': {
    raises: [['in a computed cell', typed(task('1.01', H.timeState, '#NAME?')), [at(H.timeState)]], ['in an entered one; what is computed from it only passes it on', typed(task('1.01', H.progress, '#REF!'), task('1.01', H.timeState, '#REF!')), [at(H.progress)]],
      ['in a hidden column alone', typed(target('T08', H.reason, '#BUSY!')), [atTarget('T08', H.reason)]]],
    spares: [['a text that begins with #', typed(task('1.01', H.notes, '#1 và #2'))]],
  },
  'hidden-row': {
    raises: [['a hidden row with a problem', { ...typed(task('1.01', H.progress, 2)), seen: seenBut({ hidden: [['NhiemVu', '1.01'], ['NhiemVu', '1.02']] }) }, [at(H.code)]]],
    spares: [['a hidden row without', { seen: seenBut({ hidden: [['NhiemVu', '1.01']] }) }], ['a problem in another row', { ...typed(task('1.02', H.progress, 2)), seen: seenBut({ hidden: [['NhiemVu', '1.01']] }) }]],
  },
};

const wanted = (where: At) => {
  if ('name' in where) return expect.objectContaining({ id: where.name });
  const { sheet, cell } = placeOf(...where);
  return expect.objectContaining({ sheet, cell });
};

test('the loaded plan has no problem at all', () => {
  expect(checked({ seen: seenBut() })).toEqual([]);
});

describe.each(Object.entries(CASES))('%s', (code, { raises, spares }) => {
  test.each(raises)('raised: %s', (_, done, places) => {
    expect(problemsOf(code as CheckCode, done).map(({ where }) => where)).toEqual(places.map(wanted));
  });

  test.each(spares)('not raised: %s', (_, done) => {
    expect(problemsOf(code as CheckCode, done)).toEqual([]);
  });
});
