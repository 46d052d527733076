import { answer, errorArgument } from './client';
import { smallPlan } from './smallPlan';
import { usePlan } from '../../src/functions';
import { attainment, checktarget, planscore, rate, result, target } from '../../src/functions/targets';

/** Numbers to nine places, as the specification writes them; everything else as it is. */
function expectAnswer(found: unknown, expected: string | number) {
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 8);
  else expect(found).toBe(expected);
}

type Case = [given: unknown[], expected: string | number];

test.each<Case>([
  [[30, 64], 0.46875],
  [[0.9, 0.95], 0.947368421],
  [[35, 20, '<=', 44], 0.375],
  [[35, 20, '<='], 0],
  [[19, 20, '<='], 1],
  [[988, 0.012, 'giảm', 1000], 1],
  [['', 85], ''],
  [[5, 0], '#N/A Không chia được cho 0'],
  [[' ', 85], ''],
  [[null, 85], ''],
  [[5, ''], ''],
  [['', 'abc'], ''],
  [[0, 85], 0],
  [['95,5%', '95%'], 1.005263158],
  [['90', '0,95'], 94.736842105],
  [[80, 90, '≥', 60], 0.666666667],
  [[80, 90, 'Tối thiểu', 60], 0.666666667],
  [[80, 90, undefined, 60], 0.666666667],
  [[50, 90, '>=', 60], -0.333333333],
  [[35, 20, 'trong nhóm', 44], 0.375],
  [[35, 20, '≤', ''], 0],
  [[988, 0.012, 'GIAM', 1000], 1],
  [[988, '1,2%', 'giảm', 1000], 1],
  [[988, 0.012, 'giảm'], '#N/A Thiếu số gốc'],
  [[988, 0.012, 'giảm', ''], '#N/A Thiếu số gốc'],
  [['chưa công bố', 20, '<='], 'chưa công bố'],
  [['Không công bố', 20, '<='], 'chưa công bố'],
  [['1.234', 20], '#VALUE! Không rõ 1.234 là nghìn hay thập phân'],
  [['gần xong', 20], '#VALUE! Giá trị không phải là số'],
  [[5, 'nhiều'], '#VALUE! Giá trị không phải là số'],
  [[5, 20, 'tăng'], '#VALUE! Chiều phải là ">=", "<=" hoặc "giảm"'],
  [[5, 20, '>=', 'x'], '#VALUE! Giá trị không phải là số'],
  [[true, 20], '#VALUE! Giá trị không phải là số'],
])('ATTAINMENT%j is %j', (given, expected) => {
  expectAnswer(answer(attainment, ...given), expected);
});

test.each<Case>([
  [[0.95, 0.95], 'Đạt'],
  [[0.94, 0.95], 'Không đạt'],
  [[0.1 + 0.2, 0.3], 'Đạt'],
  [[0.3, 0.1 + 0.2], 'Đạt'],
  [[20, 20, '<='], 'Đạt'],
  [[35, 20, '<='], 'Không đạt'],
  [[988, 0.012, 'giảm', 1000], 'Đạt'],
  [[995, 0.012, 'giảm', 1000], 'Không đạt'],
  [[988, 0.012, 'giảm'], '#N/A Thiếu số gốc'],
  [['', 0.95], 'Chưa báo cáo'],
  [[null, 0.95], 'Chưa báo cáo'],
  [['', 0.012, 'giảm'], 'Chưa báo cáo'],
  [['chưa công bố', 20, '<='], 'Chưa công bố'],
  [['', ''], 'Không định lượng'],
  [[5, ''], 'Không định lượng'],
  [['gần xong', 0.95], '#VALUE! Giá trị không phải là số'],
])('RESULT%j is %j', (given, expected) => {
  expectAnswer(answer(result, ...given), expected);
});

test.each<Case>([
  [[193457, 195197], 0.991085929],
  [[11, 49], 0.224489796],
  [[0, 0], 'Không phát sinh'],
  [['193.457.000', '195.197.000'], 0.991085929],
  [['', 49], ''],
  [[11, ''], ''],
  [['', 'abc'], ''],
  [[3, 0], '#VALUE! Tử số lớn hơn mẫu số'],
  [[5, 4], '#VALUE! Tử số lớn hơn mẫu số'],
  [[-1, 4], '#VALUE! Số đếm không được âm'],
  [['193.457', 195197], '#VALUE! Không rõ 1.234 là nghìn hay thập phân'],
])('RATE%j is %j', (given, expected) => {
  expectAnswer(answer(rate, ...given), expected);
});

describe('TARGET', () => {
  test('without a plan', () => {
    expect(answer(target, 'T08')).toBe('#N/A Chưa nạp kế hoạch');
  });

  test.each<Case>([
    [['T03', 'tỉnh'], 0.95],
    [['T03', 'Cấp xã'], 0.75],
    [['T08'], 20],
    [['T03b'], 0.85],
    [['T12'], ''],
    [['T99'], '#N/A Kế hoạch không có mục tiêu này'],
    [['T03'], '#N/A Thiếu cấp'],
    [['T03', ''], '#N/A Thiếu cấp'],
    [['T03', 'trung ương'], '#N/A Kế hoạch không có mục tiêu này'],
  ])('TARGET%j is %j', (given, expected) => {
    usePlan(smallPlan, smallPlan.agencies);
    expectAnswer(answer(target, ...given), expected);
  });
});

test.each<Case>([
  [[49, 49], 1.5],
  [[40, 49], 1.224489796],
  [[39, 49], 0],
  [[4, 5], 1.2],
  [[40, 49, 2, 0.9], 0],
  [[45, 49, 2, 0.9], 1.836734694],
  [['', 49], ''],
  [[40, ''], '#VALUE! Thiếu tổng số nhiệm vụ'],
  [[0, 0], '#N/A Không chia được cho 0'],
  [[50, 49], '#VALUE! Số đã hoàn thành lớn hơn tổng số nhiệm vụ'],
])('PLANSCORE%j is %j', (given, expected) => {
  expectAnswer(answer(planscore, ...given), expected);
});

test.each<Case>([
  [[0.9, 0.95, '%'], ''],
  [['', 0.95, '%'], ''],
  [['abc', '', ''], ''],
  [['abc', 0.95, '%'], 'Số thực hiện không phải là số'],
  [['1.234', 0.95, '%'], 'Không rõ 1.234 là nghìn hay thập phân'],
  [[15, 0.95, '%'], 'Đơn vị là % nhưng số thực hiện vượt 100%'],
  [[12.5, 20, 'hạng'], 'Thứ hạng phải là số nguyên từ 1'],
  [['', 0.95, '%', 5, 4], 'Tử số lớn hơn mẫu số'],
  [[0.991, 0.95, '%', 193457, 195197], 'Số thực hiện khác tử số chia mẫu số'],
  [[1, 0.95, '%', 0, 0], 'Không phát sinh: 0/0 không ghi tỷ lệ'],
  [['', 0.95, '%', 12, ''], 'Thiếu tử số hoặc mẫu số'],
  [[988, 0.012, '% giảm', '', '', ''], 'Thiếu số gốc'],
  [[988, 0.012, '% giảm', '', '', null], 'Thiếu số gốc'],
  [[988, 0.012, '% giảm', '', ''], ''],
  [[124, 0.95, '%', 5, 4], 'Đơn vị là % nhưng số thực hiện vượt 100%; Tử số lớn hơn mẫu số; Số thực hiện khác tử số chia mẫu số'],
])('CHECKTARGET%j is %j', (given, expected) => {
  expectAnswer(answer(checktarget, ...given), expected);
});

test('an error that comes in goes out as itself, whichever argument it is', () => {
  expect(answer(attainment, errorArgument('#DIV/0!'), 64)).toBe('#DIV/0!');
  expect(answer(attainment, 30, errorArgument('#REF!'))).toBe('#REF!');
  expect(answer(attainment, '', errorArgument('#NAME?'))).toBe('#NAME?');
});
