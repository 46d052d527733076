import type { ExcelRun } from './excel';

/** Deletes those of the sheets that are there: what a batch that failed half-way had added. */
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
    await context.sync();
  });
}
