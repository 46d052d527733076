import { hasExcelApi } from '../requirementSets';
import type { Performer } from './performer';

/** Excel before ExcelApi 1.13 cannot resize a table: there the missing rows are added blank, and what follows fills them. */
export const resizeTable: Performer<'resizeTable'> = ({ table, area }, batch) => {
  const standing = batch.standing.tables.find(({ name }) => name === table);
  if (standing === undefined) throw new Error(`table ${table} is to be resized but was not read`);
  const proxy = batch.context.workbook.tables.getItem(table);
  if (hasExcelApi('1.13')) proxy.resize(batch.cells(standing.sheet, area));
  else if (area.rows > standing.rows) proxy.rows.add(undefined, blankRows(area.rows - standing.rows, area.columns));
};

function blankRows(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(''));
}
