import type { Change } from '../../sheets/change';
import type { Batch } from '../batch';

type RowHeight = Extract<Change, { kind: 'rowHeight' }>;

/** A run of rows longer than this of one height is cheaper set as one property than row by row. */
const LONG_RUN = 10;
/** Rows between two runs that cost less, each left as it is, than a range more. */
const LONG_GAP = 60;

/** Heights of rows of a sheet are set at once, each with its own; the rows between are left as they are. */
export function rowHeights(changes: readonly Change[], batch: Batch): void {
  const heights = changes.filter((change): change is RowHeight => change.kind === 'rowHeight');
  for (const long of heights.filter(({ rows }) => rows > LONG_RUN)) {
    batch.cells(long.sheet, { row: long.row, column: 0, rows: long.rows, columns: 1 }).format.rowHeight = long.height;
  }
  for (const group of groupsOf(heights.filter(({ rows }) => rows <= LONG_RUN))) {
    const { sheet, row } = group[0]!;
    const last = group.at(-1)!;
    const rows: Excel.SettableRowProperties[] = Array.from({ length: last.row + last.rows - row }, () => ({}));
    for (const run of group) rows.fill({ format: { rowHeight: run.height } }, run.row - row, run.row - row + run.rows);
    batch.cells(sheet, { row, column: 0, rows: rows.length, columns: 1 }).setRowProperties(rows);
  }
}

/** Runs of one sheet from top to bottom, as long as no gap is too wide. */
function groupsOf(heights: readonly RowHeight[]): RowHeight[][] {
  const groups: RowHeight[][] = [];
  const sheets = [...new Set(heights.map(({ sheet }) => sheet))];
  for (const run of sheets.flatMap((sheet) => heights.filter((height) => height.sheet === sheet).sort((a, b) => a.row - b.row))) {
    const last = groups.at(-1)?.at(-1);
    if (last?.sheet === run.sheet && run.row - last.row - last.rows <= LONG_GAP) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups;
}
