import type { CellArea } from '../change';
import { type CheckedTable, type Checking, type Found, foundAt, foundIn, type SeenCells } from './checking';

/** Constants where the house keeps a formula: the cell no longer follows what is entered. */
export function overwrittenFormulas({ tables }: Checking, { constants }: SeenCells): Found[] {
  return tables.flatMap((table) => {
    const { standing, columns } = table;
    const places = constants.filter(({ sheet }) => sheet === standing.sheet).map(({ area }) => area);
    return table.table.columns.flatMap(({ key, header, formulas }): Found[] => {
      const index = columns.get(key);
      if (formulas === undefined || index === undefined) return [];
      return rowsIn(places, standing.area.column + index, table).flatMap((at): Found[] => {
        const row = table.rowAt.get(at);
        return row ? [foundIn(table, row, index, 'formula-overwritten', row.canBeFound ? { kind: 'formula', table: table.table.name, id: row.id, header } : null)] : [];
      });
    });
  });
}

/** The rows of a table's body that the areas cover in a column, each once. */
function rowsIn(areas: readonly CellArea[], column: number, { standing: { area } }: CheckedTable): number[] {
  const rows = new Set<number>();
  for (const one of areas) {
    if (column < one.column || column >= one.column + one.columns) continue;
    const end = Math.min(one.row + one.rows, area.row + area.rows);
    for (let row = Math.max(one.row, area.row + 1); row < end; row += 1) rows.add(row);
  }
  return [...rows];
}

/** Rows with problems that nobody sees: hidden by hand or by a filter. */
export function hiddenRows({ tables }: Checking, { visible }: SeenCells, found: readonly Found[]): Found[] {
  return tables.flatMap((table) => {
    const { standing } = table;
    const seen = new Set<number>();
    for (const { sheet, area } of visible) {
      if (sheet !== standing.sheet) continue;
      for (let row = Math.max(area.row, standing.area.row); row < Math.min(area.row + area.rows, standing.area.row + standing.area.rows); row += 1) seen.add(row);
    }
    const wrong = new Set(found.filter(({ problem }) => problem.table === table.table.name).map(({ row }) => row));
    return table.rows.filter(({ read }) => wrong.has(read.row) && !seen.has(read.row)).map((row) => foundAt(row, 'code', 'hidden-row'));
  });
}
