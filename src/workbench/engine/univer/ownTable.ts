import { TableManager } from '@univerjs/sheets-table';
import type { Core } from './core';
import { withTableName } from './formulaText';

/** `[@Số]` names no table: in a table it means that table, so its name is put in before Univer gets the formula. */
export function formulaToStore(core: Core, sheet: string, row: number, column: number, formula: string): string {
  if (!formula.includes('[')) return formula;
  const table = core.get(TableManager).getTablesBySubunitId(core.unitId, sheet).find((each) => {
    const range = each.getRange();
    return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
  });
  return table ? withTableName(formula, { name: table.getDisplayName(), columns: table.getTableInfo().columns.map((each) => each.displayName) }) : formula;
}
