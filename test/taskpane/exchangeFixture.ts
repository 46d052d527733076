import type { MergePreview } from '../../src/commands/merge/previewMerge';
import type { Exchange } from '../../src/commands/readExchange';
import type { SentWorkbook } from '../../src/commands/send';
import { dayOfIso } from '../../src/plan/day';

const day = (iso: string) => dayOfIso(iso)!;

/** Two agencies, one of which has answered; one row that nobody leads, one that all do. */
export const EXCHANGE: Exchange = {
  agencies: [
    { agency: 'Sở Nội vụ', tasks: 20, duties: 3, targets: 5, sentOn: day('2023-06-20'), isAsked: true, round: 'Quý II', returnedOn: null, outcome: null },
    { agency: 'Sở Tư pháp', tasks: 4, duties: 0, targets: 1, sentOn: day('2023-06-20'), round: 'Quý II', returnedOn: day('2023-06-28'), isAsked: true, outcome: { taken: 3, conflicts: 1, problems: 0 } },
    { agency: 'Văn phòng UBND tỉnh', tasks: 0, duties: 2, targets: 0, sentOn: null, isAsked: true, round: '', returnedOn: null, outcome: null },
  ],
  unsent: {
    withoutLead: [{ table: 'NhiemVu', code: '1.09', name: 'Việc chưa giao' }],
    collective: [{ name: 'Các sở, ban, ngành', rows: [{ table: 'NhiemVu', code: '1.03', name: 'Rà soát' }, { table: 'NhiemVu', code: '1.04', name: 'Tuyên truyền' }] }],
    ended: [],
  },
  assigned: { given: {}, collective: {} },
  unnamed: 0,
  listed: ['Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng UBND tỉnh'],
  round: 'Quý III',
  due: day('2023-09-30'),
};

export const sentWorkbook = (agency: string): SentWorkbook =>
  ({ name: `CCHC 2023 - Quý III - ${agency}.xlsx`, agency, bytes: new Uint8Array(agency.length), counts: { tasks: 1, duties: 0, targets: 0 } });

const SIDES = [
  { file: 'tu-phap.xlsx', agency: 'Sở Tư pháp', savedOn: day('2023-06-28'), base: 0.4, theirs: 0.8 },
  { file: 'noi-vu.xlsx', agency: 'Sở Nội vụ', savedOn: null, base: 0.4, theirs: 0.7 },
];
const ROW = { table: 'NhiemVu', name: 'Rà soát văn bản', answerOf: null } as const;

/** Three files: one taken, one refused for good, one that waits for the user's word; a dispute with us, one between files; an answer for a row of many. */
export const MERGE_PREVIEW: MergePreview = {
  files: [
    { name: 'tu-phap.xlsx', refusal: null, agency: 'Sở Tư pháp', round: 'Quý II', savedOn: day('2023-06-28'), rows: 5, taken: 2, conflicts: 2, problems: 1, sameAs: null, isBlank: false },
    { name: 'hong.xlsx', refusal: 'damaged', agency: '', round: '', savedOn: null, rows: 0, taken: 0, conflicts: 0, problems: 0, sameAs: null, isBlank: false },
    { name: 'quy-1.xlsx', refusal: 'other-round', agency: 'Sở Nội vụ', round: 'Quý I', savedOn: null, rows: 0, taken: 0, conflicts: 0, problems: 0, sameAs: null, isBlank: false },
  ],
  taken: [
    { ...ROW, code: '1.01', header: 'Tiến độ', before: null, after: 0.5, files: ['tu-phap.xlsx'] },
    { ...ROW, code: '1.03', header: 'Tiến độ', answerOf: 'Sở Tư pháp', before: null, after: 1, files: ['tu-phap.xlsx'] },
  ],
  conflicts: [
    { ...ROW, key: 'NhiemVu 1.02 progress', code: '1.02', header: 'Tiến độ', dispute: 'us-and-them', ours: 0.6, sides: SIDES.slice(0, 1), settled: null },
    { ...ROW, key: 'NhiemVu 1.05 progress', code: '1.05', header: 'Tiến độ', dispute: 'files', ours: 0.4, sides: SIDES, settled: null },
  ],
  wrong: [],
  problems: [
    { code: 'formula-for-value', where: { sheet: 'Nhiệm vụ', cell: 'K9', id: '1.06' }, value: 0.5, file: 'tu-phap.xlsx', agency: 'Sở Tư pháp', expected: null },
  ],
  answers: [{
    key: 'NhiemVu 1.03', table: 'NhiemVu', code: '1.03', name: 'Rà soát văn bản',
    by: [{ agency: 'Sở Nội vụ', values: [] }, { agency: 'Sở Tư pháp', values: [{ header: 'Tình trạng', value: 'Đang thực hiện' }, { header: 'Tỷ lệ hoàn thành', value: 0.5 }] }],
  }],
  outstanding: ['Sở Nội vụ'],
  withoutFile: [],
};
