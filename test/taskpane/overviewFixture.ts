import type { Overview } from '../../src/commands/overview';
import { dayOfIso } from '../../src/plan/day';
import { figures, groupByArea, groupByLead, type JudgedRow } from '../../src/plan/summary';

const day = (iso: string) => dayOfIso(iso)!;
const AREAS = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách chế độ công vụ'];

/** Seven tasks: area 2 is the worst (two overdue), area 1 has one behind, in area 3 nothing lags. */
export const TASKS: JudgedRow[] = [
  { id: '1.01', name: 'Rà soát văn bản', area: AREAS[0]!, leads: ['Sở Tư pháp'], due: day('2023-12-31'), state: 'behind', isReported: true },
  { id: '1.02', name: '', area: AREAS[0]!, leads: ['Sở Tư pháp'], due: day('2023-12-31'), state: 'on-track', isReported: true },
  { id: '2.01', name: 'Cắt giảm thời gian giải quyết', area: AREAS[1]!, leads: ['Sở Nội vụ', 'Sở Tư pháp'], due: day('2023-06-30'), state: 'overdue', isReported: true },
  { id: '2.02', name: '', area: AREAS[1]!, leads: ['Sở Nội vụ'], due: day('2023-03-31'), state: 'overdue', isReported: false },
  { id: '2.03', name: 'Công bố thủ tục', area: AREAS[1]!, leads: [], due: null, state: 'completed', isReported: true },
  { id: '3.01', name: 'Tập huấn', area: AREAS[2]!, leads: ['Sở Nội vụ'], due: null, state: 'no-due-date', isReported: false },
  { id: '3.02', name: 'Kiểm tra', area: AREAS[2]!, leads: ['Sở Nội vụ'], due: day('2023-06-30'), state: 'completed-on-time', isReported: true },
];
const DUTIES: JudgedRow[] = [
  { id: 'VI.2.1', name: 'Công bố chỉ số', area: '', leads: ['Sở Nội vụ'], due: day('2023-06-30'), state: 'overdue', isReported: true },
  { id: 'VI.2.2', name: 'Báo cáo quý', area: '', leads: ['Sở Nội vụ'], due: null, state: 'no-due-date', isReported: true },
];

export function overviewOf(tasks: JudgedRow[], more: Partial<Overview> = {}): Overview {
  return {
    asOf: day('2023-09-30'),
    plan: { id: 'angiang2023', title: 'Kế hoạch cải cách hành chính tỉnh An Giang năm 2023', shortName: 'CCHC An Giang 2023' },
    isLoaded: true,
    figures: figures(tasks),
    tasks: { rows: tasks, byArea: groupByArea(tasks, AREAS), byLead: groupByLead(tasks, 'Chưa xác định cơ quan chủ trì') },
    duties: { rows: DUTIES, byLead: groupByLead(DUTIES, 'Chưa xác định cơ quan chủ trì'), figures: figures(DUTIES) },
    targets: { met: 1, notMet: 2, notReported: 14, notPublished: 0, problem: 0, measurable: 17, rows: [] },
    problems: [],
    amendments: { added: 0, ended: 0, redated: 0, targets: 0 },
    agencies: ['Sở Nội vụ', 'Sở Tư pháp'],
    deadlinesFollowed: 0,
    dialect: 'cchc',
    ...more,
  };
}

export const EMPTY = overviewOf([], { isLoaded: false });
