import type { SheetCells } from '../sheets/typedSince';
import { untracked } from './batch';

/** The cells of those sheets that are there, from A1 on, formulas as text: in one round trip. */
export async function readSheetCells(context: Excel.RequestContext, names: readonly string[]): Promise<SheetCells[]> {
  const asked = names.map((sheet) => ({
    sheet, used: untracked(context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,columnCount,formulas'),
  }));
  await context.sync();
  return asked.flatMap(({ sheet, used }) => (used.isNullObject ? [] : [{ sheet, formulas: fromA1(used, used.formulas as SheetCells['formulas']) }]));
}

/** The used range begins at the first used cell; padded, row and column numbers mean what the user sees. */
export function fromA1<Cell>({ rowIndex, columnIndex, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'columnCount'>, cells: Cell[][]): (Cell | '')[][] {
  const left = Array<''>(columnIndex).fill('');
  const above = Array.from({ length: rowIndex }, () => Array<''>(columnIndex + columnCount).fill(''));
  return [...above, ...cells.map((row) => [...left, ...row])];
}
