/** What the sheets of a workbook are called. */
export const SHEET_NAMES = {
  summary: 'Tổng hợp',
  targets: 'Mục tiêu',
  tasks: 'Nhiệm vụ',
  duties: 'Phân công',
  lists: 'Danh mục',
  amendments: 'Điều chỉnh',
  stamp: '_CCHC',
  carriedPlan: '_CCHC_KeHoach',
} as const;
