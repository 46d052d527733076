import type { CellInput, Change } from '../sheets/change';
import { isOurs } from '../workbook/ownRules';
import type { WorkbookReading } from '../workbook/readWorkbook';

type Reading = Pick<WorkbookReading, 'tables' | 'grids' | 'standing'>;

/**
 * The changes that would alter something. Left out are cells that hold what is to be written, and what was wanted word for word the last
 * time. Without this, two co-authors' add-ins would answer each other's writes for ever, and each typed cell would cost the user the undo list.
 * Who looks for the first time (`isFirst`) lets rules that stand be, since it cannot know how they came there.
 */
export function whatIsNew(changes: readonly Change[], reading: Reading, wantedBefore: ReadonlySet<string>, isFirst = false): Change[] {
  return changes.filter((change) => {
    switch (change.kind) {
      case 'write': return !holds(reading, change) && !wantedBefore.has(JSON.stringify(change));
      // The rules' own areas are not read, so they stand only if this very change put them there and none has been lost since.
      case 'highlight': return (!isFirst && !wantedBefore.has(JSON.stringify(change))) || !hasAllRules(reading, changes, change.sheet);
      default: return !wantedBefore.has(JSON.stringify(change));
    }
  });
}

function holds(reading: Reading, { sheet, area, cells }: Extract<Change, { kind: 'write' }>): boolean {
  const heldAt = cellReader(reading, sheet);
  return cells.every((row, i) => row.every((cell, j) => cell === null || isSame(cell, heldAt(area.row + i, area.column + j))));
}

function isSame(wanted: Exclude<CellInput, null>, held: unknown): boolean {
  if (typeof wanted === 'object') return wanted.formula.replace(/^=?/, '=') === held;
  return wanted === held;
}

/** What a cell holds as far as it was read, in grids formulas as text; undefined where nothing was read. */
function cellReader({ tables, grids }: Reading, sheet: string): (row: number, column: number) => unknown {
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const grid = grids[sheet]?.formulas;
  return (row, column) => {
    if (grid) return grid[row]?.[column] ?? '';
    const table = onSheet.find(({ area }) => row > area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
    return table?.values[row - table.area.row - 1]?.[column - table.area.column];
  };
}

/** Whether each of the sheet's rules of ours is still there. */
function hasAllRules({ standing }: Reading, changes: readonly Change[], sheet: string): boolean {
  const wanted = changes.flatMap((change) => (change.kind === 'highlight' && change.sheet === sheet ? change.highlights : []));
  return standing.rules.filter((rule) => rule.sheet === sheet && isOurs(rule, wanted)).length >= wanted.length;
}
