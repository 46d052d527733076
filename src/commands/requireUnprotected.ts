import type { Change } from '../sheets/change';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { Failure } from '../workbook/failure';

/** Refuses before anything is written when a change would meet a protected sheet: half a batch is worse than none. */
export function requireUnprotected({ sheets, tables }: WorkbookSnapshot, changes: readonly Change[]): void {
  const touched = new Set(changes.flatMap((change) => sheetTouched(change, tables) ?? []));
  const locked = sheets.filter(({ name, isProtected }) => isProtected && touched.has(name)).map(({ name }) => name);
  if (locked.length > 0) throw new Failure('sheet-protected', locked.join(', '));
}

/** The sheet whose protection would refuse the change. Showing a sheet and calculating are always allowed. */
function sheetTouched(change: Change, tables: WorkbookSnapshot['tables']): string | null {
  switch (change.kind) {
    case 'activate': case 'recalculate': case 'addSheet': return null;
    case 'resizeTable': case 'deleteRows': return tables.find(({ name }) => name === change.table)?.sheet ?? null;
    default: return change.sheet;
  }
}
