import type { CellArea } from '../../sheets/change';
import { columnLetters } from '../../sheets/column';
import type { Performer } from './performer';

/** A name that stands is pointed elsewhere, not deleted: what refers to it would turn to #NAME?. */
export const setName: Performer<'setName'> = ({ name, sheet, area }, batch) => {
  const { names } = batch.context.workbook;
  if (batch.standing.names.includes(name)) names.getItem(name).formula = `='${sheet.replaceAll("'", "''")}'!${absoluteAddress(area)}`;
  // As a range and not as text: the text would be read in the user's own language in some versions.
  else names.add(name, batch.cells(sheet, area));
};

function absoluteAddress({ row, column, rows, columns }: CellArea): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}
