import { readActual } from '../plan/actual';
import { attainment as attainmentOf } from '../plan/attainment';
import { readDirection } from '../plan/direction';
import { isBlank } from '../plan/entered';
import { MOST_POINTS, planScore, SCORE_FLOOR } from '../plan/planScore';
import { rate as rateOf } from '../plan/rate';
import { targetResult } from '../plan/result';
import { targetOf } from '../plan/targetOf';
import { targetProblems } from '../plan/targetProblems';
import { FUNCTION_WORDS, RESULT_WORDS, TARGET_PROBLEM_SENTENCES } from '../strings';
import { cellByCell, type GivenCell } from './cells';
import { currentPlan } from './currentPlan';
import { orRefuse, Refused } from './errors';
import { givenNumber, givenText, read } from './given';

// The JSDoc of every function below is what Excel's function wizard shows.

const givenDirection = (cell: GivenCell) => read(readDirection(cell)) ?? '>=';

/**
 * Mức đạt của mục tiêu: 1 là 100%, có thể vượt 1 hoặc âm. Ô thực hiện trống thì để trống.
 * @customfunction ATTAINMENT
 * @param actual Số thực hiện (tỷ lệ ghi 0,95 hoặc 95%), hoặc "chưa công bố"
 * @param target Chỉ tiêu (với "giảm": tỷ lệ phải giảm, ví dụ 1,2%)
 * @param [direction] Chiều: ">=" (mặc định), "<=" hoặc "giảm"
 * @param [baseline] Số gốc
 * @returns Mức đạt
 */
export function attainment(actual: any[][], target: any[][], direction?: any[][], baseline?: any[][]): any[][] {
  return cellByCell(attainmentCell, [actual, target, direction, baseline]);
}

function attainmentCell([actualCell, targetCell, directionCell, baselineCell]: readonly GivenCell[]) {
  if (isBlank(actualCell) || isBlank(targetCell)) return '';
  const actual = read(readActual(actualCell));
  const target = givenNumber(targetCell);
  if (actual === null || target === null) return '';
  if (actual === 'not-published') return FUNCTION_WORDS.notPublished;
  return orRefuse(attainmentOf({ actual, target, direction: givenDirection(directionCell), baseline: givenNumber(baselineCell) }));
}

/**
 * Kết quả thực hiện mục tiêu: Đạt, Không đạt, Chưa báo cáo, Chưa công bố hoặc Không định lượng.
 * @customfunction RESULT
 * @param actual Số thực hiện, hoặc "chưa công bố"
 * @param target Chỉ tiêu
 * @param [direction] Chiều: ">=" (mặc định), "<=" hoặc "giảm"
 * @param [baseline] Số gốc, bắt buộc khi chiều là "giảm"
 * @returns Kết quả
 */
export function result(actual: any[][], target: any[][], direction?: any[][], baseline?: any[][]): any[][] {
  return cellByCell(resultCell, [actual, target, direction, baseline]);
}

function resultCell([actualCell, targetCell, directionCell, baselineCell]: readonly GivenCell[]) {
  if (isBlank(targetCell)) return RESULT_WORDS['not-measurable'];
  if (isBlank(actualCell)) return RESULT_WORDS['not-reported'];
  return RESULT_WORDS[orRefuse(targetResult({
    actual: read(readActual(actualCell)),
    target: givenNumber(targetCell),
    direction: givenDirection(directionCell),
    baseline: givenNumber(baselineCell),
  }))];
}

/**
 * Tỷ lệ: tử số chia mẫu số. Thiếu một trong hai thì để trống; 0/0 là "Không phát sinh".
 * @customfunction RATE
 * @param numerator Tử số
 * @param denominator Mẫu số
 * @returns Tỷ lệ, từ 0 đến 1
 */
export function rate(numerator: any[][], denominator: any[][]): any[][] {
  return cellByCell(rateCell, [numerator, denominator]);
}

function rateCell([numeratorCell, denominatorCell]: readonly GivenCell[]) {
  if (isBlank(numeratorCell) || isBlank(denominatorCell)) return '';
  const numerator = givenNumber(numeratorCell);
  const denominator = givenNumber(denominatorCell);
  if (numerator === null || denominator === null) return '';
  const share = orRefuse(rateOf(numerator, denominator));
  return share === 'none-occurred' ? FUNCTION_WORDS.noneOccurred : share;
}

/**
 * Chỉ tiêu ghi trong kế hoạch đã nạp, dạng số (tỷ lệ từ 0 đến 1, thứ hạng là số nguyên).
 * @customfunction TARGET
 * @param id Mã mục tiêu, ví dụ "T08", "T03" hoặc "T03a"
 * @param [level] Cấp: "tỉnh", "huyện" hoặc "xã", cần khi mục tiêu có nhiều cấp
 * @returns Chỉ tiêu
 */
export function target(id: any[][], level?: any[][]): any[][] {
  return cellByCell(targetCell, [id, level]);
}

function targetCell([idCell, levelCell]: readonly GivenCell[]) {
  const { targets } = currentPlan().plan;
  return orRefuse(targetOf(targets, givenText(idCell), givenText(levelCell).trim() || null)) ?? '';
}

/**
 * Điểm thực hiện kế hoạch: số đã hoàn thành chia tổng số, nhân điểm tối đa; dưới mức sàn thì 0 điểm (Quyết định 1187/QĐ-BNV, tiêu chí 1.1).
 * @customfunction PLANSCORE
 * @param done Số nhiệm vụ đã hoàn thành
 * @param total Tổng số nhiệm vụ
 * @param [maxPoints] Điểm tối đa, mặc định 1,5
 * @param [floor] Mức sàn, mặc định 0,8
 * @returns Điểm
 */
export function planscore(done: any[][], total: any[][], maxPoints?: any[][], floor?: any[][]): any[][] {
  return cellByCell(planScoreCell, [done, total, maxPoints, floor]);
}

function planScoreCell([doneCell, totalCell, maxPointsCell, floorCell]: readonly GivenCell[]) {
  const done = givenNumber(doneCell);
  if (done === null) return '';
  const total = givenNumber(totalCell);
  const maxPoints = givenNumber(maxPointsCell) ?? MOST_POINTS;
  const floor = givenNumber(floorCell) ?? SCORE_FLOOR;
  if (total === null) throw new Refused({ refused: 'total-missing' });
  return orRefuse(planScore({ done, total, maxPoints, floor }));
}

/**
 * Kiểm tra số liệu đã nhập của một mục tiêu: để trống nếu không có lỗi, nếu có thì các câu cách nhau bằng "; ".
 * @customfunction CHECKTARGET
 * @param actual Số thực hiện
 * @param target Chỉ tiêu
 * @param unit Đơn vị: "%", "% giảm" hoặc "hạng"
 * @param [numerator] Tử số
 * @param [denominator] Mẫu số
 * @param [baseline] Số gốc
 * @returns Các lỗi tìm thấy
 */
export function checktarget(
  actual: any[][], target: any[][], unit: any[][], numerator?: any[][], denominator?: any[][], baseline?: any[][],
): any[][] {
  return cellByCell(checkTargetCell, [actual, target, unit, numerator, denominator, baseline]);
}

function checkTargetCell([actual, targetGiven, unit, numerator, denominator, baseline]: readonly GivenCell[]) {
  if (isBlank(targetGiven)) return '';
  return targetProblems({
    actual, target: targetGiven, unit, numerator, denominator,
    ...(baseline === undefined ? {} : { baseline: { entered: baseline } }),
  }).map((problem) => TARGET_PROBLEM_SENTENCES[problem]).join('; ');
}
