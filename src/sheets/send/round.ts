import type { Day } from '../../plan/day';

/** kỳ báo cáo: one asking of all agencies, "Quý II". Its closing day `due` is the report date of every workbook that is sent for it. */
export interface Round {
  name: string;
  due: Day;
  sentOn: Day;
}
