import { agencyNames } from '../plan/agencyNames';
import { readDeadline } from '../plan/deadline';
import { isBlank } from '../plan/entered';
import { expectedProgress } from '../plan/expectedProgress';
import { lag as lagOf } from '../plan/lag';
import { valueOf } from '../plan/reading';
import { readDay } from '../plan/readDay';
import { isAtLeast, isMoreThan } from '../plan/share';
import { taskProblems } from '../plan/taskProblems';
import { readTaskReport } from '../plan/taskReport';
import { timeStateOf } from '../plan/timeStateOf';
import { REPORTED_STATUS_WORDS, TASK_PROBLEM_SENTENCES, TIME_STATE_WORDS } from '../strings';
import { cellByCell, type GivenCell } from './cells';
import { currentAgencies } from './currentPlan';
import { Refused } from './errors';
import { givenDay, givenNumber, givenReportDate, givenText, givenYear, repeated } from './given';

// The JSDoc of every function below is what Excel's function wizard shows.

/**
 * Hạn (ngày) mà lời văn của thời hạn cho biết, ví dụ "Quý II/2023" là 30/06/2023. Không tính được thì #N/A.
 * @customfunction DEADLINE
 * @param text Thời hạn như ghi trong kế hoạch
 * @param [year] Năm dùng khi lời văn không ghi năm
 * @returns Hạn, dạng ngày của Excel
 */
export function deadline(text: any[][], year?: any[][]): any[][] {
  return cellByCell(deadlineCell, [text, year]);
}

function deadlineCell([text, yearCell]: readonly GivenCell[]) {
  if (isBlank(text) || text === 0) return '';
  const due = readDeadline(text, givenYear(yearCell));
  if (due.kind === 'day') return due.day;
  throw new Refused({ refused: due.kind === 'year-missing' ? 'year-missing' : 'no-deadline' });
}

/**
 * Tên cơ quan như kế hoạch ghi, cách nhau bằng "; ", ví dụ "STTTT" là Sở Thông tin và Truyền thông. Tên không có trong danh mục được giữ nguyên.
 * @customfunction AGENCY
 * @param text Tên hoặc tên viết tắt, nhiều cơ quan cách nhau bằng ";"
 * @returns Tên cơ quan
 */
export function agency(text: any[][]): any[][] {
  return cellByCell(agencyCell, [text]);
}

const agencyCell = ([text]: readonly GivenCell[]) =>
  agencyNames(givenText(text), currentAgencies()).names.map(({ name }) => name).join('; ');

/**
 * Tiến độ yêu cầu: phần thời gian đã qua tính theo ngày, từ 0 đến 1. Không có hạn thì để trống.
 * @customfunction EXPECTED
 * @param deadline Hạn
 * @param asOf Ngày báo cáo
 * @param [start] Ngày bắt đầu, mặc định là 01/01 của năm đến hạn
 * @returns Tiến độ yêu cầu
 */
export function expected(deadline: any[][], asOf: any[][], start?: any[][]): any[][] {
  return cellByCell(expectedCell, [deadline, asOf, start]);
}

function expectedCell([dueCell, asOfCell, startCell]: readonly GivenCell[]) {
  const due = givenDay(dueCell);
  const asOf = givenReportDate(asOfCell);
  const start = givenDay(startCell);
  return due === null ? '' : expectedProgress({ due, asOf, start });
}

/**
 * Mức chậm: tiến độ yêu cầu trừ tỷ lệ hoàn thành; số dương là chậm. Không có hạn thì để trống.
 * @customfunction LAG
 * @param progress Tỷ lệ hoàn thành, từ 0% đến 100%
 * @param deadline Hạn
 * @param asOf Ngày báo cáo
 * @param [start] Ngày bắt đầu, mặc định là 01/01 của năm đến hạn
 * @returns Mức chậm
 */
export function lag(progress: any[][], deadline: any[][], asOf: any[][], start?: any[][]): any[][] {
  return cellByCell(lagCell, [progress, deadline, asOf, start]);
}

function lagCell([progressCell, dueCell, asOfCell, startCell]: readonly GivenCell[]) {
  const progress = givenNumber(progressCell);
  if (progress === null) return '';
  if (!isAtLeast(progress, 0) || isMoreThan(progress, 1)) throw new Refused({ refused: 'progress-out-of-range' });
  const due = givenDay(dueCell);
  const asOf = givenReportDate(asOfCell);
  const start = givenDay(startCell);
  return due === null ? '' : lagOf({ progress, due, asOf, start });
}

/**
 * Tình trạng thời hạn của nhiệm vụ tại ngày báo cáo: hoàn thành đúng hạn, quá hạn, chậm tiến độ, sắp đến hạn, trong hạn…
 * @customfunction STATUS
 * @param reported Tình trạng do cơ quan báo cáo: Chưa thực hiện, Đang thực hiện hoặc Hoàn thành
 * @param completedOn Ngày hoàn thành
 * @param deadline Hạn
 * @param asOf Ngày báo cáo
 * @param [progress] Tỷ lệ hoàn thành
 * @param [start] Ngày bắt đầu, mặc định là 01/01 của năm đến hạn
 * @param [lagThreshold] Ngưỡng chậm tiến độ, mặc định 0,15
 * @param [dueSoonDays] Số ngày được coi là sắp đến hạn, mặc định 15
 * @returns Tình trạng thời hạn
 */
export function status(
  reported: any[][], completedOn: any[][], deadline: any[][], asOf: any[][],
  progress?: any[][], start?: any[][], lagThreshold?: any[][], dueSoonDays?: any[][],
): any[][] {
  return cellByCell(statusCell, [reported, completedOn, deadline, asOf, progress, start, lagThreshold, dueSoonDays]);
}

function statusCell([reported, completedOn, dueCell, asOfCell, progress, startCell, thresholdCell, soonCell]: readonly GivenCell[]) {
  const report = readTaskReport({ status: reported, progress, completedOn }, REPORTED_STATUS_WORDS);
  return TIME_STATE_WORDS[timeStateOf({
    status: report.status,
    progress: report.progress,
    completedOn: report.completedOn,
    due: valueOf(readDay(dueCell)),
    asOf: asOfOf(asOfCell),
    start: startOf(startCell),
    lagThreshold: lagThresholdOf(thresholdCell),
    dueSoonDays: dueSoonDaysOf(soonCell),
  })];
}

const asOfOf = repeated(givenReportDate);
const startOf = repeated(givenDay);
const lagThresholdOf = repeated(givenNumber);
const dueSoonDaysOf = repeated(givenNumber);

/**
 * Kiểm tra số liệu đã nhập của một nhiệm vụ: để trống nếu không có lỗi, nếu có thì các câu cách nhau bằng "; ".
 * @customfunction CHECK
 * @param reported Tình trạng do cơ quan báo cáo
 * @param progress Tỷ lệ hoàn thành
 * @param completedOn Ngày hoàn thành
 * @param deadline Hạn
 * @param asOf Ngày báo cáo
 * @param [evidence] Văn bản, minh chứng; bỏ qua thì không kiểm tra minh chứng
 * @returns Các lỗi tìm thấy
 */
export function check(
  reported: any[][], progress: any[][], completedOn: any[][], deadline: any[][], asOf: any[][], evidence?: any[][],
): any[][] {
  return cellByCell(checkCell, [reported, progress, completedOn, deadline, asOf, evidence]);
}

/** The due day is asked for, as in STATUS, though no rule needs it today: nobody rewrites formulas when one does. */
function checkCell([status, progress, completedOn, , asOf, evidence]: readonly GivenCell[]) {
  return taskProblems({
    status, progress, completedOn, asOf: givenReportDate(asOf),
    ...(evidence === undefined ? {} : { evidence: { entered: evidence } }),
  }, REPORTED_STATUS_WORDS).map((problem) => TASK_PROBLEM_SENTENCES[problem]).join('; ');
}
