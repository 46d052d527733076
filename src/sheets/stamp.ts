import type { Entered } from '../plan/entered';
import type { RecordedDeadline } from '../plan/followDeadline';
import { readDay } from '../plan/readDay';
import { valueOf } from '../plan/reading';
import { SHEET_NAMES } from '../strings';
import type { CellInput, Change } from './change';
import type { Dialect } from './dialect';
import type { WorkbookSnapshot } from './snapshot';

/**
 * dấu nhận dạng: what the very hidden sheet says of the workbook. Keys and values stand in columns A and B, the first being the
 * mark itself; the deadlines once derived stand in D to F: table and code, words, day.
 */
export interface Stamp {
  plan: string;
  version: string;
  dialect: Dialect;
}

const MARK = 'CCHC';
const LAYOUT = '1';
const DEADLINES = { column: 3, headers: ['deadline', 'words', 'due'] };
const KEYS = ['plan', 'version', 'dialect'] as const;

/** The stamp, or null where the workbook bears none. */
export function readStamp(snapshot: WorkbookSnapshot): Stamp | null {
  const cells = snapshot.grids[SHEET_NAMES.stamp]?.values ?? [];
  if (cells[0]?.[0] !== MARK) return null;
  const valueFor = (key: string) => String(cells.find((row) => row[0] === key)?.[1] ?? '');
  const [plan, version, dialect] = KEYS.map(valueFor);
  return { plan: plan ?? '', version: version ?? '', dialect: dialect === 'native' ? 'native' : 'cchc' };
}

export function stampChange(stamp: Stamp): Change {
  const lines: CellInput[][] = [[MARK, LAYOUT], ...KEYS.map((key) => [key, stamp[key]])];
  return { kind: 'write', sheet: SHEET_NAMES.stamp, area: { row: 0, column: 0, rows: lines.length, columns: 2 }, cells: lines };
}

/** Deadlines as they were derived, by `deadlineKey`. */
export type RecordedDeadlines = ReadonlyMap<string, RecordedDeadline>;

/** Tasks and duties number their rows independently of each other. */
export const deadlineKey = (table: string, code: string) => `${table} ${code}`;

export function readDerivedDeadlines(snapshot: WorkbookSnapshot): RecordedDeadlines {
  const { column } = DEADLINES;
  const rows = (snapshot.grids[SHEET_NAMES.stamp]?.values ?? []).slice(1);
  const recorded = rows.filter((row) => isText(row[column])).map((row) =>
    [String(row[column]), { words: String(row[column + 1] ?? ''), due: valueOf(readDay(row[column + 2])) }] as const);
  return new Map(recorded);
}

/** Writes the whole block anew; lines left over from a longer one are emptied. */
export function derivedDeadlinesChange(deadlines: RecordedDeadlines, linesBefore: number): Change {
  const lines: CellInput[][] = [...deadlines].map(([key, { words, due }]) => [key, words, due ?? '']);
  while (lines.length < linesBefore) lines.push(['', '', '']);
  return {
    kind: 'write', sheet: SHEET_NAMES.stamp, area: { row: 0, column: DEADLINES.column, rows: lines.length + 1, columns: 3 },
    cells: [DEADLINES.headers, ...lines],
  };
}

const isText = (value: Entered) => typeof value === 'string' && value !== '';
