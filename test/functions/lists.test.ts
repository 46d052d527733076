import { answers, errorArgument } from './client';
import { lagging, rollup } from '../../src/functions/lists';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('LAGGING: groups in Vietnamese order, overdue before behind, then by id', () => {
  expect(answers(
    lagging,
    column('Sở Tư pháp', 'Đài PT-TH', 'Điện lực', 'Du lịch', 'Đài PT-TH', 'Đài PT-TH', 'Sở Y tế'),
    column('1.01', '1.10', '1.03', '1.04', '1.9', '2.01', '1.05'),
    column('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    column('Chậm tiến độ', 'Chậm tiến độ', 'Quá hạn chưa hoàn thành', 'quá hạn  chưa hoàn thành', 'Chậm tiến độ', 'Quá hạn chưa hoàn thành', 'Trong hạn'),
  )).toEqual([
    ['Du lịch', '1.04', 'd', 'Quá hạn chưa hoàn thành'],
    ['Đài PT-TH', '2.01', 'f', 'Quá hạn chưa hoàn thành'],
    ['Đài PT-TH', '1.9', 'e', 'Chậm tiến độ'],
    ['Đài PT-TH', '1.10', 'b', 'Chậm tiến độ'],
    ['Điện lực', '1.03', 'c', 'Quá hạn chưa hoàn thành'],
    ['Sở Tư pháp', '1.01', 'a', 'Chậm tiến độ'],
  ]);
});

test('LAGGING: several agencies give a row under each; empty cells stay empty', () => {
  expect(answers(lagging, column('B; A;b', ''), column('1.01', '1.02'), column(null, 0), column('Chậm tiến độ', 'Chậm tiến độ'))).toEqual([
    ['A', '1.01', '', 'Chậm tiến độ'],
    ['B', '1.01', '', 'Chậm tiến độ'],
    ['Chưa xác định', '1.02', '', 'Chậm tiến độ'],
  ]);
});

test('LAGGING: nothing lags', () => {
  expect(answers(lagging, column('A', ''), column('1.01', ''), column('x', ''), column('Hoàn thành', ''))).toEqual([['Không có nhiệm vụ chậm']]);
});

const HEADER = ['Nhóm', 'Tổng số', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành, chưa rõ ngày', 'Hoàn thành', 'Chưa có hạn tính được',
  'Quá hạn chưa hoàn thành', 'Chậm tiến độ', 'Sắp đến hạn', 'Trong hạn', 'Tỷ lệ hoàn thành'];

test('ROLLUP: a row a group, the last row counts every task once', () => {
  expect(answers(
    rollup,
    column('Thể chế; Tổ chức', 'Thể chế', 'thể  chế'.normalize('NFD'), 'Tổ chức', ''),
    column('Hoàn thành', 'Quá hạn chưa hoàn thành', 'Hoàn thành đúng hạn', 'Sắp đến hạn', ''),
  )).toEqual([
    HEADER,
    ['Thể chế', 3, 1, 0, 0, 1, 0, 1, 0, 0, 0, 2 / 3],
    ['Tổ chức', 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0.5],
    ['Tổng', 4, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0.5],
  ]);
});

test('ROLLUP: no rows', () => {
  expect(answers(rollup, column('', null), column('', 0))).toEqual([HEADER, ['Tổng', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '']]);
});

test('a task without a group or without a state is still a task', () => {
  expect(answers(rollup, column('', 'A'), column('Trong hạn', '')).slice(1)).toEqual([
    ['Chưa xác định', 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    ['A', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ['Tổng', 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
  ]);
});

test('what would make the sums false is refused', () => {
  expect(answers(rollup, column('A', 'B'), column('Trong hạn'))).toEqual([['#VALUE! Các vùng phải cùng kích thước']]);
  expect(answers(rollup, column('A', 'B'), column('Trong hạn', 'Xong rồi'))).toEqual([['#VALUE! Tình trạng thời hạn không có trong danh mục']]);
  expect(answers(rollup, column('A', 'B'), column('Trong hạn', errorArgument('#N/A')))).toEqual([['#N/A']]);
  expect(answers(lagging, column('A'), column('1'), column('x'), column(errorArgument('#REF!')))).toEqual([['#REF!']]);
});
