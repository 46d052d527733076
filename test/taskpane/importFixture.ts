import type { ImportPreview } from '../../src/commands/import/importPreview';
import { dayOfIso } from '../../src/plan/day';
import { APPENDIX_PROBLEM_SENTENCES } from '../../src/strings';

const day = (iso: string) => dayOfIso(iso)!;
const TASK = { matchedBy: 'free', area: 'Cải cách thể chế', deliverable: 'Báo cáo', isSeveral: false, supporting: '', monitor: '', place: 'bảng 1, dòng 4, cột 2' } as const;

/** Three tasks, one group without an area, one agency nobody knows, one cell that would be overwritten. */
export const PREVIEW: ImportPreview = {
  source: 'phu-luc.docx',
  tables: [{ place: 'bảng 1, dòng 2, cột 1', titles: ['PHỤ LỤC'], isChosen: true }, { place: 'bảng 2, dòng 1, cột 1', titles: [], isChosen: false }],
  columns: [
    { column: 0, header: 'TT', role: 'number', confidence: 1 }, { column: 1, header: 'Nhiệm vụ', role: 'task', confidence: 1 },
    { column: 2, header: 'Thời hạn', role: 'deadline', confidence: 0.9 }, { column: 3, header: 'Cơ quan chủ trì', role: 'lead', confidence: 1 }, { column: 4, header: '', role: null, confidence: 0 },
  ],
  groups: [{ title: 'Cải cách thể chế', area: 'Cải cách thể chế', tasks: 3 }, { title: 'Việc khác', area: null, tasks: 1 }],
  counts: [{ area: 'Cải cách thể chế', planned: 2, found: 3 }, { area: 'Cải cách chế độ công vụ', planned: 0, found: 0 }],
  total: { planned: 2, found: 4 },
  tasks: [
    { ...TASK, code: '1.01', name: 'Rà soát văn bản', deadline: 'Quý II/2023', due: day('2023-06-30'), deadlineClass: 'day', lead: 'Sở Tư pháp' },
    { ...TASK, code: '1.02', name: '=Báo cáo', deadline: 'Thường xuyên', due: null, deadlineClass: 'ongoing', lead: '' },
    { ...TASK, code: '1.03', name: 'Tập huấn', deadline: '', due: null, deadlineClass: 'blank', lead: 'Trung tâm Tin học' },
  ],
  unplaced: [{ name: 'Việc lạ', group: 'Việc khác', place: 'bảng 1, dòng 9, cột 2' }],
  problems: [
    { code: 'area-unknown', place: 'bảng 1, dòng 9, cột 2', value: 'Việc khác', sentence: APPENDIX_PROBLEM_SENTENCES['area-unknown'] },
    ...[4, 5, 6, 7, 8].map((row) => ({ code: 'lead-missing' as const, place: `bảng 1, dòng ${row}, cột 4`, value: '', sentence: APPENDIX_PROBLEM_SENTENCES['lead-missing'] })),
  ],
  agencies: [
    { written: 'Trung tâm Tin học', kind: 'unknown', names: [], codes: ['1.03'], abolished: [] },
    { written: 'Các sở, ban, ngành', kind: 'collective', names: [], codes: ['1.02'], abolished: [] },
    { written: 'Sở Tư pháp', kind: 'known', names: ['Sở Tư pháp'], codes: ['1.01'], abolished: [] },
  ],
  cells: [
    { code: '1.01', header: 'Nhiệm vụ', outcome: 'overwritten', before: 'Tên cũ', after: 'Rà soát văn bản' },
    { code: '1.02', header: 'Nhiệm vụ', outcome: 'written', before: '', after: '=Báo cáo' },
    { code: '1.02', header: 'Cơ quan chủ trì', outcome: 'kept', before: 'Sở Nội vụ', after: '' },
    { code: '1.03', header: 'Nhiệm vụ', outcome: 'written', before: '', after: 'Tập huấn' },
  ],
  rowsAdded: ['1.03'],
  vanished: [{ code: '1.09', name: 'Việc đã bỏ' }],
  deadlineClasses: { day: 1, ongoing: 1, blank: 1 },
};
