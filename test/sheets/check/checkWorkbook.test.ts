import { GRAVITY } from '../../../src/sheets/check/gravity';
import { CHECK_PROBLEM_SENTENCES, checkSentence, HEADERS as H, problemSentence } from '../../../src/strings';
import { checked, on, placeOf, PLAN, problemsOf, seenBut, type Typed } from './checkedBook';

const DUTY = PLAN.duties[0]!;

test('problems stand in the order of the sheets and their rows, the worst of a row first, columns and missing rows before', () => {
  const problems = checked({
    cells: [
      ['NhiemVu', '2.01', H.status, 'Hoàn thành'], ['NhiemVu', '2.01', H.progress, '0,5'], ['NhiemVu', '2.01', H.lead, 'Sở lạ'], ['NhiemVu', '2.01', H.timeState, '#NAME?'],
      ['NhiemVu', '1.02', H.progress, 2], ['PhanCong', DUTY.code, H.progress, 2], ['MucTieu', 'T08', H.actual, 'cao'],
    ],
    names: { NgayBaoCao: 'hôm nay' }, without: [['NhiemVu', '7.20']], seen: seenBut({ hidden: [['NhiemVu', '2.01']] }),
  });
  expect(problems.map(({ table, code, where }) => [table, where.id, code])).toEqual([
    [null, 'NgayBaoCao', 'report-date-unreadable'],
    ['NhiemVu', '7.20', 'missing-row'],
    ['NhiemVu', '1.02', 'progress-out-of-range'],
    ['NhiemVu', '2.01', 'error-cell'],
    ['NhiemVu', '2.01', 'changed-from-plan'],
    ['NhiemVu', '2.01', 'lead-unknown'],
    ['NhiemVu', '2.01', 'completed-below-100'],
    ['NhiemVu', '2.01', 'completed-without-date'],
    ['NhiemVu', '2.01', 'completed-without-evidence'],
    ['NhiemVu', '2.01', 'text-number'],
    ['NhiemVu', '2.01', 'hidden-row'],
    ['PhanCong', DUTY.code, 'progress-out-of-range'],
    ['MucTieu', 'T08', 'actual-not-a-number'],
  ]);
});

test('spaces behind a status are all that is told of it, and a hidden row with them is one with a problem', () => {
  const found = checked({ cells: [['NhiemVu', '2.01', H.status, 'Đang thực hiện ']], seen: seenBut({ hidden: [['NhiemVu', '2.01']] }) });
  expect(found.map(({ code, where }) => [where.id, code])).toEqual([['2.01', 'stray-spaces'], ['2.01', 'hidden-row']]);
});

test('every code has a gravity, and the graver comes first', () => {
  expect(Object.values(GRAVITY).every((gravity) => [1, 2, 3, 4].includes(gravity))).toBe(true);
  expect(GRAVITY['missing-row']).toBeLessThan(GRAVITY['completed-without-evidence']);
});

describe('whose a problem is', () => {
  const cell = (value: string) => checked({ cells: [['NhiemVu', '1.01', H.lead, value], ['NhiemVu', '1.01', H.progress, 2]] }).find(({ code }) => code === 'progress-out-of-range')!.leads;

  test.each([['two agencies, as Danh mục names them', 'SNV; Sở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']], ['nobody', '', []]])('%s', (_, value, leads) => expect(cell(value)).toEqual(leads));

  test('of a missing row: the plan\'s own lead', () => {
    expect(problemsOf('missing-row', { without: [['PhanCong', DUTY.code]] })[0]!.leads).toEqual([DUTY.agency]);
  });
  test('of a row without a code: its own', () => {
    expect(problemsOf('code-missing', { cells: [['NhiemVu', '1.01', H.code, ''], ['NhiemVu', '1.01', H.lead, 'SNV']] })[0]).toMatchObject({ table: 'NhiemVu', leads: ['Sở Nội vụ'] });
  });
  test('of a column: nobody\'s, at its header', () => {
    const dates = [1, 2, 3].map((day) => ['NhiemVu', `2.0${day}`, H.completedOn, on(2023, 5, day)] as const);
    const [problem] = problemsOf('dates-swapped', { cells: [...dates, ['NhiemVu', '3.01', H.completedOn, '25/6/2023'], ['NhiemVu', '3.02', H.due, '25/6/2023']] });
    expect(problem).toMatchObject({ leads: [], value: 3, where: { id: '', cell: placeOf('NhiemVu', null, H.completedOn).cell } });
  });
});

describe('answers that are certain', () => {
  const at = (id: string, header: string, table = 'NhiemVu') => ({ table, id, header });

  test('a text number: the number that every rule reads in it', () => {
    expect(problemsOf('text-number', { cells: [['NhiemVu', '1.01', H.progress, '95,5%']] })[0]!.mend)
      .toEqual({ kind: 'value', cell: { at: at('1.01', H.progress), before: '95,5%', after: 0.955 } });
  });
  test('a change from the plan: what the plan says, which is told too', () => {
    expect(problemsOf('changed-from-plan', { cells: [['MucTieu', 'T08', H.targetValue, 30]] })[0]).toMatchObject({
      value: 30, planValue: 20, mend: { kind: 'value', cell: { at: at('T08', H.targetValue, 'MucTieu'), before: 30, after: 20 } },
    });
  });
  test('a formula: put back', () => {
    expect(problemsOf('formula-overwritten', { cells: [['NhiemVu', '1.01', H.timeState, 'x']], seen: seenBut({ constants: [['NhiemVu', '1.01', H.timeState]] }) })[0])
      .toMatchObject({ value: 'x', mend: { kind: 'formula', ...at('1.01', H.timeState) } });
  });
  test.each<[string, Typed, string]>([
    ['spaces at the ends: the text between them, as it stands', ['NhiemVu', '1.01', H.notes, ' \u00a0Đã trình \nUBND  tỉnh\r\n\t'], 'Đã trình \nUBND  tỉnh'],
    ['spaces only: nothing', ['NhiemVu', '1.01', H.notes, '\u00a0 '], ''],
  ])('%s', (_, cell, after) => {
    const [table, id, header, before] = cell;
    expect(problemsOf('stray-spaces', { cells: [cell] })[0]).toMatchObject({ value: before, mend: { kind: 'value', cell: { at: at(id, header, table), before, after } } });
  });
  test('spaces around a code: the code, which finds the row with them and without', () => {
    expect(problemsOf('stray-spaces', { cells: [['NhiemVu', '1.10', H.code, ' 1.10']] })[0]!.mend).toEqual({ kind: 'value', cell: { at: at('1.10', H.code), before: ' 1.10', after: '1.10' } });
  });
  test('of the second row with a code none, of a row without one none', () => {
    const notes = ['1.01', '1.02', '1.03'].map((id): Typed => ['NhiemVu', id, H.notes, 'Đã trình ']);
    const found = problemsOf('stray-spaces', { cells: [['NhiemVu', '1.02', H.code, '1.01 '], ['NhiemVu', '1.03', H.code, ''], ...notes] });
    expect(found.map(({ where, mend }) => [where.id, mend !== null])).toEqual([['1.01', true], ['1.01', false], ['', false]]);
  });
  test('no answer where a code does not find the row: the second with it has none', () => {
    const found = problemsOf('text-number', { cells: [['NhiemVu', '1.02', H.code, '1.01'], ['NhiemVu', '1.01', H.progress, '0,5'], ['NhiemVu', '1.02', H.progress, '0,6']] });
    expect(found.map(({ mend }) => mend !== null)).toEqual([true, false]);
  });
  test('everything else is for a person to answer', () => {
    const others = checked({ cells: [['NhiemVu', '1.01', H.code, '9.99'], ['NhiemVu', '1.01', H.progress, 'gần xong'], ['MucTieu', 'T06', H.baseline, '1.234']] });
    expect(others.length).toBeGreaterThan(3);
    expect(others.every(({ mend }) => mend === null)).toBe(true);
  });
});

describe('the sentence', () => {
  test.each([
    [20, 'Nội dung khác với kế hoạch; kế hoạch ghi: 20'], [0.955, 'Nội dung khác với kế hoạch; kế hoạch ghi: 0,955'], ['Sở Nội vụ', 'Nội dung khác với kế hoạch; kế hoạch ghi: “Sở Nội vụ”'],
  ])('names what the plan says: %s', (planValue, sentence) => expect(checkSentence({ code: 'changed-from-plan', planValue })).toBe(sentence));
  test('else it is the code\'s own', () => expect(checkSentence({ code: 'duplicate-code', planValue: null })).toBe('Mã bị trùng'));
  test('each new code has its own, in NFC', () => {
    const sentences = Object.entries(CHECK_PROBLEM_SENTENCES).map(([code, sentence]) => {
      expect(problemSentence(code as keyof typeof CHECK_PROBLEM_SENTENCES)).toBe(sentence);
      return sentence;
    });
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.map((sentence) => sentence.normalize('NFC'))).toEqual(sentences);
  });
});
