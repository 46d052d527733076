import type { Area } from '../../plan/plan';
import { leadOfDuty } from './duties';

/** Section III's seven lines. Area 6 has no lead: section VI.5 gives Sở Tài chính only "phối hợp", VI.7 leads in science finance alone. */
export const areas: Area[] = [
  area(1, 'Công tác chỉ đạo, điều hành cải cách hành chính', 15, 'VI.2.2'),
  area(2, 'Cải cách thể chế', 4, 'VI.3.1'),
  area(3, 'Cải cách thủ tục hành chính', 4, 'VI.4.1'),
  area(4, 'Cải cách tổ chức bộ máy hành chính nhà nước', 6, 'VI.2.2'),
  area(5, 'Cải cách chế độ công vụ', 9, 'VI.2.2'),
  area(6, 'Cải cách tài chính công', 6, null),
  area(7, 'Xây dựng, phát triển chính quyền điện tử, chính quyền số', 20, 'VI.6.1'),
];

/** `leadDuty` is the duty of section VI that names the area's lead. */
function area(number: number, name: string, taskCount: number, leadDuty: string | null): Area {
  const quote = `${number}. ${name}: ${taskCount} nhiệm vụ.`;
  const lead = leadDuty === null ? { leadAgency: null, leadSource: null } : leadOfDuty(leadDuty);
  return { number, name, taskCount, source: { section: `III.${number}`, quote }, ...lead };
}
