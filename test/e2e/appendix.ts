import type { Source } from '../commands/import/sources';

/** The seven areas in the order in which an office's appendix has them, which need not be the plan's. Names and tasks are made up for this project. */
const AREAS: readonly [title: string, tasks: number, lead: string][] = [
  ['Công tác chỉ đạo, điều hành cải cách hành chính', 15, 'Sở Nội vụ'],
  ['Cải cách thể chế', 4, 'Sở Tư pháp'],
  ['Cải cách thủ tục hành chính', 4, 'VP UBND tỉnh'],
  ['Cải cách tổ chức bộ máy hành chính nhà nước', 6, 'SNV'],
  ['Cải cách chế độ công vụ', 9, 'Sở Nội vụ'],
  ['Cải cách tài chính công', 6, 'Trung tâm Tin học tỉnh'],
  ['Xây dựng, phát triển chính quyền điện tử, chính quyền số', 20, 'STTTT'],
];
const DEADLINES = ['Quý I/2023', 'Quý II/2023', 'Tháng 9/2023', 'Trong năm 2023', 'Thường xuyên', 'Trước ngày 30/11/2023', 'Theo hướng dẫn của Trung ương'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** A Word file as a department sends it: titles, a header of two lines, groups with Roman numbers, numbering that restarts, a collective lead, notes at the end. */
export const APPENDIX: Source = {
  format: 'docx',
  blocks: [
    'PHỤ LỤC', 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023', '(Ban hành kèm theo Kế hoạch)',
    {
      headerRows: 1,
      rows: [
        ['TT', 'Tên nhiệm vụ', 'Sản phẩm', 'Thời gian hoàn thành', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ...AREAS.flatMap(([title, tasks, lead], area) => [
          [ROMAN[area]!, title, '', '', '', ''],
          ...Array.from({ length: tasks }, (_, n) => [
            n + 1, `Nhiệm vụ mẫu số ${n + 1} của nhóm ${ROMAN[area]}`, n % 3 === 0 ? 'Kế hoạch của Ủy ban nhân dân tỉnh' : 'Báo cáo', DEADLINES[(area + n) % DEADLINES.length]!,
            n === 3 && area === 0 ? 'Các sở, ban, ngành' : lead, 'Các cơ quan liên quan',
          ]),
        ]),
      ],
    },
    'Ghi chú: số liệu thử.',
  ],
};
