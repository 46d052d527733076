import type { Performer } from './performer';

/** The headers stand in the area's first row already. */
export const addTable: Performer<'addTable'> = ({ sheet, area, name, style }, batch) => {
  const table = batch.sheet(sheet).tables.add(batch.cells(sheet, area), true);
  table.name = name;
  table.style = style;
};
