import { NAMES } from '../sheets/names';
import { SHEET_NAMES } from '../strings';

/** What of a workbook is ours and read at each visit. */
export const TABLES_READ = ['NhiemVu', 'PhanCong', 'MucTieu', 'LinhVuc', 'CoQuan', 'BiDanh'] as const;
export const NAMES_READ = Object.values(NAMES);
/** Sheets read as they are, because they hold no table of ours. */
export const GRID_SHEETS = [SHEET_NAMES.summary, SHEET_NAMES.stamp] as const;
export const SHEETS_WITH_HIGHLIGHTS = [SHEET_NAMES.summary, SHEET_NAMES.targets, SHEET_NAMES.tasks, SHEET_NAMES.duties, SHEET_NAMES.lists] as const;
