import type { CellArea, CellInput, Change } from './change';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * What undoes work that was stopped half-way: the cells it wrote hold again what the snapshot found, rows it added to tables are emptied and no longer the
 * table's. Heights and formats are left: they hide nothing.
 */
export function changesBack(changes: readonly Change[], snapshot: WorkbookSnapshot): Change[] {
  const added = changes.flatMap((change): { table: TableSnapshot; area: CellArea }[] => {
    const table = change.kind === 'resizeTable' ? snapshot.tables.find(({ name }) => name === change.table) : undefined;
    return table && change.kind === 'resizeTable' ? [{ table, area: { ...change.area, row: table.area.row + table.area.rows, rows: change.area.rows - table.area.rows } }] : [];
  });
  const isAdded = (sheet: string, { row }: CellArea) => added.some(({ table, area }) => table.sheet === sheet && row >= area.row && row < area.row + area.rows);
  const heldAt = cellReader(snapshot);
  return [
    ...changes.flatMap((change): Change[] => {
      if (change.kind !== 'write' || isAdded(change.sheet, change.area)) return [];
      const { sheet, area } = change;
      return [{ ...change, cells: change.cells.map((line, i) => line.map((cell, j) => (cell === null ? null : heldAt(sheet, area.row + i, area.column + j)))) }];
    }),
    ...added.flatMap(({ table, area }): Change[] => [
      { kind: 'write', sheet: table.sheet, area, cells: Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill('')) },
      { kind: 'resizeTable', table: table.name, area: table.area },
    ]),
  ];
}

function cellReader({ tables, grids }: WorkbookSnapshot): (sheet: string, row: number, column: number) => CellInput {
  return (sheet, row, column) => {
    const table = tables.find(({ sheet: name, area }) => name === sheet && row > area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
    return table?.values[row - table.area.row - 1]?.[column - table.area.column] ?? grids[sheet]?.values[row]?.[column] ?? '';
  };
}
