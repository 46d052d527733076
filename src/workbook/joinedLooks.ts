import type { CellArea, Change, Look } from '../sheets/change';

/** One look over several areas of a sheet: the number format aside, which is given before any value is written. */
export interface JoinedLook { sheet: string; areas: CellArea[]; look: Look }

/**
 * Looks that are alike are given together, each where the first of them stood. A later one is not moved before another look that covers
 * some of its cells with something else of the same kind.
 */
export function joinedLooks(changes: readonly Change[]): JoinedLook[] {
  const joined: (JoinedLook & { key: string; parts: ReadonlySet<string> })[] = [];
  for (const change of changes) {
    if (change.kind !== 'look') continue;
    const { sheet, area, look: { numberFormat: _given, ...look } } = change;
    const key = JSON.stringify(look);
    const parts = partsOf(look);
    if (parts.size === 0) continue;
    const isInTheWay = (other: typeof joined[number]) => other.areas.some((covered) => doOverlap(covered, area)) && [...parts].some((part) => other.parts.has(part));
    const onSheet = joined.filter((other) => other.sheet === sheet).reverse();
    const last = onSheet.find((other) => other.key === key || isInTheWay(other));
    if (last?.key === key) last.areas.push(area);
    else joined.push({ sheet, areas: [area], look, key, parts });
  }
  return joined.map(({ sheet, areas, look }) => ({ sheet, areas, look }));
}

/** "fill", "font.size" …: what a look says something about. */
function partsOf(look: Look): Set<string> {
  const named = Object.entries(look).filter(([, value]) => value !== undefined);
  return new Set(named.flatMap(([name, value]) => (name === 'font' ? Object.keys(value as object).map((part) => `font.${part}`) : [name])));
}

function doOverlap(a: CellArea, b: CellArea): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
