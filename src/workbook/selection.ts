import type { ExcelRun } from './excel';
import { Failure } from './failure';

/** Shows a cell: its sheet comes to the front and the cell is selected. Rows and columns count from 0. */
export async function goToCell(run: ExcelRun, sheet: string, row: number, column: number): Promise<void> {
  await run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (found.isNullObject) throw new Failure('sheet-missing', sheet);
    // A hidden sheet cannot come to the front.
    if (found.visibility !== 'Visible') found.visibility = 'Visible';
    found.activate();
    const cell = found.getCell(row, column);
    cell.untrack();
    cell.select();
    await context.sync();
  });
}
