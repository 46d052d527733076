import { readAgreedValues } from '../../src/sheets/agreedValues';
import { readLog } from '../../src/sheets/log';
import { readAssignments } from '../../src/sheets/send/assignments';
import { readSentStamp } from '../../src/sheets/send/sentStamp';
import { unsent } from '../../src/sheets/send/share';
import { readRows } from '../../src/sheets/readRows';
import { readExchange } from '../../src/commands/readExchange';
import { roundName, send } from '../../src/commands/send';
import { agree } from '../../src/commands/agree';
import { HEADERS, LOG_WORDS, SHEET_NAMES } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { readWorkbookFile } from '../../src/workbook/files';
import { stumble } from '../workbench/stumble';
import { day, heldBy, type LoadedWorkbook, loadedWorkbook, PLAN } from './loadedWorkbook';
import { snapshotOf, tableCells } from './sentFiles';

const ROUND = { name: 'Quý III', due: day('2023-09-30'), sentOn: day('2023-09-20') };
const STP = { agencies: ['Sở Tư pháp'] };
let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());
const reading = () => workbook.run((context) => readWorkbook(context, ['NhatKy']));
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));
const cellsOf = (name: string) => workbook.engine.sheets().filter((sheet) => sheet.name === name).map(({ id }) => workbook.engine.read(id, workbook.engine.usedArea(id)!));

test('a workbook for every agency that leads anything: one read, one write', async () => {
  const { files, unsent } = await send(workbook.run, PLAN, ROUND);
  expect(workbook.costs()).toMatchObject({ roundTrips: 2 });
  expect(files).toHaveLength(11);
  expect(files.map(({ name }) => name)).toContain('CCHC 2023 - Quý III - Sở Tư pháp.xlsx');
  for (const { agency, bytes, counts } of files) {
    const file = await readWorkbookFile(bytes);
    expect(readSentStamp(snapshotOf(file))).toMatchObject({ agency, round: ROUND });
    const rows = tableCells(file).filter(({ column, cell }) => column.key === 'code' && cell?.value).length;
    expect(rows).toBe(counts.tasks + counts.duties + counts.targets);
  }
  expect(unsent.withoutLead.filter(({ table }) => table === 'NhiemVu').map(({ code }) => code)).toEqual(['6.01', '6.02', '6.03', '6.04', '6.05', '6.06']);
});

test('the coordinator\'s workbook gets the log and the agreed values, and no cell that people read or enter is touched', async () => {
  await workbook.type('NhiemVu', '2.01', HEADERS.progress, 0.4);
  const sheets = [SHEET_NAMES.summary, SHEET_NAMES.targets, SHEET_NAMES.tasks, SHEET_NAMES.duties, SHEET_NAMES.lists];
  const before = sheets.map(cellsOf);
  const { log } = await send(workbook.run, PLAN, ROUND, STP);
  expect(sheets.map(cellsOf)).toEqual(before);
  expect(log).toEqual([{ on: ROUND.sentOn, what: 'sent', agency: 'Sở Tư pháp', round: 'Quý III', file: 'CCHC 2023 - Quý III - Sở Tư pháp.xlsx', rows: 5, note: '' }]);
  expect(readLog(await reading())).toEqual(log);
  expect(readAgreedValues(await reading()).get('NhiemVu 2.01')).toMatchObject({ asOf: ROUND.sentOn, values: { progress: 0.4 } });
});

test.each([[0, 1], [0, 2], [0, 3], [1, 1], [1, 2]])('stopped half-way (after %p sendings, at write %p): the failure is passed on, and the workbook is as it was', async (sendings, at) => {
  const given = { given: { '6.01': 'Sở Tư pháp' } };
  for (let times = 0; times < sendings; times += 1) await send(workbook.run, PLAN, ROUND, STP);
  const before = heldBy(workbook);
  stumble(workbook.engine, 'write', at);
  await expect(send(workbook.run, PLAN, ROUND, { ...STP, ...given })).rejects.toThrow();
  expect(heldBy(workbook)).toEqual(before);
  expect((await send(workbook.run, PLAN, ROUND, { ...STP, ...given })).files).toHaveLength(1);
});

test('sent again: a line more in the log; what was agreed on stays, and the file says what it is sent with', async () => {
  await workbook.type('NhiemVu', '2.01', HEADERS.progress, 0.4);
  await agree(workbook.run, PLAN);
  const agreed = readAgreedValues(await reading());
  await workbook.type('NhiemVu', '2.01', HEADERS.progress, 0.6);
  await send(workbook.run, PLAN, ROUND, STP);
  const { files } = await send(workbook.run, PLAN, { ...ROUND, name: 'Quý IV' }, STP);
  expect(readLog(await reading()).map(({ round }) => round)).toEqual(['Quý III', 'Quý IV']);
  expect(readAgreedValues(await reading())).toEqual(agreed);
  const sent = snapshotOf(await readWorkbookFile(files[0]!.bytes));
  expect(readAgreedValues(sent).get('NhiemVu 2.01')!.values).toEqual({ progress: 0.6 });
  expect(sent.tables.find(({ name }) => name === 'NhiemVu')!.values[0]).toContain(0.6);
});

test('a row of nobody goes, for this round, to the agency that it is given to; the workbook remembers that', async () => {
  const options = { agencies: ['Sở Tài chính', 'Sở Y tế'], given: { '6.01': 'Sở Tài chính' }, collective: { 'VI.1.1': ['Sở Y tế'] } };
  const { files, unsent, log } = await send(workbook.run, PLAN, ROUND, options);
  expect(files.map(({ agency, counts }) => [agency, counts])).toEqual([['Sở Tài chính', { tasks: 1, duties: 3, targets: 0 }], ['Sở Y tế', { tasks: 0, duties: 1, targets: 0 }]]);
  expect(unsent.withoutLead.map(({ code }) => code)).not.toContain('6.01');
  expect(log.map(({ note }) => note)).toEqual(['Giao riêng trong kỳ này: 6.01', 'Giao riêng trong kỳ này: VI.1.1']);
  const wanted = [
    { table: 'NhiemVu', code: '6.01', agency: 'Sở Tài chính', round: 'Quý III' }, { table: 'PhanCong', code: 'VI.1.1', agency: 'Sở Y tế', round: 'Quý III' },
  ];
  expect(readAssignments(await reading())).toEqual(wanted);
  await send(workbook.run, PLAN, ROUND, options);
  expect(readAssignments(await reading())).toEqual(wanted);
  await send(workbook.run, PLAN, { ...ROUND, name: 'Quý IV' }, options);
  expect(readAssignments(await reading())).toHaveLength(4);
  expect(workbook.read('NhiemVu', '6.01', HEADERS.lead) ?? '').toBe('');
});

test('the round may be made of the workbook\'s report date', async () => {
  const { round } = await send(workbook.run, PLAN, (due) => ({ name: roundName(PLAN, due), due, sentOn: due }), STP);
  expect(round).toEqual({ name: 'Quý III', due: day('2023-09-30'), sentOn: day('2023-09-30') });
});

test.each([['2023-01-01', 'Quý I'], ['2023-06-30', 'Quý II'], ['2023-12-31', 'Quý IV'], ['2024-02-29', 'Quý I/2024']])('a round that closes on %s is %s', (due, name) => {
  expect(roundName(PLAN, day(due))).toBe(name);
});

test('before anything is made it is known who would get what, and nothing is written', async () => {
  const before = workbook.everything();
  const assigned = { given: { '6.01': 'Sở Y tế' }, collective: {} };
  const { agencies, listed } = await readExchange(workbook.run, PLAN, assigned);
  expect(agencies).toContainEqual(expect.objectContaining({ agency: 'Sở Y tế', tasks: 1, duties: 0, targets: 0 }));
  const { withoutLead } = unsent(readRows(await reading(), PLAN), assigned);
  expect([withoutLead.some(({ code }) => code === '6.01'), listed.includes('Sở Tư pháp'), listed.includes('Các sở, ban, ngành')]).toEqual([false, true, false]);
  expect(workbook.everything()).toEqual(before);
});

describe('nothing is written and nothing made', () => {
  test('for an agency that leads nothing', async () => {
    const before = workbook.everything();
    expect(await failureOf(send(workbook.run, PLAN, ROUND, { agencies: ['Sở Tư pháp', 'Sở Xây dựng'] }))).toEqual(['nothing-to-send', 'Sở Xây dựng']);
    expect(workbook.everything()).toEqual(before);
  });

  test('where somebody else\'s sheet bears the log\'s name', async () => {
    await workbook.engine.addSheet(LOG_WORDS.sheet);
    expect(await failureOf(send(workbook.run, PLAN, ROUND, STP))).toEqual(['foreign-sheet', LOG_WORDS.sheet]);
  });

  test('where the log is protected', async () => {
    await send(workbook.run, PLAN, ROUND, STP);
    await workbook.engine.setProtection(workbook.sheetId(LOG_WORDS.sheet), { options: {} });
    const before = workbook.everything();
    expect(await failureOf(send(workbook.run, PLAN, ROUND, STP))).toEqual(['sheet-protected', LOG_WORDS.sheet]);
    expect(workbook.everything()).toEqual(before);
  });

  test('when it is cancelled between two files', async () => {
    const before = workbook.everything();
    let made = 0;
    const work = send(workbook.run, PLAN, ROUND, { onFile: () => { made += 1; }, attention: { isCancelled: () => made === 2 } });
    expect(await failureOf(work)).toEqual(['cancelled', '']);
    expect([made, workbook.everything()]).toEqual([2, before]);
  });
});
