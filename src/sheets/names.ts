/** Defined names of the workbook. Lists of drop-downs and the report's parameters are found by them, wherever they stand. */
export const NAMES = {
  reportDate: 'NgayBaoCao',
  lagThreshold: 'NguongCham',
  dueSoonDays: 'SoNgaySapHan',
  statuses: 'DSTinhTrang',
  directions: 'DSChieu',
  units: 'DSDonVi',
  areas: 'DSLinhVuc',
  agencies: 'DSCoQuan',
} as const;

export interface Thresholds {
  /** share of the plan's time by which progress may trail before a task counts as behind */
  lag: number;
  dueSoonDays: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { lag: 0.15, dueSoonDays: 15 };
