/** The view in which an appendix becomes a plan of its own. */
export const DRAFT_PANEL = {
  heading: 'Lập kế hoạch từ Phụ lục',
  nothingYet: 'Chưa ghi gì vào sổ tính.',
  fields: { year: 'Năm của kế hoạch', province: 'Tỉnh, thành phố' },
  wanted: { year: 'Ghi năm bằng bốn chữ số, ví dụ 2026.', province: 'Ghi tên tỉnh, thành phố, ví dụ An Giang.' },
  withoutAreas: 'Phụ lục không có dòng nhóm (I, II, III…) để lập lĩnh vực, nên chưa lập được kế hoạch. Hãy xem lại bảng và các cột đã nhận ra.',
  document: (number: string, issuer: string) => (number === '' ? issuer : `Số ${number}, ${issuer}`),
  areas: (tasks: number) => `Lĩnh vực và nhiệm vụ (${tasks} nhiệm vụ)`,
  area: (name: string, tasks: number) => `${name}: ${tasks} nhiệm vụ`,
  agencies: (count: number) => `Cơ quan chủ trì (${count})`,
  whatItLacks: 'Phụ lục chỉ có nhiệm vụ. Mục tiêu và nhiệm vụ được phân công ở phần chính của Kế hoạch thì ghi thêm vào tệp kế hoạch (bấm Lưu tệp kế hoạch).',
  take: 'Dùng kế hoạch này',
  save: 'Lưu tệp kế hoạch',
  leave: 'Bỏ',
} as const;
