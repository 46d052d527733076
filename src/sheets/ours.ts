import { SHEET_NAMES } from '../strings';
import type { TableName } from './column';
import { NAMES } from './names';

/** What of a workbook is ours to read: found by name, wherever it stands. */
export const OUR_TABLES: readonly TableName[] = ['MucTieu', 'NhiemVu', 'PhanCong', 'LinhVuc', 'CoQuan', 'BiDanh', 'DieuChinh'];
export const OUR_NAMES: readonly string[] = Object.values(NAMES);
/** Sheets without a table of ours: they are read cell by cell. */
export const GRID_SHEETS: readonly string[] = [SHEET_NAMES.summary, SHEET_NAMES.stamp];
/** In the order in which they stand in the workbook. Điều chỉnh comes with the first amendment only, and is known by its table. */
export const OUR_SHEETS: readonly string[] = [
  SHEET_NAMES.summary, SHEET_NAMES.targets, SHEET_NAMES.tasks, SHEET_NAMES.duties, SHEET_NAMES.lists, SHEET_NAMES.stamp,
];
/** Very hidden, and for the add-in alone. The carried plan is there only where the workbook is of a plan that the add-in does not bring along. */
export const HIDDEN_SHEETS: readonly string[] = [SHEET_NAMES.stamp, SHEET_NAMES.carriedPlan];
/** Sheets that people see: they may carry rules and charts of ours. */
export const SEEN_SHEETS: readonly string[] = OUR_SHEETS.filter((name) => name !== SHEET_NAMES.stamp);
