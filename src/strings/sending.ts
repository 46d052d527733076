import { SHEET_NAMES } from './sheetNames';

/** Tệp gửi đi: one workbook for one agency and one round. */
export const SENT_WORDS = {
  guideSheet: 'Hướng dẫn',
  guideTitle: 'HƯỚNG DẪN CẬP NHẬT TÌNH HÌNH THỰC HIỆN KẾ HOẠCH',
  facts: { agency: 'Cơ quan', round: 'Kỳ báo cáo', due: 'Số liệu tính đến ngày', sentOn: 'Ngày gửi', toFill: 'Nội dung cần cập nhật' },
  toFill: ({ tasks, duties, targets }: { tasks: number; duties: number; targets: number }) => [
    ...(tasks > 0 ? [`${tasks} nhiệm vụ (trang ${SHEET_NAMES.tasks})`] : []),
    ...(duties > 0 ? [`${duties} nhiệm vụ được phân công (trang ${SHEET_NAMES.duties})`] : []),
    ...(targets > 0 ? [`${targets} mục tiêu, chỉ tiêu (trang ${SHEET_NAMES.targets})`] : []),
  ].join('; '),
  stepsTitle: 'Cách cập nhật',
  steps: {
    enter: 'Chỉ nhập vào các cột có tiêu đề màu vàng nâu, tức các ô nền vàng (dòng quá hạn, chậm tiến độ đổi màu cả dòng nhưng vẫn nhập được).',
    locked: 'Các ô khác đã khóa để giữ đúng nội dung Kế hoạch; nếu thấy nội dung chưa đúng, xin ghi vào thư gửi kèm, không tự sửa.',
    tasks: (sheets: string) => `${sheets}: chọn Tình trạng; ghi Tỷ lệ hoàn thành (ví dụ 45%), Ngày hoàn thành (ví dụ 30/06/2023), số và ngày của văn bản, minh chứng; kết quả, khó khăn.`,
    targets: 'Trang Mục tiêu: ghi Tử số, Mẫu số hoặc số Thực hiện, Kỳ số liệu và Số gốc nếu có. Kết quả chưa được công bố thì ghi “chưa công bố”.',
    blank: 'Chưa có số liệu thì để trống, không ghi số 0.',
    check: 'Xem cột Kiểm tra: ô nào có chữ thì dòng đó còn điểm cần sửa hoặc bổ sung.',
    layout: 'Có thể lọc, đổi độ rộng cột và chiều cao dòng, in trên giấy A4. Xin giữ nguyên tên trang, tiêu đề cột và cột Mã.',
    back: 'Lưu tệp (giữ dạng .xlsx; dùng LibreOffice thì dạng .ods cũng được) rồi gửi lại nơi đã gửi. Không cần cài thêm phần mềm nào.',
    when: 'Đề nghị gửi lại tệp này theo thời hạn ghi trong văn bản yêu cầu báo cáo.',
  },
  colorsTitle: 'Ý nghĩa màu',
  colors: {
    entered: 'Ô cơ quan nhập số liệu', computed: 'Ô tự tính, đã khóa', overdue: 'Quá hạn chưa hoàn thành', behind: 'Chậm tiến độ', dueSoon: 'Sắp đến hạn', done: 'Đã hoàn thành',
  },
  pagesOf: (sheets: readonly string[]) => `Trang ${sheets.join(', ')}`,
  noteOf: (agency: string, round: string, due: string) => `${agency} · ${round} · Số liệu tính đến ngày ${due}. Chỉ nhập vào các cột có tiêu đề màu vàng nâu.`,
  summaryOf: (agency: string, round: string) => `${agency} · ${round}`,
  lockedParameters: 'Ngày báo cáo và các ngưỡng do cơ quan tổng hợp ấn định cho cả kỳ.',
  byArea: 'NHIỆM VỤ THEO LĨNH VỰC',
  duties: 'NHIỆM VỤ ĐƯỢC PHÂN CÔNG (MỤC VI)',
  targets: 'MỤC TIÊU, CHỈ TIÊU',
  quarter: (quarter: 1 | 2 | 3 | 4, year: number | null) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]}${year === null ? '' : `/${year}`}`,
  fileName: (year: number, round: string, agency: string) => `CCHC ${year} - ${round} - ${agency}`,
  unsent: 'Chưa gửi: chưa xác định cơ quan chủ trì',
  unsentEnded: 'Không gửi: đã kết thúc theo văn bản điều chỉnh',
  unsentCollective: (collective: string) => `Chưa gửi: do “${collective}” thực hiện, chưa chọn cơ quan nhận`,
  unnamed: (count: number) => `Còn ${count} nhiệm vụ chưa có tên; nên nhập Phụ lục trước khi gửi.`,
  givenFor: (codes: string) => `Giao riêng trong kỳ này: ${codes}`,
} as const;
