import { comparisonKey } from '../plan/text';
import { cellAddress } from '../sheets/column';
import { HEADERS } from '../strings';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { readWorkbook } from '../workbook/readWorkbook';
import { goToCell } from '../workbook/selection';
import { hasPlan } from './requireRows';

/** The tables whose rows have a code. */
export type TableName = 'NhiemVu' | 'PhanCong' | 'MucTieu';

/** Shows the row of a code wherever it stands now: people sort, filter and insert. */
export async function goToRow(run: ExcelRun, table: TableName, id: string): Promise<void> {
  const reading = await run(readWorkbook);
  if (!hasPlan(reading)) throw new Failure('plan-not-loaded');
  const found = reading.tables.find(({ name }) => name === table);
  if (!found) throw new Failure('table-missing', table);
  const column = found.headers.findIndex((header) => comparisonKey(header) === comparisonKey(HEADERS.code));
  if (column < 0) throw new Failure('column-missing', `${HEADERS.code} (${table})`);
  const row = found.values.findIndex((cells) => comparisonKey(String(cells[column] ?? '')) === comparisonKey(id));
  if (row < 0) throw new Failure('row-missing', id);
  await goToCell(run, found.sheet, cellAddress(found.area.row + 1 + row, found.area.column + column));
}
