import { agreedNow, readAgreedValues } from '../../../src/sheets/agreedValues';
import type { LogEntry } from '../../../src/sheets/log';
import { logChanges, readLog } from '../../../src/sheets/log';
import type { MergeChoices } from '../../../src/sheets/merge/mergeChoices';
import { mergeDecision } from '../../../src/sheets/merge/mergeDecision';
import type { Returned } from '../../../src/sheets/merge/returnedFile';
import { readReturnedFile } from '../../../src/sheets/merge/returnedFile';
import { readRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { applied } from '../applied';
import { type ChangedRows, PLAN, planWorkbook, ROUND, SENT_ON } from '../send/planWorkbook';
import { returned, type Travel, withMemory } from './returnedBooks';

const [JUSTICE, HOME] = ['Sở Tư pháp', 'Sở Nội vụ'];
const ON = SENT_ON + 15;

const here = (changed?: ChangedRows): WorkbookSnapshot => withMemory(planWorkbook(changed), agreedNow(readRows(planWorkbook(), PLAN), SENT_ON, new Map()));
const decide = (snapshot: WorkbookSnapshot, back: readonly Returned[], choices: MergeChoices = {}) => mergeDecision(PLAN, snapshot, readRows(snapshot, PLAN), back, { choices, on: ON });
const back = (name: string, travel: Travel = {}, agency = JUSTICE) => returned(name, here(), agency, travel);
const half: Travel['edits'] = { NhiemVu: { '2.01': { progress: 0.5 } } };
const sentEntry = (round: string, agency = JUSTICE): LogEntry => ({ on: SENT_ON, what: 'sent', agency, round, file: 'x.xlsx', rows: 4, note: '' });
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

  test.each<[Travel, LogEntry[]]>([[{ stamp: { plan: PLAN.id, version: '99' } }, []], [{ round: { ...ROUND, name: 'Quý I' } }, [sentEntry('Quý II')]]])('of another version or round: merged once it is accepted', (travel, log) => {
    expect(decide(withLog(here(), log), [back('tra.xlsx', { edits: half, ...travel })], { accepted: ['tra.xlsx'] }).taken).toHaveLength(1);
  });

  test('another plan is never accepted', () => {
    const file = back('tra.xlsx', { edits: half, stamp: { plan: 'can-tho-2023', version: '1' } });
    expect(decide(here(), [file], { accepted: ['tra.xlsx'] }).files).toMatchObject([{ refusal: 'other-plan' }]);
  });

  test.each<[string, Parameters<typeof readReturnedFile>[1]['sheets'], string]>([
    ['no stamp', [{ name: 'Nhiệm vụ', cells: [['Mã']], formulas: new Set(), errors: new Set() }], 'no-stamp'],
    ['the coordinator\'s own', [{ name: '_CCHC', cells: [['CCHC', '1'], ['plan', PLAN.id], ['version', '1']], formulas: new Set(), errors: new Set() }], 'not-sent'],
  ])('%s', (_, sheets, refusal) => {
    expect(readReturnedFile('tra.xlsx', { sheets, savedOn: null, hasExternalLinks: false }, null)).toEqual({ kind: 'refused', name: 'tra.xlsx', refusal });
  });
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
    { on: ON, what: 'returned', agency: JUSTICE, round: 'Quý II', file: 'tra.xlsx', rows: 5, note: 'Ghi nhận 2 ô; 0 ô mâu thuẫn; 0 lỗi dữ liệu' },
    { on: ON, what: 'merged', agency: JUSTICE, round: 'Quý II', file: 'tra.xlsx', rows: 1, note: '2.01 · Tỷ lệ hoàn thành: trống → 50%' },
    { on: ON, what: 'merged', agency: JUSTICE, round: 'Quý II', file: 'tra.xlsx', rows: 1, note: '2.01 · Ngày hoàn thành: trống → 30/06/2023' },
  ]);
});

test('what is taken is kept as it came, its letters composed; nothing is ever a formula', () => {
  const decision = decide(here(), [back('tra.xlsx', { edits: { NhiemVu: { '2.01': { notes: '=HYPERLINK("x")', evidence: 'Ke\u0302\u0301 hoa\u0323ch ' } } } })]);
  expect(decision.taken.map(({ after }) => after)).toEqual(['K\u1ebf ho\u1ea1ch ', '=HYPERLINK("x")']);
  expect(decision.changes.flatMap((change) => (change.kind === 'write' ? change.cells.flat() : [])).filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
});
