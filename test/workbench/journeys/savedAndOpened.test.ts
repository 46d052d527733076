import { loadPlan } from '../../../src/commands/loadPlan';
import { readOverview } from '../../../src/commands/readOverview';
import { refresh } from '../../../src/commands/refresh';
import { dayOf } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';
import type { Dialect } from '../../../src/sheets/dialect';
import { NO_WORK } from '../../../src/sheets/work';
import { HEADERS, SHEET_NAMES } from '../../../src/strings';
import { readWorkbookFile, type WorkbookFile } from '../../../src/workbook/files';
import { saveDocument } from '../../../src/workbench/documents';
import { startJourney, type Journey } from './journey';
import { told } from './told';

const PLAN = anGiang2023;
const TODAY = dayOf(2023, 9, 30)!;
const ENTRIES: [table: string, id: string, header: string, value: string | number][] = [
  ['NhiemVu', '1.01', HEADERS.deadline, 'Quý II/2023'], ['NhiemVu', '1.02', HEADERS.due, dayOf(2023, 12, 31)!], ['NhiemVu', '1.02', HEADERS.progress, 0.2],
  ['NhiemVu', '1.03', HEADERS.due, dayOf(2023, 6, 30)!], ['NhiemVu', '1.03', HEADERS.status, 'Hoàn thành'], ['NhiemVu', '1.03', HEADERS.completedOn, dayOf(2023, 6, 1)!],
  ['NhiemVu', '1.03', HEADERS.evidence, '=Báo cáo số 12/BC-SNV'], ['NhiemVu', '1.04', HEADERS.progress, '95,5%'], ['NhiemVu', '1.04', HEADERS.notes, 'Hai dòng\nmột ô'],
  ['NhiemVu', '2.01', HEADERS.lead, 'Sở Tư pháp; SNV'], ['PhanCong', 'VI.2.1', HEADERS.status, 'Đang thực hiện'],
  ['MucTieu', 'T08', HEADERS.actual, 35], ['MucTieu', 'T10', HEADERS.actual, 'chưa công bố'], ['MucTieu', 'T01', HEADERS.numerator, 193457], ['MucTieu', 'T01', HEADERS.denominator, 195197],
  ['MucTieu', 'T06', HEADERS.actual, 988], ['MucTieu', 'T06', HEADERS.baseline, 1000],
];

/**
 * What must be equal to the letter. Widths are not: a file holds them to a 256th of a character. Nor are number formats in hidden columns: a formula
 * in a cell of no format of its own is given that of the cells it reads, when it is calculated.
 */
const exact = (all: ReturnType<typeof told>) => ({
  ...all,
  sheets: Object.fromEntries(Object.entries(all.sheets).map(([name, { widths: _widths, looks, ...sheet }]) => [name, {
    ...sheet, looks: looks.map((line) => line.map((look, column) => (sheet.hiddenColumns.includes(column) ? { ...look, numberFormat: undefined } : look))),
  }])),
});

async function modelOf(bytes: Uint8Array): Promise<WorkbookFile> {
  const file = await readWorkbookFile(bytes);
  for (const { cells, hiddenColumns } of file.sheets) {
    for (const line of cells) for (const column of hiddenColumns) if (line[column]) line[column] = { ...line[column], style: { ...line[column].style, numberFormat: undefined } };
  }
  return file;
}

let open: Journey | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

test.each<Dialect>(['cchc', 'native'])('a workbook of the %s dialect, saved and opened elsewhere, is the same and goes on working', async (dialect) => {
  const first = open = await startJourney(PLAN);
  await loadPlan(first.run, PLAN, TODAY, { dialect });
  for (const [table, id, header, value] of ENTRIES) await first.enterAt(table, id, header, value);
  const { work: _done, ...overview } = await refresh(first.run, PLAN);
  await first.engine.setProtection(first.sheetId(SHEET_NAMES.lists), { options: { allowFormatColumns: true, allowAutoFilter: true } });
  await first.idle();
  const before = told(first.engine);
  const bytes = await saveDocument(first.engine);
  first.close();

  expect(before.sheets[SHEET_NAMES.stamp]!.facts.visibility).toBe('veryHidden');
  expect(before.sheets[SHEET_NAMES.summary]!.charts).toHaveLength(1);
  expect(before.sheets[SHEET_NAMES.tasks]!.rules.length).toBeGreaterThan(0);
  expect(before.sheets[SHEET_NAMES.tasks]!.validations.length).toBeGreaterThan(0);
  expect(before.sheets[SHEET_NAMES.tasks]!.freeze.rows).toBeGreaterThan(0);
  expect(before.sheets[SHEET_NAMES.tasks]!.layout).toMatchObject({ orientation: 'landscape', titleRows: '$5:$5' });
  expect([before.tables.length, before.names.length]).toEqual([6, 8]);

  const second = open = await startJourney(PLAN, { file: bytes });
  await second.idle();
  const after = told(second.engine);
  expect(exact(after)).toEqual(exact(before));
  for (const [name, { widths }] of Object.entries(before.sheets)) after.sheets[name]!.widths.forEach((width, column) => expect(Math.abs(width - widths[column]!)).toBeLessThanOrEqual(1));

  expect(await readOverview(second.run, PLAN)).toEqual({ ...overview, deadlinesFollowed: 0 });
  expect(await refresh(second.run, PLAN)).toEqual({ ...overview, deadlinesFollowed: 0, work: NO_WORK });
  await second.idle();
  expect(exact(told(second.engine))).toEqual(exact(before));

  expect(await modelOf(await saveDocument(second.engine))).toEqual(await modelOf(bytes));

  await second.enterAt('NhiemVu', '1.01', HEADERS.status, 'Hoàn thành');
  await second.enterAt('MucTieu', 'T08', HEADERS.actual, 19);
  const { figures, targets } = await refresh(second.run, PLAN);
  expect([figures.done - overview.figures.done, figures.overdue - overview.figures.overdue, targets.met - overview.targets.met]).toEqual([1, -1, 1]);
}, 300_000);
