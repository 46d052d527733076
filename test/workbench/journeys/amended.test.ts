import { amendPlan } from '../../../src/commands/amendPlan';
import { loadPlan } from '../../../src/commands/loadPlan';
import { readOverview } from '../../../src/commands/readOverview';
import { refresh } from '../../../src/commands/refresh';
import { takeBack } from '../../../src/commands/takeBack';
import type { AmendmentWanted } from '../../../src/plan/amendment';
import { dayOf } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';
import { amendmentLine, readAmendments } from '../../../src/sheets/amendments';
import type { Dialect } from '../../../src/sheets/dialect';
import { HEADERS, SHEET_NAMES } from '../../../src/strings';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { saveDocument } from '../../../src/workbench/documents';
import { startJourney, type Journey } from './journey';

const PLAN = anGiang2023;
const document = { number: '12/KH-UBND', issuedOn: dayOf(2023, 5, 20)! };
const WANTED: AmendmentWanted[] = [
  { kind: 'add-task', area: PLAN.areas[1]!.name, name: '=Rà soát; "đề án"', deliverable: '', deadline: '12/2023', lead: 'Sở Tư pháp', document },
  { kind: 'add-task', area: PLAN.areas[1]!.name, name: 'Kiểm tra', deliverable: '', deadline: 'Thường xuyên', lead: '', document },
  { kind: 'end-task', code: '1.01', document },
  { kind: 're-date-task', code: '1.02', deadline: '12/2023', document },
  { kind: 'change-target', id: 'T01', target: 0.947, document },
];

let open: Journey | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

const sentence = ({ engine, sheetId }: Journey) => {
  const sheet = sheetId(SHEET_NAMES.summary);
  return engine.read(sheet, { row: 3, column: 3, rows: 3, columns: 1 }).map(([cell]) => cell?.value);
};

test.each<Dialect>(['cchc', 'native'])('an amended workbook of the %s dialect: counted in its cells, saved and opened, loaded again, taken back', async (dialect) => {
  const first = open = await startJourney(PLAN);
  await loadPlan(first.run, PLAN, dayOf(2023, 9, 30)!, { dialect });
  await first.enterAt('NhiemVu', '1.01', HEADERS.due, dayOf(2023, 3, 31)!);
  await first.enterAt('NhiemVu', '1.01', HEADERS.progress, 0.4);
  const before = await refresh(first.run, PLAN);
  const works = [];
  for (const wanted of WANTED) works.push((await amendPlan(first.run, PLAN, wanted)).work);
  const overview = await refresh(first.run, PLAN);
  await first.idle();

  expect(sentence(first)).toEqual([expect.anything(), 'Điều chỉnh Kế hoạch: bổ sung 2, kết thúc 1, đổi thời hạn 1, đổi chỉ tiêu 1', expect.stringMatching(/^Tổng số gồm cả/u)]);
  expect(overview.amendments).toEqual({ added: 2, ended: 1, redated: 1, targets: 1 });
  expect([before.figures.overdue, overview.figures.overdue, overview.figures.total]).toEqual([1, 0, 66]);
  const states = Object.fromEntries(first.column('NhiemVu', HEADERS.code).map((code, index) => [code, first.column('NhiemVu', HEADERS.timeState)[index]]));
  expect([states['1.01'], states['1.02'], states['2.05'], states['2.06']]).toEqual(['Chưa có hạn tính được', 'Trong hạn', 'Trong hạn', 'Chưa có hạn tính được']);
  // Words that Excel would take for a month stay words, and a formula's sign is no formula.
  expect(first.column('DieuChinh', HEADERS.contentAfter)[3]).toBe('12/2023');
  expect(first.column('NhiemVu', HEADERS.task).at(-2)).toBe('=Rà soát; "đề án"');

  const bytes = await saveDocument(first.engine);
  const amendments = readAmendments(await first.run(readWorkbook));
  first.close();
  const second = open = await startJourney(PLAN, { file: bytes });
  await second.idle();
  const reading = await second.run(readWorkbook);
  expect(readAmendments(reading)).toEqual(amendments);
  expect(amendmentLine(reading, true)).toEqual([]);
  expect(sentence(second)[1]).toMatch(/bổ sung 2, kết thúc 1/u);
  expect(await readOverview(second.run, PLAN)).toEqual({ ...overview, work: undefined, deadlinesFollowed: 0 });
  expect(await loadPlan(second.run, PLAN, dayOf(2023, 9, 30)!)).toMatchObject({ outcome: 'already-there' });

  for (const work of works.reverse()) expect(await takeBack(second.run, PLAN, work)).toMatchObject({ kept: 0 });
  const after = await refresh(second.run, PLAN);
  await second.idle();
  expect({ ...after, work: null }).toEqual({ ...before, work: null, deadlinesFollowed: 0 });
  expect(second.engine.sheets().map(({ name }) => name)).not.toContain(SHEET_NAMES.amendments);
  expect(sentence(second).slice(1).map((value) => value ?? '')).toEqual(['', '']);
}, 300_000);
