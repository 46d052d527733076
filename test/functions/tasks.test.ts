import { answer } from './client';
import { smallPlan } from './smallPlan';
import { day } from '../plan/days';
import { usePlan } from '../../src/functions';
import { agency, check, deadline, expected as expectedFunction, lag, status } from '../../src/functions/tasks';
import { vietnameseDate } from '../../src/plan/day';

type Case = [given: unknown[], expected: string | number];

function expectAnswer(found: unknown, expected: string | number) {
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 8);
  else expect(found).toBe(expected);
}

// The table of functions.md, word by word.
test.each<Case>([
  [['Quý II/2023'], '30/06/2023'],
  [['Quý 2 năm 2023'], '30/06/2023'],
  [['Xong trong Quý II/2023'], '30/06/2023'],
  [['Tháng 02/2024'], '29/02/2024'],
  [['Trong tháng 2/2024'], '29/02/2024'],
  [['Tháng 02/ 2024'], '29/02/2024'],
  [['30/8/2026'], '30/08/2026'],
  [['Trước ngày 30/8/2026'], '30/08/2026'],
  [['ngày 30 tháng 8 năm 2026'], '30/08/2026'],
  [['Năm 2023'], '31/12/2023'],
  [['Trong năm 2023'], '31/12/2023'],
  [['2023'], '31/12/2023'],
  [[2023], '31/12/2023'],
  [['6 tháng đầu năm 2023'], '30/06/2023'],
  [['9 tháng năm 2023'], '30/09/2023'],
  [['2024-2026'], '31/12/2026'],
  [['Từ tháng 3 đến tháng 9/2026'], '30/09/2026'],
  [['Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả'], '31/12/2026'],
  [['12/2026'], '31/12/2026'],
  [[day('30/6/2023')], '30/06/2023'],
  [['Quý II', 2023], '30/06/2023'],
  [['Quý II', '2023'], '30/06/2023'],
])('DEADLINE%j is %s', (given, expected) => {
  expect(vietnameseDate(answer(deadline, ...given) as number)).toBe(expected);
});

test.each<Case>([
  ...['Thường xuyên', 'Hằng năm', 'Hàng quý', 'Định kỳ hằng tháng', 'Trước ngày 05 của tháng liền kề', 'Theo hướng dẫn của Trung ương',
    '100 ngày kể từ ngày ban hành', 'Bắt đầu thực hiện từ năm 2026', '13/02/2026 Đề xuất hạn là thường xuyên', '31/02/2023']
    .map((words): Case => [[words], '#N/A Không có hạn tính được']),
  [['Quý II'], '#N/A Thiếu năm'],
  [['Quý II', ''], '#N/A Thiếu năm'],
  [['Quý II', 23], '#VALUE! Năm phải là số nguyên từ 1900 đến 2100'],
  [['Quý II', 'x'], '#VALUE! Giá trị không phải là số'],
  [[''], ''],
  [[' '], ''],
  [[null], ''],
  [[0], ''],
  [['', 'x'], ''],
])('DEADLINE%j is %s', (given, expected) => {
  expect(answer(deadline, ...given)).toBe(expected);
});

test.each<Case>([
  [['STTTT'], 'Sở Thông tin và Truyền thông'],
  [['VPUBND tỉnh'], 'Văn phòng Ủy ban nhân dân tỉnh'],
  [['Sở Tư pháp; SNV'], 'Sở Tư pháp; Sở Nội vụ'],
  [['Sở  Y tế\n SNV'], 'Sở Y tế; Sở Nội vụ'],
  [['Các cơ quan, đơn vị, địa phương'], 'Các cơ quan, đơn vị, địa phương'],
  [['Sở Nội vụ và Sở Tư pháp'], 'Sở Nội vụ và Sở Tư pháp'],
  [[''], ''],
  [[null], ''],
  [[0], ''],
])('AGENCY%j is %j', (given, expected) => {
  usePlan(smallPlan, smallPlan.agencies);
  expect(answer(agency, ...given)).toBe(expected);
});

test.each<Case>([
  [['31/12/2023', '1/1/2023'], 0],
  [['31/12/2023', '2/7/2023'], 0.5],
  [['30/06/2023', '31/12/2023'], 1],
  [[day('31/12/2023'), day('2/7/2023')], 0.5],
  [['11/1/2023', '6/1/2023', '1/1/2023'], 0.5],
  [['', '2/7/2023'], ''],
  [[0, '2/7/2023'], ''],
  [['31/12/2023', ''], '#VALUE! Thiếu ngày báo cáo'],
  [['31/13/2023', '2/7/2023'], '#VALUE! Ngày không hợp lệ, cần dạng dd/mm/yyyy'],
  [['31/12/2023', '31/02/2023'], '#VALUE! Ngày không hợp lệ, cần dạng dd/mm/yyyy'],
])('EXPECTED%j is %j', (given, expected) => {
  expectAnswer(answer(expectedFunction, ...given), expected);
});

test.each<Case>([
  [[0.4, '31/12/2023', '2/7/2023'], 0.1],
  [['60%', '31/12/2023', '2/7/2023'], -0.1],
  [[0, '31/12/2023', '2/7/2023'], 0.5],
  [['', '31/12/2023', '2/7/2023'], ''],
  [['', 'x', ''], ''],
  [[0.4, '', '2/7/2023'], ''],
  [[40, '31/12/2023', '2/7/2023'], '#VALUE! Tỷ lệ hoàn thành phải từ 0% đến 100%'],
  [['-5%', '', '2/7/2023'], '#VALUE! Tỷ lệ hoàn thành phải từ 0% đến 100%'],
  [['gần xong', '31/12/2023', '2/7/2023'], '#VALUE! Giá trị không phải là số'],
])('LAG%j is %j', (given, expected) => {
  expectAnswer(answer(lag, ...given), expected);
});

// One line a rule; the edges stand in test/plan/timeStateOf.test.ts.
test.each<[string, unknown[], string]>([
  ['1', ['Hoàn thành', '30/6/2023', '30/6/2023', '1/7/2023'], 'Hoàn thành đúng hạn'],
  ['2', ['Hoàn thành', '1/7/2023', '30/6/2023', '1/7/2023'], 'Hoàn thành quá hạn'],
  ['3', ['Hoàn thành', '', '30/6/2023', '30/6/2023'], 'Hoàn thành đúng hạn'],
  ['4', ['Hoàn thành', '', '30/6/2023', '1/7/2023'], 'Hoàn thành, chưa rõ ngày'],
  ['5', ['Hoàn thành', '', '', '1/7/2023'], 'Hoàn thành'],
  ['6', ['Đang thực hiện', '', '', '1/7/2023'], 'Chưa có hạn tính được'],
  ['7', ['Đang thực hiện', '', '30/6/2023', '1/7/2023'], 'Quá hạn chưa hoàn thành'],
  ['8', ['Đang thực hiện', '', '30/6/2023', '1/5/2023', 0.5], 'Chậm tiến độ'],
  ['9', ['Đang thực hiện', '', '30/6/2023', '15/6/2023', '95%'], 'Sắp đến hạn'],
  ['10', ['Đang thực hiện', '', '30/6/2023', '1/5/2023', 0.6], 'Trong hạn'],
  ['completed by progress', ['', '', '30/6/2023', '1/5/2023', '100%'], 'Hoàn thành đúng hạn'],
  ['completed by date', ['', '1/4/2023', '30/6/2023', '1/5/2023'], 'Hoàn thành đúng hạn'],
  ['a date to come', ['Hoàn thành', '1/6/2023', '30/6/2023', '1/5/2023'], 'Trong hạn'],
  ['nothing reported', ['', '', '30/6/2023', '1/7/2023'], 'Quá hạn chưa hoàn thành'],
  ['empty cells as 0', [0, 0, '30/6/2023', '1/7/2023', ''], 'Quá hạn chưa hoàn thành'],
  ['empty due date as 0', ['', '', 0, '1/7/2023'], 'Chưa có hạn tính được'],
  ['words for a due date', ['', '', 'Thường xuyên', '1/7/2023'], 'Chưa có hạn tính được'],
  ['progress nobody can read', ['Đang thực hiện', '', '30/6/2023', '1/7/2023', 'gần xong'], 'Quá hạn chưa hoàn thành'],
  ['progress over 100 %', ['Đang thực hiện', '', '30/6/2023', '1/7/2023', 150], 'Quá hạn chưa hoàn thành'],
  ['a completion day that is none', ['', 'hôm qua', '30/6/2023', '1/7/2023'], 'Quá hạn chưa hoàn thành'],
  ['a status nobody knows', ['Xong', '', '30/6/2023', '1/7/2023'], 'Quá hạn chưa hoàn thành'],
  ['a status in NFD', ['Hoàn thành'.normalize('NFD'), '', '', '1/7/2023'], 'Hoàn thành'],
  ['another start', ['', '', '30/6/2023', '1/5/2023', 0.5, '1/4/2023'], 'Trong hạn'],
  ['another threshold', ['', '', '30/6/2023', '1/5/2023', 0.5, undefined, '20%'], 'Trong hạn'],
  ['another notice', ['', '', '30/6/2023', '1/6/2023', undefined, undefined, undefined, 30], 'Sắp đến hạn'],
  ['blank settings are the defaults', ['', '', '30/6/2023', '1/6/2023', '', '', '', ''], 'Trong hạn'],
  ['no report date', ['Hoàn thành', '', '30/6/2023', ''], '#VALUE! Thiếu ngày báo cáo'],
  ['a report date that is none', ['Hoàn thành', '', '30/6/2023', 'hôm nay'], '#VALUE! Ngày không hợp lệ, cần dạng dd/mm/yyyy'],
])('STATUS, rule or case %s', (_, given, expected) => {
  expect(answer(status, ...given)).toBe(expected);
});

test.each<[unknown[], string]>([
  [['', '', '', '', '30/6/2023'], ''],
  [['Hoàn thành', 1, '1/6/2023', '', '30/6/2023', '12/BC-SNV'], ''],
  [['Xong', '', '', '', '30/6/2023'], 'Tình trạng không có trong danh mục'],
  [['', 'gần xong', '', '', '30/6/2023'], 'Tỷ lệ hoàn thành không phải là số'],
  [['', 1.5, '', '', '30/6/2023'], 'Tỷ lệ hoàn thành phải từ 0% đến 100%'],
  [['Hoàn thành', 0.9, '1/6/2023', '', '30/6/2023'], 'Đã hoàn thành nhưng tỷ lệ dưới 100%'],
  [['Đang thực hiện', 1, '', '', '30/6/2023'], 'Tỷ lệ 100% nhưng tình trạng chưa hoàn thành'],
  [['Chưa thực hiện', 0.1, '', '', '30/6/2023'], 'Chưa thực hiện nhưng đã có tỷ lệ hoàn thành'],
  [['Hoàn thành', '', '', '', '30/6/2023'], 'Thiếu ngày hoàn thành'],
  [['Hoàn thành', '', '31/02/2023', '', '30/6/2023'], 'Ngày hoàn thành không hợp lệ'],
  [['Hoàn thành', '', '1/7/2023', '', '30/6/2023'], 'Ngày hoàn thành sau ngày báo cáo'],
  [['', '', '1/6/2023', '', '30/6/2023'], 'Có ngày hoàn thành nhưng tình trạng chưa hoàn thành'],
  [['Hoàn thành', '', '1/6/2023', '', '30/6/2023', ''], 'Thiếu văn bản, minh chứng'],
  [['Hoàn thành', '', '1/6/2023', '', '30/6/2023', null], 'Thiếu văn bản, minh chứng'],
  [['Hoàn thành', '', '1/6/2023', '', '30/6/2023'], ''],
  [['Hoàn thành', 0.9, '', '', '30/6/2023', ''], 'Đã hoàn thành nhưng tỷ lệ dưới 100%; Thiếu ngày hoàn thành; Thiếu văn bản, minh chứng'],
  [['Hoàn thành', 0.9, '', '', ''], '#VALUE! Thiếu ngày báo cáo'],
])('CHECK%j is %j', (given, expected) => {
  expect(answer(check, ...given)).toBe(expected);
});
