import type { Performer } from './performer';

export const freeze: Performer<'freeze'> = ({ sheet, rows, columns }, batch) => {
  const panes = batch.sheet(sheet).freezePanes;
  if (columns === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(columns);
  else panes.freezeAt(batch.cells(sheet, { row: 0, column: 0, rows, columns }));
};
