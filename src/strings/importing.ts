/** The import of an appendix: where things stand in the source, and what is odd there. */
export const IMPORT_WORDS = {
  /** where something stands in the source */
  sheetPlace: (sheet: string, cell: string) => `trang ${sheet}, ô ${cell}`,
  selectionPlace: (sheet: string, cell: string) => `vùng chọn ở trang ${sheet}, ô ${cell}`,
  wordPlace: (table: number, row: number, column: number) => `bảng ${table}, dòng ${row}, cột ${column}`,
  selection: 'vùng đang chọn',
  /** what stands in Nguồn of an imported task */
  source: (key: string) => (key === '' ? 'Phụ lục' : `Phụ lục, số ${key}`),
  sourceMonitor: (agencies: string) => `theo dõi, đôn đốc: ${agencies}`,
  sourceLead: (written: string) => `văn bản ghi chủ trì: “${written}”`,
  problem: (place: string, sentence: string, value: string) => `${place}: ${sentence}${value === '' ? '' : ` (${value})`}.`,
  counts: (area: string, planned: number, found: number) => `${area}: Kế hoạch nêu ${planned} nhiệm vụ, Phụ lục có ${found}.`,
  unknownAgency: (written: string, tasks: number) => `Cơ quan chưa có trong danh mục: “${written}” (${tasks} nhiệm vụ).`,
  vanished: (code: string, name: string) => `Không còn trong Phụ lục: ${code} ${name}.`,
  overwritten: (code: string, header: string, before: string, after: string) => `${code}, ${header}: “${before}” được thay bằng “${after}”.`,
  previewed: (tasks: number, file: string) => `Xem trước: ${tasks} nhiệm vụ; chưa ghi gì vào ${file}.`,
  imported: (tasks: number, added: number, file: string) => `Đã nhập ${tasks} nhiệm vụ${added > 0 ? `, thêm ${added} dòng mới` : ''}, ghi vào ${file}.`,
  planMade: (areas: number, tasks: number, file: string) => `Đã lập kế hoạch gồm ${areas} lĩnh vực, ${tasks} nhiệm vụ, ghi vào ${file}.`,
} as const;

/** What is odd about a row of the source. None of it blocks the import. */
export const APPENDIX_PROBLEM_SENTENCES = {
  'area-unknown': 'Tên nhóm không khớp lĩnh vực nào của Kế hoạch; nhiệm vụ trong nhóm chưa được nhập cho đến khi chọn lĩnh vực',
  'area-missing': 'Nhiệm vụ không thuộc nhóm nào nên chưa rõ lĩnh vực, chưa được nhập',
  'row-unnumbered': 'Dòng không có số thứ tự, được nhập như một nhiệm vụ',
  'number-duplicate': 'Số thứ tự bị trùng',
  'number-skipped': 'Số thứ tự không liên tục',
  'name-missing': 'Dòng có số thứ tự nhưng không có tên nhiệm vụ, không được nhập',
  'name-duplicate': 'Tên nhiệm vụ trùng với một nhiệm vụ khác trong cùng lĩnh vực',
  'lead-missing': 'Không ghi cơ quan chủ trì',
  'deadline-blank': 'Không ghi thời hạn',
  'deadline-unreadable': 'Không tính được hạn từ câu chữ của thời hạn',
  'deadline-contradictory': 'Thời hạn mâu thuẫn: vừa ghi ngày vừa ghi thường xuyên',
  'deliverable-names-other-day': 'Cột sản phẩm ghi một ngày khác với thời hạn',
  'dates-swapped': 'Cột thời hạn có thể bị đảo ngày và tháng: mọi ô kiểu ngày đều có ngày không quá 12, trong khi ô kiểu chữ có ngày lớn hơn 12',
  'agency-unknown': 'Cơ quan chủ trì không có trong danh mục, được giữ nguyên như đã ghi',
  'agency-abolished': 'Cơ quan đã được sắp xếp lại từ năm 2025; hãy xem lại tên cơ quan chủ trì, phối hợp',
  'rows-joined': 'Nhiều dòng của cùng một nhiệm vụ được ghép lại',
  'sub-rows-joined': 'Các ý nhỏ a), b), c)… được ghép vào nhiệm vụ có số thứ tự',
  'note-row': 'Dòng ghi chú, không được nhập',
  'table-left-out': 'Tệp còn một bảng khác, không được nhập',
} as const;
