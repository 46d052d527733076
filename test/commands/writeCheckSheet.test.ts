import { writeCheckSheet } from '../../src/commands/writeCheckSheet';
import type { CheckLine } from '../../src/sheets/checkSheet';
import { CHECK_SHEET } from '../../src/strings';
import { Failure } from '../../src/workbook/failure';
import { EngineDouble } from '../workbench/engineDouble';
import { openExcel, type OpenExcel } from '../workbook/openExcel';
import { day } from './loadedWorkbook';

let excel: OpenExcel;
afterEach(() => excel.close());
const TODAY = day('2023-09-30');
const LINES: CheckLine[] = [
  { sheet: 'Nhiệm vụ', cell: 'J12', id: '1.05', leads: ['Sở Nội vụ', 'Sở Tư pháp'], sentence: 'Tỷ lệ hoàn thành không phải là số', value: '=gần xong' },
  { sheet: 'Trang \'lạ\'', cell: 'B2', id: 'T08', leads: [], sentence: 'Thứ hạng phải là số nguyên từ 1', value: 1.5 },
  { sheet: 'Nhiệm vụ', cell: 'K6', id: '', leads: [], sentence: 'Cột có thể bị đảo ngày và tháng', value: null },
];
const failureOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));
const sheet = () => excel.engine.sheets().find(({ name }) => name === CHECK_SHEET.name)!;
const cells = (what: 'value' | 'formula') => excel.engine.read(sheet().id, { row: 0, column: 0, rows: 8, columns: 7 }).map((row) => row.map((cell) => cell[what] ?? ''));

test('one line a problem: where, whose, what, and what stands there, as text; the link needs no add-in', async () => {
  excel = await openExcel();
  expect(await writeCheckSheet(excel.run, LINES, TODAY)).toEqual({ lines: 3 });
  expect(excel.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  expect(cells('value').slice(0, 7)).toEqual([
    ['KIỂM TRA SỐ LIỆU', '', '', '', '', '', ''],
    ['Ngày báo cáo 30/09/2023: 3 lỗi dữ liệu. Bấm vào ô để đến nơi cần sửa.', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
    [...CHECK_SHEET.headers],
    [1, 'Nhiệm vụ', 'J12', '1.05', 'Sở Nội vụ; Sở Tư pháp', 'Tỷ lệ hoàn thành không phải là số', '=gần xong'],
    [2, 'Trang \'lạ\'', 'B2', 'T08', '', 'Thứ hạng phải là số nguyên từ 1', '1.5'],
    [3, 'Nhiệm vụ', 'K6', 'cả cột', '', 'Cột có thể bị đảo ngày và tháng', ''],
  ]);
  expect(cells('formula')[4]![2]).toContain('#\'Nhiệm vụ\'!J12');
  expect(cells('formula')[5]![2]).toContain('#\'Trang \'\'lạ\'\'\'!B2');
});

test('written again, it holds the problems of now and none of before', async () => {
  excel = await openExcel();
  await writeCheckSheet(excel.run, LINES, TODAY);
  await writeCheckSheet(excel.run, LINES.slice(0, 1), TODAY);
  expect(excel.engine.sheets().filter(({ name }) => name === CHECK_SHEET.name)).toHaveLength(1);
  expect(cells('value').slice(4).flat().filter((value) => value !== '')).toEqual([1, 'Nhiệm vụ', 'J12', '1.05', 'Sở Nội vụ; Sở Tư pháp', 'Tỷ lệ hoàn thành không phải là số', '=gần xong']);
  await writeCheckSheet(excel.run, [], TODAY);
  expect(cells('value')[1]![0]).toBe('Ngày báo cáo 30/09/2023: không có lỗi dữ liệu.');
  expect(cells('value').slice(4).flat().every((value) => value === '')).toBe(true);
});

test('a sheet of that name that is not ours is left alone, a protected one is named', async () => {
  excel = await openExcel({ engine: new EngineDouble() });
  const own = await excel.engine.addSheet(CHECK_SHEET.name);
  await excel.engine.write(own, { row: 4, column: 4, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'của tôi' }]]);
  expect(await failureOf(writeCheckSheet(excel.run, LINES, TODAY))).toEqual(['foreign-sheet', CHECK_SHEET.name]);
  await excel.engine.write(own, { row: 4, column: 4, rows: 1, columns: 1 }, [[{ kind: 'value', value: null }]]);
  await excel.engine.setProtection(own, { options: {} });
  expect(await failureOf(writeCheckSheet(excel.run, LINES, TODAY))).toEqual(['sheet-protected', CHECK_SHEET.name]);
});
