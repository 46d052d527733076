import type { CellArea } from '../sheets/change';
import type { SeenCells } from '../sheets/check/checkWorkbook';
import { TABLES } from '../sheets/columns';
import { untracked } from './batch';
import type { ExcelRun } from './excel';
import { type FailureCode, failureOf } from './failure';
import { readWorkbook, type WorkbookReading } from './readWorkbook';

/** The tables that are checked. */
const CHECKED = [TABLES.NhiemVu, TABLES.PhanCong, TABLES.MucTieu];

/** Asked now, answered after the sync. Each column for itself: people move them, and one that is absent must not take the others with it. */
export function askForSeenCells({ tables }: Excel.Workbook): () => SeenCells {
  const asked = CHECKED.map((described) => {
    const table = tables.getItemOrNullObject(described.name);
    const body = untracked(table.getDataBodyRange()).load('worksheet/name');
    const columns = described.columns.filter(({ formulas }) => formulas !== undefined).map(({ header }) => untracked(table.columns.getItemOrNullObject(header).getDataBodyRange()));
    const constants = columns.map((column) => askForCells(column, 'Constants'));
    const visible = askForCells(body, 'Visible');
    const placed = (areas: CellArea[]) => areas.map((area) => ({ sheet: body.worksheet.name, area }));
    return { constants: () => placed(constants.flatMap((answer) => answer())), visible: () => placed(visible()) };
  });
  return () => ({ constants: asked.flatMap(({ constants }) => constants()), visible: asked.flatMap(({ visible }) => visible()) });
}

function askForCells(range: Excel.Range, type: 'Constants' | 'Visible'): () => CellArea[] {
  const found = untracked(range.getSpecialCellsOrNullObject(type));
  found.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (found.isNullObject ? [] : found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount })));
}

/** Refusals that may be about the special cells alone: protected sheets keep them to themselves, and there are only so many areas. */
const REFUSED: readonly FailureCode[] = ['sheet-protected', 'excel-refused', 'too-large'];

/** The workbook and what can be seen of it, in one round trip; where Excel refuses the latter, the workbook alone, in another. */
export async function readSeenWorkbook(run: ExcelRun): Promise<{ reading: WorkbookReading; seen: SeenCells | null }> {
  try {
    return await run(async (context) => {
      const seen = askForSeenCells(context.workbook);
      const reading = await readWorkbook(context);
      return { reading, seen: seen() };
    });
  } catch (error) {
    const failure = failureOf(error);
    if (!failure || !REFUSED.includes(failure.code)) throw error;
    return { reading: await run(readWorkbook), seen: null };
  }
}
