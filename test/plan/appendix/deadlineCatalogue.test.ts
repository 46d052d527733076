import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vietnameseDate } from '../../../src/plan/day';
import { readDeadline } from '../../../src/plan/deadline';

/**
 * What a careful reader takes from each of the wordings of seven real plans, long ones told by how they begin. Where reference and date stand in one cell, the
 * reference wins: "… theo tiến độ của Kế hoạch" leaves the end open although its first part has a day.
 */
const READ: Record<string, string[]> = {
  '30/06/2026': [
    'Quý II/2026',
    'Tháng 6/2026',
    'Xong trong Quý II/2026',
  ],
  'recurring': [
    'Hằng năm',
    'Trước ngày 05 của tháng liền kề',
    'Hàng năm',
    'Trước ngày 31/01 năm liền kề',
    'Định kỳ hằng tháng',
    'Ban hành kế hoạch trong tháng 01 hằng năm và tổ chức thực hiện',
    'Ban hành kế hoạch trong tháng 01 hằng năm và tổ chức thực hiện.',
    'Ban hành kế hoạch chậm nhất là ngày 31/12 năm…',
    'Báo cáo định kỳ theo thời gian quy định; thực hiện hằng…',
    'Ban hành kế hoạch trong tháng 01 hằng năm;…',
    'Triển khai thực hiện sáng kiến, mô hình, giải pháp và báo cáo kết quả thực hiện chậm nhất trong tháng 9 hằng…',
    'Hằng năm và giai đoạn',
    'Triển khai ngay sau khi hoàn thành…',
  ],
  '31/03/2026': [
    'Quý I/2026',
    'Tháng 3/2026',
    'Trong quý I năm 2026',
  ],
  '31/12/2026': [
    'Quý IV/2026',
    'Trong năm 2026',
    'Năm 2026',
    '12/2026 báo cáo kết quả triển khai',
    '2024-2026',
  ],
  'by-event': [
    '100 ngày kể từ ngày ban hành Kế hoạch',
    'Sau 03 tháng kể từ khi có văn bản…',
    '10 ngày làm việc sau khi Nghị quyết…',
    '100 ngày',
  ],
  'ongoing': [
    'Thường xuyên trong năm',
    'Thường xuyên',
    'Thực hiện thường xuyên khi có yêu…',
    'Thường xuyên trong tháng',
    'Báo cáo định kỳ theo thời gian quy định; thực hiện thường…',
    'Thực hiện thường xuyên trong năm',
    'Thường xuyên, định kỳ báo cáo theo Quý',
  ],
  '30/09/2026': [
    'Quý III/2026',
    'Tháng 9/2026',
    'Triển khai thực hiện sáng kiến, mô hình, giải pháp và báo cáo kết quả thực hiện chậm nhất trong tháng 9/2026',
    'Từ tháng 3 đến tháng 9/2026',
    '30/9/2026',
  ],
  '31/12/2023': [
    '2023',
    '2022-2023',
  ],
  'by-reference': [
    'Theo thời hạn cụ thể sau đây:',
    'Theo hướng dẫn của Trung ương',
    'Theo Điều 17 Nghị định số 52/2015/NĐ-CP…',
    'Theo các mốc thời gian tại Quyết định số 1441/QĐ-UBND…',
    'Theo các mốc thời gian tại Phương…',
    'Theo kế hoạch của tỉnh',
    'Theo các mốc thời gian tại Quyết định số 1737/QĐ-UBND…',
    'Theo tiến độ của từng nhiệm vụ…',
    'Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm…',
    'Ban hành kế hoạch chậm nhất là ngày 31/12/2025…',
    'Theo Kế hoạch rà soát, đánh giá thủ tục hành chính hằng…',
    'Quý I/2026 (Kế hoạch CĐS); Năm…',
    'Theo tiến độ xây dựng KPI',
    'Theo từng nhiệm vụ đầu tư của năm 2026',
    'Danh mục trong Quý I/2026 Triển…',
    'Theo tiến độ đề xuất của đơn vị…',
    'Hoàn thành xây dựng kế hoạch trong…',
    'Quý II/2026 ban hành các Chương…',
    'Theo thời điểm có nhu cầu',
    'Theo từng mốc thời hạn dưới đây',
  ],
  '31/07/2026': [
    'Tháng 7/2026',
    '31/7/2026',
  ],
  '31/08/2026': [
    'Tháng 8/2026',
  ],
  '30/04/2026': [
    'Tháng 4/2026',
  ],
  '31/05/2026': [
    'Tháng 5/2026',
    'Xong trong tháng 5/2026',
  ],
  '31/01/2026': [
    'Trong tháng 01/2026',
    'Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện',
    'Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện.',
    'Tháng 01/ 2026',
  ],
  '31/12/2022': [
    '2022',
  ],
  '31/12/2026 (several)': [
    'Quý I/2026 lựa chọn nhiệm vụ. Quý…',
    '30/4/2026 (mô hình thử nghiệm).…',
  ],
  '30/08/2026': [
    '30/8/2026',
  ],
  '15/01/2026': [
    'Ban hành kế hoạch chậm nhất là ngày 15/01/2026…',
  ],
  '31/08/2026 (several)': [
    'Ban hành kế hoạch trong tháng 01/2026,…',
  ],
  'start-only': [
    'Bắt đầu thực hiện từ năm 2026',
    'Từ Quý I/2026',
    'Từ ngày ban hành Kế hoạch trở đi',
  ],
  '15/04/2026': [
    'Ban hành kế hoạch chậm nhất là ngày 15/4/2026…',
  ],
  '01/01/2030': [
    'Hoàn thành đầu tư, lắp đặt và vận…',
  ],
  '31/03/2026 (several)': [
    '31/03/2026 Các sở, ban, ngành có…',
  ],
  'contradictory': [
    '13/02/2026 Đề xuất hạn là thường xuyên',
    '28/02/2026 Đề xuất hạn là thường xuyên',
    '31/03/2026 Đề xuất hạn là thường xuyên',
  ],
  '10/02/2026': [
    'Trước 10/02/2026',
  ],
  '30/07/2026': [
    '30/7/2026',
  ],
  '31/12/2024': [
    '2024',
    '2022-2024',
  ],
  '31/12/2025': [
    '2025',
  ],
  '31/12/2030': [
    '2022-2030',
    '2026-2030',
  ],
  '30/06/2023': [
    'Quý II/2023',
  ],
};

const catalogue = join(__dirname, '../../../../shared/catalogues/deadlines.tsv');

(existsSync(catalogue) ? test : test.skip)('every wording of the catalogue has the class, and the day where there is one, that a careful reader gives', () => {
  const wordings = readFileSync(catalogue, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')[2] ?? '').filter((words) => !words.startsWith('<'));
  const expected = new Map(Object.entries(READ).flatMap(([answer, all]) => all.map((words) => [words, answer] as const)));
  const expectedOf = (words: string) => expected.get(words) ?? [...expected].find(([start]) => start.endsWith('…') && words.startsWith(start.slice(0, -1)))?.[1];
  expect(wordings.map((words) => [words, told(words)])).toEqual(wordings.map((words) => [words, expectedOf(words)]));
  expect(expected.size).toBe(new Set(wordings).size);
});

function told(words: string): string {
  const deadline = readDeadline(words);
  if (deadline.kind === 'year-missing') return deadline.kind;
  return deadline.kind === 'none' ? deadline.class : vietnameseDate(deadline.day) + (deadline.isSeveral ? ' (several)' : '');
}
