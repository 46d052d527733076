import { OUR_NAMES } from '../sheets/ours';
import type { ExcelRun } from './excel';

/** Deletes those of the sheets that are there: what a batch had added. Names of ours that pointed there go with them. */
export async function takeBackSheets(run: ExcelRun, names: readonly string[]): Promise<void> {
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) {
      if (!names.includes(sheet.name)) continue;
      // A very hidden sheet cannot be deleted.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    const left = OUR_NAMES.map((name) => context.workbook.names.getItemOrNullObject(name));
    const ranges = left.map((item) => item.getRangeOrNullObject());
    for (const range of ranges) range.untrack();
    await context.sync();
    left.forEach((item, index) => { if (!item.isNullObject && ranges[index]!.isNullObject) item.delete(); });
    await context.sync();
  });
}
