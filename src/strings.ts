/** Every Vietnamese word that code shows, one section a room. Data of a plan stand in plans/, descriptions of functions beside the functions. */
import type { AmendmentKind } from './plan/amendment';
import type { TargetResult } from './plan/result';
import type { TargetProblem } from './plan/targetProblems';
import type { TaskProblem } from './plan/taskProblems';
import type { ReportedStatus, TimeState } from './plan/timeState';

// Words that only code fetched later shows have files of their own, or they would be fetched with the first words.
export * from './strings/draftPanel';
export * from './strings/exchangePanel';
export * from './strings/importing';
export * from './strings/merging';
export * from './strings/sending';
export * from './strings/sheetNames';
export * from './strings/surroundings';
export * from './strings/template';

// ---- The plan's verdicts and the functions: keyed by code, so that a code without its sentence does not compile ----

export const TIME_STATE_WORDS: Record<TimeState, string> = {
  'completed-on-time': 'Hoàn thành đúng hạn',
  'completed-late': 'Hoàn thành quá hạn',
  'completed-date-unknown': 'Hoàn thành, chưa rõ ngày',
  completed: 'Hoàn thành',
  'no-due-date': 'Chưa có hạn tính được',
  overdue: 'Quá hạn chưa hoàn thành',
  behind: 'Chậm tiến độ',
  'due-soon': 'Sắp đến hạn',
  'on-track': 'Trong hạn',
};

export const REPORTED_STATUS_WORDS: Record<ReportedStatus, string> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  completed: 'Hoàn thành',
};

export const RESULT_WORDS: Record<TargetResult, string> = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  'not-reported': 'Chưa báo cáo',
  'not-published': 'Chưa công bố',
  'not-measurable': 'Không định lượng',
};

export const TASK_PROBLEM_SENTENCES: Record<TaskProblem, string> = {
  'status-unknown': 'Tình trạng không có trong danh mục',
  'progress-not-a-number': 'Tỷ lệ hoàn thành không phải là số',
  'progress-out-of-range': 'Tỷ lệ hoàn thành phải từ 0% đến 100%',
  'completed-below-100': 'Đã hoàn thành nhưng tỷ lệ dưới 100%',
  'not-completed-at-100': 'Tỷ lệ 100% nhưng tình trạng chưa hoàn thành',
  'not-started-with-progress': 'Chưa thực hiện nhưng đã có tỷ lệ hoàn thành',
  'completed-without-date': 'Thiếu ngày hoàn thành',
  'date-not-a-date': 'Ngày hoàn thành không hợp lệ',
  'date-in-future': 'Ngày hoàn thành sau ngày báo cáo',
  'date-without-completion': 'Có ngày hoàn thành nhưng tình trạng chưa hoàn thành',
  'completed-without-evidence': 'Thiếu văn bản, minh chứng',
};

export const TARGET_PROBLEM_SENTENCES: Record<TargetProblem, string> = {
  'actual-not-a-number': 'Số thực hiện không phải là số',
  'ambiguous-number': 'Không rõ 1.234 là nghìn hay thập phân',
  'count-under-percent': 'Đơn vị là % nhưng số thực hiện vượt 100%',
  'rank-out-of-range': 'Thứ hạng phải là số nguyên từ 1',
  'numerator-over-denominator': 'Tử số lớn hơn mẫu số',
  'rate-mismatch': 'Số thực hiện khác tử số chia mẫu số',
  'zero-over-zero': 'Không phát sinh: 0/0 không ghi tỷ lệ',
  'half-a-fraction': 'Thiếu tử số hoặc mẫu số',
  'baseline-missing': 'Thiếu số gốc',
};

/** What a function answers in words where it has no number and no error to give. */
export const FUNCTION_WORDS = {
  notPublished: 'chưa công bố',
  noneOccurred: 'Không phát sinh',
  nothingLags: 'Không có nhiệm vụ chậm',
  rollupHeaders: { group: 'Nhóm', total: 'Tổng số', doneShare: 'Tỷ lệ hoàn thành' },
  everyGroup: 'Tổng',
  noGroup: 'Chưa xác định',
} as const;

/** Why a function refuses. `#VALUE!`: an argument is wrong; `#N/A`: there can be no answer. Excel shows the sentence for these two only. */
export const REFUSALS = {
  'shapes-differ': { error: '#VALUE!', sentence: 'Các vùng phải cùng kích thước' },
  'not-a-number': { error: '#VALUE!', sentence: 'Giá trị không phải là số' },
  'ambiguous-number': { error: '#VALUE!', sentence: TARGET_PROBLEM_SENTENCES['ambiguous-number'] },
  'not-a-date': { error: '#VALUE!', sentence: 'Ngày không hợp lệ, cần dạng dd/mm/yyyy' },
  'not-a-year': { error: '#VALUE!', sentence: 'Năm phải là số nguyên từ 1900 đến 2100' },
  'direction-unknown': { error: '#VALUE!', sentence: 'Chiều phải là ">=", "<=" hoặc "giảm"' },
  'report-date-missing': { error: '#VALUE!', sentence: 'Thiếu ngày báo cáo' },
  'total-missing': { error: '#VALUE!', sentence: 'Thiếu tổng số nhiệm vụ' },
  'progress-out-of-range': { error: '#VALUE!', sentence: TASK_PROBLEM_SENTENCES['progress-out-of-range'] },
  'negative-count': { error: '#VALUE!', sentence: 'Số đếm không được âm' },
  'numerator-over-denominator': { error: '#VALUE!', sentence: TARGET_PROBLEM_SENTENCES['numerator-over-denominator'] },
  'done-over-total': { error: '#VALUE!', sentence: 'Số đã hoàn thành lớn hơn tổng số nhiệm vụ' },
  'time-state-unknown': { error: '#VALUE!', sentence: 'Tình trạng thời hạn không có trong danh mục' },
  'baseline-missing': { error: '#N/A', sentence: TARGET_PROBLEM_SENTENCES['baseline-missing'] },
  'zero-denominator': { error: '#N/A', sentence: 'Không chia được cho 0' },
  'level-missing': { error: '#N/A', sentence: 'Thiếu cấp' },
  'target-unknown': { error: '#N/A', sentence: 'Kế hoạch không có mục tiêu này' },
  'plan-missing': { error: '#N/A', sentence: 'Chưa nạp kế hoạch' },
  'year-missing': { error: '#N/A', sentence: 'Thiếu năm' },
  'no-deadline': { error: '#N/A', sentence: 'Không có hạn tính được' },
} as const satisfies Record<string, { error: '#VALUE!' | '#N/A'; sentence: string }>;

// ---- The task pane ----

/** What a row of each table is. */
const ROW_WORDS: Readonly<Record<string, string>> = {
  NhiemVu: 'nhiệm vụ', PhanCong: 'nhiệm vụ được phân công', MucTieu: 'mục tiêu', LinhVuc: 'lĩnh vực', CoQuan: 'cơ quan', BiDanh: 'cách viết tên cơ quan', DieuChinh: 'điều chỉnh',
};

export const PANE = {
  showAll: (count: number) => `Xem cả ${count}`,
  imported: (tasks: number, written: number, overwritten: number, added: number) =>
    [`Đã nhập ${tasks} nhiệm vụ: ghi ${written} ô trống`, ...(overwritten > 0 ? [`thay ${overwritten} ô`] : []), ...(added > 0 ? [`thêm ${added} dòng`] : [])].join(', ') + '.',
  title: 'Theo dõi cải cách hành chính',
  load: 'Nạp kế hoạch',
  whatLoadDoes:
    'Nút này thêm vào sổ tính đang mở các trang Tổng hợp, Mục tiêu, Nhiệm vụ, Phân công và Danh mục để nhập tiến độ và theo dõi; trang đã có được giữ nguyên.',
  otherPlan: {
    ask: 'Theo dõi kế hoạch của năm khác hoặc tỉnh khác:',
    choose: 'chọn tệp kế hoạch hoặc Phụ lục…',
    reading: 'Đang đọc tệp…',
    saving: 'Đang tạo tệp kế hoạch…',
    saved: (name: string) => `Đã tạo tệp kế hoạch ${name}; lần sau chọn tệp này để nạp đúng kế hoạch đó.`,
    chosen: (title: string) => `Đã chọn ${title}. Bấm Nạp kế hoạch để đưa vào sổ tính đang mở.`,
  },
  refresh: 'Làm mới',
  reportDate: 'Ngày báo cáo',
  today: 'Hôm nay',
  dateWanted: 'Ghi ngày theo dạng dd/mm/yyyy, ví dụ 30/06/2023.',
  figuresLabel: 'Lọc nhiệm vụ',
  figures: { done: 'Đã hoàn thành', overdue: 'Quá hạn', behind: 'Chậm', notReported: 'Chưa báo cáo' },
  panels: { label: 'Nội dung', lagging: 'Chậm tiến độ', targets: 'Mục tiêu', problems: 'Kiểm tra', exchange: 'Gửi và nhận', plan: 'Mẫu' },
  problemCount: (count: number) => (count === 0 ? '' : ` (${count})`),
  openingPanel: 'Đang mở…',
  panelFailed: 'Không mở được phần này. Hãy bấm Mở lại; nếu vẫn lỗi, hãy đóng rồi mở lại ngăn CCHC.',
  openAgain: 'Mở lại',
  tasksHeading: 'Nhiệm vụ của Kế hoạch',
  dutiesHeading: 'Nhiệm vụ được phân công (Mục VI)',
  /** which rows are listed: those that lag, or those that a figure counts */
  shown: {
    lagging: 'Đang xem: quá hạn và chậm tiến độ', done: 'Đang xem: đã hoàn thành', overdue: 'Đang xem: quá hạn chưa hoàn thành',
    behind: 'Đang xem: chậm tiến độ', notReported: 'Đang xem: chưa báo cáo',
  },
  none: {
    lagging: 'Không có nhiệm vụ nào quá hạn hoặc chậm tiến độ tại ngày báo cáo.', done: 'Chưa có nhiệm vụ nào hoàn thành.', overdue: 'Không có nhiệm vụ nào quá hạn.',
    behind: 'Không có nhiệm vụ nào chậm tiến độ.', notReported: 'Mọi nhiệm vụ đều đã có báo cáo.',
  },
  showLagging: 'Xem nhiệm vụ chậm',
  nothingIsDue:
    'Chưa nhiệm vụ nào có hạn tính được, nên chưa thể biết nhiệm vụ nào chậm. Hãy ghi cột Thời hạn (ví dụ “Quý II/2023”) ở trang Nhiệm vụ; cột Hạn sẽ tự tính.',
  search: 'Tìm theo mã, tên, cơ quan',
  nothingFound: (wanted: string) => `Không tìm thấy “${wanted}” trong danh sách đang xem.`,
  listed: (rows: number, groups: number, by: 'area' | 'lead') => `${rows} nhiệm vụ, ${groups} ${by === 'area' ? 'lĩnh vực' : 'cơ quan'}`,
  groupedBy: 'Xếp theo',
  byArea: 'Theo lĩnh vực',
  byLead: 'Theo cơ quan',
  otherGroups: (count: number, by: 'area' | 'lead') => `${count} ${by === 'area' ? 'lĩnh vực' : 'cơ quan'} khác không có nhiệm vụ thuộc loại đang xem.`,
  groupCounts: (done: number, total: number, overdue: number, behind: number) =>
    [`Hoàn thành ${done}/${total}`, ...(overdue > 0 ? [`quá hạn ${overdue}`] : []), ...(behind > 0 ? [`chậm ${behind}`] : [])].join(' · '),
  barLabel: (parts: { done: number; overdue: number; behind: number; rest: number }) =>
    `Hoàn thành ${parts.done}, quá hạn ${parts.overdue}, chậm ${parts.behind}, còn lại ${parts.rest}`,
  unnamed: 'Chưa có tên nhiệm vụ',
  due: (date: string) => ` · hạn ${date}`,
  goToRow: (id: string) => `Đến dòng ${id}`,
  goToCell: (where: { sheet: string; cell: string }) => `Đến ô ${where.cell}, trang ${where.sheet}`,
  showMore: (count: number) => `Xem thêm ${count} nhiệm vụ`,
  targets: {
    label: 'Lọc mục tiêu',
    counts: { met: 'Đạt', 'not-met': 'Không đạt', 'not-reported': 'Chưa báo cáo', 'not-published': 'Chưa công bố', problem: 'Chưa tính được' },
    actual: (text: string) => `Thực hiện ${text}`,
    wanted: (text: string) => `chỉ tiêu ${text}`,
    attained: (text: string) => `mức đạt ${text}`,
    noActual: 'chưa có số liệu',
    atLeast: (text: string) => `từ ${text} trở lên`,
    atMost: (text: string) => `${text} trở xuống`,
    rank: (text: string) => `hạng ${text}`,
    withinRank: (text: string) => `trong nhóm ${text}`,
    cut: (text: string) => `giảm từ ${text} trở lên`,
    fromBaseline: (text: string) => ` (số gốc ${text})`,
    barLabel: (text: string) => `Mức đạt ${text}`,
    noneShown: 'Không có mục tiêu nào thuộc loại này.',
    apart: 'Mục tiêu được đánh giá riêng: hoàn thành hết nhiệm vụ chưa có nghĩa là đạt hết mục tiêu.',
  },
  plan: {
    inWorkbook: 'Trong sổ tính',
    tasks: (count: number) => `${count} nhiệm vụ`,
    unnamed: (count: number) => `${count} nhiệm vụ chưa có tên`,
    noDue: (count: number) => `${count} nhiệm vụ chưa có hạn tính được`,
    noLead: (count: number) => `${count} nhiệm vụ chưa xác định cơ quan chủ trì`,
    nothingMissing: 'Mọi nhiệm vụ đều có tên, hạn và cơ quan chủ trì.',
    duties: (count: number) => `${count} nhiệm vụ được phân công (Mục VI)`,
    targets: (count: number) => `${count} mục tiêu định lượng được`,
    howToFill: 'Tên, sản phẩm và thời hạn nằm ở Phụ lục kèm theo Kế hoạch: nhập từ tệp dưới đây, hoặc ghi vào các cột nền xanh ở trang Nhiệm vụ.',
    complete: 'Bổ sung phần còn thiếu',
    whatCompleteDoes: 'Thêm lại trang, bảng hoặc dòng của Kế hoạch đã bị xóa; không ghi đè những gì đã nhập.',
    native: 'Ô tính dùng công thức có sẵn của Excel.',
    functions: 'Ô tính dùng hàm CCHC.',
    functionsMissing: 'Bản Excel này không chạy được hàm CCHC. Số liệu trong ngăn vẫn đúng; các ô tính trong trang giữ kết quả của lần tính trước.',
  },
  busy: {
    reading: 'Đang đọc sổ tính…',
    loading: 'Đang nạp kế hoạch…',
    refreshing: 'Đang làm mới…',
    settingDate: 'Đang tính theo ngày báo cáo mới…',
    goingToRow: 'Đang tìm dòng…',
    readingAppendix: 'Đang đọc Phụ lục…',
    previewing: 'Đang xem trước…',
    importing: 'Đang nhập Phụ lục…',
    takingBack: 'Đang hoàn tác…',
    cancelling: 'Đang hủy…',
  },
  steps: { reading: 'đọc sổ tính', writing: 'ghi vào sổ tính', 'taking-back': 'gỡ phần đã thêm' },
  inStep: (words: string, step: string) => `${words.replace('…', '')}: ${step}…`,
  cancel: 'Hủy',
  undo: 'Hoàn tác',
  undoOf: (words: string) => `Hoàn tác: ${words}`,
  works: {
    load: 'nạp kế hoạch',
    reportDate: (date: string) => `đổi ngày báo cáo thành ${date}`,
    appendix: (source: string) => `nhập Phụ lục (${source})`,
    deadlines: (rows: number) => `ghi Hạn của ${rows} dòng theo Thời hạn`,
  },
  takenBack: ({ sheets, rows, cells, kept }: { sheets: number; rows: number; cells: number; kept: number }) => {
    const parts = [[sheets, 'trang tính'], [rows, 'dòng'], [cells, 'ô']].filter(([count]) => Number(count) > 0).map(([count, unit]) => `${count} ${unit}`);
    const done = parts.length === 0 ? 'Không còn gì để hoàn tác.' : `Đã hoàn tác ${parts.join(', ')}.`;
    return kept === 0 ? done : `${done} Giữ nguyên ${kept} chỗ đã được sửa sau đó.`;
  },
  nextLagging: (place: { id: string; nth: number; of: number; state: string }) => `${place.id}: ${place.state} (${place.nth}/${place.of} nhiệm vụ chậm).`,
  loaded: {
    alreadyThere: 'Sổ tính đã có đủ kế hoạch; không thêm gì.',
    added: (what: string) => `Đã thêm ${what}.`,
    sheets: (count: number) => `${count} trang tính`,
    rows: (table: string, count: number) => `${count} ${ROW_WORDS[table] ?? `dòng ${table}`}`,
    nativeFormulas: (cells: number) =>
      `${cells} ô tính dùng công thức có sẵn của Excel, vì nhiều hơn 500 ô thì hàm CCHC tính chậm.`,
    withoutFunctions: 'Bản Excel này không chạy được hàm CCHC, nên ô tính dùng công thức có sẵn của Excel; kết quả như nhau.',
    takeBack: 'Muốn bỏ, bấm Hoàn tác.',
  },
  deadlinesFollowed: (rows: number) => `Hạn của ${rows} dòng đã đổi theo cột Thời hạn.`,
  refreshed: (tasks: number, duties: number, deadlines: number) =>
    [`Đã tính lại ${tasks} nhiệm vụ và ${duties} nhiệm vụ được phân công.`, ...(deadlines > 0 ? [`Hạn của ${deadlines} dòng đã đổi theo cột Thời hạn.`] : [])].join(' '),
  reportDateSet: (date: string) => `Đã tính theo ngày báo cáo ${date}.`,
  wentTo: (place: string) => `Đã đến ${place}.`,
  failureTitle: 'Chưa thực hiện được',
  bugTitle: 'Lỗi ngoài dự kiến',
  partMissing: 'Không tải được một phần của chương trình: mất kết nối mạng hoặc chương trình vừa được cập nhật. Hãy đóng rồi mở lại ngăn CCHC.',
  unexpected: 'Chương trình gặp lỗi không lường trước. Hãy chép đoạn dưới đây gửi cho người quản trị.',
  detailsToCopy: 'Nội dung lỗi để chép',
  dismiss: 'Đóng thông báo',
  readAgain: 'Đọc lại sổ tính',
  outsideExcel:
    'Đây là ngăn tác vụ theo dõi kế hoạch cải cách hành chính; ngăn này chỉ chạy bên trong Microsoft Excel. Hãy mở Excel, vào thẻ Trang đầu, nhóm CCHC, rồi bấm Theo dõi kế hoạch.',
  excelTooOld:
    'Bản Excel này quá cũ để mở ngăn CCHC. Sổ tính vẫn dùng được với công thức có sẵn của Excel: nhập số liệu, danh sách chọn, màu tô và các số tổng hợp; chỉ ngăn CCHC và các hàm CCHC không chạy. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
} as const;

// ---- The sheets: names, headers, titles, legends, what a cell asks for and refuses ----


/** People and other programs find columns by these words. */
export const HEADERS = {
  code: 'Mã',
  area: 'Lĩnh vực',
  task: 'Nhiệm vụ',
  deliverable: 'Sản phẩm',
  deadline: 'Thời hạn',
  due: 'Hạn',
  lead: 'Cơ quan chủ trì',
  role: 'Vai trò',
  supporting: 'Cơ quan phối hợp',
  status: 'Tình trạng',
  progress: 'Tỷ lệ hoàn thành',
  completedOn: 'Ngày hoàn thành',
  evidence: 'Văn bản, minh chứng',
  notes: 'Kết quả, khó khăn',
  expected: 'Tiến độ yêu cầu',
  timeState: 'Tình trạng thời hạn',
  check: 'Kiểm tra',
  source: 'Nguồn',
  statusRead: 'Số tình trạng',
  progressText: 'Chữ tiến độ',
  progressRead: 'Số tiến độ',
  completedAttempt: 'Ngày xong thô',
  completedRead: 'Số ngày xong',
  dueAttempt: 'Hạn thô',
  dueRead: 'Số hạn',
  notReported: 'Chưa báo cáo',
  leadText: 'Chữ chủ trì',
  leadGroup: 'Nhóm chủ trì',
  target: 'Mục tiêu',
  level: 'Cấp',
  unit: 'Đơn vị',
  direction: 'Chiều',
  baseline: 'Số gốc',
  targetValue: 'Chỉ tiêu',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  actual: 'Thực hiện',
  period: 'Kỳ số liệu',
  attainment: 'Mức đạt',
  result: 'Kết quả',
  actualText: 'Chữ thực hiện',
  actualRead: 'Thực hiện đọc được',
  numeratorText: 'Chữ tử số',
  numeratorRead: 'Tử số đọc được',
  denominatorText: 'Chữ mẫu số',
  denominatorRead: 'Mẫu số đọc được',
  baselineText: 'Chữ số gốc',
  baselineRead: 'Số gốc đọc được',
  targetText: 'Chữ chỉ tiêu',
  targetRead: 'Chỉ tiêu đọc được',
  directionRead: 'Số chiều',
  effectiveActual: 'Số thực hiện',
  reason: 'Lý do chưa tính',
  areaNumber: 'Số thứ tự',
  areaName: 'Lĩnh vực',
  areaTasks: 'Số nhiệm vụ',
  areaLead: 'Cơ quan chủ trì',
  agencyName: 'Cơ quan',
  agencyKind: 'Loại',
  agencyLevel: 'Cấp',
  abbreviations: 'Viết tắt',
  otherSpellings: 'Cách viết khác',
  spelling: 'Cách viết',
  aliasOf: 'Cơ quan',
  amendmentNumber: 'STT',
  amendmentKind: 'Loại',
  contentBefore: 'Nội dung cũ',
  contentAfter: 'Nội dung mới',
  documentNumber: 'Số văn bản',
  documentDate: 'Ngày văn bản',
  amendmentNote: 'Ghi chú',
} as const;

export const NO_LEAD_NAME = 'Chưa xác định cơ quan chủ trì';

/** How the plan's two kinds of agency read in the list. */
export const AGENCY_KIND_WORDS = { agency: 'Cơ quan', collective: 'Tập thể' } as const;

/** What a computed cell of the template says instead of an error value. */
export const CELL_SENTENCES = {
  noReportDate: 'Chưa có ngày báo cáo',
  unreadableActual: 'Số thực hiện không phải là số',
  ambiguousActual: 'Không rõ số thực hiện là nghìn hay thập phân',
  unreadableFraction: 'Tử số, mẫu số không hợp lệ',
  baselineMissing: 'Thiếu số gốc',
  zeroBaseline: 'Số gốc bằng 0',
  unreadableBaseline: 'Số gốc không hợp lệ',
  unreadableTarget: 'Chỉ tiêu không phải là số',
  unknownDirection: 'Chiều không hợp lệ',
  noAttainment: 'Không tính được mức đạt',
} as const;

/** How words that the domain reads may be written in a cell; native formulas list them (lower case, in the order of the directions). */
export const CELL_SPELLINGS = {
  directions: [['>=', '≥', 'tối thiểu'], ['<=', '≤', 'trong nhóm'], ['giảm', 'giam']],
  notPublished: ['chưa công bố', 'không công bố'],
} as const;



export const VALIDATION_MESSAGES = {
  status: {
    prompt: { title: 'Tình trạng', message: 'Chọn Chưa thực hiện, Đang thực hiện hoặc Hoàn thành.' },
    error: { title: 'Tình trạng không hợp lệ', message: 'Hãy chọn một trong ba tình trạng: Chưa thực hiện, Đang thực hiện, Hoàn thành.' },
  },
  progress: {
    prompt: { title: 'Tỷ lệ hoàn thành', message: 'Ghi từ 0% đến 100%, ví dụ 45%. Chưa có số liệu thì để trống.' },
    error: { title: 'Tỷ lệ không hợp lệ', message: 'Tỷ lệ hoàn thành phải là số từ 0% đến 100%.' },
  },
  completedOn: {
    prompt: { title: 'Ngày hoàn thành', message: 'Ghi ngày, tháng, năm (dd/mm/yyyy), ví dụ 30/06/2023.' },
    error: { title: 'Ngày không hợp lệ', message: 'Ngày hoàn thành phải là một ngày có thật, ghi theo dạng dd/mm/yyyy.' },
  },
  due: {
    prompt: { title: 'Hạn', message: 'Tự tính từ cột Thời hạn; chỉ ghi khi cần ấn định ngày khác.' },
    error: { title: 'Hạn không hợp lệ', message: 'Hạn phải là một ngày có thật, ghi theo dạng dd/mm/yyyy.' },
  },
  area: {
    error: { title: 'Lĩnh vực ngoài danh mục', message: 'Lĩnh vực này chưa có trong trang Danh mục. Vẫn ghi?' },
  },
  lead: {
    error: { title: 'Cơ quan ngoài danh mục', message: 'Cơ quan này chưa có trong trang Danh mục; nhiều cơ quan thì ngăn cách bằng dấu chấm phẩy. Vẫn ghi?' },
  },
  actual: {
    prompt: { title: 'Thực hiện', message: 'Tỷ lệ ghi phần trăm (ví dụ 87,5%), thứ hạng ghi số nguyên. Chưa có kết quả thì ghi “chưa công bố”.' },
    error: { title: 'Số thực hiện cần xem lại', message: 'Số thực hiện phải là số không âm hoặc ghi “chưa công bố”. Vẫn ghi?' },
  },
  period: {
    prompt: { title: 'Kỳ số liệu', message: 'Ghi kỳ của số liệu, có cả năm, ví dụ Quý II/2023, 6 tháng đầu năm 2023, Năm 2022.' },
    error: { title: 'Kỳ số liệu chưa rõ năm', message: 'Kỳ số liệu cần nêu cả năm, ví dụ Quý II/2023 hoặc Năm 2022. Vẫn ghi?' },
  },
  evidence: {
    prompt: { title: 'Văn bản, minh chứng', message: 'Ghi loại, số, ký hiệu và ngày của văn bản, ví dụ Báo cáo số 12/BC-SNV ngày 20/6/2023. Đã hoàn thành thì phải có.' },
  },
  notes: {
    prompt: { title: 'Kết quả, khó khăn', message: 'Ghi ngắn gọn kết quả đã đạt được; khó khăn, vướng mắc và kiến nghị (nếu có).' },
  },
  count: {
    prompt: { title: 'Tử số, mẫu số', message: 'Ghi số lượng; nếu ô Thực hiện để trống, tỷ lệ được tính bằng tử số chia mẫu số.' },
    error: { title: 'Số lượng không hợp lệ', message: 'Tử số và mẫu số phải là số không âm.' },
  },
  baseline: {
    prompt: { title: 'Số gốc', message: 'Ghi số liệu của năm gốc để tính mức giảm hoặc mức tăng.' },
    error: { title: 'Số gốc không hợp lệ', message: 'Số gốc phải là số không âm.' },
  },
  unit: {
    error: { title: 'Đơn vị ngoài danh mục', message: 'Đơn vị dùng để kiểm tra số liệu là %, % giảm hoặc hạng. Vẫn ghi?' },
  },
  direction: {
    error: { title: 'Chiều không hợp lệ', message: 'Chiều chỉ nhận >=, <= hoặc giảm.' },
  },
  reportDate: {
    prompt: { title: 'Ngày báo cáo', message: 'Mọi tình trạng thời hạn được tính theo ngày này (dd/mm/yyyy).' },
    error: { title: 'Ngày báo cáo không hợp lệ', message: 'Ngày báo cáo phải là một ngày có thật, ghi theo dạng dd/mm/yyyy.' },
  },
  lagThreshold: {
    prompt: { title: 'Ngưỡng chậm', message: 'Tỷ lệ hoàn thành thấp hơn tiến độ yêu cầu quá mức này là chậm tiến độ (mặc định 15%).' },
    error: { title: 'Ngưỡng không hợp lệ', message: 'Ngưỡng chậm phải từ 0% đến 100%.' },
  },
  dueSoonDays: {
    prompt: { title: 'Sắp đến hạn', message: 'Còn không quá số ngày này là sắp đến hạn (mặc định 15 ngày).' },
    error: { title: 'Số ngày không hợp lệ', message: 'Số ngày phải là số nguyên từ 0 đến 366.' },
  },
} as const;

/** Formulas of the workbook, in the panel of the plan. */
export const FORMULA_PANEL = {
  heading: 'Công thức trong ô tính',
  change: { native: 'Đổi sang công thức Excel', cchc: 'Đổi sang hàm CCHC' },
  repair: 'Tính lại ô bị kẹt',
  whatChangeDoes: 'Máy không có phần bổ trợ cần công thức Excel. Ô bị kẹt ở #NAME? hoặc #BUSY! được ghi lại công thức; giá trị đã gõ đè lên công thức được giữ nguyên.',
  changing: 'Đang ghi lại công thức…',
  changed: (touched: number, kept: number) => `${touched === 0 ? 'Mọi công thức đã đúng; không ghi ô nào.' : `Đã ghi lại công thức của ${touched} ô.`}${kept > 0 ? ` Giữ nguyên ${kept} ô có giá trị gõ đè.` : ''}`,
  touched: (count: number) => `Ô đã ghi lại công thức (${count})`,
  kept: (count: number) => `Ô gõ đè, giữ nguyên (${count})`,
  cell: (sheet: string, cell: string, id: string, header: string, why: string) => `${sheet}, ô ${cell}${id === '' ? '' : ` (${id})`}, ${header}: ${why}`,
  was: { 'other-formula': 'có công thức khác', stuck: 'bị kẹt ở lỗi', empty: 'bị trống' },
  typedOver: 'có giá trị gõ đè lên công thức',
  copyHeading: 'Bản sao cho mọi máy',
  whatCopyIs: 'Bản sao của sổ tính đang mở, không còn hàm CCHC và dấu vết của phần bổ trợ. Sổ tính đang mở không thay đổi.',
  copy: { formulas: 'Tải bản sao có công thức', values: 'Tải bản sao chỉ có giá trị' },
  copyName: { formulas: 'CCHC - bản sao.xlsx', values: 'CCHC - bản sao giá trị.xlsx' },
  copying: 'Đang tạo bản sao…',
  copied: (name: string, native: number, values: number) => `Đã tải ${name}: ${native} ô đổi sang công thức Excel, ${values} ô chỉ còn giá trị.`,
} as const;


/** The form for lawful changes of the plan. */
export const AMEND_PANEL = {
  heading: 'Điều chỉnh Kế hoạch',
  how: 'Khi có văn bản điều chỉnh: bổ sung, kết thúc, đổi thời hạn nhiệm vụ hoặc đổi chỉ tiêu. Không dòng nào bị xóa; trang Điều chỉnh ghi lại từng lần.',
  kind: 'Nội dung điều chỉnh',
  kinds: { 'add-task': 'Bổ sung nhiệm vụ', 'end-task': 'Kết thúc nhiệm vụ', 're-date-task': 'Đổi thời hạn', 'change-target': 'Đổi chỉ tiêu' },
  fields: {
    area: 'Lĩnh vực', name: 'Tên nhiệm vụ', deliverable: 'Sản phẩm', deadline: 'Thời hạn (ví dụ Quý IV/2023)', lead: 'Cơ quan chủ trì', code: 'Nhiệm vụ', id: 'Mục tiêu',
    target: 'Chỉ tiêu mới (ví dụ 90% hoặc 15)',
  },
  choose: 'Chọn…',
  number: 'Số văn bản điều chỉnh',
  issuedOn: 'Ngày văn bản',
  missing: (field: string) => `Thiếu: ${field}.`,
  dateWanted: 'Ngày văn bản ghi theo dạng dd/mm/yyyy.',
  numberWanted: 'Chỉ tiêu mới phải là số, ví dụ 90% hoặc 15.',
  amend: 'Ghi điều chỉnh',
  amending: 'Đang ghi điều chỉnh…',
  amended: (kind: string, code: string, document: string) => `${kind} ${code} theo văn bản số ${document}: đã ghi.`,
  work: (kind: string, code: string) => `${kind.toLowerCase()} ${code}`,
} as const;

/** The panel of what is wrong in what people entered. */
export const CHECK_PANEL = {
  checking: 'Đang kiểm tra…',
  count: (count: number) => `${count} lỗi dữ liệu. Bấm vào dòng để đến ô; các ô khác vẫn được tính.`,
  none: 'Không có lỗi dữ liệu: số liệu đã nhập đọc được hết và khớp với nhau.',
  notWhole: 'Trang tính đang được bảo vệ nên chưa kiểm tra được hai việc: công thức bị ghi đè và dòng bị ẩn.',
  groupedBy: 'Xếp theo',
  by: { sheet: 'Theo trang', lead: 'Theo cơ quan', code: 'Theo loại lỗi' },
  noLead: 'Chưa xác định cơ quan chủ trì',
  ofColumn: 'cả cột',
  group: (name: string, count: number) => `${name} (${count})`,
  row: (id: string, sheet: string) => `${id} · ${sheet}`,
  value: (text: string) => `Đang ghi: “${text}”`,
  planIs: (value: string) => `Kế hoạch ghi: “${value}”`,
  undo: 'Hoàn tác',
  mend: 'Sửa',
  restore: 'Lấy lại',
  mendTo: (value: string) => (value === '' ? 'Sửa thành ô trống' : `Sửa thành “${value}”`),
  restoreTo: (value: string) => `Lấy lại theo Kế hoạch: “${value}”`,
  formulaBack: 'Đặt lại công thức',
  mendAll: (count: number) => `Sửa ${count} lỗi có đáp án chắc chắn`,
  mending: 'Đang sửa…',
  mended: (count: number, left: number) => `Đã sửa ${count} ô.${left > 0 ? ` Để nguyên ${left} ô vừa được người khác sửa.` : ''}`,
  mendOf: (place: string) => `sửa ô ${place}`,
  mends: (count: number) => `Đã sửa (${count})`,
  undoMend: (words: string) => `Hoàn tác: ${words}`,
  showMore: (count: number) => `Xem thêm ${count} lỗi`,
  writeSheet: 'Ghi ra trang Kiểm tra',
  whatSheetDoes: 'Trang Kiểm tra liệt kê từng lỗi, có liên kết đến ô, để gửi kèm cho cơ quan.',
  writingSheet: 'Đang ghi trang Kiểm tra…',
  sheetWritten: (lines: number) => `Đã ghi ${lines} lỗi vào trang Kiểm tra. Muốn bỏ, hãy xóa trang đó.`,
  agree: 'Chốt số liệu kỳ này',
  whatAgreeDoes: 'Ghi nhớ số liệu đang có là đã chốt; lần sau tiến độ thấp hơn số đã chốt sẽ bị báo.',
  agreeing: 'Đang chốt số liệu…',
  agreement: (date: string) => `chốt số liệu tại ngày ${date}`,
  agreementTakenBack: 'Đã hoàn tác: số liệu đã chốt trở lại như lần chốt trước.',
  agreed: (rows: number, date: string) => `Đã chốt số liệu của ${rows} dòng tại ngày báo cáo ${date}.`,
} as const;

/** The sheet that lists problems, to be sent along. */
export const CHECK_SHEET = {
  name: 'Kiểm tra',
  title: 'KIỂM TRA SỐ LIỆU',
  as: (date: string, count: number) => (count === 0 ? `Ngày báo cáo ${date}: không có lỗi dữ liệu.` : `Ngày báo cáo ${date}: ${count} lỗi dữ liệu. Bấm vào ô để đến nơi cần sửa.`),
  headers: ['TT', 'Trang', 'Ô', 'Mã', 'Cơ quan chủ trì', 'Lỗi dữ liệu', 'Giá trị đang có'],
  ofColumn: 'cả cột',
} as const;

/** Problems that reading the sheets finds, beside those of the entered cells. */
export const SHEET_PROBLEM_SENTENCES = {
  'code-missing': 'Dòng không có mã',
  'duplicate-code': 'Mã bị trùng',
  'area-unknown': 'Lĩnh vực không có trong danh mục',
  'due-not-a-date': 'Hạn không phải là ngày hợp lệ',
  'target-not-a-number': 'Chỉ tiêu không phải là số',
  'baseline-not-a-number': 'Số gốc không phải là số',
  'direction-unknown': 'Chiều không hợp lệ',
  'report-date-unreadable': 'Ngày báo cáo không hợp lệ',
  'threshold-unreadable': 'Ngưỡng chậm không hợp lệ, tạm tính theo 15%',
  'due-soon-days-unreadable': 'Số ngày sắp đến hạn không hợp lệ, tạm tính theo 15 ngày',
} as const;

/** What is wrong, in words. A code without a sentence does not compile. Joined here and not beside: a joined table would go into every bundle. */
export function problemSentence(
  code: TaskProblem | TargetProblem | keyof typeof SHEET_PROBLEM_SENTENCES | keyof typeof CHECK_PROBLEM_SENTENCES | keyof typeof AMENDMENT_PROBLEM_SENTENCES,
): string {
  return { ...TASK_PROBLEM_SENTENCES, ...TARGET_PROBLEM_SENTENCES, ...SHEET_PROBLEM_SENTENCES, ...CHECK_PROBLEM_SENTENCES, ...AMENDMENT_PROBLEM_SENTENCES }[code];
}

// ---- The check: what is found against the plan, against what was agreed, and in how cells stand ----

export const CHECK_PROBLEM_SENTENCES = {
  'unknown-code': 'Mã không có trong kế hoạch',
  'missing-row': 'Thiếu dòng của kế hoạch',
  'lead-unknown': 'Cơ quan chủ trì không có trong Danh mục',
  'changed-from-plan': 'Nội dung khác với kế hoạch',
  'formula-overwritten': 'Công thức bị ghi đè bằng giá trị',
  'progress-fell': 'Tỷ lệ hoàn thành thấp hơn lần chốt số liệu gần nhất',
  'date-before-start': 'Ngày sớm hơn ngày bắt đầu kế hoạch',
  'dates-swapped': 'Cột có thể bị đảo ngày và tháng: mọi ô kiểu ngày đều có ngày không quá 12, trong khi ô kiểu chữ có ngày lớn hơn',
  'text-number': 'Số được ghi dưới dạng chữ',
  'stray-spaces': 'Có dấu cách thừa ở đầu hoặc cuối ô',
  'error-cell': 'Ô báo lỗi',
  'hidden-row': 'Dòng có lỗi đang bị ẩn hoặc bị lọc',
} as const;

/** A problem in words, with what the plan says where that is known. Numbers with a decimal comma; a blank plan value is never told. */
export function checkSentence({ code, planValue }: { code: Parameters<typeof problemSentence>[0]; planValue: string | number | boolean | null | undefined }): string {
  if (planValue === null || planValue === undefined) return problemSentence(code);
  return `${problemSentence(code)}; kế hoạch ghi: ${typeof planValue === 'number' ? String(planValue).replace('.', ',') : `“${String(planValue)}”`}`;
}

// ---- Around the pane: manifest.xml, which holds the same words, and the page before the pane starts ----

/** The manifest's words: the add-in's name in Excel's lists, the ribbon group on Trang đầu, its buttons by command. Names and labels up to 125 letters, the others up to 250. */
export const RIBBON = {
  displayName: 'CCHC - Theo dõi kế hoạch cải cách hành chính',
  description:
    'Nạp kế hoạch cải cách hành chính vào sổ tính, theo dõi tiến độ nhiệm vụ, mức đạt mục tiêu và các nhiệm vụ chậm theo lĩnh vực, theo cơ quan chủ trì. Số liệu không rời khỏi tệp.',
  group: 'CCHC',
  ready: {
    label: 'CCHC đã sẵn sàng',
    tooltip: 'Trên thẻ Trang đầu, nhóm CCHC, bấm Theo dõi kế hoạch để mở ngăn, rồi bấm Nạp kế hoạch.',
  },
  openPane: {
    label: 'Theo dõi kế hoạch',
    tooltip: 'Mở ngăn CCHC: nạp kế hoạch, chọn ngày báo cáo, xem các nhiệm vụ chậm theo lĩnh vực hoặc theo cơ quan chủ trì.',
  },
  loadPlan: {
    label: 'Nạp kế hoạch',
    tooltip: 'Thêm các trang của kế hoạch còn thiếu vào sổ tính đang mở; trang đã có và số liệu đã nhập được giữ nguyên.',
  },
  refresh: {
    label: 'Làm mới',
    tooltip: 'Tính lại tình trạng theo ngày báo cáo, tô lại màu và cập nhật trang Tổng hợp; số liệu đã nhập được giữ nguyên.',
  },
  nextLagging: {
    label: 'Nhiệm vụ chậm tiếp theo',
    tooltip: 'Chuyển đến nhiệm vụ quá hạn hoặc chậm tiến độ tiếp theo; hết danh sách thì quay lại nhiệm vụ đầu.',
  },
} as const;


// ---- The page of the embedded workbook (never deployed) ----

export const WORKBENCH_PAGE = {
  name: 'Sổ tính mô phỏng',
  what: 'Mô phỏng Excel để chạy thử trên máy này; không có dữ liệu nào rời khỏi máy.',
  open: 'Mở tệp…',
  save: 'Lưu tệp (.xlsx)',
  madeUp: 'Điền số liệu thử',
  starting: 'Đang mở sổ tính…',
  paneTitle: 'Ngăn tác vụ CCHC',
  divider: 'Chỉnh độ rộng ngăn tác vụ',
  ribbon: 'Dải băng',
  addIns: 'Phần bổ trợ',
  addInOpens: 'Mở ngăn tác vụ của phần bổ trợ này.',
  closePane: 'Đóng ngăn tác vụ',
  theme: 'Chủ đề Office',
  themes: { light: 'Sáng', dark: 'Tối', black: 'Đen' },
  running: (name: string) => `Đang chạy lệnh ${name}…`,
  ran: (name: string) => `Đã chạy xong lệnh ${name}.`,
  fileName: 'cchc.xlsx',
  newFileName: 'sổ tính mới.xlsx',
  newWorkbook: (name: string) => `Excel mở sổ tính mới trong cửa sổ khác; trang mô phỏng lưu thành tệp ${name}.`,
  opened: (name: string) => `Đã mở ${name}.`,
  saved: (name: string) => `Đã lưu ${name}.`,
  openFailed: (name: string, why: string) => `Không mở được ${name}: ${why}`,
  saveFailed: (why: string) => `Không lưu được: ${why}`,
  failed: (why: string) => `Không thực hiện được: ${why}`,
  madeUpTyped: (rows: number) => `Đã điền số liệu thử vào ${rows} dòng; các dòng này ghi "SỐ LIỆU THỬ".`,
  madeUpNeedsPlan: 'Chưa có kế hoạch trong sổ tính: hãy nạp kế hoạch ở ngăn bên phải trước.',
  chartsKept: (titles: string[]) => `Trang này có biểu đồ: ${titles.join('; ')}. Trang mô phỏng không vẽ biểu đồ; mở tệp đã lưu bằng Excel để xem.`,
} as const;

/** What the grid says while it calculates; the keys are the grid's own. */
export const CALCULATION_WORDS = {
  analyzing: 'Đang phân tích công thức…', calculating: 'Đang tính…', 'array-analysis': 'Đang phân tích công thức mảng…',
  'array-calculation': 'Đang tính công thức mảng…', done: 'Đã tính xong',
} as const;

/** Made-up progress: what the page types as a person would. */
export const MADE_UP = {
  label: 'SỐ LIỆU THỬ',
  note: 'SỐ LIỆU THỬ: thời hạn, tiến độ và tình trạng ở dòng này là tự đặt.',
  units: { rank: 'hạng', cut: '% giảm' },
} as const;

// ---- The import of an appendix ----

const UNTOUCHED = 'Sổ tính chưa bị thay đổi.';


/** Why a deadline's words give no day. */
export const DEADLINE_CLASS_WORDS = {
  blank: 'không ghi',
  ongoing: 'thường xuyên',
  recurring: 'định kỳ',
  'by-reference': 'theo văn bản khác',
  'by-event': 'theo sự kiện',
  'start-only': 'chỉ ghi thời điểm bắt đầu',
  contradictory: 'mâu thuẫn',
  unreadable: 'không đọc được',
  'year-missing': 'thiếu năm',
} as const;



/** What is wrong with a plan file; keyed by code. */
const PLAN_FAULT_SENTENCES = {
  'not-json': () => 'nội dung không phải là JSON',
  missing: () => 'thiếu mục này',
  'unknown-member': () => 'không có mục nào tên như vậy trong lược đồ',
  'wrong-type': (expected: string) => `sai kiểu dữ liệu, cần ${expected}`,
  'not-allowed': (expected: string) => `giá trị không được phép, chỉ nhận ${expected}`,
  'wrong-form': (expected: string) => `sai dạng, cần khớp ${expected}`,
  'too-short': () => 'không được để trống',
  'out-of-range': (expected: string) => `ngoài khoảng cho phép ${expected}`,
  'not-a-day': () => 'không phải là ngày có thật dạng năm-tháng-ngày',
  'period-reversed': () => 'ngày kết thúc trước ngày bắt đầu',
  'code-twice': (expected: string) => `mã ${expected} bị trùng`,
  'area-unknown': (expected: string) => `không có lĩnh vực “${expected}”`,
  'code-of-other-area': (expected: string) => `mã phải bắt đầu bằng ${expected}`,
  'count-differs': (expected: string) => `số nhiệm vụ khác số đếm được (${expected})`,
  'id-twice': (expected: string) => `mã ${expected} bị trùng`,
  'area-twice': (expected: string) => `lĩnh vực “${expected}” bị trùng`,
  'agency-twice': (expected: string) => `cơ quan “${expected}” bị trùng`,
  'level-unknown': (expected: string) => `cấp không có trong levels (${expected})`,
} as const;

export function planFaultSentence(path: string, code: keyof typeof PLAN_FAULT_SENTENCES, expected: string): string {
  return `${path === '' ? 'tệp' : path}: ${PLAN_FAULT_SENTENCES[code](expected)}`;
}

// ---- Amendments of the plan: the sheet Điều chỉnh, its line on Tổng hợp, why one is refused ----

export const AMENDMENT_KIND_WORDS: Record<AmendmentKind, string> = {
  'add-task': 'Bổ sung nhiệm vụ',
  'end-task': 'Kết thúc nhiệm vụ',
  're-date-task': 'Đổi thời hạn',
  'change-target': 'Đổi chỉ tiêu',
};

/** What a line of Nội dung mới begins with, for a task that is added. */
export const AMENDMENT_TASK_LABELS = { area: 'Lĩnh vực', name: 'Nhiệm vụ', deliverable: 'Sản phẩm', deadline: 'Thời hạn', lead: 'Cơ quan chủ trì' } as const;

export const AMENDMENT_TEXTS = {
  sheetTitle: 'ĐIỀU CHỈNH KẾ HOẠCH',
  sheetNote: 'Mỗi dòng là một điều chỉnh theo văn bản của cấp có thẩm quyền. Nhiệm vụ kết thúc vẫn giữ dòng và số liệu đã nhập; không xóa nội dung nào của Kế hoạch.',
  legendNote: 'Nền vàng: được ghi thêm',
  notMeasurable: RESULT_WORDS['not-measurable'],
  document: (number: string, date: string) => `văn bản số ${number} ngày ${date}`,
  endedBy: (document: string) => `Kết thúc theo ${document}`,
  /** what Nguồn of the row says */
  source: {
    'add-task': (document: string) => `Bổ sung theo ${document}`,
    'end-task': (document: string) => `kết thúc theo ${document}`,
    're-date-task': (document: string) => `thời hạn điều chỉnh theo ${document}`,
    'change-target': (document: string) => `chỉ tiêu điều chỉnh theo ${document}`,
  },
  line: { label: 'Điều chỉnh Kế hoạch:', 'add-task': 'bổ sung', 'end-task': 'kết thúc', 're-date-task': 'đổi thời hạn', 'change-target': 'đổi chỉ tiêu' },
  totalsNote: 'Tổng số gồm cả nhiệm vụ bổ sung và nhiệm vụ đã kết thúc; nhiệm vụ đã kết thúc không còn hạn nên không bị coi là chậm.',
} as const;

export const AMENDMENT_MESSAGES = {
  documentDate: {
    prompt: { title: 'Ngày văn bản', message: 'Ngày ban hành của văn bản điều chỉnh (dd/mm/yyyy), ví dụ 20/05/2023.' },
    error: { title: 'Ngày không hợp lệ', message: 'Ngày văn bản phải là một ngày có thật, ghi theo dạng dd/mm/yyyy.' },
  },
  note: { prompt: { title: 'Ghi chú', message: 'Ghi thêm điều cần lưu ý về lần điều chỉnh này (nếu có).' } },
} as const;

/** Why a line of Điều chỉnh is no amendment. */
export const AMENDMENT_PROBLEM_SENTENCES = {
  'amendment-kind-unknown': `Loại điều chỉnh phải là ${Object.values(AMENDMENT_KIND_WORDS).join(', ')}`,
  'amendment-without-code': 'Điều chỉnh không có mã',
  'amendment-without-document': 'Điều chỉnh thiếu số văn bản',
  'amendment-without-date': 'Điều chỉnh thiếu ngày văn bản hoặc ngày không hợp lệ',
  'amendment-unreadable': 'Nội dung mới thiếu hoặc không đọc được',
} as const;

const AMENDMENT_FAILURE_SENTENCES = {
  'amendment-document-number-missing': () => `Chưa ghi số văn bản điều chỉnh. Hãy ghi số, ký hiệu, ví dụ 12/KH-UBND. ${UNTOUCHED}`,
  'amendment-document-date-missing': () => `Chưa ghi ngày văn bản điều chỉnh, hoặc ngày không hợp lệ. Hãy ghi ngày dạng dd/mm/yyyy. ${UNTOUCHED}`,
  'amendment-document-before-plan': () => `Ngày văn bản điều chỉnh trước ngày ban hành Kế hoạch. Hãy kiểm tra lại ngày. ${UNTOUCHED}`,
  'amendment-document-after-plan': () => `Ngày văn bản điều chỉnh sau ngày cuối của kỳ kế hoạch. Hãy kiểm tra lại ngày. ${UNTOUCHED}`,
  'amendment-area-unknown': (detail: string) => `Kế hoạch không có lĩnh vực “${detail}”. Hãy chọn một lĩnh vực của Kế hoạch. ${UNTOUCHED}`,
  'amendment-name-missing': () => `Chưa ghi tên nhiệm vụ bổ sung. ${UNTOUCHED}`,
  'amendment-name-taken': (detail: string) => `Lĩnh vực “${detail}” đã có nhiệm vụ với tên này. ${UNTOUCHED}`,
  'amendment-code-unknown': (detail: string) => `Sổ tính không có dòng mang mã ${detail}. Hãy kiểm tra lại mã. ${UNTOUCHED}`,
  'amendment-task-ended': (detail: string) => `Nhiệm vụ ${detail} đã kết thúc theo một văn bản trước. ${UNTOUCHED}`,
  'amendment-deadline-missing': (detail: string) => `Chưa ghi thời hạn mới của nhiệm vụ ${detail}. ${UNTOUCHED}`,
  'amendment-target-invalid': (detail: string) => `Chỉ tiêu mới của ${detail} phải là số không âm. ${UNTOUCHED}`,
  'amendment-nothing-changes': (detail: string) => `Mã ${detail} đã có đúng nội dung này, không có gì để điều chỉnh. ${UNTOUCHED}`,
} as const;

// ---- Failures: which, and what to do. One sentence a code of workbook/failure.ts; `detail` names sheets, tables, columns or a row ----

export const FAILURE_SENTENCES = {
  ...AMENDMENT_FAILURE_SENTENCES,
  'excel-missing': () => 'Chức năng này chỉ chạy trong Microsoft Excel. Hãy mở sổ tính bằng Excel rồi mở lại ngăn CCHC.',
  'excel-too-old': (detail: string) =>
    `Bản Excel này quá cũ cho thao tác vừa chọn${detail === '' ? '' : ` (cần ExcelApi ${detail})`}. Hãy dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web; sổ tính chưa bị thay đổi.`,
  'cell-being-edited': () => 'Một ô đang được nhập dở. Hãy nhấn Enter để ghi hoặc Esc để bỏ, rồi làm lại.',
  'excel-busy': () => 'Excel đang bận việc khác. Hãy đợi một lát rồi làm lại.',
  'excel-refused': (detail: string) => `Excel từ chối thao tác này${detail === '' ? '' : ` và báo: “${detail}”`}. Nếu bảng đang lọc hoặc có ô gộp, hãy bỏ lọc, bỏ gộp ô rồi làm lại.`,
  'too-large': () => 'Dữ liệu lớn hơn lượng Excel nhận được trong một lần. Hãy dùng Excel trên máy tính thay cho Excel trên web, hoặc bớt số dòng rồi làm lại.',
  'nothing-there': () => 'Một phần của sổ tính vừa bị xóa hoặc đổi tên trong lúc làm. Hãy bấm Làm mới để biết phần nào còn thiếu.',
  'sheet-protected': (detail: string) =>
    `${detail === '' ? 'Sổ tính hoặc một trang tính' : `Trang ${detail}`} đang được bảo vệ nên chưa ghi được. Hãy vào thẻ Xem lại, chọn Bỏ bảo vệ trang tính, rồi làm lại.`,
  'sheet-missing': (detail: string) => `Không tìm thấy trang ${detail}: trang đã bị xóa hoặc đổi tên. Hãy đặt lại đúng tên cũ, hoặc bấm Nạp kế hoạch để tạo lại trang còn thiếu.`,
  'table-missing': (detail: string) =>
    `Không tìm thấy bảng ${detail}: bảng đã bị xóa, đổi tên hoặc chuyển thành vùng thường. Hãy hoàn tác, hoặc tạo lại bảng và đặt đúng tên đó.`,
  'column-missing': (detail: string) => `Không tìm thấy cột ${detail}: cột đã bị xóa hoặc tiêu đề đã bị đổi. Hãy ghi lại đúng tiêu đề cột.`,
  'name-missing': (detail: string) => `Không tìm thấy tên ${detail} trong sổ tính: tên đã bị xóa hoặc ô của nó đã bị xóa. Hãy hoàn tác, hoặc đặt lại tên đó cho đúng ô (thẻ Công thức, Quản lý tên).`,
  'report-date-missing': () => 'Ngày báo cáo trên trang Tổng hợp còn trống hoặc không phải là ngày. Hãy ghi ngày dạng dd/mm/yyyy rồi làm lại.',
  'foreign-sheet': (detail: string) =>
    `Sổ tính đã có trang ${detail} không phải do chương trình này tạo, nên chưa thay đổi gì. Hãy đổi tên trang đó, hoặc nạp kế hoạch vào một sổ tính mới.`,
  'plan-not-loaded': () => 'Sổ tính này chưa có kế hoạch. Hãy bấm Nạp kế hoạch trước.',
  'other-plan': (detail: string) => `Sổ tính này đang theo dõi kế hoạch khác (${detail}), nên chưa thay đổi gì. Hãy nhập và lưu như thường bằng Excel, mở sổ tính tổng hợp của kế hoạch đó, hoặc nạp kế hoạch vào một sổ tính mới (trên dòng lệnh: --plan của kế hoạch đó).`,
  'plan-file-faulty': (detail: string) => `Tệp kế hoạch không dùng được: ${detail}. Hãy sửa tệp, hoặc lập lại tệp từ Phụ lục, rồi chọn lại. ${UNTOUCHED}`,
  'typed-since': (detail: string) =>
    `Các trang vừa nạp đã có nội dung khác lúc nạp (${detail}), nên không gỡ để khỏi mất số liệu. Muốn bỏ hẳn, hãy tự xóa các trang đó.`,
  cancelled: () => 'Đã hủy; sổ tính giữ nguyên như trước.',
  'appendix-not-a-document': (detail: string) =>
    `Tệp ${detail} không phải là tệp Word (.docx), Excel (.xlsx) hay OpenDocument (.ods) nên không đọc được. Hãy chọn đúng tệp Phụ lục. ${UNTOUCHED}`,
  'appendix-old-word': (detail: string) =>
    `Tệp ${detail} là tệp Word dạng cũ (.doc). Hãy mở bằng Word, chọn Lưu Như và kiểu Tài liệu Word (.docx), rồi chọn tệp mới. ${UNTOUCHED}`,
  'appendix-old-excel': (detail: string) =>
    `Tệp ${detail} là tệp Excel dạng cũ (.xls). Hãy mở bằng Excel, chọn Lưu Như và kiểu Sổ làm việc Excel (.xlsx), rồi chọn tệp mới. ${UNTOUCHED}`,
  'appendix-pdf': (detail: string) =>
    `Tệp ${detail} là tệp PDF, không có ô của bảng (bản quét chỉ có hình). Hãy chép bảng từ PDF dán vào một trang tính rồi nhập từ vùng đang chọn, hoặc chuyển PDF sang Word (.docx). ${UNTOUCHED}`,
  'appendix-encrypted': (detail: string) => `Tệp ${detail} có mật khẩu. Hãy bỏ mật khẩu rồi làm lại. ${UNTOUCHED}`,
  'appendix-damaged': (detail: string) => `Tệp ${detail} bị hỏng, không đọc được nội dung. Hãy mở tệp bằng Word hoặc Excel, lưu lại rồi chọn tệp đó. ${UNTOUCHED}`,
  'appendix-too-large': (detail: string) => `Tệp ${detail} quá lớn (hơn 20 MB khi giải nén, hoặc hơn 20.000 dòng). Hãy giữ lại riêng phần Phụ lục, bỏ hình ảnh rồi làm lại. ${UNTOUCHED}`,
  'appendix-without-table': (detail: string) =>
    `Không tìm thấy bảng nhiệm vụ trong ${detail}: không có dòng tiêu đề nào gồm các cột như Nhiệm vụ, Sản phẩm, Thời gian hoàn thành, Cơ quan chủ trì. ${UNTOUCHED}`,
  'appendix-without-task-column': (detail: string) =>
    `Bảng trong ${detail} không có cột nhiệm vụ. Hãy ghi tiêu đề Nhiệm vụ (hoặc Tên nhiệm vụ, Nội dung) cho cột đó rồi làm lại. ${UNTOUCHED}`,
  'selection-in-pieces': () => `Đang chọn nhiều vùng rời nhau. Hãy chọn một vùng liền nhau gồm cả dòng tiêu đề, rồi làm lại. ${UNTOUCHED}`,
  'selection-empty': () => `Vùng đang chọn không có nội dung. Hãy chọn cả bảng, gồm dòng tiêu đề, rồi làm lại. ${UNTOUCHED}`,
  'agency-not-listed': (detail: string) => `Danh mục không có cơ quan “${detail}”. Hãy chọn một cơ quan có trong danh mục. ${UNTOUCHED}`,
  'nothing-to-send': (detail: string) => `Không có nhiệm vụ hay mục tiêu nào để gửi cho “${detail}”. Hãy xem lại tên cơ quan, hoặc cột Cơ quan chủ trì. ${UNTOUCHED}`,
  'sent-workbook': (detail: string) => `Sổ tính đang mở là tệp đã gửi cho ${detail}, không phải sổ tính theo dõi chung. Hãy mở sổ tính theo dõi chung rồi gộp. ${UNTOUCHED}`,
  'appendix-without-tasks': (detail: string) => `Bảng trong ${detail} có dòng tiêu đề nhưng không có nhiệm vụ nào bên dưới. Hãy chọn đúng tệp, đúng bảng rồi làm lại. ${UNTOUCHED}`,
  'memory-missing': () => `Sổ tính này không có phần ghi nhớ số liệu đã chốt, có thể vì là bản sao để gửi cho người khác. Hãy mở sổ tính theo dõi chung; nếu chính sổ đó mất phần này thì bấm Nạp kế hoạch để tạo lại. ${UNTOUCHED}`,
  'nothing-to-import': (detail: string) => `Không nhiệm vụ nào của ${detail} thuộc một lĩnh vực của Kế hoạch. Hãy chọn lĩnh vực cho từng nhóm rồi nhập lại. ${UNTOUCHED}`,
  'row-missing': (detail: string) => `Không tìm thấy dòng có mã ${detail}: dòng đã bị xóa hoặc mã đã bị sửa. Hãy bấm Làm mới để xem danh sách hiện có.`,
} as const satisfies Record<string, (detail: string) => string>;

// ---- Workbooks that travel ----

/** Nhật ký: what was sent, what came back, what was taken over from it. */
export const LOG_WORDS = {
  sheet: 'Nhật ký',
  title: 'NHẬT KÝ GỬI, NHẬN VÀ GỘP SỐ LIỆU',
  hint: 'Trang này do chương trình ghi khi gửi, nhận tệp và gộp số liệu; xin giữ nguyên để tra cứu.',
  outstanding: (round: string, agencies: readonly string[]) => `Chưa gửi về (${round}): ${agencies.join('; ')}`,
  allReturned: (round: string) => `Đã gửi về đủ (${round})`,
  headers: { on: 'Ngày', what: 'Việc', agency: 'Cơ quan', round: 'Kỳ', file: 'Tệp', rows: 'Số dòng, ô', note: 'Ghi chú' },
  /** what that header was in logs begun before */
  formerRows: 'Số dòng',
  events: { sent: 'Gửi', returned: 'Nhận', merged: 'Gộp ô', 'taken-back': 'Hoàn tác gộp' },
} as const;

// ---- Merging what comes back ----



// ---- The command line ----

const FILE_SYSTEM_REASONS: Partial<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này', EACCES: 'không được phép', EPERM: 'không được phép', EISDIR: 'đây là thư mục', ENOTDIR: 'đường dẫn không phải là thư mục',
  ENOSPC: 'ổ đĩa đã đầy', EBUSY: 'tệp đang được chương trình khác dùng', EROFS: 'ổ đĩa chỉ cho đọc', EEXIST: 'đã có tệp cùng tên, chương trình không ghi đè',
};

/** Why a file cannot be opened as a workbook, or written. */
export const FILE_FAILURE_REASONS = {
  'not-a-workbook': 'tệp không phải là sổ tính Excel (.xlsx)',
  'other-format': 'tệp là bảng tính dạng khác; hãy lưu lại thành .xlsx',
  encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu rồi làm lại',
  damaged: 'tệp bị hỏng, không đọc được nội dung',
  'too-large': 'tệp quá lớn',
  'text-too-long': 'một ô có văn bản dài hơn mức Excel cho phép',
} as const;

/** What a file may hold and the file written from it will lack. */
export const NOT_KEPT_WORDS = {
  comments: 'ghi chú của ô', pictures: 'hình ảnh', 'pivot-tables': 'PivotTable', macros: 'macro', 'external-links': 'liên kết đến sổ tính khác',
  hyperlinks: 'siêu liên kết', 'sheet-filter': 'bộ lọc của trang tính', 'other-conditional-formats': 'một số định dạng có điều kiện',
  'other-validations': 'một số kiểm tra dữ liệu', 'other-charts': 'một số biểu đồ', 'row-and-column-groups': 'nhóm dòng, nhóm cột',
} as const;

export const COMMAND_LINE = {
  usage: `Cách dùng:
  npm run --silent cchc -- load --out TỆP.xlsx [--formulas native|cchc]
  npm run --silent cchc -- formulas                  (mỗi dòng của đầu vào là một công thức)
  npm run --silent cchc -- refresh TỆP.xlsx --as-of 2023-06-30 --out TỆP2.xlsx
  npm run --silent cchc -- lagging TỆP.xlsx --by area|agency [--as-of 2023-09-30]
  npm run --silent cchc -- check TỆP.xlsx [--as-of 2023-09-30]      (trạng thái thoát 1 khi có lỗi dữ liệu)
  npm run --silent cchc -- import TỆP.xlsx PHỤ_LỤC.docx|.xlsx|.ods --out TỆP2.xlsx [--preview] [--agency "tên đã ghi=cơ quan trong danh mục"]… [--area "tên nhóm=lĩnh vực"]…
      [--table 2] [--role 3=lead]… [--sub-rows join|tasks]
  npm run --silent cchc -- amend TỆP.xlsx --out TỆP2.xlsx --document "12/KH-UBND" --date 2023-05-20
      (--add "lĩnh vực;tên;thời hạn;cơ quan chủ trì" | --end MÃ | --redate "MÃ=thời hạn mới" | --target "MÃ=chỉ tiêu mới")
  npm run --silent cchc -- plan PHỤ_LỤC --out KẾ_HOẠCH.json --id MÃ --year 2026 --province "Tên tỉnh" [--title …] [--short-name …] [--number …] [--issuer …] [--issued-on …]
      [--period-start …] [--period-end …] [--levels tỉnh,xã] [--rank-out-of 34]
  npm run --silent cchc -- export [TỆP.xlsx] --out KẾ_HOẠCH.json
  npm run --silent cchc -- send TỆP.xlsx --out-dir THƯ_MỤC [--agency "tên cơ quan"]… [--round "Quý II"] [--due 2023-06-30] [--out TỆP2.xlsx] [--zip TỆP.zip]
      [--give "6.01=Sở Tài chính"]… [--collective "VI.1.1=Sở Nội vụ; Sở Tư pháp"]…
  npm run --silent cchc -- merge TỆP.xlsx TỆP_GỬI_VỀ.xlsx|.ods… --out TỆP2.xlsx [--take theirs|ours|ask] [--accept TỆP_GỬI_VỀ]…
      [--pick "NhiemVu 2.01 progress=theirs|ours|TỆP_GỬI_VỀ"]… [--adopt "NhiemVu 6.01=Sở Tài chính"]… [--formula-values]
  npm run --silent cchc -- dialect TỆP.xlsx --to native|cchc --out TỆP2.xlsx
  npm run --silent cchc -- copy TỆP.xlsx [--cells formulas|values] --out TỆP2.xlsx
Mọi lệnh, trừ lệnh plan và copy, nhận thêm --plan KẾ_HOẠCH.json để dùng kế hoạch khác; sổ tính lập bằng load --plan tự mang theo kế hoạch của nó.`,
  notAPair: (name: string, text: string) => `--${name} cần dạng "bên trái=bên phải"; đã nhận "${text}".`,
  assignmentMeetsNothing: (codes: readonly string[]) =>
    `--give chỉ dùng cho dòng chưa có cơ quan chủ trì, --collective cho dòng giao chung nhiều cơ quan; không áp dụng được cho: ${codes.join(', ')}. Chưa ghi gì.`,
  agencyMeetsNothing: (written: string) => `--agency: không nhiệm vụ nào của Phụ lục ghi cơ quan chủ trì “${written}”. Chưa ghi gì.`,
  areaUnlisted: (name: string, names: readonly string[]) => `--area: Kế hoạch không có lĩnh vực “${name}”; các lĩnh vực: ${names.join('; ')}. Chưa ghi gì.`,
  areaMeetsNothing: (title: string) => `--area: Phụ lục không có nhóm nào tên “${title}”. Chưa ghi gì.`,
  acceptWith: (file: string) => `Để vẫn gộp tệp này, thêm --accept "${file}".`,
  seeUsage: 'Xem cách dùng: npm run --silent cchc',
  isFolder: (name: string) => `${name} là thư mục, không phải tệp.`,
  outIsInput: (name: string) => `--out trùng với tệp đầu vào ${name}; chương trình không ghi đè lên tệp đó. Hãy chọn tên khác.`,
  assignedTwice: (code: string) => `Mã ${code} được giao hai lần; với --collective hãy ghi các cơ quan cách nhau bằng dấu chấm phẩy.`,
  givenToSeveral: (code: string) => `--give giao mã ${code} cho một cơ quan; không ghi nhiều cơ quan.`,
  unlisted: (agencies: readonly string[]) => `Cơ quan chưa có trong Danh mục, vẫn được gửi: ${agencies.join('; ')}.`,
  choiceMeetsNothing: (kind: 'no-conflict' | 'no-side' | 'no-answers' | 'no-answer' | 'no-file', key: string, value: string) => ({
    'no-conflict': `--pick: không có ô mâu thuẫn nào mang khóa “${key}”`,
    'no-side': `--pick: ô mâu thuẫn “${key}” không có giá trị của tệp “${value}”`,
    'no-answers': `--adopt: không có dòng “${key}” nào do nhiều cơ quan trả lời`,
    'no-answer': `--adopt: dòng “${key}” không có câu trả lời của “${value}”`,
    'no-file': `--accept: không có tệp “${key}” trong các tệp gửi về`,
  })[kind] + '. Chưa ghi gì.',
  notOneAmendment: 'Lệnh amend cần đúng một trong bốn lựa chọn --add, --end, --redate, --target.',
  notATask: (text: string) => `--add cần bốn phần, ngăn cách bằng dấu chấm phẩy: lĩnh vực; tên; thời hạn; cơ quan chủ trì; đã nhận "${text}".`,
  notATarget: (text: string) => `--target cần một con số, ví dụ "T03a=95%"; đã nhận "${text}".`,
  amended: (words: string, code: string, file: string) => `${words}: ${code}, ghi vào ${file}.`,
  notACount: (name: string, text: string) => `--${name} phải là số nguyên trong khoảng cho phép; đã nhận "${text}".`,
  notAnId: (text: string) => `--id chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ an-giang-2026; đã nhận "${text}".`,
  planFaulty: (file: string, faults: readonly string[]) => `Tệp ${file} không phải là tệp kế hoạch hợp lệ:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
  notAPeriod: '--period-start và --period-end phải đi cùng nhau, ngày bắt đầu không sau ngày kết thúc.',
  exported: (plan: string, file: string) => `Đã ghi kế hoạch ${plan} vào ${file}.`,
  planUntouched: (sentence: string) => sentence.replace(UNTOUCHED, 'Chưa ghi tệp kế hoạch nào.'),
  planWithoutAreas: (file: string) => `Phụ lục ${file} không có dòng nhóm nào để lập lĩnh vực, nên chưa lập được kế hoạch.`,
  wrongFileCount: (wanted: number, given: number) => `Lệnh này cần ${wanted} tệp, nhưng có ${given}.`,
  tooFewFiles: (least: number, given: number) => `Lệnh này cần ít nhất ${least} tệp, nhưng có ${given}.`,
  optionMissing: (name: string) => `Thiếu --${name}.`,
  optionNotOneOf: (name: string, allowed: readonly string[]) => `--${name} chỉ nhận: ${allowed.join(', ')}.`,
  notADay: (name: string, text: string) => `--${name} phải là một ngày có thật, ví dụ 2023-06-30 hoặc 30/06/2023; đã nhận "${text}".`,
  optionUnknown: (name: string) => `Lệnh này không có lựa chọn --${name}.`,
  optionWithoutValue: (name: string) => `Sau --${name} phải có giá trị.`,
  fileUnreachable: (file: string, code: string) => `Không đọc hoặc ghi được tệp ${file}: ${FILE_SYSTEM_REASONS[code] ?? code}.`,
  fileUnreadable: (file: string, why: string) => `Không mở được tệp ${file}: ${why}.`,
  notKept: (file: string, parts: readonly string[]) => `Tệp ${file} có phần mà chương trình không ghi lại được: ${parts.join(', ')}.`,
  problem: (sheet: string, cell: string, id: string, sentence: string) => `${sheet}, ô ${cell}${id === '' ? '' : ` (${id})`}: ${sentence}.`,
  checkNotWhole: 'Có trang đang được bảo vệ, nên chưa kiểm tra được công thức bị ghi đè và dòng bị ẩn.',
  loaded: (plan: string, file: string) => `Đã nạp kế hoạch ${plan} vào ${file}.`,
  refreshed: (asOf: string, file: string) => `Đã tính theo ngày báo cáo ${asOf}, ghi vào ${file}.`,
  sent: (agency: string, file: string, rows: number) => `${agency}: ${file} (${rows} dòng).`,
  sentAll: (files: number, folder: string) => `Đã ghi ${files} tệp vào ${folder}.`,
  unsent: (why: string, codes: readonly string[]) => `${why}: ${codes.join(', ')}.`,
  wouldOverwrite: (files: readonly string[]) => `Thư mục đã có tệp cùng tên, chương trình không ghi đè: ${files.join(', ')}. Hãy chọn thư mục khác hoặc chuyển các tệp đó đi.`,
  typedOver: (sheet: string, cell: string, id: string, header: string) => `${sheet}, ô ${cell} (${id}), cột ${header}: có giá trị ghi đè lên công thức, được giữ nguyên.`,
  changedOver: (cells: number, file: string) => `Đã ghi lại công thức của ${cells} ô, lưu vào ${file}.`,
  copied: (native: number, values: number, file: string) => `Đã ghi bản sao vào ${file}: ${native} ô đổi sang công thức có sẵn của Excel, ${values} ô chỉ giữ giá trị.`,
  unexpected: (details: string) => `Lỗi ngoài dự kiến. Nội dung để gửi người quản trị:\n${details}`,
} as const;

/** The table of answers of several agencies to one row. */
export const ANSWER_WORDS = {
  sheet: 'Kết quả theo cơ quan',
  title: 'KẾT QUẢ THEO TỪNG CƠ QUAN',
  hint: 'Câu trả lời của từng cơ quan cho các dòng do nhiều cơ quan thực hiện hoặc được giao riêng trong kỳ; dòng của nhiệm vụ chỉ đổi khi người tổng hợp chọn.',
  headers: { answerRow: 'Mã dòng', answerTable: 'Bảng', answerName: 'Nội dung', answerAgency: 'Cơ quan', answerRound: 'Kỳ' },
} as const;

/** What is said while files are made, read and merged. */
export const EXCHANGE_SAID = {
  making: 'Đang tạo tệp…',
  madeSoFar: (made: number, of: number) => `Đang tạo tệp ${made}/${of}…`,
  made: (count: number, round: string) => `Đã tạo ${count} tệp kỳ ${round}, đã ghi vào trang Nhật ký. Hãy tải về rồi gửi thư điện tử.`,
  saving: 'Đang nén tệp…',
  saved: (name: string) => `Đã tải ${name}.`,
  opening: 'Đang mở sổ tính mới…',
  opened: (name: string) => `Đã mở ${name} thành sổ tính mới. Hãy lưu lại trước khi gửi.`,
  zipName: (round: string) => `CCHC - ${round.replaceAll('/', '-')}.zip`,
  reading: 'Đang đọc tệp…',
  readSoFar: (done: number, of: number) => `Đang đọc tệp ${done}/${of}…`,
  previewing: 'Đang xem trước…',
  merging: 'Đang gộp…',
  work: (files: number) => `gộp ${files} tệp`,
  merged: (files: number, cells: number, open: number) => `Đã gộp ${files} tệp, ghi ${cells} ô.${open > 0 ? ` Còn ${open} ô mâu thuẫn, giữ giá trị đang có.` : ''}`,
} as const;
