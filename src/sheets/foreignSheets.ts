import { SHEET_NAMES } from '../strings';
import { NAMES } from './names';
import { OUR_SHEETS } from './ours';
import type { WorkbookSnapshot } from './snapshot';
import { readStamp } from './stamp';

/** What makes a sheet of one of our names ours: it holds a table of ours. */
const TABLES_OF: Record<string, readonly string[]> = {
  [SHEET_NAMES.targets]: ['MucTieu'],
  [SHEET_NAMES.tasks]: ['NhiemVu'],
  [SHEET_NAMES.duties]: ['PhanCong'],
  [SHEET_NAMES.lists]: ['LinhVuc', 'CoQuan', 'BiDanh'],
};

/**
 * The sheets that bear our names and are not ours, or are those of another plan: a workbook with any of them is left alone. `plan` left
 * out, the plan that the stamp names is not asked about.
 */
export function findForeignSheets(snapshot: WorkbookSnapshot, plan?: { id: string }): string[] {
  const ofOurNames = snapshot.sheets.map(({ name }) => name).filter((name) => OUR_SHEETS.includes(name));
  const stamp = readStamp(snapshot);
  if (plan && stamp && stamp.plan !== plan.id) return ofOurNames;
  return ofOurNames.filter((name) => !isOurs(snapshot, name));
}

function isOurs(snapshot: WorkbookSnapshot, name: string): boolean {
  if (name === SHEET_NAMES.stamp) return readStamp(snapshot) !== null;
  if (name === SHEET_NAMES.summary) return snapshot.names.some((found) => found.name === NAMES.reportDate && found.sheet === name);
  return snapshot.tables.some((table) => table.sheet === name && TABLES_OF[name]?.includes(table.name));
}
