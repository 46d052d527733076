import type { Day } from '../plan/day';
import { HEADERS } from '../strings';
import { NAMES } from './names';
import type { WorkbookRows } from './readRows';
import type { WorkbookSnapshot } from './snapshot';
import type { Work, WorkedCell } from './work';

/** What a refresh writes of what people read and enter: due days that followed their words, and the report date where another is asked for. */
export function refreshWork(snapshot: WorkbookSnapshot, rows: WorkbookRows, asOf?: Day): Work {
  const followed = [...rows.tasks, ...rows.duties].filter(({ isDueFollowed, read }) => isDueFollowed && read.column('due') !== null);
  const deadlines = followed.map((row): WorkedCell =>
    ({ at: { table: row.read.table, id: row.id, header: HEADERS.due }, before: row.read.cell('due'), after: row.due ?? '' }));
  return { sheetsAdded: [], rowsAdded: [], cells: [...reportDate(snapshot, rows, asOf), ...deadlines], memory: [] };
}

function reportDate({ names }: WorkbookSnapshot, rows: WorkbookRows, asOf?: Day): WorkedCell[] {
  const cell = names.find(({ name }) => name === NAMES.reportDate);
  return asOf === undefined || asOf === rows.reportDate || !cell ? [] : [{ at: { name: NAMES.reportDate }, before: cell.values[0]?.[0], after: asOf }];
}
