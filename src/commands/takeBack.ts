import type { Plan } from '../plan/plan';
import { amendmentLine } from '../sheets/amendments/amendmentLine';
import { cellAddress } from '../sheets/column';
import { ANSWER_TABLE } from '../sheets/columns';
import { HIDDEN_SHEETS } from '../sheets/ours';
import { takingBack } from '../sheets/takeBack';
import { movedSince, typedSince } from '../sheets/typedSince';
import { readStamp } from '../sheets/stamp';
import type { Work } from '../sheets/work';
import { SHEET_NAMES } from '../strings';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { performChanges } from '../workbook/performChanges';
import { readSheetCells } from '../workbook/readSheetCells';
import { askForSeenCells } from '../workbook/readSeenCells';
import { readWorkbook } from '../workbook/readWorkbook';
import { takeBackSheets } from '../workbook/takeBackSheets';
import { requireUnprotected } from './requireUnprotected';

/** What was taken back, and what stays because somebody has been there since. */
export interface TakenBack {
  sheets: number;
  rows: number;
  cells: number;
  kept: number;
}

/** Cells named where sheets cannot be taken back. */
const PLACES_TOLD = 3;

/**
 * hoàn tác: puts the workbook back to before the work, as far as nobody has changed since what was written. Added sheets go whole or not at all:
 * where anything else stands in them than loading wrote, the failure says where.
 */
export async function takeBack(run: ExcelRun, plan: Plan, work: Work): Promise<TakenBack> {
  const cells = await run(async (context) => {
    // Whether a formula put back is still one is no part of a reading.
    const seen = work.cells.some(({ isFormula }) => isFormula) ? askForSeenCells(context.workbook) : null;
    const reading = await readWorkbook(context, work.cells.some(({ at }) => 'table' in at && at.table === ANSWER_TABLE.name) ? [ANSWER_TABLE.name] : []);
    const moved = movedSince(work.sheetsAdded, reading);
    if (moved.length > 0) throw new Failure('typed-since', moved.join(', '));
    const visible = work.sheetsAdded.filter((name) => !HIDDEN_SHEETS.includes(name) && reading.sheets.some((sheet) => sheet.name === name));
    if (visible.length > 0) {
      const dialect = readStamp(reading)?.dialect ?? 'native';
      const typed = typedSince(plan, dialect, await readSheetCells(context, visible), work.sheetsWritten);
      if (typed.length > 0) throw new Failure('typed-since', typed.slice(0, PLACES_TOLD).map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`).join(', '));
    }
    const { changes, keptCells, keptRows } = takingBack(work, reading, seen?.().constants);
    // The sentence that counts amendments has nothing to count without their sheet.
    const all = work.sheetsAdded.includes(SHEET_NAMES.amendments) ? [...changes, ...amendmentLine(reading, false)] : changes;
    requireUnprotected(reading, all);
    performChanges(context, all, reading.standing);
    await context.sync();
    const rows = changes.reduce((sum, change) => sum + (change.kind === 'deleteRows' ? change.rows.length : 0), 0);
    return { rows, cells: work.cells.length - keptCells.length, kept: keptCells.length + keptRows.length };
  });
  if (work.sheetsAdded.length > 0) await takeBackSheets(run, work.sheetsAdded);
  return { sheets: work.sheetsAdded.length, ...cells };
}
