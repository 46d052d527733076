import { partsOfDay, type Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { SENT_WORDS } from '../../strings';

/** kỳ báo cáo: one asking of all agencies, "Quý II". Its closing day `due` is the report date of every workbook that is sent for it. */
export interface Round {
  name: string;
  due: Day;
  sentOn: Day;
}

/**
 * What a round that closes on a day is called unless the coordinator says otherwise: its quarter, with the year where it is not the plan's.
 * @example roundName({ year: 2023 }, 45107) // 30/06/2023: 'Quý II'
 */
export function roundName({ year: planYear }: Pick<Plan, 'year'>, due: Day): string {
  const { year, month } = partsOfDay(due);
  return SENT_WORDS.quarter(Math.ceil(month / 3) as 1 | 2 | 3 | 4, year === planYear ? null : year);
}
