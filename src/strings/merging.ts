const BLANK = 'trống';
const says = (verb: string, value: string) => (value === BLANK ? 'để trống' : `${verb} ${value}`);

/** What comes back: problems, refusals, conflicts. */
export const MERGE_WORDS = {
  /** what is listed of a file and not taken */
  problems: {
    'locked-changed': 'Ô của kế hoạch đã bị sửa trong tệp gửi về; không lấy',
    'not-theirs': 'Dòng không thuộc cơ quan này; không lấy',
    'lead-changed': 'Cơ quan chủ trì của dòng đã đổi sau khi gửi; không lấy giá trị này',
    'row-deleted': 'Tệp gửi về thiếu dòng này',
    'row-unknown': 'Mã không có trong sổ tính; không lấy',
    'row-without-code': 'Dòng có số liệu nhưng không có mã; không lấy',
    'row-duplicate': 'Mã có ở nhiều dòng với số liệu khác nhau; không lấy',
    'formula-for-value': 'Ô nhập chứa công thức; chưa lấy giá trị',
    'error-for-value': 'Ô nhập chứa lỗi; không lấy',
    'text-too-long': 'Văn bản dài hơn mức một ô chứa được; không lấy',
    'column-missing': 'Tệp gửi về thiếu cột này; số liệu của cột giữ nguyên',
    'sheet-missing': 'Tệp gửi về thiếu bảng này; số liệu của bảng giữ nguyên',
    'sheet-twice': 'Tệp có trang này là bản sao của một bảng và ghi số liệu khác; chỉ đọc trang gốc, không lấy số liệu ở bản sao',
    'external-links': 'Tệp có liên kết đến sổ tính khác; liên kết không được mở',
  },
  /** why nothing of a file is taken */
  refusals: {
    'not-a-workbook': 'Tệp không phải là sổ tính .xlsx hoặc .ods',
    'old-excel': 'Tệp ở định dạng Excel khác (.xls, .xlsb); hãy lưu lại thành .xlsx',
    encrypted: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại',
    damaged: 'Tệp bị hỏng, không đọc được nội dung',
    'too-large': 'Tệp quá 20 MB, quá 20.000 dòng hoặc quá lớn khi giải nén',
    'with-entities': 'Tệp có nội dung không an toàn mà phần mềm bảng tính không tạo ra; không mở',
    'with-macros': 'Tệp có macro; hãy lưu lại thành .xlsx rồi gửi lại',
    'no-stamp': 'Tệp không có dấu nhận dạng: không phải tệp đã gửi cho cơ quan',
    'not-sent': 'Tệp là sổ tính của kế hoạch nhưng không phải tệp đã gửi cho một cơ quan',
    'other-plan': 'Tệp của kế hoạch khác',
    'other-version': 'Tệp của phiên bản kế hoạch khác; chỉ gộp khi được chấp nhận',
    'other-round': 'Tệp của kỳ báo cáo khác với kỳ đã gửi gần nhất; chỉ gộp khi được chấp nhận',
    'agency-unknown': 'Cơ quan ghi trong tệp không có trong Danh mục, không chủ trì dòng nào và chưa được ghi là đã gửi; chỉ gộp khi được chấp nhận',
  },
  disputes: {
    'us-and-them': 'Hai bên cùng sửa, khác nhau',
    files: 'Các tệp gửi về ghi khác nhau',
    'back-to-sent': 'Tệp vẫn ghi giá trị lúc gửi đi, trong khi sau đó đã chốt giá trị khác',
    'passed-over': 'Tệp ghi giá trị mà lần gộp trước không lấy hoặc đã thay bằng giá trị khác',
  },
  blank: BLANK,
  mergedCell: (code: string, header: string, before: string, after: string) => `${code} · ${header}: ${before} → ${after}`,
  adoptedCell: (cell: string, agency: string) => `${cell}; lấy câu trả lời của ${agency}`,
  returned: (taken: number, conflicts: number, problems: number) => `Ghi nhận ${taken} ô; ${conflicts} ô mâu thuẫn; ${problems} chỗ không lấy`,
  /** reads what `returned` makes and made */
  returnedCounts: /^Ghi nhận (\d+) ô; (\d+) ô mâu thuẫn; (\d+) (?:chỗ không lấy|lỗi dữ liệu)$/u,
  fileTakenBack: 'Không còn tính kết quả gộp của tệp này',
  takenBack: (cells: number, kept: number) => `Đưa ${cells} ô về như trước khi gộp${kept === 0 ? '' : `; ${kept} ô đã sửa sau đó nên giữ nguyên`}`,
  problem: (file: string, sheet: string, cell: string, id: string, sentence: string) => `${file}${sheet === '' ? '' : `, ${sheet}`}${cell === '' ? '' : `, ô ${cell}`}${id === '' ? '' : ` (${id})`}: ${sentence}.`,
  refused: (file: string, sentence: string) => `${file}: ${sentence}.`,
  nothingEntered: (file: string) => `${file}: không ô nào có số liệu; cơ quan đã gửi về tệp trống.`,
  sameAs: (file: string, other: string) => `${file}: nội dung giống hệt tệp ${other}; chỗ không lấy chỉ kể một lần, ở tệp kia.`,
  conflict: (code: string, header: string, ours: string, sides: readonly string[], sentence: string) => `${code}, ${header}: ${sentence}; đang ${says('có', ours)}; ${sides.join('; ')}.`,
  side: (file: string, value: string) => `${file} ${says('ghi', value)}`,
  merged: (files: number, cells: number, conflicts: number, out: string) => `Đã đọc ${files} tệp, lấy ${cells} ô vào ${out}; còn ${conflicts} ô mâu thuẫn.`,
  outstanding: (agencies: readonly string[]) => `Chưa gửi về: ${agencies.join('; ')}.`,
  withoutFile: (agencies: readonly string[]) => `Sổ tính chưa ghi lần gửi nào nên không rõ cơ quan nào còn nợ; lần này chưa có tệp của: ${agencies.join('; ')}.`,
} as const;
