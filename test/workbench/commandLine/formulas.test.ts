import { usePlan } from '../../../src/functions';
import { loadPlan } from '../../../src/commands/loadPlan';
import { dayOf } from '../../../src/plan/day';
import { anGiang2023 } from '../../../src/plans';
import { evaluateFormulas, type FormulaAnswer } from '../../../src/workbench/commandLine/evaluateFormulas';
import { openSession } from '../../../src/workbench/commandLine/session';

const serial = (year: number, month: number, day: number) => dayOf(year, month, day)!;
const value = (given: unknown) => ({ value: given });
const notApplicable = (message: string) => ({ error: '#N/A', message });
const wrong = (message: string) => ({ error: '#VALUE!', message });
const noDeadline = notApplicable('Không có hạn tính được');

const QUARTER_2 = serial(2023, 6, 30);
const STATES = ['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành, chưa rõ ngày', 'Hoàn thành', 'Chưa có hạn tính được', 'Quá hạn chưa hoàn thành', 'Chậm tiến độ', 'Sắp đến hạn', 'Trong hạn'];
const ROLLUP_HEADER = ['Nhóm', 'Tổng số', ...STATES, 'Tỷ lệ hoàn thành'];

const status = (words: string, more: (string | number)[] = []) => `=CCHC.STATUS(${words}${more.map((part) => `,${part}`).join('')})`;
const check = (words: string) => `=CCHC.CHECK(${words})`;

/** Every case and table row of the functions' description, as a person types them in Excel's en-US form. */
const CASES: [formula: string, answer: unknown][] = [
  ['=CCHC.ATTAINMENT(30,64)', value(0.46875)],
  ['=CCHC.ATTAINMENT(0.9,0.95)', value(0.947368421)],
  ['=CCHC.ATTAINMENT(35,20,"<=",44)', value(0.375)],
  ['=CCHC.ATTAINMENT(35,20,"≤",44)', value(0.375)],
  ['=CCHC.ATTAINMENT(35,20,"trong nhóm",44)', value(0.375)],
  ['=CCHC.ATTAINMENT(35,20,"<=")', value(0)],
  ['=CCHC.ATTAINMENT(19,20,"<=")', value(1)],
  ['=CCHC.ATTAINMENT(988,0.012,"giảm",1000)', value(1)],
  ['=CCHC.ATTAINMENT(988,0.012,"giam",1000)', value(1)],
  ['=CCHC.ATTAINMENT(988,0.012,"giảm")', notApplicable('Thiếu số gốc')],
  ['=CCHC.ATTAINMENT(90,95,"≥",80)', value(0.666666667)],
  ['=CCHC.ATTAINMENT(75,95,"tối thiểu",80)', value(-0.333333333)],
  ['=CCHC.ATTAINMENT("",85)', value('')],
  ['=CCHC.ATTAINMENT(5,"")', value('')],
  ['=CCHC.ATTAINMENT(5,0)', { error: '#N/A', message: 'Không chia được cho 0' }],
  ['=CCHC.ATTAINMENT("chưa công bố",20)', value('chưa công bố')],
  ['=CCHC.ATTAINMENT("không công bố",20)', value('chưa công bố')],
  // numbers as text
  ['=CCHC.ATTAINMENT("95,5",100)', value(0.955)],
  ['=CCHC.ATTAINMENT("95,5%",1)', value(0.955)],
  ['=CCHC.ATTAINMENT("1.234.567,8",1)', value(1234567.8)],
  ['=CCHC.ATTAINMENT("1.234",1)', wrong('Không rõ 1.234 là nghìn hay thập phân')],
  // one value or a range
  ['=CCHC.ATTAINMENT({30;"x";""},64)', value([[0.46875], [{ error: '#VALUE!' }], ['']])],
  ['=CCHC.ATTAINMENT({30;40},{64;80})', value([[0.46875], [0.5]])],
  ['=CCHC.ATTAINMENT({30,40},{64;80})', wrong('Các vùng phải cùng kích thước')],
  ['=CCHC.RATE({1;#N/A},{2;2})', value([[0.5], [{ error: '#N/A' }]])],
  ['=CCHC.ATTAINMENT(NA(),5)', { error: '#N/A' }],

  ['=CCHC.RESULT(64,64)', value('Đạt')],
  ['=CCHC.RESULT(0.1+0.2,0.3)', value('Đạt')],
  ['=CCHC.RESULT(30,64)', value('Không đạt')],
  ['=CCHC.RESULT(20,20,"<=")', value('Đạt')],
  ['=CCHC.RESULT(35,20,"<=")', value('Không đạt')],
  ['=CCHC.RESULT(988,0.012,"giảm",1000)', value('Đạt')],
  ['=CCHC.RESULT(989,0.012,"giảm",1000)', value('Không đạt')],
  ['=CCHC.RESULT(988,0.012,"giảm")', notApplicable('Thiếu số gốc')],
  ['=CCHC.RESULT("chưa công bố",64)', value('Chưa công bố')],
  ['=CCHC.RESULT("",64)', value('Chưa báo cáo')],
  ['=CCHC.RESULT(5,"")', value('Không định lượng')],

  ['=CCHC.RATE(193457,195197)', value(0.991085929)],
  ['=CCHC.RATE(11,49)', value(0.22448979600000001)],
  ['=CCHC.RATE(0,0)', value('Không phát sinh')],
  ['=CCHC.RATE("",49)', value('')],
  ['=CCHC.RATE(11,"  ")', value('')],
  ['=CCHC.RATE(1,0)', wrong('Tử số lớn hơn mẫu số')],
  ['=CCHC.RATE(-1,5)', wrong('Số đếm không được âm')],
  ['=CCHC.RATE(6,5)', wrong('Tử số lớn hơn mẫu số')],

  ['=CCHC.TARGET("T03","tỉnh")', value(0.95)],
  ['=CCHC.TARGET("T08")', value(20)],
  ['=CCHC.TARGET("T03")', notApplicable('Thiếu cấp')],
  ['=CCHC.TARGET("T99")', notApplicable('Kế hoạch không có mục tiêu này')],

  ['=CCHC.PLANSCORE(49,49)', value(1.5)],
  ['=CCHC.PLANSCORE(40,49)', value(1.224489796)],
  ['=CCHC.PLANSCORE(39,49)', value(0)],
  ['=CCHC.PLANSCORE(39,49,2,0.5)', value(1.591836735)],
  ['=CCHC.PLANSCORE("",49)', value('')],

  ...['Quý II/2023', 'Quý 2 năm 2023', 'Xong trong Quý II/2023', '6 tháng đầu năm 2023', 'xong trước 30/6/2023']
    .map((words): [string, unknown] => [`=CCHC.DEADLINE("${words}")`, value(QUARTER_2)]),
  ...['Tháng 02/2024', 'Trong tháng 2/2024', 'Tháng 02/ 2024'].map((words): [string, unknown] => [`=CCHC.DEADLINE("${words}")`, value(serial(2024, 2, 29))]),
  ...['30/8/2026', 'Trước ngày 30/8/2026', 'ngày 30 tháng 8 năm 2026'].map((words): [string, unknown] => [`=CCHC.DEADLINE("${words}")`, value(serial(2026, 8, 30))]),
  ...['Năm 2023', 'Trong năm 2023', '2023'].map((words): [string, unknown] => [`=CCHC.DEADLINE("${words}")`, value(serial(2023, 12, 31))]),
  ...['2024-2026', '12/2026', 'Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả'].map((words): [string, unknown] => [`=CCHC.DEADLINE("${words}")`, value(serial(2026, 12, 31))]),
  ['=CCHC.DEADLINE(2023)', value(serial(2023, 12, 31))],
  ['=CCHC.DEADLINE("9 tháng năm 2023")', value(serial(2023, 9, 30))],
  ['=CCHC.DEADLINE("Từ tháng 3 đến tháng 9/2026")', value(serial(2026, 9, 30))],
  ...['Thường xuyên', 'Hằng năm', 'Hàng quý', 'Định kỳ hằng tháng', 'Trước ngày 05 của tháng liền kề', 'Theo hướng dẫn của Trung ương', '100 ngày kể từ ngày ban hành',
    'Bắt đầu thực hiện từ năm 2026', '13/02/2026 Đề xuất hạn là thường xuyên', 'Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015']
    .map((words): [string, unknown] => [`=CCHC.DEADLINE("${words}")`, noDeadline]),
  ['=CCHC.DEADLINE("Quý II")', notApplicable('Thiếu năm')],
  ['=CCHC.DEADLINE("Quý II",2023)', value(QUARTER_2)],
  ['=CCHC.DEADLINE(DATE(2023,6,30))', value(QUARTER_2)],
  ['=CCHC.DEADLINE("")', value('')],

  ['=CCHC.AGENCY("STTTT")', value('Sở Thông tin và Truyền thông')],
  ['=CCHC.AGENCY("VPUBND tỉnh")', value('Văn phòng Ủy ban nhân dân tỉnh')],
  ['=CCHC.AGENCY("Sở Tư pháp; SNV")', value('Sở Tư pháp; Sở Nội vụ')],
  ['=CCHC.AGENCY("Công ty  ABC")', value('Công ty ABC')],
  ['=CCHC.AGENCY("Sở Nội vụ và Sở Tư pháp, Sở Y tế")', value('Sở Nội vụ và Sở Tư pháp, Sở Y tế')],

  ['=CCHC.EXPECTED(DATE(2023,12,31),DATE(2023,1,1))', value(0)],
  ['=CCHC.EXPECTED("31/12/2023","2/7/2023")', value(0.5)],
  ['=CCHC.EXPECTED(DATE(2023,6,30),DATE(2023,12,31))', value(1)],
  ['=CCHC.EXPECTED("",DATE(2023,7,2))', value('')],
  ['=CCHC.EXPECTED(DATE(2023,1,1),DATE(2022,12,31))', value(0)],
  ['=CCHC.EXPECTED(DATE(2023,1,1),DATE(2023,1,1))', value(1)],
  ['=CCHC.EXPECTED("31/02/2023",DATE(2023,7,2))', wrong('Ngày không hợp lệ, cần dạng dd/mm/yyyy')],

  ['=CCHC.LAG(0.2,"31/12/2023","2/7/2023")', value(0.3)],
  ['=CCHC.LAG("50%","31/12/23","2/7/2023")', value(0)],
  ['=CCHC.LAG("","31/12/2023","2/7/2023")', value('')],
  ['=CCHC.LAG(0.2,"","2/7/2023")', value('')],
  ['=CCHC.LAG(1.2,"31/12/2023","2/7/2023")', wrong('Tỷ lệ hoàn thành phải từ 0% đến 100%')],

  // the rules of STATUS, in their order
  [status('"Hoàn thành","30/6/2023","30/6/2023","10/7/2023"'), value('Hoàn thành đúng hạn')],
  [status('"","29/6/2023","30/6/2023","10/7/2023"'), value('Hoàn thành đúng hạn')],
  [status('"","1/7/2023","30/6/2023","10/7/2023"'), value('Hoàn thành quá hạn')],
  [status('"HOÀN  THÀNH ","","30/6/2023","30/6/2023"'), value('Hoàn thành đúng hạn')],
  [status('"","","30/6/2023","29/6/2023"', [1]), value('Hoàn thành đúng hạn')],
  [status('"Hoàn thành","","30/6/2023","1/7/2023"'), value('Hoàn thành, chưa rõ ngày')],
  [status('"Hoàn thành","","","1/7/2023"'), value('Hoàn thành')],
  [status('"Đang thực hiện","","Thường xuyên","1/7/2023"'), value('Chưa có hạn tính được')],
  [status('"Đang thực hiện","","30/6/2023","1/7/2023"'), value('Quá hạn chưa hoàn thành')],
  [status('"Đang thực hiện","","31/12/2023","2/7/2023"', [0.2]), value('Chậm tiến độ')],
  [status('"Đang thực hiện","","31/12/2023","2/7/2023"', [0.35]), value('Trong hạn')],
  [status('"","","31/12/2023","2/7/2023"', [0.2, 'DATE(2023,6,1)']), value('Trong hạn')],
  [status('"","","31/12/2023","2/7/2023"', [0.2, '', 0.4]), value('Trong hạn')],
  [status('"","","31/12/2023","16/12/2023"'), value('Sắp đến hạn')],
  [status('"","","31/12/2023","15/12/2023"'), value('Trong hạn')],
  [status('"","","31/12/2023","1/12/2023"', ['""', '', '', 45]), value('Sắp đến hạn')],
  // what cannot be read, and a day still to come, hide nothing
  [status('"Xong rồi","hôm qua","30/6/2023","2/7/2023"', ['"gần xong"']), value('Quá hạn chưa hoàn thành')],
  [status('"Hoàn thành","1/8/2023","30/6/2023","2/7/2023"'), value('Quá hạn chưa hoàn thành')],
  [status('"","","31/12/2023",""'), wrong('Thiếu ngày báo cáo')],

  [check('"","","","30/6/2023","1/7/2023"'), value('')],
  [check('"Xong rồi",0.5,"","30/6/2023","1/7/2023"'), value('Tình trạng không có trong danh mục')],
  [check('"Đang thực hiện","gần xong","","30/6/2023","1/7/2023"'), value('Tỷ lệ hoàn thành không phải là số')],
  [check('"Đang thực hiện",1.5,"","30/6/2023","1/7/2023"'), value('Tỷ lệ hoàn thành phải từ 0% đến 100%')],
  [check('"Hoàn thành",0.5,"1/6/2023","30/6/2023","1/7/2023"'), value('Đã hoàn thành nhưng tỷ lệ dưới 100%')],
  [check('"Đang thực hiện",1,"","30/6/2023","1/7/2023"'), value('Tỷ lệ 100% nhưng tình trạng chưa hoàn thành')],
  [check('"Chưa thực hiện",0.1,"","30/6/2023","1/7/2023"'), value('Chưa thực hiện nhưng đã có tỷ lệ hoàn thành')],
  [check('"Hoàn thành",1,"","30/6/2023","1/7/2023"'), value('Thiếu ngày hoàn thành')],
  [check('"Hoàn thành",1,"31/02/2023","30/6/2023","1/7/2023"'), value('Ngày hoàn thành không hợp lệ')],
  [check('"Hoàn thành",1,"2/7/2023","30/6/2023","1/7/2023"'), value('Ngày hoàn thành sau ngày báo cáo')],
  [check('"",0.5,"2/6/2023","30/6/2023","1/7/2023"'), value('Có ngày hoàn thành nhưng tình trạng chưa hoàn thành')],
  [check('"Hoàn thành",1,"2/6/2023","30/6/2023","1/7/2023","QĐ 12"'), value('')],
  [check('"Hoàn thành",0.5,"","30/6/2023","1/7/2023",""'), value('Đã hoàn thành nhưng tỷ lệ dưới 100%; Thiếu ngày hoàn thành; Thiếu văn bản, minh chứng')],

  ['=CCHC.CHECKTARGET(0.9,0.95,"%")', value('')],
  ['=CCHC.CHECKTARGET(85,"","%")', value('')],
  ['=CCHC.CHECKTARGET("abc",0.95,"%")', value('Số thực hiện không phải là số')],
  ['=CCHC.CHECKTARGET("1.234",20,"hạng")', value('Không rõ 1.234 là nghìn hay thập phân')],
  ['=CCHC.CHECKTARGET(85,0.95,"%")', value('Đơn vị là % nhưng số thực hiện vượt 100%')],
  ['=CCHC.CHECKTARGET(2.5,20,"hạng")', value('Thứ hạng phải là số nguyên từ 1')],
  ['=CCHC.CHECKTARGET("",0.95,"%",6,5)', value('Tử số lớn hơn mẫu số')],
  ['=CCHC.CHECKTARGET(0.5,0.95,"%",11,49)', value('Số thực hiện khác tử số chia mẫu số')],
  ['=CCHC.CHECKTARGET(0.2245,0.95,"%",11,49)', value('')],
  ['=CCHC.CHECKTARGET(0.5,0.95,"%",0,0)', value('Không phát sinh: 0/0 không ghi tỷ lệ')],
  ['=CCHC.CHECKTARGET(0.5,0.95,"%",11,"")', value('Thiếu tử số hoặc mẫu số')],
  ['=CCHC.CHECKTARGET(988,0.012,"% giảm","","","")', value('Thiếu số gốc')],
  ['=CCHC.CHECKTARGET(988,0.012,"% giảm")', value('')],

  ['=CCHC.LAGGING({"B";"A; B";"A"},{"1.10";"1.01";"1.9"},{"b";"ab";"a"},{"Chậm tiến độ";"Quá hạn chưa hoàn thành";"Trong hạn"})', value([
    ['A', '1.01', 'ab', 'Quá hạn chưa hoàn thành'],
    ['B', '1.01', 'ab', 'Quá hạn chưa hoàn thành'],
    ['B', '1.10', 'b', 'Chậm tiến độ'],
  ])],
  ['=CCHC.LAGGING({"A";"B"},{"1";"2"},{"x";"y"},{"Trong hạn";"Hoàn thành"})', value('Không có nhiệm vụ chậm')],
  ['=CCHC.ROLLUP({"B";"A; B"},{"Chậm tiến độ";"Hoàn thành"})', value([
    ROLLUP_HEADER,
    ['B', 2, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0.5],
    ['A', 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1],
    ['Tổng', 2, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0.5],
  ])],

  // beside other functions, without "=", over the loaded plan's own tables, and what is no formula
  ['CCHC.RATE(1,2)', value(0.5)],
  ['=LET(x,CCHC.RATE(1,2),x*2)', value(1)],
  ['=CCHC.EXPECTED(CCHC.DEADLINE("Quý II/2023"),DATE(2023,3,1))', value(0.327777778)],
  ['=IFERROR(CCHC.ATTAINMENT(5,0),"x")', value('x')],
  ['=COUNTA(NhiemVu[Mã])', value(64)],
  ['=INDEX(CCHC.ROLLUP(NhiemVu[Lĩnh vực],NhiemVu[Tình trạng thời hạn]),9,2)', value(64)],
  ['=XLOOKUP("T08",MucTieu[Mã],MucTieu[Chỉ tiêu])', value(20)],
  ['=1/0', { error: '#DIV/0!' }],
  ['=NOSUCH(1)', { error: '#NAME?' }],
  ['=TRUE', value(true)],
];

/** Numbers as the description prints them. */
function printed(answer: unknown): unknown {
  if (typeof answer === 'number') return Number(answer.toFixed(9));
  if (Array.isArray(answer)) return answer.map(printed);
  return answer !== null && typeof answer === 'object' ? Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, printed(part)])) : answer;
}

let answers: FormulaAnswer[];

beforeAll(async () => {
  const session = await openSession(anGiang2023);
  await loadPlan(session.run, anGiang2023, serial(2023, 6, 30), { dialect: 'native', onPlanLoaded: usePlan });
  answers = await evaluateFormulas(session, CASES.map(([formula]) => formula));
  session.close();
});

test.each(CASES.map(([formula, answer], at) => ({ formula, answer, at })))('$formula', ({ answer, at }) => {
  expect(printed(answers[at])).toEqual(printed(answer));
});
