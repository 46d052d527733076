import type { SeenCells } from './checking';

/** Whether a constant stands in a cell. The areas are sorted by column once, so that many cells may be asked about. */
export function constantFinder(constants: SeenCells['constants']): (cell: { sheet: string; row: number; column: number }) => boolean {
  const byColumn = new Map<string, SeenCells['constants'][number]['area'][]>();
  for (const { sheet, area } of constants) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = `${sheet} ${column}`;
      const known = byColumn.get(key);
      if (known) known.push(area);
      else byColumn.set(key, [area]);
    }
  }
  return ({ sheet, row, column }) => (byColumn.get(`${sheet} ${column}`) ?? []).some((area) => row >= area.row && row < area.row + area.rows);
}
