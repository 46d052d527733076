import type { Entered } from '../plan/entered';
import { comparisonKey } from '../plan/text';
import type { Table, TableName } from './column';
import { TABLES } from './columns';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import type { CellPlace } from './work';

/** Where a cell is now, and what it holds. */
export interface FoundCell {
  sheet: string;
  row: number;
  column: number;
  held: Entered;
  /** nothing stands there, no formula either */
  isEmpty: boolean;
}

/** Finds cells by code and header or by name; null: it is gone. The rows of a table are gone through once, however many cells are asked for. */
export function cellFinder(snapshot: WorkbookSnapshot): (at: CellPlace) => FoundCell | null {
  const rowsByTable = new Map<string, Map<string, number>>();
  const rowOf = (table: TableSnapshot, id: string) => {
    const known = rowsByTable.get(table.name) ?? rowsByCode(table);
    rowsByTable.set(table.name, known);
    return known.get(comparisonKey(id));
  };
  return (at) => {
    if ('name' in at) {
      const named = snapshot.names.find(({ name }) => name === at.name);
      const held = named?.values[0]?.[0];
      return named ? { sheet: named.sheet, row: named.area.row, column: named.area.column, held, isEmpty: (held ?? '') === '' } : null;
    }
    const table = snapshot.tables.find(({ name }) => name === at.table);
    const row = table && rowOf(table, at.id);
    const column = table ? headerIndex(table, at.header) : -1;
    if (!table || row === undefined || column < 0) return null;
    return {
      sheet: table.sheet, row: table.area.row + 1 + row, column: table.area.column + column,
      held: table.values[row]![column], isEmpty: table.isEmpty[row]?.[column] ?? false,
    };
  };
}

/** Rows of a table's body by code, by the column that the house knows them by. Of rows with one code the first is found. */
function rowsByCode(table: TableSnapshot): Map<string, number> {
  const { columns, idKey } = describedAs(table.name);
  const column = headerIndex(table, (columns.find(({ key }) => key === idKey) ?? columns[0]!).header);
  const rows = new Map<string, number>();
  table.values.forEach((cells, index) => {
    const key = comparisonKey(String(cells[column] ?? ''));
    if (!rows.has(key)) rows.set(key, index);
  });
  return rows;
}

export const headerIndex = (table: TableSnapshot, header: string): number => table.headers.findIndex((one) => comparisonKey(one) === comparisonKey(header));

/** A snapshot's tables are ours, so each is described. */
export const describedAs = (name: string): Table => TABLES[name as TableName];
