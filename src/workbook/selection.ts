import { untracked } from './batch';
import type { ExcelRun } from './excel';
import { Failure } from './failure';

/** Shows a cell, e.g. C6: its sheet comes to the front and the cell is selected. */
export async function goToCell(run: ExcelRun, sheet: string, address: string): Promise<void> {
  await run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (found.isNullObject) throw new Failure('sheet-missing', sheet);
    // A hidden sheet cannot come to the front.
    if (found.visibility !== 'Visible') found.visibility = 'Visible';
    found.activate();
    untracked(found.getRange(address)).select();
    await context.sync();
  });
}

/** Asked now, answered after the next sync: where the user stands, rows and columns from 0. */
export function askForActiveCell({ workbook }: Excel.RequestContext): () => { sheet: string; row: number; column: number } {
  const cell = untracked(workbook.getActiveCell()).load('rowIndex,columnIndex,worksheet/name');
  return () => ({ sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex });
}
