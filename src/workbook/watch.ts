import type { ExcelRun } from './excel';

/** Something changed in the workbook, by the user, another program or a co-author; not by us. */
export interface WorkbookChange {
  kind: 'cells' | 'sheets';
  source: 'Local' | 'Remote';
  /** the sheet's id, where one sheet is meant */
  sheetId: string | null;
}

/**
 * Tells of every change, local and remote, until the answer is called. The event of all sheets covers their tables too, and it alone says who made
 * the change: our own writes are left out from ExcelApi 1.14 on. Before that they are told of as well, so a listener must come to rest by itself.
 */
export async function watchTables(run: ExcelRun, onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ triggerSource, source, worksheetId }) => {
        if (triggerSource !== 'ThisLocalAddin') onChange({ kind: 'cells', source, sheetId: worksheetId });
      }),
      worksheets.onAdded.add(async ({ source }) => onChange({ kind: 'sheets', source, sheetId: null })),
      worksheets.onDeleted.add(async ({ source, worksheetId }) => onChange({ kind: 'sheets', source, sheetId: worksheetId })),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}
