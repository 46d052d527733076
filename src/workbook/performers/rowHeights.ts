import type { Change } from '../../sheets/change';
import type { Batch } from '../batch';

type RowHeight = Extract<Change, { kind: 'rowHeight' }>;

/** A run of rows longer than this of one height is cheaper set as one property than row by row. */
const LONG_RUN = 8;

/** Heights of rows that follow each other are set at once, each with its own. */
export function rowHeights(changes: readonly Change[], batch: Batch): void {
  for (const run of runsOf(changes)) {
    const { sheet, row } = run[0]!;
    const rows = run.reduce((sum, change) => sum + change.rows, 0);
    const cells = batch.cells(sheet, { row, column: 0, rows, columns: 1 });
    if (run.length === 1) cells.format.rowHeight = run[0]!.height;
    else cells.setRowProperties(run.flatMap(({ rows: count, height }) => Array.from({ length: count }, () => ({ format: { rowHeight: height } }))));
  }
}

function runsOf(changes: readonly Change[]): RowHeight[][] {
  const runs: RowHeight[][] = [];
  for (const change of changes) {
    if (change.kind !== 'rowHeight') continue;
    const last = runs.at(-1)?.at(-1);
    const follows = last?.sheet === change.sheet && last.row + last.rows === change.row && last.rows <= LONG_RUN && change.rows <= LONG_RUN;
    if (follows) runs.at(-1)!.push(change);
    else runs.push([change]);
  }
  return runs;
}
