import { sentContents } from '../../src/sheets/send/sentContents';
import { digestOf } from '../../src/sheets/send/digest';
import { agreedKey, readAgreedValues } from '../../src/sheets/agreedValues';
import { ANSWER_TABLE } from '../../src/sheets/columns';
import { answerId, readAnswers } from '../../src/sheets/merge/answerRows';
import { readRows } from '../../src/sheets/readRows';
import { readSentStamp } from '../../src/sheets/send/sentStamp';
import { readStamp } from '../../src/sheets/stamp';
import { recipients, shareOf } from '../../src/sheets/send/share';
import { NAMES } from '../../src/sheets/names';
import { HEADERS, SENT_WORDS, SHEET_NAMES } from '../../src/strings';
import { readWorkbookFile, writeWorkbookFile, type WorkbookFile } from '../../src/workbook/files';
import { tableSnapshot, workbookWith } from '../sheets/snapshots';
import { planRows, PLAN, ROUND } from '../sheets/send/planWorkbook';
import { enteredRows, fileFor, snapshotOf, tableCells, valueOf } from './sentFiles';

const ROWS = enteredRows();
const AGENCIES = recipients(ROWS).map(({ agency }) => agency);
const written = new Map<string, WorkbookFile>();
const EVERYBODY = 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố';

beforeAll(async () => {
  for (const agency of AGENCIES) written.set(agency, await readWorkbookFile(await writeWorkbookFile(fileFor(ROWS, agency))));
});

test('Danh mục names where an agency is from in the words of the coordinator\'s own', async () => {
  const said = ['Mục VI.2', 'Văn bản số 5/UBND-NC', 'Phụ lục', ''];
  const agencies = ROWS.agencies.map((agency, index) => ({ ...agency, source: { section: said[index % said.length]! } }));
  const back = await readWorkbookFile(await writeWorkbookFile(fileFor({ ...ROWS, agencies }, AGENCIES[0]!)));
  expect(readRows(snapshotOf(back), PLAN).agencies.map(({ source: { section } }) => section)).toEqual(agencies.map(({ source: { section } }) => section));
});

describe.each(AGENCIES)('the file of %s, written and read back', (agency) => {
  const file = () => written.get(agency)!;
  const share = shareOf(ROWS, agency);

  test('holds its rows and no other, each with what stands in the coordinator\'s workbook', () => {
    const back = readRows(snapshotOf(file()), PLAN);
    expect([back.tasks, back.duties, back.targets].map((rows) => rows.map(({ id }) => id))).toEqual([share.tasks, share.duties, share.targets].map((rows) => rows.map(({ id }) => id)));
    expect(back.missing).toEqual([]);
    const all = [...share.tasks, ...share.duties, ...share.targets];
    [...back.tasks, ...back.duties, ...back.targets].forEach((row, index) => {
      for (const { key, kind } of tableCells(file(), [row.read.table]).map(({ column }) => column)) {
        if (kind !== 'plan' && kind !== 'entered') continue;
        const cell = (read: unknown) => ((read as { cell(name: string): unknown }).cell(key) ?? '');
        const isFollowed = key === 'due' && (all[index] as { isDueFollowed?: boolean }).isDueFollowed;
        if (!isFollowed) expect([key, cell(row.read)]).toEqual([key, cell(all[index]!.read)]);
      }
    });
  });

  test('is judged on the round\'s closing day by the coordinator\'s thresholds', () => {
    const { reportDate, thresholds } = readRows(snapshotOf(file()), PLAN);
    expect([reportDate, thresholds]).toEqual([ROUND.due, ROWS.thresholds]);
  });

  test('has native formulas only, with the answers in place', () => {
    const formulas = file().sheets.flatMap(({ cells }) => cells.flat()).flatMap((cell) => (cell?.formula === undefined ? [] : [cell]));
    expect(formulas.some(({ formula }) => /CCHC\.|_xldudf/u.test(formula!))).toBe(false);
    const seen = tableCells(file()).filter(({ column, sheet }) => column.kind === 'computed' && sheet.visibility === 'visible');
    expect(seen.filter(({ cell }) => cell?.formula === undefined || cell.value === null).map(({ column }) => column.key)).toEqual([]);
    expect(seen.length).toBe(3 * (share.tasks.length + share.duties.length + share.targets.length));
  });

  test('is locked everywhere but in the entered cells, without a password; rows and columns can be resized and filtered', () => {
    for (const { protection, name } of file().sheets) {
      expect([name, protection?.passwordHash, protection?.options]).toEqual([name, undefined, expect.objectContaining({
        allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, allowFormatCells: false, allowInsertRows: false, allowDeleteRows: false,
      })]);
    }
    const open = tableCells(file()).filter(({ cell }) => cell?.style?.locked === false);
    expect(open.every(({ column }) => column.kind === 'entered')).toBe(true);
    expect(tableCells(file()).filter(({ column, cell }) => column.kind === 'entered' && cell?.style?.locked !== false)).toEqual([]);
    const unlocked = file().sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.style?.locked === false);
    expect(unlocked).toHaveLength(open.length);
  });

  test('bears a stamp that says whose it is, for which round, and what its locked cells held', () => {
    const snapshot = snapshotOf(file());
    expect(readStamp(snapshot)).toEqual({ plan: PLAN.id, version: PLAN.version, dialect: 'native' });
    expect(readSentStamp(snapshot)).toEqual({ agency, round: ROUND, digest: digestOf(snapshot) });
    expect(file().sheets.find(({ name }) => name === SHEET_NAMES.stamp)!.visibility).toBe('veryHidden');
  });

  test('remembers for each of its rows what the merge begins from', () => {
    const agreed = readAgreedValues(snapshotOf(file()));
    const all = [...share.tasks, ...share.duties, ...share.targets];
    expect([...agreed.values()].map(({ code }) => code)).toEqual(all.map(({ id }) => id));
    for (const { id, read } of all) {
      const { values } = [...agreed.values()].find(({ table, code }) => table === read.table && code === id)!;
      for (const [key, value] of Object.entries(values)) expect((read as { cell(name: string): unknown }).cell(key)).toBe(value);
    }
  });

  test('opens with the guide; sheets without rows of its own and the lists stay out of sight', () => {
    const visible = file().sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(visible).toEqual([
      SENT_WORDS.guideSheet, ...(share.tasks.length > 0 ? [SHEET_NAMES.tasks] : []), ...(share.duties.length > 0 ? [SHEET_NAMES.duties] : []),
      ...(share.targets.length > 0 ? [SHEET_NAMES.targets] : []), SHEET_NAMES.summary,
    ]);
    expect(file().activeSheet).toBe(0);
    expect(valueOf(file().sheets[0]!.cells[3]![2])).toBe(agency);
  });

  test('every sheet to be printed is A4 landscape, one page wide', () => {
    for (const { visibility, pageLayout } of file().sheets) {
      if (visibility === 'visible') expect(pageLayout).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1 });
    }
  });

  test('drop-downs and colours reach every row', () => {
    for (const sheet of file().sheets.filter(({ name, visibility }) => visibility === 'visible' && (name === SHEET_NAMES.tasks || name === SHEET_NAMES.duties))) {
      const { area } = sheet.tables[0]!;
      const status = sheet.validations.find(({ rule }) => rule.kind === 'list' && rule.source === `=${NAMES.statuses}`)!;
      expect(status.areas).toEqual([expect.objectContaining({ row: area.row + 1, rows: area.rows - 1, columns: 1 })]);
      expect(sheet.conditionalRules.filter(({ rule }) => rule.kind === 'custom')).toHaveLength(6);
    }
    expect(file().names.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(NAMES)));
  });
});

test('the guide fits on one page, whatever an agency has to fill in', () => {
  const guide = written.get('Sở Nội vụ')!.sheets[0]!;
  const rows = Number(/(\d+)$/u.exec(guide.pageLayout.printArea!)![1]);
  const height = Array.from({ length: rows }, (_, row) => guide.rowHeights.get(row) ?? 15).reduce((sum, one) => sum + one, 0);
  const { top, bottom } = guide.pageLayout.margins;
  // A4 across is 595 points high, and the guide is narrower than the paper: nothing is made smaller.
  expect(height).toBeLessThanOrEqual(595 - top - bottom);
});

test('every entered value of the coordinator\'s rows is in exactly the files it belongs to', () => {
  const held = AGENCIES.map((agency) => ({ agency, rows: readRows(snapshotOf(written.get(agency)!), PLAN) }));
  for (const table of ['tasks', 'duties'] as const) {
    for (const row of ROWS[table]) {
      const inFiles = held.flatMap(({ agency, rows }) => rows[table].filter(({ id }) => id === row.id).map((found) => ({ agency, found })));
      const collectives = ROWS.agencies.filter(({ kind }) => kind === 'collective').map(({ name }) => name);
      expect(inFiles.map(({ agency }) => agency).sort()).toEqual(row.leads.filter((name) => !collectives.includes(name)).sort());
      for (const { found } of inFiles) expect([found.status, found.progress, found.completedOn, found.evidence].map((value) => value ?? '')).toEqual([row.status, row.progress, row.completedOn, row.evidence].map((value) => value ?? ''));
    }
  }
});

test('the stamp has a line for every row with what its cells are sent with, and the number of the sending', () => {
  const rows = planRows({ tasks: { '2.01': { progress: 0.5 } } });
  const base = readAgreedValues(snapshotOf(fileFor(rows, 'Sở Tư pháp', { sending: 3 })));
  expect([base.get('NhiemVu 2.01'), base.get('NhiemVu 2.02')]).toMatchObject([{ sending: 3, values: { progress: 0.5 } }, { sending: 3, values: {} }]);
  expect([...base.keys()].sort()).toEqual(['NhiemVu 2.01', 'NhiemVu 2.02', 'NhiemVu 2.03', 'NhiemVu 2.04', 'PhanCong vi.3.1']);
});

test('a row of a collective is sent blank: the answer of another agency is not shown as this one\'s', () => {
  const rows = planRows({ duties: { 'VI.1.1': { status: 'Hoàn thành', notes: 'Sở Y tế đã xong' } } });
  const assigned = { given: {}, collective: { 'VI.1.1': ['Sở Tư pháp'] } };
  const file = fileFor(rows, 'Sở Tư pháp', { assigned });
  const row = readRows(snapshotOf(file), PLAN).duties.find(({ id }) => id === 'VI.1.1')!;
  expect([row.status, row.read.cell('notes'), row.leads]).toEqual(['', '', [EVERYBODY]]);
  expect(JSON.stringify(file)).not.toContain('Sở Y tế đã xong');
});

test('an agency that answered for a collective\'s row before is sent its own answer again, and another one none', () => {
  const rows = planRows();
  const assigned = { given: {}, collective: { 'VI.1.1': ['Sở Tư pháp', 'Sở Nội vụ'] } };
  const before = { answerTable: 'PhanCong', code: 'VI.1.1', answerAgency: 'Sở Tư pháp', status: 'Đang thực hiện', progress: 0.5, answerRow: answerId('PhanCong', 'VI.1.1', 'Sở Tư pháp') };
  const answers = readAnswers(workbookWith([tableSnapshot(ANSWER_TABLE, [before])]));
  const [theirs, others] = ['Sở Tư pháp', 'Sở Nội vụ'].map((agency) => snapshotOf(fileFor(rows, agency, { assigned, answers })));
  const rowIn = (snapshot: typeof theirs) => readRows(snapshot!, PLAN).duties.find(({ id }) => id === 'VI.1.1')!;
  expect([rowIn(theirs).status, rowIn(theirs).progress, rowIn(others).status, rowIn(others).progress]).toEqual(['Đang thực hiện', 0.5, '', '']);
  expect([theirs, others].map((snapshot) => readAgreedValues(snapshot!).get(agreedKey('PhanCong', 'VI.1.1'))!.values)).toEqual([{ status: 'Đang thực hiện', progress: 0.5 }, {}]);
});

test('Hạn follows Thời hạn where the words changed since the last refresh', () => {
  const rows = planRows({ tasks: { '2.01': { deadline: 'Quý III/2023' } } });
  const row = readRows(snapshotOf(fileFor(rows, 'Sở Tư pháp')), PLAN).tasks[0]!;
  expect([row.id, row.due, row.isDueFollowed]).toEqual(['2.01', 45199, false]);
});

test.each(['=HYPERLINK("http://x")', '+84 909', '-1', '@SUM(A1)', '#N/A', '1.10', '01/02/2023', 'a\nb', 'ế'.normalize('NFD')])('the text %j arrives as text', async (text) => {
  const rows = planRows({ tasks: { '2.01': { evidence: text, task: text } } });
  const file = await readWorkbookFile(await writeWorkbookFile(fileFor(rows, 'Sở Tư pháp')));
  const cells = tableCells(file, ['NhiemVu']).filter(({ column, row }) => ['evidence', 'task'].includes(column.key) && row === 5);
  expect(cells.map(({ cell }) => [cell?.value, cell?.formula])).toEqual([[text, undefined], [text, undefined]]);
});

test('the same request makes the same bytes', async () => {
  const [one, other] = await Promise.all([0, 1].map(() => writeWorkbookFile(fileFor(ROWS, 'Sở Nội vụ'))));
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true);
});

test('the columns keep their headers in their order: people and programs find them so', () => {
  expect(tableCells(fileFor(ROWS, 'Sở Nội vụ'), ['NhiemVu']).slice(0, 17).map(({ column }) => column.header)).toEqual([
    HEADERS.code, HEADERS.area, HEADERS.task, HEADERS.deliverable, HEADERS.deadline, HEADERS.due, HEADERS.lead, HEADERS.supporting, HEADERS.status, HEADERS.progress,
    HEADERS.completedOn, HEADERS.evidence, HEADERS.notes, HEADERS.expected, HEADERS.timeState, HEADERS.check, HEADERS.source,
  ]);
});

test('nothing of another agency is in the file', () => {
  const { changes } = sentContents({ plan: PLAN, version: '1', rows: planRows({ tasks: { '1.01': { notes: 'Chuyện riêng của Sở Nội vụ' } } }), sending: 1, agency: 'Sở Tư pháp', round: ROUND });
  expect(JSON.stringify(changes)).not.toContain('Chuyện riêng');
});
