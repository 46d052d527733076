import { isoOfDay, dayOfIso } from '../../plan/day';
import { SHEET_NAMES } from '../../strings';
import type { CellInput, Change } from '../change';
import type { WorkbookSnapshot } from '../snapshot';
import type { Round } from './round';

/** What the very hidden sheet of a sent workbook says besides the stamp: whose it is, for which round, and what its locked cells held. */
export interface SentStamp {
  agency: string;
  round: Round;
  /** `digestOf` its locked cells */
  digest: string;
}

const KEYS = ['agency', 'round', 'due', 'sent', 'digest'] as const;
/** Below the stamp's own lines, in columns A and B. */
const ROW = 4;

/** null where the workbook was never sent: it lacks one of the keys, or a day is none. */
export function readSentStamp({ grids }: Pick<WorkbookSnapshot, 'grids'>): SentStamp | null {
  const cells = grids[SHEET_NAMES.stamp]?.values ?? [];
  const [agency = '', name = '', dueIso = '', sentIso = '', digest = ''] = KEYS.map((key) => String(cells.find((row) => row[0] === key)?.[1] ?? ''));
  const [due, sentOn] = [dayOfIso(dueIso), dayOfIso(sentIso)];
  if (agency === '' || due === null || sentOn === null) return null;
  return { agency, round: { name, due, sentOn }, digest };
}

/** Days are written as text, yyyy-mm-dd, so that no program turns them into something else. */
export function sentStampChange({ agency, round, digest }: SentStamp): Change {
  const values = [agency, round.name, isoOfDay(round.due), isoOfDay(round.sentOn), digest];
  const cells: CellInput[][] = KEYS.map((key, index) => [key, values[index]!]);
  return { kind: 'write', sheet: SHEET_NAMES.stamp, area: { row: ROW, column: 0, rows: cells.length, columns: 2 }, cells };
}
