import { SHEET_NAMES } from '../strings';
import { TABLES } from './columns';
import { NAMES } from './names';

/** What of a workbook is ours, and therefore read at each visit. */
export const OUR_TABLES: readonly string[] = Object.keys(TABLES);
export const OUR_NAMES: readonly string[] = Object.values(NAMES);
/** Sheets read cell by cell, because they hold no table of ours. */
export const GRID_SHEETS: readonly string[] = [SHEET_NAMES.summary, SHEET_NAMES.stamp];
/** Sheets that people see: their conditional formats and charts are read too. */
export const SEEN_SHEETS: readonly string[] = [SHEET_NAMES.summary, SHEET_NAMES.targets, SHEET_NAMES.tasks, SHEET_NAMES.duties, SHEET_NAMES.lists];
