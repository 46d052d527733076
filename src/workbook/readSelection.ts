import { type Grid, type GridCell, gridOf, type Merge } from '../plan/appendix/grid';
import { untracked } from './batch';
import type { ExcelRun } from './excel';
import { Failure } from './failure';
import { isDateFormat, monthShown } from './files/grids/numberFormats';
import { hasExcelApi } from './requirementSets';

/** The used cells of what is selected now, as people see them; dates as days. Of merges older Excels do not tell. */
export async function readSelection(run: ExcelRun): Promise<Grid> {
  return run(async (context) => {
    const selected = untracked(context.workbook.getSelectedRange());
    const used = untracked(selected.getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,values,text,numberFormat,worksheet/name');
    const merged = hasExcelApi('1.13') ? selected.getMergedAreasOrNullObject() : null;
    merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    await context.sync();
    if (used.isNullObject) throw new Failure('selection-empty');
    const rows = used.text.map((line: string[], row: number) => line.map((text, column) => cellOf(text, used.values[row]?.[column], String(used.numberFormat[row]?.[column] ?? ''))));
    const merges = merged === null || merged.isNullObject ? [] : merged.areas.items.map((area): Merge => ({
      row: area.rowIndex - used.rowIndex, column: area.columnIndex - used.columnIndex, rows: area.rowCount, columns: area.columnCount,
    })).filter(({ row, column }) => row >= 0 && column >= 0);
    return gridOf({ kind: 'selection', name: used.worksheet.name, row: used.rowIndex, column: used.columnIndex }, '', rows, merges);
  });
}

function cellOf(text: string, value: unknown, format: string): GridCell {
  if (typeof value !== 'number' || !isDateFormat(format)) return { text: typeof value === 'string' ? value : text };
  return { text, day: Math.floor(value), ...monthShown(format) };
}
