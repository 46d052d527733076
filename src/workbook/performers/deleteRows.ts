import type { Performer } from './performer';

/** The last first: the others keep their numbers. */
export const deleteRows: Performer<'deleteRows'> = ({ table, rows }, batch) => {
  const { rows: standing } = batch.context.workbook.tables.getItem(table);
  for (const row of [...rows].sort((one, other) => other - one)) standing.getItemAt(row).delete();
};
