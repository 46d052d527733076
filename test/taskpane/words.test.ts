import { NO_WORK } from '../../src/sheets/work';
import { loadedSentence } from '../../src/taskpane/loadedSentence';
import { noticeOfError } from '../../src/taskpane/notice';
import { todayOf } from '../../src/taskpane/today';
import { dayOfIso } from '../../src/plan/day';
import { Failure } from '../../src/workbook/failure';

test.each([
  [2023, 0, 1, '2023-01-01'],
  [2024, 1, 29, '2024-02-29'],
  [2026, 11, 31, '2026-12-31'],
])('today is the day on the user\'s own clock, at its first and its last minute: %i %i %i', (year, month, day, iso) => {
  expect(todayOf(new Date(year, month, day, 0, 0, 1))).toBe(dayOfIso(iso));
  expect(todayOf(new Date(year, month, day, 23, 59, 59))).toBe(dayOfIso(iso));
});

test('what was loaded is said in numbers, with how to take it back; tables that got no row are left out', () => {
  expect(loadedSentence({
    outcome: 'completed', sheetsAdded: ['Tổng hợp'], rowsAdded: [{ table: 'NhiemVu', count: 0 }, { table: 'CoQuan', count: 3 }], dialect: 'cchc', computedCells: 12, nativeBecause: null, work: NO_WORK,
  })).toBe('Đã thêm 1 trang tính, 3 cơ quan. Muốn bỏ, bấm Hoàn tác.');
});

test.each([
  [null, ''],
  ['many-cells', '620 ô tính dùng công thức có sẵn của Excel, vì nhiều hơn 500 ô thì hàm CCHC tính chậm. '],
  ['no-functions', 'Bản Excel này không chạy được hàm CCHC, nên ô tính dùng công thức có sẵn của Excel; kết quả như nhau. '],
] as const)('why native formulas were taken is said where they were: %s', (nativeBecause, said) => {
  expect(loadedSentence({
    outcome: 'loaded', sheetsAdded: [], rowsAdded: [{ table: 'NhiemVu', count: 64 }], dialect: nativeBecause ? 'native' : 'cchc', computedCells: 620, nativeBecause, work: NO_WORK,
  })).toBe(`Đã thêm 64 nhiệm vụ. ${said}Muốn bỏ, bấm Hoàn tác.`);
});

test('a workbook that has everything gets nothing, and is told so', () => {
  expect(loadedSentence({ outcome: 'already-there', sheetsAdded: [], rowsAdded: [], dialect: 'cchc', computedCells: 0, nativeBecause: null, work: NO_WORK })).toBe('Sổ tính đã có đủ kế hoạch; không thêm gì.');
});

test.each([
  ['a failure of ours', new Failure('sheet-missing', 'Tổng hợp'), 'failure'],
  ['what Excel refuses', { name: 'RichApi.Error', code: 'AccessDenied', message: 'x' }, 'failure'],
  ['an Excel error nobody foresaw', { name: 'RichApi.Error', code: 'InvalidArgument', message: 'x' }, 'bug'],
  ['a bug', new TypeError('x'), 'bug'],
  ['a thrown word', 'x', 'bug'],
])('%s', (_, error, kind) => {
  expect(noticeOfError(error).kind).toBe(kind);
});
