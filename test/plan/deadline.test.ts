import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { vietnameseDate } from '../../src/plan/day';
import { readDeadline } from '../../src/plan/deadline';
import type { Entered } from '../../src/plan/entered';
import { day } from './days';

/** "30/06/2023", "30/06/2023 (several)", or why there is none. */
function told(words: Entered, year?: number): string {
  const deadline = readDeadline(words, year);
  if (deadline.kind === 'year-missing') return 'year-missing';
  if (deadline.kind === 'none') return deadline.class;
  return vietnameseDate(deadline.day) + (deadline.isSeveral ? ' (several)' : '');
}

// The wordings of real appendices, each once, with what they give.
test.each<[string, string]>([
  ['Quý I/2026', '31/03/2026'],
  ['Quý II/2023', '30/06/2023'],
  ['Quý III/2026', '30/09/2026'],
  ['Quý IV/2026', '31/12/2026'],
  ['Quý 2 năm 2023', '30/06/2023'],
  ['Xong trong Quý II/2023', '30/06/2023'],
  ['Trong quý I năm 2026', '31/03/2026'],
  ['Qúy II/2023', '30/06/2023'],
  ['Quý I, II, III năm 2026', '30/09/2026 (several)'],
  ['Tháng 02/2024', '29/02/2024'],
  ['Trong tháng 2/2024', '29/02/2024'],
  ['Tháng 02/ 2024', '29/02/2024'],
  ['Tháng 7/2026', '31/07/2026'],
  ['Trong tháng 01/2026', '31/01/2026'],
  ['Xong trong tháng 5/2026', '31/05/2026'],
  ['12/2026', '31/12/2026'],
  ['12/2026 báo cáo kết quả triển khai', '31/12/2026'],
  ['30/8/2026', '30/08/2026'],
  ['30/08/26', '30/08/2026'],
  ['30-8-2026', '30/08/2026'],
  ['2026-08-30', '30/08/2026'],
  ['Trước 2026-08-30', '30/08/2026'],
  ['Trước ngày 30/8/2026', '30/08/2026'],
  ['Trước 10/02/2026', '10/02/2026'],
  ['ngày 30 tháng 8 năm 2026', '30/08/2026'],
  ['Trước 15 tháng 12 năm 2023', '15/12/2023'],
  ['15 tháng 6 năm 2023', '15/06/2023'],
  ['15 tháng 6, 2023', '15/06/2023'],
  ['15 tháng 6/2023', '15/06/2023'],
  ['30 tháng 3, 15 tháng 6 năm 2023', '15/06/2023 (several)'],
  ['Ngày 30/6 năm 2026', '30/06/2026'],
  ['Trước 15/5 năm 2026', '15/05/2026'],
  ['05/6 và 05/12 năm 2026', '05/12/2026 (several)'],
  ['Quý II & IV/2026', '31/12/2026 (several)'],
  ['Quý II; IV/2026', '31/12/2026 (several)'],
  ['Quý II/IV năm 2026', '31/12/2026 (several)'],
  ['Quý 1+2/2026', '30/06/2026 (several)'],
  ['Tháng 5&6/2026', '30/06/2026 (several)'],
  ['Quý IV năm trước', 'unreadable'],
  ['Trước 30/11/2026 theo Kế hoạch của UBND tỉnh', '30/11/2026'],
  ['Quý II/2026 (theo Kế hoạch)', '30/06/2026'],
  ['Trước 30/11/2026 theo Kế hoạch số 12/KH-UBND', 'by-reference'],
  ['Theo Kế hoạch của tỉnh (tháng 10/2026)', 'by-reference'],
  ['Trong 3 tháng 6, 7, 8 năm 2023', '31/08/2023'],
  ['Quí II/2023', '30/06/2023'],
  ['Trong quí 3 năm 2023', '30/09/2023'],
  ['Quí I, quí II năm 2023', '30/06/2023 (several)'],
  ['Hoàn thành đầu tư, lắp đặt và vận hành xong trước ngày 01/01/2030', '01/01/2030'],
  ['Năm 2023', '31/12/2023'],
  ['Trong năm 2023', '31/12/2023'],
  ['2023', '31/12/2023'],
  ['6 tháng đầu năm 2023', '30/06/2023'],
  ['9 tháng năm 2023', '30/09/2023'],
  ['6 tháng cuối năm 2023', '31/12/2023'],
  ['2024-2026', '31/12/2026'],
  ['2022-2030', '31/12/2030'],
  ['Giai đoạn 2021 – 2025', '31/12/2025'],
  ['Từ tháng 3 đến tháng 9/2026', '30/09/2026'],
  ['Từ 01/01 đến 30/6/2023', '30/06/2023'],
  ['Từ nay đến hết năm 2023', '31/12/2023'],
  ['Từ nay đến 30/6/2023', '30/06/2023'],
  ['Từ nay tới cuối tháng 9/2023', '30/09/2023'],
  ['Từ ngày ban hành Kế hoạch đến 30/6/2023', '30/06/2023'],
  ['Từ ngày ký đến hết tháng 6/2023', '30/06/2023'],
  ['Từ đầu năm đến 30/6/2023', '30/06/2023'],
  ['Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả', '31/12/2026 (several)'],
  ['Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả thực hiện', '31/12/2026 (several)'],
  ['Quý II/2026 ban hành. Báo cáo kết quả vào Quý IV', '31/12/2026 (several)'],
  ['Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện', '31/01/2026'],
  ['Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện.', '31/01/2026'],
  ['Ban hành kế hoạch chậm nhất là ngày 15/01/2026 và tổ chức thực hiện', '15/01/2026'],
  ['Ban hành kế hoạch trong tháng 01/2026, tổ chức kiểm tra chậm nhất trong tháng 6/2026 và báo cáo kết quả khắc phục chậm nhất trong tháng 8/2026', '31/08/2026 (several)'],
  ['Triển khai thực hiện sáng kiến, mô hình, giải pháp và báo cáo kết quả thực hiện chậm nhất trong tháng 9/2026', '30/09/2026'],
  ['30/4/2026 (mô hình thử nghiệm). Vận hành ổn định trong năm 2026', '31/12/2026 (several)'],
  ['31/03/2026 Các sở, ban, ngành có văn bản đề xuất trước ngày 15/3/2026; (Sở Khoa học và Công nghệ tổng hợp, tham mưu UBND TP ban hành văn bản quy định chậm nhất ngày 31/3/2026)', '31/03/2026 (several)'],

  ['Thường xuyên', 'ongoing'],
  ['Thường xuyên trong năm', 'ongoing'],
  ['Thường xuyên trong năm 2026', 'ongoing'],
  ['Thường xuyên trong tháng', 'ongoing'],
  ['Thường xuyên, định kỳ báo cáo theo Quý', 'ongoing'],
  ['Thực hiện thường xuyên khi có yêu cầu của bộ, ngành Trung ương.', 'ongoing'],
  ['Báo cáo định kỳ theo thời gian quy định; thực hiện thường xuyên trong năm', 'ongoing'],
  ['Liên tục', 'ongoing'],
  ['Liên tục trong năm 2023', 'ongoing'],
  ['Thường xuyên, đột xuất', 'ongoing'],
  ['Hằng năm', 'recurring'],
  ['Hàng quí', 'recurring'],
  ['06 tháng 01 lần', 'recurring'],
  ['Hàng năm', 'recurring'],
  ['Hàng quý', 'recurring'],
  ['Hàng tuần / Hàng tháng', 'recurring'],
  ['Hằng năm và giai đoạn', 'recurring'],
  ['Định kỳ hằng tháng', 'recurring'],
  ['Trước ngày 05 của tháng liền kề', 'recurring'],
  ['Trước ngày 31/01 năm liền kề', 'recurring'],
  ['Ban hành kế hoạch trong tháng 01 hằng năm và tổ chức thực hiện', 'recurring'],
  ['Ban hành kế hoạch chậm nhất là ngày 31/12 năm trước liền kề và tổ chức mở lớp theo kế hoạch đề ra.', 'recurring'],
  ['Triển khai ngay sau khi hoàn thành bản sao số. Báo cáo định kỳ hàng tháng.', 'recurring'],
  ['Theo hướng dẫn của Trung ương', 'by-reference'],
  ['Theo thời hạn cụ thể sau đây:', 'by-reference'],
  ['Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015 của Chính phủ', 'by-reference'],
  ['Theo các mốc thời gian tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 của Chủ tịch UBND tỉnh', 'by-reference'],
  ['Tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025', 'by-reference'],
  ['Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 của tỉnh', 'by-reference'],
  ['Theo Kế hoạch rà soát, đánh giá thủ tục hành chính hằng năm của tỉnh', 'by-reference'],
  ['Theo tiến độ đề xuất của đơn vị triển khai, đảm bảo đạt tỷ lệ trong năm 2026', 'by-reference'],
  ['Ban hành kế hoạch chậm nhất là ngày 31/12/2025 và tổ chức mở lớp theo kế hoạch đề ra.', 'by-reference'],
  ['12/2026 hoặc 1/2027 (tuỳ thời điểm)', 'by-reference'],
  ['100 ngày kể từ ngày ban hành Kế hoạch', 'by-event'],
  ['100 ngày', 'by-event'],
  ['Khi phát sinh', 'by-event'],
  ['Khi có phát sinh', 'by-event'],
  ['Đột xuất', 'by-event'],
  ['Báo cáo quý II/2023 và báo cáo đột xuất', '30/06/2023'],
  ['10 ngày làm việc sau khi Nghị quyết được ban hành', 'by-event'],
  ['20 ngày sau khi Tỉnh uỷ ban hành', 'by-event'],
  ['Sau 03 tháng kể từ khi có văn bản của Trung ương hoặc Quyết định liên quan của cơ quan có thẩm quyền', 'by-event'],
  ['Bắt đầu thực hiện từ năm 2026', 'start-only'],
  ['Từ Quý I/2026', 'start-only'],
  ['Bắt đầu từ Quý I/2026 đến khi hoàn thành', 'start-only'],
  ['Các nội dung liên quan đến dữ liệu thực hiện từ năm 2026', 'start-only'],
  ['Từ nay đến giữa năm 2026', 'unreadable'],
  ['Từ ngày ban hành Kế hoạch trở đi', 'start-only'],
  ['Từ tháng 3/2026 trở đi', 'start-only'],
  ['13/02/2026 Đề xuất hạn là thường xuyên', 'contradictory'],

  ['Tuần 2 tháng 5/2023', 'unreadable'],
  ['Tuần 4 tháng 12/2023', 'unreadable'],
  ['Tuần thứ 3 của tháng 6 năm 2023', 'unreadable'],
  ['Tuần cuối tháng 5/2023', '31/05/2023'],
  ['Đợt 2 tháng 5/2023', '31/05/2023'],
  ['Lần 1 tháng 6, lần 2 tháng 11/2023', '30/11/2023 (several)'],
  ['Trước ngày 15 của tháng 6/2023', '15/06/2023'],
  ['T12/2023', '31/12/2023'],
  ['Trước T6-2023', '30/06/2023'],
  ['Năm 2023 và các năm tiếp theo', 'start-only'],
  ['Quý IV/2023 và những năm tiếp theo', 'start-only'],
  ['Trước ngày 15 của tháng cuối quý', 'recurring'],
  ['Ngày 20 tháng cuối của quý', 'recurring'],
  ['Trước ngày 05 của tháng tiếp theo', 'recurring'],
  ['Ngày 10 tháng sau', 'recurring'],
  ['06 tháng/lần', 'recurring'],
  ['01 lần / năm', 'recurring'],
  ['Tháng cuối quý II/2023', '30/06/2023'],
  ['6 tháng sau khi ban hành', 'by-event'],
  ['Tháng Sáu năm 2023', '30/06/2023'],
  ['Trong tháng tư/2023', '30/04/2023'],
  ['Tháng mười hai năm 2023', '31/12/2023'],
  ['Tháng năm năm 2023', '31/05/2023'],
  ['Tháng năm 2023', 'unreadable'],
  ['Tháng … năm 2023', 'unreadable'],
  ['Quý … năm 2023', 'unreadable'],
  ['Các tháng trong năm 2023', '31/12/2023'],
  ['Quý hai năm 2023', '30/06/2023'],
  ['Q.III/2023', '30/09/2023'],
  ['Tháng 6 và tháng 12/2023', '31/12/2023 (several)'],
  ['Từ tháng 3 - tháng 5/2023', '31/05/2023'],
  ['Từ quý I-III năm 2023', '30/09/2023'],
  ['05/2023 - 10/2023', '31/10/2023'],
  ['Tháng 1 đến tháng 12 năm 2023', '31/12/2023'],
  ['15/6/2023 đến 30/6/2023', '30/06/2023'],
  ['Từ tháng 12-2023', 'start-only'],
  ['Sau 15/6/2023', 'start-only'],
  ['Sau ngày 15/6/2023', 'start-only'],
  ['Báo cáo sau hội nghị trước 15/6/2023', '15/06/2023'],
  ['Trước kỳ họp HĐND tỉnh cuối năm 2023', 'by-event'],

  ['31/02/2023', 'unreadable'],
  ['31 tháng 6 năm 2023', 'unreadable'],
  ['Tháng 13/2023', 'unreadable'],
  ['13/2023', 'unreadable'],
  ['Trước ngày 45/6/2023', 'unreadable'],
  ['Đầu năm 2024', 'unreadable'],
  ['Sớm', 'unreadable'],
  ['', 'blank'],
  ['  ', 'blank'],
])('%s: %s', (words, expected) => {
  expect(told(words)).toBe(expected);
  expect(told(words.normalize('NFD'))).toBe(expected);
  expect(told(`  ${words.toUpperCase()} `)).toBe(expected);
});

test.each<[Entered, number | undefined, string]>([
  ['Quý II', undefined, 'year-missing'],
  ['Quý II', 2023, '30/06/2023'],
  ['Tháng 9', 2023, '30/09/2023'],
  ['30/6', 2023, '30/06/2023'],
  ['Trước ngày 29/02', 2023, 'unreadable'],
  ['Trước ngày 29/02', 2024, '29/02/2024'],
  ['Trước 25 tháng 11', 2023, '25/11/2023'],
  ['Trước 25 tháng 11', undefined, 'year-missing'],
  ['Trong năm', 2023, '31/12/2023'],
  ['6 tháng đầu năm', 2023, '30/06/2023'],
  ['6 tháng đầu năm', undefined, 'year-missing'],
  ['Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1', 2026, '23/01/2026'],
  ['Quý II/2026', 2023, '30/06/2026'],
  [2023, undefined, '31/12/2023'],
  [1900, undefined, '31/12/1900'],
  [2100, undefined, '31/12/2100'],
  [45107, undefined, '30/06/2023'],
  [0, undefined, 'blank'],
  [null, undefined, 'blank'],
  [true, undefined, 'unreadable'],
])('%j in %j: %s', (words, year, expected) => {
  expect(told(words, year)).toBe(expected);
});

test('reading what was read gives the same day', () => {
  const wording = fc.tuple(fc.constantFrom('Quý I', 'Quý 3', 'Tháng 2', 'Trong tháng 11', 'Năm', 'Trước ngày 15/8', '6 tháng đầu năm'), fc.integer({ min: 1990, max: 2090 }))
    .map(([phrase, year]) => `${phrase}${/năm$/i.test(phrase) ? ' ' : '/'}${year}`);
  fc.assert(fc.property(wording, (words) => {
    const once = readDeadline(words);
    expect(once.kind).toBe('day');
    if (once.kind !== 'day') return;
    expect(readDeadline(once.day)).toMatchObject({ kind: 'day', day: once.day });
    expect(readDeadline(vietnameseDate(once.day))).toMatchObject({ kind: 'day', day: once.day });
  }));
});

test('any words get an answer', () => {
  const word = fc.constantFrom('Quý', 'tháng', 'năm', 'ngày', 'từ', 'đến', 'trước', '2023', '30/6/2023', 'II', '12', '/', '-', ';', 'thường xuyên', 'theo', 'và');
  fc.assert(fc.property(fc.array(word, { maxLength: 10 }), (words) => {
    expect(['day', 'none', 'year-missing']).toContain(readDeadline(words.join(' ')).kind);
  }));
});

test('the year of the plan is the one the words leave out', () => {
  expect(readDeadline('Quý II', 2023)).toEqual({ kind: 'day', day: day('30/6/2023'), isSeveral: false });
});

const catalogue = join(__dirname, '../../../shared/catalogues/deadlines.tsv');
const expectedOfClass: Record<string, string[]> = {
  quarter: ['day'], month: ['day'], year: ['day'], year_only: ['day'], year_range: ['day'], date_text: ['day'],
  recurring: ['recurring'], ongoing: ['ongoing'], by_reference: ['by-reference'], relative_to_event: ['by-event'], contradictory: ['contradictory'],
  start_or_range: ['start-only', 'day'], multi_or_compound: ['day', 'recurring', 'ongoing', 'by-reference'],
};

(existsSync(catalogue) ? test : test.skip)('the whole catalogue of wordings, by the class people gave them', () => {
  const lines = readFileSync(catalogue, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
  const wrong = lines.filter(([, className = '', words = '']) => {
    const expected = expectedOfClass[className];
    if (!expected) return !words.startsWith('<');
    const deadline = readDeadline(words);
    return !expected.includes(deadline.kind === 'none' ? deadline.class : deadline.kind);
  });
  expect(lines.length).toBeGreaterThan(90);
  expect(wrong).toEqual([]);
});
