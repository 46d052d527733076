import type { Day } from '../plan/day';
import { checkSheetChanges, isCheckSheet, type CheckLine } from '../sheets/checkSheet';
import { CHECK_SHEET } from '../strings';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { performChanges } from '../workbook/performChanges';
import { readSheetCells } from '../workbook/readSheetCells';
import { NOTHING_STANDING } from '../workbook/standing';

export type { CheckLine };

/** Writes the problems into the sheet "Kiểm tra", in place of those of an earlier check: one read, one write. A sheet of that name that is not ours is left alone. */
export async function writeCheckSheet(run: ExcelRun, lines: readonly CheckLine[], asOf: Day): Promise<{ lines: number }> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(CHECK_SHEET.name).load('name,protection/protected');
    const [cells] = await readSheetCells(context, [CHECK_SHEET.name]);
    const standing = found.isNullObject ? null : cells ?? { sheet: CHECK_SHEET.name, formulas: [] };
    if (standing !== null && !isCheckSheet(standing)) throw new Failure('foreign-sheet', CHECK_SHEET.name);
    if (!found.isNullObject && found.protection.protected) throw new Failure('sheet-protected', CHECK_SHEET.name);
    performChanges(context, checkSheetChanges(lines, asOf, standing), NOTHING_STANDING);
    await context.sync();
    return { lines: lines.length };
  });
}
