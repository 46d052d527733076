import type { Change } from '../sheets/change';
import { newBatch, type Batch } from './batch';
import { joinedLooks } from './joinedLooks';
import { activate } from './performers/activate';
import { addSheet } from './performers/addSheet';
import { addTable } from './performers/addTable';
import { chart } from './performers/chart';
import { columnWidths } from './performers/columnWidths';
import { deleteRows } from './performers/deleteRows';
import { fill } from './performers/fill';
import { freeze } from './performers/freeze';
import { highlight } from './performers/highlight';
import { look, numberFormat } from './performers/look';
import { merge } from './performers/merge';
import { print } from './performers/print';
import { recalculate } from './performers/recalculate';
import { repeat } from './performers/repeat';
import { resizeTable } from './performers/resizeTable';
import { rowHeights } from './performers/rowHeights';
import { setName } from './performers/setName';
import { validate } from './performers/validate';
import { write } from './performers/write';
import { NOTHING_STANDING, type Standing } from './standing';

/**
 * Queues the changes; the caller sends them with one `context.sync()`.
 * Sheets come first, then all number formats, then all other looks, then the rest in its order, then heights, and charts last, which stand by the
 * rows' heights. A value
 * written before its format is read as typed (1.10 becomes 1,1).
 */
export function performChanges(context: Excel.RequestContext, changes: readonly Change[], standing: Standing = NOTHING_STANDING): void {
  if (changes.length === 0) return;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const batch = newBatch(context, changes, standing);
  for (const change of changes) if (change.kind === 'addSheet') addSheet(change, batch);
  for (const change of changes) if (change.kind === 'look') numberFormat(change, batch);
  for (const joined of joinedLooks(changes)) look(joined, batch);
  for (const change of changes) perform(change, batch);
  rowHeights(changes, batch);
  for (const change of changes) if (change.kind === 'chart') chart(change, batch);
}

function perform(change: Change, batch: Batch): void {
  switch (change.kind) {
    case 'addSheet': case 'look': case 'rowHeight': case 'chart': return;
    case 'write': return write(change, batch);
    case 'fill': return fill(change, batch);
    case 'repeat': return repeat(change, batch);
    case 'merge': return merge(change, batch);
    case 'columnWidths': return columnWidths(change, batch);
    case 'addTable': return addTable(change, batch);
    case 'resizeTable': return resizeTable(change, batch);
    case 'deleteRows': return deleteRows(change, batch);
    case 'setName': return setName(change, batch);
    case 'validate': return validate(change, batch);
    case 'highlight': return highlight(change, batch);
    case 'freeze': return freeze(change, batch);
    case 'print': return print(change, batch);
    case 'activate': return activate(change, batch);
    case 'recalculate': return recalculate(change, batch);
    default: return neverReached(change);
  }
}

function neverReached(change: never): never {
  throw new Error(`no performer for ${JSON.stringify(change)}`);
}
