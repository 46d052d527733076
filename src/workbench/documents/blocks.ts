import type { Area } from '../engine/engine';

/**
 * The grid cut into rectangles of one value each, cells without a value left out: runs along a row, then equal runs of rows below each other.
 * Values are compared by identity.
 */
export function blocksOf<T extends object>(grid: readonly (readonly (T | undefined)[])[]): { area: Area; value: T }[] {
  const done: { area: Area; value: T }[] = [];
  let open = new Map<string, { area: Area; value: T }>();
  grid.forEach((line, row) => {
    const next = new Map<string, { area: Area; value: T }>();
    for (const { column, columns, value } of runsOf(line)) {
      const key = `${column},${columns}`;
      const above = open.get(key);
      if (above?.value === value) {
        above.area.rows++;
        next.set(key, above);
        open.delete(key);
      } else next.set(key, { area: { row, column, rows: 1, columns }, value });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

/** The same along one row of cells. */
function runsOf<T extends object>(line: readonly (T | undefined)[]): { column: number; columns: number; value: T }[] {
  const runs: { column: number; columns: number; value: T }[] = [];
  line.forEach((value, column) => {
    const last = runs.at(-1);
    if (value === undefined) return;
    if (last && last.value === value && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1, value });
  });
  return runs;
}

export interface Run<T> { start: number; count: number; value: T }

/** Rows or columns with equal values in one run: {3: 20, 4: 20, 9: 8} → 3 and 4, 9. */
export function runsOfEqual<T>(values: Iterable<[index: number, value: T]>): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [index, value] of [...values].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.value === value && last.start + last.count === index) last.count++;
    else runs.push({ start: index, count: 1, value });
  }
  return runs;
}
