import type { Plan } from '../plan/plan';
import { agencies } from './angiang2023/agencies';
import { areas } from './angiang2023/areas';
import { duties } from './angiang2023/duties';
import { RANKED_PROVINCES, targets } from './angiang2023/targets';
import { certainDay } from './certainDay';
import { numberedTasks } from './numberedTasks';

/**
 * Kế hoạch 876/KH-UBND of 23 December 2022. Its body fixes seven areas with 64 tasks, the targets and the duties of section VI;
 * the appendix that names the tasks is not part of the public text, so their rows wait for it.
 */
export const anGiang2023: Plan = {
  id: 'angiang-2023',
  version: '1',
  title: 'Kế hoạch cải cách hành chính tỉnh An Giang năm 2023',
  shortName: 'CCHC An Giang 2023',
  number: '876/KH-UBND',
  issuer: 'Ủy ban nhân dân tỉnh An Giang',
  issuedOn: certainDay('2022-12-23'),
  province: 'An Giang',
  year: 2023,
  period: { start: certainDay('2023-01-01'), end: certainDay('2023-12-31') },
  levels: ['tỉnh', 'huyện', 'xã'],
  rankOutOf: RANKED_PROVINCES,
  areas,
  tasks: areas.flatMap(numberedTasks),
  targets,
  duties,
  agencies,
};
