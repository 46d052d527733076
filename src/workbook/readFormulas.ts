import type { TableName } from '../sheets/column';
import type { TableSnapshot } from '../sheets/snapshot';
import { untracked } from './batch';

/** The formulas of tables' rows, by table; a cell without one holds its value. */
export type TableFormulas = ReadonlyMap<TableName, TableSnapshot['values']>;

/** Asked now, answered after the next sync: with what else is read in the same round trip. */
export function askForFormulas(context: Excel.RequestContext, tables: readonly TableName[]): () => TableFormulas {
  const asked = tables.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load('name');
    return { name, table, range: untracked(table.getRange()).load('formulas') };
  });
  return () => new Map(asked.filter(({ table }) => !table.isNullObject).map(({ name, range }) => [name, (range.formulas as TableSnapshot['values']).slice(1)]));
}
