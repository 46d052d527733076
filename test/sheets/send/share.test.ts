import fc from 'fast-check';
import { recipients, shareOf, unmetAssignments, unsent } from '../../../src/sheets/send/share';
import { PLAN, planRows } from './planWorkbook';

const codes = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const EVERYBODY = 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố';

test('an agency gets the tasks, duties and targets that it leads', () => {
  const { tasks, duties, targets } = shareOf(planRows(), 'Sở Tư pháp');
  expect([codes(tasks), codes(duties), codes(targets)]).toEqual([['2.01', '2.02', '2.03', '2.04'], ['VI.3.1'], []]);
  expect(codes(shareOf(planRows(), 'SỞ  TƯ PHÁP').tasks)).toHaveLength(4);
});

test('who gets how much, in Vietnamese order; a collective is no recipient', () => {
  expect(recipients(planRows())).toEqual([
    { agency: 'Báo An Giang', tasks: 0, duties: 1, targets: 0 },
    { agency: 'Công an tỉnh', tasks: 0, duties: 1, targets: 0 },
    { agency: 'Đài Phát thanh - Truyền hình An Giang', tasks: 0, duties: 1, targets: 0 },
    { agency: 'Sở Kế hoạch và Đầu tư', tasks: 0, duties: 3, targets: 1 },
    { agency: 'Sở Khoa học và Công nghệ', tasks: 0, duties: 1, targets: 0 },
    { agency: 'Sở Nội vụ', tasks: 30, duties: 7, targets: 2 },
    { agency: 'Sở Tài chính', tasks: 0, duties: 3, targets: 0 },
    { agency: 'Sở Thông tin và Truyền thông', tasks: 20, duties: 2, targets: 0 },
    { agency: 'Sở Tư pháp', tasks: 4, duties: 1, targets: 0 },
    { agency: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', tasks: 0, duties: 1, targets: 0 },
    { agency: 'Văn phòng Ủy ban nhân dân tỉnh', tasks: 4, duties: 4, targets: 0 },
  ]);
});

test('what nobody leads is not sent: area 6 and most targets, and apart the duties of a collective', () => {
  const { withoutLead, collective } = unsent(planRows());
  expect(withoutLead.filter(({ table }) => table === 'NhiemVu').map(({ code }) => code)).toEqual(['6.01', '6.02', '6.03', '6.04', '6.05', '6.06']
    .filter((code) => PLAN.tasks.some((task) => task.code === code)));
  expect(withoutLead.filter(({ table }) => table === 'MucTieu')).toHaveLength(18);
  expect(collective.map(({ name, rows }) => [name, rows.map(({ code }) => code)])).toEqual([[EVERYBODY, ['VI.1.1', 'VI.1.2', 'VI.1.3', 'VI.1.4']]]);
});

test('for a round, a row without a lead goes to the agency it is given to, a collective\'s to each one chosen', () => {
  const assigned = { given: { '6.01': 'STC', '2.01': 'Sở Nội vụ' }, collective: { 'VI.1.1': ['Sở Y tế', 'SNV'] } };
  const rows = planRows();
  expect(codes(shareOf(rows, 'Sở Tài chính', assigned).tasks)).toEqual(['6.01']);
  expect(codes(shareOf(rows, 'Sở Y tế', assigned).duties)).toEqual(['VI.1.1']);
  expect(codes(shareOf(rows, 'Sở Nội vụ', assigned).duties)).toContain('VI.1.1');
  // 2.01 has its lead: nobody can give it away.
  expect(codes(shareOf(rows, 'Sở Nội vụ', assigned).tasks)).not.toContain('2.01');
  expect(recipients(rows, assigned)).toContainEqual({ agency: 'Sở Y tế', tasks: 0, duties: 1, targets: 0 });
  expect(unsent(rows, assigned).withoutLead.map(({ code }) => code)).not.toContain('6.01');
  expect(unsent(rows, assigned).collective[0]!.rows.map(({ code }) => code)).toEqual(['VI.1.2', 'VI.1.3', 'VI.1.4']);
});

test.each<[string, string[], string[]]>([
  ['Các Sở, ban, ngành liên quan', [], ['Các Sở, ban, ngành liên quan']], ['Chủ tịch UBND huyện', [], ['Chủ tịch UBND huyện']], ['Giám đốc, Thủ trưởng các Sở, ban, ngành', [], ['Giám đốc, Thủ trưởng các Sở, ban, ngành']],
  ['Theo phân công tại Quyết định số 12/QĐ-UBND', [], ['']], ['Như trên', [], ['']], ['-nt-', [], ['']],
  ['Giám đốc Sở Tài chính', ['Sở Tài chính'], []], ['UBND huyện An Phú, UBND huyện Tri Tôn', ['UBND huyện An Phú', 'UBND huyện Tri Tôn'], []], ['STP\nSở Y tế', ['Sở Tư pháp', 'Sở Y tế'], []],
])('a task led by %j goes to %j, or waits under %j', (lead, agencies, waiting) => {
  const rows = planRows({ tasks: { '6.01': { lead } } });
  expect(recipients(rows).map(({ agency }) => agency).filter((agency) => codes(shareOf(rows, agency).tasks).includes('6.01'))).toEqual(agencies);
  const { withoutLead, collective } = unsent(rows);
  expect([...withoutLead.map(({ code }) => ({ code, name: '' })), ...collective.flatMap(({ name, rows: own }) => own.map(({ code }) => ({ code, name })))].filter(({ code }) => code === '6.01').map(({ name }) => name))
    .toEqual(waiting);
});

test('a task that a document has ended is sent to nobody, given to nobody, and told apart', () => {
  const rows = planRows();
  const ended = { ...rows, amendments: ['2.01', '6.01'].map((code) => ({ kind: 'end-task' as const, code, deadline: '', before: '', document: { number: '9/KH-UBND', issuedOn: 45_000 } })) };
  const assigned = { given: { '6.01': 'STC' }, collective: {} };
  expect(codes(shareOf(ended, 'Sở Tư pháp').tasks)).toEqual(['2.02', '2.03', '2.04']);
  expect(codes(shareOf(ended, 'Sở Tài chính', assigned).tasks)).toEqual([]);
  const left = unsent(ended, assigned);
  expect([left.ended.map(({ code }) => code), left.withoutLead.some(({ code }) => code === '6.01'), unmetAssignments(ended, assigned)]).toEqual([['2.01', '6.01'], false, ['6.01']]);
});

test('a task with two leads is in both files', () => {
  const rows = planRows({ tasks: { '1.01': { lead: 'Sở Tư pháp; SNV' } } });
  expect([codes(shareOf(rows, 'Sở Tư pháp').tasks)[0], codes(shareOf(rows, 'Sở Nội vụ').tasks)[0]]).toEqual(['1.01', '1.01']);
});

test('law: every row is in the files of its leads and in no other, or among the unsent', () => {
  const leads = fc.constantFrom('', 'Sở Tư pháp', 'SNV', 'Sở Tài chính; Sở Y tế', 'Các sở, ban, ngành', 'Các sở, ban, ngành; Công an tỉnh', 'Công ty ABC', 'Sở Tư pháp, Sở Tài chính');
  fc.assert(fc.property(fc.array(leads, { minLength: PLAN.tasks.length, maxLength: PLAN.tasks.length }), (chosen) => {
    const rows = planRows({ tasks: Object.fromEntries(PLAN.tasks.map(({ code }, index) => [code, { lead: chosen[index] }])) });
    const collectives = new Set(rows.agencies.filter(({ kind }) => kind === 'collective').map(({ name }) => name));
    const files = new Map(recipients(rows).map(({ agency }) => [agency, new Set(codes(shareOf(rows, agency).tasks))]));
    const left = unsent(rows);
    const isUnsent = (code: string) => [...left.withoutLead, ...left.collective.flatMap(({ rows: own }) => own)].some((row) => row.table === 'NhiemVu' && row.code === code);
    for (const task of rows.tasks) {
      const wanted = task.leads.filter((name) => !collectives.has(name));
      expect([...files].filter(([, held]) => held.has(task.id)).map(([agency]) => agency).sort()).toEqual([...wanted].sort());
      expect(isUnsent(task.id)).toBe(wanted.length === 0);
    }
  }), { numRuns: 40 });
});
