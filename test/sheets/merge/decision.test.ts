import { agreedNow, agreedValuesChange, latestSending, readAgreedValues } from '../../../src/sheets/agreedValues';
import type { LogEntry } from '../../../src/sheets/log';
import { outstandingWords } from '../../../src/sheets/exchangeLog';
import { logChanges, readLog } from '../../../src/sheets/log';
import { readAnswers } from '../../../src/sheets/merge/answerRows';
import type { MergeChoices } from '../../../src/sheets/merge/mergeChoices';
import { mergeDecision } from '../../../src/sheets/merge/mergeDecision';
import type { Returned } from '../../../src/sheets/merge/returnedFile';
import { readReturnedFile } from '../../../src/sheets/merge/returnedFile';
import { amendmentChanges } from '../../../src/sheets/amendments/amendmentChanges';
import type { AmendmentWanted } from '../../../src/plan/amendment';
import { type Assigned, shareOf } from '../../../src/sheets/send/share';
import { assignmentsChanges } from '../../../src/sheets/send/assignments';
import { readRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { HEADERS } from '../../../src/strings';
import { applied } from '../applied';
import { type ChangedRows, DUE, PLAN, planWorkbook, ROUND, SENT_ON } from '../send/planWorkbook';
import { type Edits, returned, type Travel, withMemory } from './returnedBooks';

const [JUSTICE, HOME] = ['Sở Tư pháp', 'Sở Nội vụ'];
const ON = SENT_ON + 15;

const here = (changed?: ChangedRows): WorkbookSnapshot => withMemory(planWorkbook(changed), agreedNow(readRows(planWorkbook(), PLAN), SENT_ON, new Map(), 0));
const decide = (snapshot: WorkbookSnapshot, back: readonly Returned[], choices: MergeChoices = {}) => mergeDecision(PLAN, snapshot, readRows(snapshot, PLAN), back, { choices, on: ON });
const back = (name: string, travel: Travel = {}, agency = JUSTICE) => returned(name, here(), agency, travel);
const half: Travel['edits'] = { NhiemVu: { '2.01': { progress: 0.5 } } };
const sentEntry = (round: string, agency = JUSTICE): LogEntry => ({ on: SENT_ON, what: 'sent', agency, round, file: 'x.xlsx', rows: 4, note: '' });
const withAmendment = (snapshot: WorkbookSnapshot, ...codes: string[]) => codes.reduce((before, code) =>
  applied(before, amendmentChanges(PLAN, before, readRows(before, PLAN), { kind: 'end-task', code, document: { number: '9/KH-UBND', issuedOn: SENT_ON } }).changes), snapshot);
/** The coordinator types a task's progress. */
const withCell = (snapshot: WorkbookSnapshot, code: string, progress: number | string): WorkbookSnapshot => ({
  ...snapshot, tables: snapshot.tables.map((table) => (table.name !== 'NhiemVu' ? table : {
    ...table, values: table.values.map((line) => (String(line[table.headers.indexOf(HEADERS.code)]) !== code ? line : line.map((value, column) => (column === table.headers.indexOf(HEADERS.progress) ? progress : value)))),
  })),
});
const withLog = (snapshot: WorkbookSnapshot, entries: readonly LogEntry[]) => applied(snapshot, logChanges(snapshot, entries));

describe('files that do not belong here say so, and nothing of them is taken', () => {
  test.each<[string, Travel, LogEntry[], string | null, string]>([
    ['another plan', { stamp: { plan: 'can-tho-2023', version: '1' } }, [], 'other-plan', JUSTICE],
    ['another version', { stamp: { plan: PLAN.id, version: '99' } }, [], 'other-version', JUSTICE],
    ['another round', { round: { ...ROUND, name: 'Quý I' } }, [sentEntry('Quý I'), sentEntry('Quý II')], 'other-round', JUSTICE],
    ['the round last sent', {}, [sentEntry('Quý I'), sentEntry('Quý II')], null, JUSTICE],
    ['the round in other letters', {}, [sentEntry('quý  ii')], null, JUSTICE],
    ['another agency was sent another round', {}, [sentEntry('Quý II'), sentEntry('Quý III', HOME)], null, JUSTICE],
    ['an agency that nobody knows', {}, [], 'agency-unknown', 'Sở Không có'],
  ])('%s', (_, travel, log, refusal, agency) => {
    const decision = decide(withLog(here(), log), [back('tra.xlsx', { edits: half, ...travel }, agency)]);
    expect(decision.files).toMatchObject([{ name: 'tra.xlsx', refusal, taken: refusal === null ? 1 : 0 }]);
    if (refusal !== null) expect([decision.changes, decision.taken, decision.problems]).toEqual([[], [], []]);
  });

  test.each<[string, LogEntry[], MergeChoices]>([
    ['the log says that it was sent', [sentEntry('Quý II', 'UBND huyện An Phú')], {}], ['it is accepted', [], { accepted: ['tra.xlsx'] }],
  ])('an agency outside Danh mục that was given a row: merged where %s', (_, log, choices) => {
    const duty = { 'VI.1.1': { progress: 0.5 } };
    const sent = returned('tra.xlsx', here(), 'UBND huyện An Phú', { edits: { PhanCong: duty }, assigned: { given: {}, collective: { 'VI.1.1': ['UBND huyện An Phú'] } } });
    expect(decide(withLog(here(), log), [sent], choices)).toMatchObject({ files: [{ refusal: null, taken: 1 }], taken: [{ code: 'VI.1.1', answerOf: 'UBND huyện An Phú', after: 0.5 }], outstanding: [] });
  });

  test('an agency outside Danh mục that leads a task by its written name is no stranger', () => {
    const led = here({ tasks: { '2.01': { lead: 'UBND huyện An Phú' } } });
    const decision = decide(led, [returned('tra.xlsx', led, 'UBND huyện An Phú', { edits: half })]);
    expect(decision).toMatchObject({ files: [{ refusal: null, taken: 1 }], taken: [{ code: '2.01', answerOf: null, after: 0.5 }] });
  });

  test.each<[Travel, LogEntry[]]>([[{ stamp: { plan: PLAN.id, version: '99' } }, []], [{ round: { ...ROUND, name: 'Quý I' } }, [sentEntry('Quý II')]]])('of another version or round: merged once it is accepted', (travel, log) => {
    expect(decide(withLog(here(), log), [back('tra.xlsx', { edits: half, ...travel })], { accepted: ['tra.xlsx'] }).taken).toHaveLength(1);
  });

  test('another plan is never accepted', () => {
    const file = back('tra.xlsx', { edits: half, stamp: { plan: 'can-tho-2023', version: '1' } });
    expect(decide(here(), [file], { accepted: ['tra.xlsx'] }).files).toMatchObject([{ refusal: 'other-plan' }]);
  });

  test.each<[string, Parameters<typeof readReturnedFile>[1]['sheets'], string]>([
    ['no stamp', [{ name: 'Nhiệm vụ', cells: [['Mã']], formulas: new Set(), errors: new Set(), covered: new Set() }], 'no-stamp'],
    ['the coordinator\'s own', [{ name: '_CCHC', cells: [['CCHC', '1'], ['plan', PLAN.id], ['version', '1']], formulas: new Set(), errors: new Set(), covered: new Set() }], 'not-sent'],
  ])('%s', (_, sheets, refusal) => {
    expect(readReturnedFile('tra.xlsx', { sheets, savedOn: null, hasExternalLinks: false }, null)).toEqual({ kind: 'refused', name: 'tra.xlsx', refusal });
  });
});

test('where the log tells of no sending nobody is said to owe a file; who leads something and has none here is told apart', () => {
  const { outstanding, withoutFile } = decide(here(), [back('tra.xlsx', { edits: half })]);
  expect([outstanding, withoutFile.length, withoutFile.includes(JUSTICE)]).toEqual([[], 10, false]);
  expect(decide(withLog(here(), [sentEntry('Quý II', HOME)]), [back('tra.xlsx')])).toMatchObject({ outstanding: [HOME], withoutFile: [] });
});

test('a file of an older round, accepted, does not answer the last asking: in this merge and in the log', () => {
  const before = withLog(here(), [sentEntry('Quý II'), sentEntry('Quý III')]);
  const decision = decide(before, [back('q2.xlsx', { edits: half })], { accepted: ['q2.xlsx'] });
  expect(decision).toMatchObject({ taken: [{ code: '2.01' }], outstanding: [JUSTICE] });
  const after = applied(before, decision.changes);
  expect(outstandingWords(readLog(after))).toContain(JUSTICE);
  expect(decide(after, [back('q3.xlsx', { round: { ...ROUND, name: 'Quý III' } })]).outstanding).toEqual([]);
});

test('a row whose lead has changed since the file was sent: what the agency entered is listed by its cell, and nothing of a row that it left alone', () => {
  const moved = here({ tasks: { '2.01': { lead: HOME }, '2.02': { lead: HOME } } });
  expect(decide(moved, [back('tra.xlsx', { edits: half })])).toMatchObject({ taken: [], problems: [{ code: 'lead-changed', where: { sheet: 'Nhiệm vụ', id: '2.01' }, value: 0.5, expected: '' }] });
});

test('a task that a document has ended: what the agency entered is listed by its cell, a row that it left alone or that says what stands here is none, and no file lacks it', () => {
  const ended = withAmendment(here({ tasks: { '2.02': { progress: 0.4 } } }), '2.01', '2.02');
  const decision = decide(ended, [back('tra.xlsx', { edits: { NhiemVu: { '2.01': { progress: 0.5 }, '2.02': { progress: 0.4 }, '2.03': { progress: 0.3 } } } })]);
  expect(decision.taken).toMatchObject([{ code: '2.03', after: 0.3 }]);
  expect(decision.problems).toMatchObject([{ code: 'task-ended', where: { sheet: 'Nhiệm vụ', id: '2.01' }, value: 0.5, expected: '' }]);
  expect(decide(ended, [returned('tra.xlsx', ended, JUSTICE)]).problems).toEqual([]);
});

describe('which rows were sent the file says itself', () => {
  const without = (name: string, code: string, from = here(), assigned?: Assigned) => {
    const file = returned(name, from, JUSTICE, { assigned, edits: { NhiemVu: { '2.01': { task: 'Sửa tên' } } } });
    return file.kind === 'read' ? { ...file, file: { ...file.file, rows: file.file.rows.filter((row) => row.code !== code) } } : file;
  };
  const codes = (snapshot: WorkbookSnapshot, file: Returned) => decide(snapshot, [file]).problems.map(({ code, where: { id } }) => [code, id]);

  test('a row given to the agency is missed as its own are', () => {
    const given = applied(here(), assignmentsChanges([], [{ table: 'NhiemVu', code: '6.01', agency: JUSTICE, round: 'Quý II' }]));
    expect(codes(given, without('tra.xlsx', '6.01', here(), { given: { '6.01': JUSTICE }, collective: {} }))).toEqual([['row-deleted', '6.01'], ['locked-changed', '2.01']]);
  });

  test('a task added and a deadline amended here since the sending are nobody\'s fault', () => {
    const document = { number: '9/KH-UBND', issuedOn: SENT_ON };
    const amended = [
      { kind: 'add-task', area: PLAN.areas[1]!.name, name: 'Việc mới', deliverable: '', deadline: 'Quý IV/2023', lead: JUSTICE, document }, { kind: 're-date-task', code: '2.02', deadline: 'Tháng 11/2023', document },
    ] satisfies AmendmentWanted[];
    const since = amended.reduce<WorkbookSnapshot>((before, wanted) => applied(before, amendmentChanges(PLAN, before, readRows(before, PLAN), wanted).changes), here());
    expect(codes(since, without('tra.xlsx', ''))).toEqual([['locked-changed', '2.01']]);
  });
});

test('a file without any row of its agency\'s is no return, and what it says is listed all the same', () => {
  const { tasks, duties, targets } = shareOf(readRows(here(), PLAN), JUSTICE);
  const ledByHome = (rows: readonly { id: string }[]) => Object.fromEntries(rows.map(({ id }) => [id, { lead: HOME }]));
  const moved = withLog(here({ tasks: ledByHome(tasks), duties: ledByHome(duties), targets: ledByHome(targets) }), [sentEntry('Quý II')]);
  const decision = decide(moved, [back('tra.xlsx', { edits: half })]);
  expect(decision).toMatchObject({ files: [{ refusal: 'no-rows', problems: 1 }], taken: [], problems: [{ code: 'lead-changed', value: 0.5 }], outstanding: [JUSTICE] });
  expect(decision.changes).toEqual([]);
});

describe('what is taken and wrong is told: by the rules of the check, as far as it was not wrong before', () => {
  const file = (edits: Edits, agency = JUSTICE) => [returned('tra.xlsx', here(), agency, { edits })];
  const told = (snapshot: WorkbookSnapshot, edits: Edits, choices: MergeChoices = {}) => decide(snapshot, file(edits), choices).wrong.map(({ code, header, problem, value, files }) => [code, header, problem, value, files.join()]);

  test.each<[string, Edits, unknown[][]]>([
    ['progress over all', { NhiemVu: { '2.01': { status: 'Đang thực hiện', progress: 1.5 } } }, [['2.01', 'Tỷ lệ hoàn thành', 'progress-out-of-range', 1.5, 'tra.xlsx']]],
    ['done without a day and evidence', { NhiemVu: { '2.01': { status: 'Hoàn thành', progress: 1 } } }, [['2.01', 'Ngày hoàn thành', 'completed-without-date', '', 'tra.xlsx'], ['2.01', 'Văn bản, minh chứng', 'completed-without-evidence', '', 'tra.xlsx']]],
    ['words for a number', { NhiemVu: { '2.01': { progress: 'gần xong' } } }, [['2.01', 'Tỷ lệ hoàn thành', 'progress-not-a-number', 'gần xong', 'tra.xlsx']]],
    ['nothing wrong', { NhiemVu: { '2.01': { status: 'Đang thực hiện', progress: 0.5 } } }, []],
  ])('%s', (_, edits, expected) => expect(told(here(), edits)).toEqual(expected));

  test('progress that falls below what stood, and nothing of what was wrong before', () => {
    const wrong = here({ tasks: { '2.01': { status: 'lạ', progress: 0.8 } } });
    const files = [returned('tra.xlsx', wrong, JUSTICE, { edits: { NhiemVu: { '2.01': { progress: 0.2 } } } })];
    expect(decide(wrong, files, { all: 'theirs' }).wrong).toMatchObject([{ code: '2.01', problem: 'progress-fell', value: 0.2 }]);
  });

  test('what is emptied, and what is wrong anew in the same cell, is told', () => {
    const done = { status: 'Hoàn thành', progress: 1, completedOn: SENT_ON - 60, evidence: 'BC 5' };
    const standing = here({ tasks: { '2.01': done } });
    const emptied = returned('q2.xlsx', standing, JUSTICE, { edits: { NhiemVu: { '2.01': { completedOn: null, evidence: null } } } });
    expect(decide(standing, [emptied]).wrong.map(({ problem }) => problem)).toEqual(['completed-without-date', 'completed-without-evidence']);
    const wrong = here({ tasks: { '2.01': { progress: 50 } } });
    expect(decide(wrong, [returned('q2.xlsx', wrong, JUSTICE, { edits: { NhiemVu: { '2.01': { progress: 75 } } } })]).wrong).toMatchObject([{ problem: 'progress-out-of-range', value: 75 }]);
  });

  test('a day is judged by the round that the file reports on', () => {
    const edits = { NhiemVu: { '2.01': { status: 'Hoàn thành', progress: 1, completedOn: DUE + 30, evidence: 'BC 5' } } };
    const files = (due: number) => [returned('q.xlsx', here(), JUSTICE, { edits, round: { ...ROUND, due } })];
    expect(decide(here(), files(DUE + 60)).wrong).toEqual([]);
    expect(decide(here(), files(DUE)).wrong).toMatchObject([{ problem: 'date-in-future' }]);
  });

  test('what is not taken is not told', () => {
    expect(told(here({ tasks: { '2.01': { progress: 0.3 } } }), { NhiemVu: { '2.01': { progress: 7 } } }, { all: 'ours' })).toEqual([]);
  });
});

describe('answers of several agencies to one row', () => {
  const given = (round: string) => ({ table: 'PhanCong' as const, code: 'VI.1.1', agency: JUSTICE, round });
  const assigned = { given: {}, collective: { 'VI.1.1': [JUSTICE] } };
  const answer = (name: string, round: string, edits: Record<string, string | number>) => returned(name, here(), JUSTICE, { edits: { PhanCong: { 'VI.1.1': edits } }, round: { ...ROUND, name: round }, assigned });
  const start = applied(here({ duties: { 'VI.1.1': { progress: 0.55, evidence: 'BC 5' } } }), assignmentsChanges([], [given('Quý II'), given('Quý III')]));
  const once = applied(start, decide(start, [answer('q2.xlsx', 'Quý II', { progress: 0.3 })]).changes);

  test('an answer is of the round of the file that said it last', () => {
    const roundOf = (snapshot: WorkbookSnapshot) => [...readAnswers(snapshot).values()].map((read) => [read.cell('progress'), read.cell('answerRound')]);
    expect(roundOf(once)).toEqual([[0.3, 'Quý II']]);
    expect(roundOf(applied(once, decide(once, [answer('q3.xlsx', 'Quý III', { progress: 0.8 })]).changes))).toEqual([[0.8, 'Quý III']]);
  });

  test('an answer that is wrong is told, and again when it is adopted', () => {
    const wrong = answer('q2.xlsx', 'Quý II', { progress: 3 });
    expect(decide(start, [wrong]).wrong).toMatchObject([{ code: 'VI.1.1', answerOf: JUSTICE, problem: 'progress-out-of-range', value: 3, files: ['q2.xlsx'] }]);
    const after = applied(start, decide(start, [wrong]).changes);
    expect(decide(after, [], { adopted: { 'PhanCong VI.1.1': JUSTICE } }).wrong).toMatchObject([{ code: 'VI.1.1', answerOf: null, problem: 'progress-out-of-range', value: 3 }]);
  });

  test('all that stands on a new line is told as taken, what was left as it was sent too', () => {
    const file = returned('q3.xlsx', here(), JUSTICE, { edits: { PhanCong: { 'VI.1.1': { progress: 0.7 } } }, assigned, sentWith: { 'PhanCong VI.1.1': { progress: 0.3, notes: 'Đã có kế hoạch' } } });
    expect(decide(start, [file]).taken.map(({ header, before, after, files }) => [header, before, after, files.join()])).toEqual([
      ['Tỷ lệ hoàn thành', '', 0.7, 'q3.xlsx'], ['Kết quả, khó khăn', '', 'Đã có kế hoạch', 'q3.xlsx'],
    ]);
  });

  test('a late note does not make an answer one of the older round', () => {
    const q3 = returned('q3.xlsx', here(), JUSTICE, { sending: 3, edits: { PhanCong: { 'VI.1.1': { progress: 0.8 } } }, round: { ...ROUND, name: 'Quý III' }, assigned });
    const q2 = returned('q2.xlsx', here(), JUSTICE, { sending: 2, edits: { PhanCong: { 'VI.1.1': { notes: 'Ghi thêm' } } }, assigned });
    const both = applied(applied(start, decide(start, [q3]).changes), decide(applied(start, decide(start, [q3]).changes), [q2]).changes);
    expect([...readAnswers(both).values()].map((read) => [read.cell('progress'), read.cell('notes'), read.cell('answerRound')])).toEqual([[0.8, 'Ghi thêm', 'Quý III']]);
  });

  test('a line that was taken out comes back with the same file', () => {
    const file = answer('q2.xlsx', 'Quý II', { progress: 0.3 });
    const emptied = { ...once, tables: once.tables.map((table) => (table.name === 'KetQuaTheoCoQuan' ? { ...table, values: [] } : table)) };
    expect(decide(once, [file]).taken).toEqual([]);
    expect(decide(emptied, [file]).taken).toMatchObject([{ code: 'VI.1.1', answerOf: JUSTICE, after: 0.3 }]);
  });

  test('adopted in the merge that empties it, nothing of what it said before is taken', () => {
    const emptied = returned('q3.xlsx', once, JUSTICE, { edits: { PhanCong: { 'VI.1.1': { progress: null, notes: 'Xin bỏ số cũ' } } }, round: { ...ROUND, name: 'Quý III' }, assigned, sentWith: { 'PhanCong VI.1.1': { progress: 0.3 } } });
    const { taken } = decide(once, [emptied], { adopted: { 'PhanCong VI.1.1': JUSTICE } });
    expect(taken.map(({ header, answerOf, after }) => [header, answerOf, after])).toEqual([['Tỷ lệ hoàn thành', JUSTICE, null], ['Kết quả, khó khăn', JUSTICE, 'Xin bỏ số cũ'], ['Kết quả, khó khăn', null, 'Xin bỏ số cũ']]);
  });

  test('adopted, it says nothing of the cells that the agency left blank', () => {
    const { taken } = decide(once, [], { adopted: { 'PhanCong VI.1.1': JUSTICE } });
    expect(taken.map(({ header, before, after }) => [header, before, after])).toEqual([['Tỷ lệ hoàn thành', 0.55, 0.3]]);
  });
});

test('a file in which nothing was entered says so', () => {
  expect(decide(here(), [back('trong.xlsx'), back('tra.xlsx', { edits: half })]).files).toMatchObject([{ name: 'tra.xlsx', isBlank: false }, { name: 'trong.xlsx', isBlank: true, sameAs: null }]);
});

test('the base is what was last agreed here, else what the file was sent with', () => {
  const before = here();
  const first = decide(before, [back('1.xlsx', { edits: half })]);
  const after = applied(before, first.changes);
  expect(readAgreedValues(after).get('NhiemVu 2.01')).toMatchObject({ asOf: ON, values: { progress: 0.5 } });
  // The agency goes on from what it reported: only it changed the cell since.
  expect(decide(after, [back('2.xlsx', { edits: { NhiemVu: { '2.01': { progress: 0.7 } } } })]).taken).toMatchObject([{ before: 0.5, after: 0.7 }]);
  // The cell is as it was sent: taken back on purpose, or never reported. That is for a person to say.
  const silent = decide(after, [back('3.xlsx')], { all: 'theirs' });
  expect([silent.taken, silent.conflicts]).toMatchObject([[], [{ dispute: 'back-to-sent', settled: null, ours: 0.5 }]]);
  expect(decide(after, [back('3.xlsx')], { files: { '3.xlsx': 'theirs' } }).taken).toMatchObject([{ before: 0.5, after: '' }]);
});

describe('a file that was sent again after the first came back', () => {
  const progress = (value: number | string): Travel => ({ edits: { NhiemVu: { '2.01': { progress: value } } } });
  const first = back('q1.xlsx', progress(0.3));
  const once = applied(here(), decide(here(), [first]).changes);
  const second = returned('q2.xlsx', once, JUSTICE, progress(0.8));
  const twice = applied(once, decide(once, [second]).changes);

  test('the older file, merged again, brings nothing back, alone or beside the newer, whatever is chosen for all', () => {
    expect(readAgreedValues(twice).get('NhiemVu 2.01')).toMatchObject({ values: { progress: 0.8 } });
    for (const choices of [{}, { all: 'theirs' }] satisfies MergeChoices[]) {
      expect(decide(twice, [first], choices)).toMatchObject({ taken: [], conflicts: [] });
      expect(decide(twice, [first, second], choices)).toMatchObject({ taken: [], conflicts: [], changes: [] });
    }
  });

  test('a value that was emptied since stays empty', () => {
    const emptied = applied(once, decide(once, [returned('q2.xlsx', once, JUSTICE, progress(''))]).changes);
    expect(decide(emptied, [first])).toMatchObject({ taken: [], conflicts: [] });
  });

  test('a file sent since may go back to the former value: that is news', () => {
    expect(decide(twice, [returned('q3.xlsx', twice, JUSTICE, progress(0.3))])).toMatchObject({ taken: [{ before: 0.8, after: 0.3 }], conflicts: [] });
  });
});

describe('what two files dispute stays open until somebody says whose it is', () => {
  const shared = { tasks: { '7.01': { lead: `${JUSTICE}; ${HOME}` } } };
  const start = here(shared);
  const from = (name: string, agency: string, progress: number) => returned(name, start, agency, { edits: { NhiemVu: { '7.01': { progress } } } });
  const [theirs, others] = [from('a.xlsx', JUSTICE, 0.4), from('b.xlsx', HOME, 0.6)];
  const open = applied(start, decide(start, [theirs, others]).changes);

  test('nor does another value of one of them, be the file sent before or since; all saying the same do', () => {
    const corrected = from('a2.xlsx', JUSTICE, 0.7);
    expect(decide(open, [corrected], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'files', sides: [{ theirs: 0.7 }] }] });
    const later = returned('q3.xlsx', open, JUSTICE, { edits: { NhiemVu: { '7.01': { progress: 0.9 } } } });
    expect(decide(open, [later], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'files', sides: [{ theirs: 0.9 }] }] });
    const picked = applied(open, decide(open, [later], { cells: { 'NhiemVu 7.01 progress': 'theirs' } }).changes);
    // settled for the other one as well
    expect(decide(picked, [returned('q4.xlsx', picked, HOME, { edits: { NhiemVu: { '7.01': { progress: 1 } } } })])).toMatchObject({ taken: [{ before: 0.9, after: 1 }], conflicts: [] });
    expect(decide(open, [from('a2.xlsx', JUSTICE, 0.6), others])).toMatchObject({ taken: [{ after: 0.6, files: ['a2.xlsx', 'b.xlsx'] }], conflicts: [] });
  });

  test.each([['a.xlsx', theirs, 0.4], ['b.xlsx', others, 0.6]] as const)('%s alone does not settle it', (name, file, value) => {
    expect(decide(open, [file], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'files', settled: null, sides: [{ file: name, theirs: value }] }] });
    const picked = decide(open, [file], { cells: { 'NhiemVu 7.01 progress': { file: name } } });
    expect(picked.taken).toMatchObject([{ after: value }]);
    expect(decide(applied(open, picked.changes), [file])).toMatchObject({ taken: [], conflicts: [], changes: [] });
  });

  test('of one agency too; a file with another value settles nothing beside them and is news alone', () => {
    const [r1, r2, r3] = [0.5, 0.6, 0.7].map((progress, index) => back(`r${index + 1}.xlsx`, { edits: { NhiemVu: { '2.01': { progress } } } })) as [Returned, Returned, Returned];
    const left = applied(here(), decide(here(), [r1, r2]).changes);
    expect(decide(left, [r2])).toMatchObject({ taken: [], conflicts: [{ dispute: 'files' }] });
    expect(decide(left, [r1, r2, r3]).conflicts).toMatchObject([{ dispute: 'files' }]);
    const corrected = decide(left, [r3]);
    expect(corrected.taken).toMatchObject([{ after: 0.7 }]);
    expect(decide(applied(left, corrected.changes), [r1])).toMatchObject({ taken: [], conflicts: [{ dispute: 'passed-over' }] });
  });
});

describe('a file is compared with what it was sent with: what the coordinator changed before sending is not what the agency changes', () => {
  const own = (value: number | string) => ({ edits: { NhiemVu: { '2.01': { progress: value } } } });
  const first = applied(here(), decide(here(), [back('q1.xlsx', own(0.5))]).changes);
  const put = (snapshot: WorkbookSnapshot, code: string, progress: number | string) => withCell(snapshot, code, progress);

  test('the agency insists on the value that the coordinator has corrected: that is news', () => {
    const corrected = put(first, '2.01', 0.4);
    expect(decide(corrected, [returned('q2.xlsx', corrected, JUSTICE, own(0.5))])).toMatchObject({ taken: [{ before: 0.4, after: 0.5 }], conflicts: [] });
    expect(decide(corrected, [returned('q2.xlsx', corrected, JUSTICE)])).toMatchObject({ taken: [], conflicts: [] });
  });

  test('the agency empties what the coordinator filled in: that is news too', () => {
    const filled = put(first, '2.02', 0.4);
    expect(decide(filled, [returned('q2.xlsx', filled, JUSTICE, { edits: { NhiemVu: { '2.02': { progress: '' } } } })])).toMatchObject({ taken: [{ code: '2.02', before: 0.4, after: '' }] });
  });

  test('what the coordinator withdraws after sending does not come back with a file that left it alone; what both changed is a conflict', () => {
    const filled = put(first, '2.03', 0.4);
    const withdrawn = put(filled, '2.03', '');
    expect(decide(withdrawn, [returned('q2.xlsx', filled, JUSTICE)])).toMatchObject({ taken: [], conflicts: [] });
    const both = returned('q2.xlsx', filled, JUSTICE, { edits: { NhiemVu: { '2.03': { progress: 0.7 } } } });
    expect(decide(withdrawn, [both])).toMatchObject({ taken: [], conflicts: [{ dispute: 'us-and-them', ours: '' }] });
  });

  test('of a row that two lead: what was picked between them may be said anew, and who left the cell alone disputes nothing', () => {
    const start = here({ tasks: { '7.01': { lead: `${JUSTICE}; ${HOME}` } } });
    const from = (name: string, snapshot: WorkbookSnapshot, agency: string, progress?: number) => returned(name, snapshot, agency, progress === undefined ? {} : { edits: { NhiemVu: { '7.01': { progress } } } });
    const files = [from('a.xlsx', start, JUSTICE, 0.5), from('b.xlsx', start, HOME, 0.9)];
    const picked = applied(start, decide(start, files, { cells: { 'NhiemVu 7.01 progress': { file: 'b.xlsx' } } }).changes);
    expect(decide(picked, [from('a2.xlsx', picked, JUSTICE, 0.5), from('b2.xlsx', picked, HOME)])).toMatchObject({ taken: [{ before: 0.9, after: 0.5, files: ['a2.xlsx'] }], conflicts: [] });

    const same = applied(start, decide(start, [from('a.xlsx', start, JUSTICE, 0.3), from('b.xlsx', start, HOME, 0.3)]).changes);
    const later = applied(same, decide(same, [from('a2.xlsx', same, JUSTICE, 0.6)]).changes);
    expect(decide(later, [from('a3.xlsx', later, JUSTICE, 0.8), from('b3.xlsx', later, HOME)])).toMatchObject({ taken: [{ before: 0.6, after: 0.8, files: ['a3.xlsx'] }], conflicts: [] });
  });

  test('a late file of an older round, accepted, replaces nothing that came in since', () => {
    const asked = withLog(here(), [sentEntry('Quý I'), sentEntry('Quý II')]);
    const late = returned('q1.xlsx', asked, JUSTICE, { sending: 1, round: { ...ROUND, name: 'Quý I' }, edits: { NhiemVu: { '2.01': { progress: 0.3 }, '2.02': { progress: 0.1 } } } });
    const since = applied(asked, decide(asked, [returned('q2.xlsx', asked, JUSTICE, { ...own(0.8), sending: 2 })]).changes);
    const accepted = { accepted: ['q1.xlsx'] };
    expect(decide(since, [late], { ...accepted, all: 'theirs' })).toMatchObject({ taken: [{ code: '2.02', after: 0.1 }], conflicts: [{ code: '2.01', dispute: 'older-file', settled: null, ours: 0.8, sides: [{ theirs: 0.3 }] }] });
    // declined, it is not asked again
    const declined = applied(since, decide(since, [late], { ...accepted, files: { 'q1.xlsx': 'ours' } }).changes);
    expect(decide(declined, [late], accepted)).toMatchObject({ taken: [], conflicts: [] });
    const chosen = decide(since, [late], { ...accepted, files: { 'q1.xlsx': 'theirs' } });
    expect(chosen.taken).toMatchObject([{ code: '2.01', before: 0.8, after: 0.3 }, { code: '2.02' }]);
    expect(decide(applied(since, chosen.changes), [late], accepted)).toMatchObject({ taken: [], conflicts: [] });
  });
});

describe('files of several sendings, whichever comes first', () => {
  const cells = (progress: number | string | undefined, notes?: string): Edits => ({ NhiemVu: { '2.01': { ...(progress === undefined ? {} : { progress }), ...(notes === undefined ? {} : { notes }) } } });
  const file = (name: string, from: WorkbookSnapshot, sending: number, edits: Edits) => returned(name, from, JUSTICE, { sending, edits });
  const merged = (snapshot: WorkbookSnapshot, ...files: Returned[]) => applied(snapshot, decide(snapshot, files).changes);
  const start = here();
  const filled = withCell(start, '2.01', 0.6);

  test.each<[string, Edits, MergeChoices, number | string]>([
    ['brings only a note', cells(undefined, 'Ghi thêm'), {}, ''], ['was declined with the same value', cells(0.3), { all: 'ours' }, 0.3],
  ])('what the later file says is not lost because an older one %s', (_, older, choices, value) => {
    const first = decide(filled, [file('j1.xlsx', start, 1, older)], choices);
    const later = file('j2.xlsx', filled, 2, cells(value));
    expect(decide(applied(filled, first.changes), [later])).toMatchObject({ taken: [{ before: 0.6, after: value }], conflicts: [] });
  });

  test('an older file that was merged says nothing beside a newer one, nor again after the coordinator has withdrawn its value', () => {
    const j1 = file('j1.xlsx', start, 1, cells(0.3));
    const once = merged(start, j1);
    expect(decide(once, [j1, file('j2.xlsx', once, 2, cells(0.8))])).toMatchObject({ taken: [{ before: 0.3, after: 0.8, files: ['j2.xlsx'] }], conflicts: [] });
    expect(decide(withCell(once, '2.01', ''), [j1])).toMatchObject({ taken: [], conflicts: [] });
  });

  test('a late note leaves what is remembered of the other cells; merged again it changes nothing', () => {
    const j2 = file('j2.xlsx', start, 2, cells(0.8));
    const noted = file('j1.xlsx', start, 1, cells(undefined, 'Ghi thêm'));
    const both = merged(merged(start, j2), noted);
    expect(readAgreedValues(both).get('NhiemVu 2.01')?.values).toEqual({ progress: 0.8, notes: 'Ghi thêm' });
    expect(decide(both, [noted])).toMatchObject({ taken: [], conflicts: [] });
    expect(decide(withCell(both, '2.01', ''), [j2]).taken).toEqual([]);
    expect(applied(both, decide(both, [noted]).changes).grids).toEqual(both.grids);
  });

  test('a second copy of a later sending may say what was agreed before it, whichever of the copies is merged first', () => {
    const once = merged(start, file('j1.xlsx', start, 1, cells(0.3)));
    const [note, emptied] = [file('a.xlsx', once, 2, cells(undefined, 'Ghi thêm')), file('b.xlsx', once, 2, cells(''))];
    expect(decide(merged(once, note), [note, emptied]).taken).toMatchObject([{ before: 0.3, after: '' }]);
    expect(decide(once, [emptied]).taken).toMatchObject([{ before: 0.3, after: '' }]);
  });

  test('two copies of one agency that disagree on a row of several leave it open, merged again or one of them alone', () => {
    const shared = here({ tasks: { '7.01': { lead: `${JUSTICE}; ${HOME}`, progress: 0.1 } } });
    const copy = (name: string, progress: number | string) => returned(name, shared, JUSTICE, { sending: 1, edits: { NhiemVu: { '7.01': { progress } } } });
    for (const values of [[0.5, 0.7], ['', 0.7]] as const) {
      const files = values.map((value, index) => copy(`${index}.xlsx`, value));
      const open = merged(shared, ...files);
      for (const again of [files, [files[1]!]]) expect(decide(open, again, { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ code: '7.01', dispute: 'files', settled: null }] });
    }
  });

  test('a disputed value that was passed over may be said anew by a file sent since, beside one that says nothing', () => {
    const shared = here({ tasks: { '7.01': { lead: `${JUSTICE}; ${HOME}` } } });
    const from = (name: string, snapshot: WorkbookSnapshot, agency: string, sending: number, progress?: number) => returned(name, snapshot, agency, { sending, ...(progress === undefined ? {} : { edits: { NhiemVu: { '7.01': { progress } } } }) });
    const first = from('a.xlsx', shared, JUSTICE, 1, 0.5);
    const open = merged(shared, first, from('b.xlsx', shared, HOME, 1, 0.7));
    const settled = applied(open, decide(open, [first], { cells: { 'NhiemVu 7.01 progress': { file: 'a.xlsx' } } }).changes);
    expect(decide(settled, [from('b2.xlsx', settled, HOME, 2, 0.7), from('a2.xlsx', settled, JUSTICE, 2)])).toMatchObject({ taken: [{ before: 0.5, after: 0.7, files: ['b2.xlsx'] }], conflicts: [] });
  });

  test('of an open dispute what was declined of a late file stays declined', () => {
    const shared = here({ tasks: { '7.01': { lead: `${JUSTICE}; ${HOME}` } } });
    const from = (name: string, agency: string, progress: number) => returned(name, shared, agency, { sending: 1, edits: { NhiemVu: { '7.01': { progress } } } });
    const [theirs, others] = [from('a.xlsx', JUSTICE, 0.5), from('b.xlsx', HOME, 0.7)];
    const open = merged(shared, theirs, others);
    const declined = applied(open, decide(open, [theirs], { cells: { 'NhiemVu 7.01 progress': 'ours' } }).changes);
    expect(decide(declined, [theirs], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [] });
  });
});

describe('an agency that was renamed in Danh mục since', () => {
  const [OLD, NEW] = [JUSTICE, 'Sở Tư pháp và Hộ tịch'];
  const plan = { ...PLAN, agencies: PLAN.agencies.map((agency) => (agency.name === OLD ? { ...agency, name: NEW, otherSpellings: [...agency.otherSpellings, OLD] } : agency)) };
  const decideNow = (snapshot: WorkbookSnapshot, files: readonly Returned[]) => mergeDecision(plan, snapshot, readRows(snapshot, plan), files, { choices: {}, on: ON });

  test('a late file under the former name is late; and who has returned under the new one owes nothing', () => {
    const asked = withLog(here(), [sentEntry('Quý I', OLD), sentEntry('Quý II', NEW)]);
    expect(decideNow(asked, [returned('q1.xlsx', asked, OLD, { edits: half, round: { ...ROUND, name: 'Quý I' } })]).files).toMatchObject([{ refusal: 'other-round' }]);
    const after = applied(asked, decideNow(asked, [returned('q2.xlsx', asked, OLD, { edits: half })]).changes);
    expect(outstandingWords(readLog(after), (agency) => (agency === OLD ? NEW : agency))).not.toMatch(/Tư pháp/);
  });

  test('what it was given under its former name it answers under the new one, on one line', () => {
    const duty = (progress: number) => ({ PhanCong: { 'VI.1.1': { progress } } });
    const start = applied(here(), assignmentsChanges([], ['Quý II', 'Quý III'].map((round) => ({ table: 'PhanCong' as const, code: 'VI.1.1', agency: OLD, round }))));
    const assigned = { given: {}, collective: { 'VI.1.1': [OLD] } };
    const once = applied(start, decide(start, [returned('q2.xlsx', here(), OLD, { edits: duty(0.3), assigned })]).changes);
        const again = decideNow(once, [returned('q3.xlsx', here(), OLD, { edits: duty(0.6), assigned, round: { ...ROUND, name: 'Quý III' } })]);
    expect([again.taken, again.problems]).toMatchObject([[{ code: 'VI.1.1', before: 0.3, after: 0.6 }], []]);
    expect([...readAnswers(applied(once, again.changes)).values()].map((read) => read.cell('progress'))).toEqual([0.6]);
  });
});

describe('two files disagreed and one was picked', () => {
  const progress = (value: number | string): Travel => ({ edits: { NhiemVu: { '2.01': { progress: value } } } });
  const [r1, r2, r4] = [back('r1.xlsx', progress(0.5)), back('r2.xlsx', progress(0.6)), back('r4.xlsx', progress(0.8))];
  const KEY = 'NhiemVu 2.01 progress';
  const after = (snapshot: WorkbookSnapshot, files: readonly Returned[], choices: MergeChoices = {}) => applied(snapshot, decide(snapshot, files, choices).changes);
  const picked = after(here(), [r1, r2], { cells: { [KEY]: { file: 'r2.xlsx' } } });

  test('the pick is what was agreed: the same two again are no conflict and change nothing, with or without the choice', () => {
    expect(readAgreedValues(picked).get('NhiemVu 2.01')).toMatchObject({ values: { progress: 0.6 } });
    for (const choices of [{}, { all: 'theirs' }, { cells: { [KEY]: { file: 'r2.xlsx' } } }] satisfies MergeChoices[]) {
      expect(decide(picked, [r2, r1], choices)).toMatchObject({ taken: [], conflicts: [], changes: [] });
    }
  });

  test('the file passed over, alone: a question, whatever is chosen for all; answered by itself', () => {
    for (const choices of [{}, { all: 'theirs' }] satisfies MergeChoices[]) {
      expect(decide(picked, [r1], choices)).toMatchObject({ taken: [], conflicts: [{ dispute: 'passed-over', settled: null, ours: 0.6, sides: [{ theirs: 0.5 }] }] });
    }
    const turned = after(picked, [r1], { files: { 'r1.xlsx': 'theirs' } });
    expect(decide(turned, [r1])).toMatchObject({ taken: [], conflicts: [], changes: [] });
    expect(decide(turned, [r2], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'passed-over', ours: 0.5 }] });
  });

  test('a corrected file is only theirs, beside the old ones too; after it each old file is a question', () => {
    for (const files of [[r4], [r1, r4], [r1, r2, r4]]) expect(decide(picked, files)).toMatchObject({ taken: [{ before: 0.6, after: 0.8, files: ['r4.xlsx'] }], conflicts: [] });
    const corrected = after(picked, [r4]);
    expect(decide(corrected, [r1, r2, r4])).toMatchObject({ taken: [], conflicts: [], changes: [] });
    for (const old of [r1, r2]) expect(decide(corrected, [old], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'passed-over', settled: null }] });
  });

  test('what the coordinator typed after the pick is no file\'s to overwrite', () => {
    const typed = here({ tasks: { '2.01': { progress: 0.65 } } });
    expect(decide({ ...typed, grids: { ...typed.grids, _CCHC: picked.grids._CCHC! } }, [r4])).toMatchObject({ taken: [], conflicts: [{ dispute: 'us-and-them', ours: 0.65 }] });
  });

  test('neither was picked: both are passed over, and neither comes in alone', () => {
    const kept = after(here(), [r1, r2], { cells: { [KEY]: 'ours' } });
    expect(decide(kept, [r1, r2])).toMatchObject({ taken: [], conflicts: [], changes: [] });
    expect(decide(kept, [r1], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'passed-over', ours: '' }] });
    expect(decide(kept, [r4]).taken).toMatchObject([{ after: 0.8 }]);
  });

  test('a cell emptied and passed over stays passed over', () => {
    const full = here({ tasks: { '2.01': { notes: 'x' } } });
    const sent = withMemory(planWorkbook({ tasks: { '2.01': { notes: 'x' } } }), agreedNow(readRows(full, PLAN), SENT_ON, new Map(), 0));
    const [emptied, other] = ['', 'y'].map((notes, index) => returned(`${index}.xlsx`, sent, JUSTICE, { edits: { NhiemVu: { '2.01': { notes } } } })) as [Returned, Returned];
    const chosen = after(sent, [emptied, other], { files: { '1.xlsx': 'theirs' } });
    expect(decide(chosen, [emptied], { all: 'theirs' })).toMatchObject({ taken: [], conflicts: [{ dispute: 'passed-over', ours: 'y' }] });
  });

  test('an old file that says what stands here does not undo what was agreed beside it', () => {
    const kept = after(here({ tasks: { '2.01': { progress: 0.4 } } }), [r1], { all: 'ours' });
    const emptied = { ...here(), grids: { ...here().grids, _CCHC: kept.grids._CCHC! } };
    expect(decide(emptied, [r1, back('r0.xlsx')])).toMatchObject({ taken: [], conflicts: [] });
    expect(readAgreedValues(after(emptied, [r1, back('r0.xlsx')])).get('NhiemVu 2.01')).toMatchObject({ values: { progress: 0.5 } });
  });

  test('agreeing on everything anew does not forget it', () => {
    const agreed = readAgreedValues(picked);
    const anew = applied(picked, [agreedValuesChange(agreedNow(readRows(picked, PLAN), ON, agreed, latestSending(agreed)), agreed.size)]);
    expect(decide(anew, [r1], { all: 'theirs' }).conflicts).toMatchObject([{ dispute: 'passed-over' }]);
  });

  test('rows that were given to an agency do not hide what was agreed', () => {
    const given = applied(picked, assignmentsChanges([], [{ table: 'NhiemVu', code: '6.01', agency: JUSTICE, round: ROUND.name }]));
    expect(readAgreedValues(given)).toEqual(readAgreedValues(picked));
  });
});

test('where several answer for a row, one agency\'s blank does not empty what another reported', () => {
  const shared = { tasks: { '7.01': { lead: `${JUSTICE}; ${HOME}` } } };
  const before = here(shared);
  const from = (name: string, agency: string, edits: Travel['edits'] = {}) => returned(name, before, agency, { edits });
  const after = applied(before, decide(before, [from('a.xlsx', JUSTICE, { NhiemVu: { '7.01': { progress: 0.5 } } })]).changes);
  expect(decide(after, [from('b.xlsx', HOME)])).toMatchObject({ taken: [], conflicts: [] });
  expect(decide(after, [from('b.xlsx', HOME, { NhiemVu: { '7.01': { progress: 0.6 } } })], {})).toMatchObject({ taken: [], conflicts: [{ dispute: 'us-and-them', ours: 0.5 }] });
});

test('locked cells are only looked at where the file is not as it was sent: the plan may have changed here since', () => {
  const renamed = here({ tasks: { '2.01': { task: 'Tên mới', deliverable: 'Báo cáo' } } });
  expect(decide(renamed, [back('tra.xlsx', { edits: half })]).problems).toEqual([]);
  expect(decide(renamed, [back('tra.xlsx', { edits: { NhiemVu: { '2.02': { task: 'Sửa' } } } })]).problems.map(({ code, where }) => [code, where.id])).toEqual([
    ['locked-changed', '2.01'], ['locked-changed', '2.01'], ['locked-changed', '2.02'],
  ]);
});

test('the log tells what came back and every cell, old and new, with its file', () => {
  const before = withLog(here({ tasks: { '2.01': { notes: 'cũ' } } }), [sentEntry('Quý II')]);
  const sent = returned('tra.xlsx', before, JUSTICE, { edits: { NhiemVu: { '2.01': { progress: 0.5, completedOn: 45107 } } } });
  const after = applied(before, decide(before, [sent]).changes);
  expect(readLog(after).slice(1)).toEqual([
    { on: ON, what: 'returned', agency: JUSTICE, round: 'Quý II', file: 'tra.xlsx', rows: 5, note: 'Ghi nhận 2 ô; 0 ô mâu thuẫn; 0 chỗ không lấy' },
    { on: ON, what: 'merged', agency: JUSTICE, round: 'Quý II', file: 'tra.xlsx', rows: 1, note: '2.01 · Tỷ lệ hoàn thành: trống → 50%' },
    { on: ON, what: 'merged', agency: JUSTICE, round: 'Quý II', file: 'tra.xlsx', rows: 1, note: '2.01 · Ngày hoàn thành: trống → 30/06/2023' },
  ]);
});

test('what is taken is kept as it came, its letters composed; nothing is ever a formula', () => {
  const decision = decide(here(), [back('tra.xlsx', { edits: { NhiemVu: { '2.01': { notes: '=HYPERLINK("x")', evidence: 'Ke\u0302\u0301 hoa\u0323ch ' } } } })]);
  expect(decision.taken.map(({ after }) => after)).toEqual(['K\u1ebf ho\u1ea1ch ', '=HYPERLINK("x")']);
  expect(decision.changes.flatMap((change) => (change.kind === 'write' ? change.cells.flat() : [])).filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
});

test('a text of 32,767 letters is taken, one of a letter more is listed', () => {
  const long = (letters: number) => decide(here(), [back('tra.xlsx', { edits: { NhiemVu: { '2.01': { notes: 'a'.repeat(letters) } } } })]);
  expect(long(32_767)).toMatchObject({ taken: [{ code: '2.01' }], problems: [] });
  expect(long(32_768)).toMatchObject({ taken: [], problems: [{ code: 'text-too-long', where: { id: '2.01' } }] });
});
