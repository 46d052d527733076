import type { SeenCells } from '../sheets/check/checkWorkbook';
import { TABLES } from '../sheets/columns';
import { untracked } from './batch';
import type { ExcelRun } from './excel';
import { type FailureCode, failureOf } from './failure';
import { readWorkbook, type WorkbookReading } from './readWorkbook';

/** The tables that are checked. */
const CHECKED = [TABLES.NhiemVu, TABLES.PhanCong, TABLES.MucTieu];

/** Neighbouring columns with formulas are asked about together. */
type Block = { first: string; last: string };

/** Asked now, answered after the sync. What is absent is left out. */
export function askForSeenCells({ tables }: Excel.Workbook): () => SeenCells {
  const asked = CHECKED.map((described) => {
    const table = tables.getItemOrNullObject(described.name);
    const body = untracked(table.getDataBodyRange());
    const blocks = blocksOf(described.columns.map(({ header, formulas }) => (formulas ? header : null)));
    const constants = blocks.map(({ first, last }) => {
      const columns = [first, last].map((header) => untracked(table.columns.getItemOrNullObject(header).getDataBodyRange()));
      return areasOf(untracked(columns[0]!.getBoundingRect(columns[1]!)), 'Constants');
    });
    return { constants, visible: areasOf(body, 'Visible') };
  });
  return () => ({ constants: asked.flatMap(({ constants }) => constants.flatMap((answer) => answer())), visible: asked.flatMap(({ visible }) => visible()) });
}

function blocksOf(headers: readonly (string | null)[]): Block[] {
  const blocks: Block[] = [];
  headers.forEach((header, index) => {
    if (header === null) return;
    const last = blocks.at(-1);
    if (last && headers[index - 1] !== null && index > 0) last.last = header;
    else blocks.push({ first: header, last: header });
  });
  return blocks;
}

function areasOf(range: Excel.Range, type: 'Constants' | 'Visible'): () => SeenCells['visible'] {
  const found = untracked(range.getSpecialCellsOrNullObject(type));
  found.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount,worksheet/name');
  return () => (found.isNullObject ? [] : found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    sheet: found.worksheet.name, area: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
  })));
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
