import type { Day } from '../plan/day';
import { type Entered, isBlank } from '../plan/entered';
import { readDay } from '../plan/readDay';
import { valueOf } from '../plan/reading';
import { cleanText, comparisonKey } from '../plan/text';
import { SHEET_NAMES } from '../strings';
import type { CellInput, Change } from './change';
import type { TableName } from './column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from './columns';
import type { WorkbookRows } from './readRows';
import { sha256 } from './send/sha256';
import type { WorkbookSnapshot } from './snapshot';

/** số liệu đã chốt: what the entered cells of a row held when both sides last agreed on them. */
export interface AgreedRow {
  table: TableName;
  code: string;
  asOf: Day;
  /** the last sending before which the row as a whole was agreed on: a file of it or an older one is compared with `values`; 0: none */
  sending: number;
  /** by column key: the sending whose file said what is agreed of the cell, where that came later */
  since?: Since;
  /** by column key; a cell that was blank is left out */
  values: Partial<Record<string, Entered>>;
  /** with whom, where several agencies answer for the row, each with values of its own */
  agency?: string;
  /** values that files said and that were passed over for what was agreed */
  passedOver?: PassedOver;
}

/** By column key, numbers of sendings, from 1 on. */
export type Since = Partial<Record<string, number>>;

/**
 * By column key, as `valueMark`: a text may be as long as a cell, and of a value that was passed over only needs to be known that it is the same. A mark says no more where a person passed the value
 * over; `REPLACED` stands before that of a value that was agreed until a later file said another, `DISPUTED` before that of one on which files disagree still. Behind a colon stands the last sending
 * whose files may bring the value by themselves: one that was sent later says it anew.
 */
export type PassedOver = Partial<Record<string, readonly string[]>>;

/** By `agreedKey`. */
export type AgreedValues = ReadonlyMap<string, AgreedRow>;

/** Tasks, duties and targets number their rows independently of each other. */
export const agreedKey = (table: TableName, code: string, agency?: string): string => `${table} ${comparisonKey(code)}${agency === undefined ? '' : ` ${comparisonKey(agency)}`}`;

const TABLES = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE];
const KEYS: readonly string[] = [...new Set(TABLES.flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'entered').map(({ key }) => key)))];

/** It stands in the very hidden sheet from column AE on, right of what the appendix said. */
const COLUMN = 30;
const LEADING = ['agreed', 'code', 'asOf', 'sending'] as const;
const AGENCY = 'agency';
const PASSED_OVER = 'passedOver';
const HEADERS: readonly string[] = [...LEADING, ...KEYS, AGENCY, PASSED_OVER];

/** Enough that two values of a cell never share one. */
const MARK_DIGITS = 12;

export const REPLACED = '~';
export const DISPUTED = '?';

/** The same for values that `isSameValue`: a mark that says which of two values a value is, in 12 letters. */
export function valueMark(value: Entered): string {
  const digits = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  const plain = typeof digits === 'string' || digits === null || digits === undefined ? String(digits ?? '').normalize('NFC').replace(/\r\n?/gu, '\n').trim() : digits;
  return sha256(JSON.stringify(plain)).slice(0, MARK_DIGITS);
}

const SINCE = '@';

/** "progress @2 1f0c…:1 ~9a2b…:1; notes 77d1…:2": one text cell for a row. */
const passedOverText = (values: PassedOver, since: Since): string => KEYS.flatMap((key) => {
  const words = [...(since[key] === undefined ? [] : [`${SINCE}${since[key]}`]), ...values[key] ?? []];
  return words.length === 0 ? [] : [[key, ...words].join(' ')];
}).join('; ');

function passedOverIn(text: string): { passedOver: PassedOver; since: Since } {
  const parts = text.split(';').map((part) => part.trim().split(' ')).filter(([key = '']) => KEYS.includes(key));
  const isSince = (word: string) => word.startsWith(SINCE);
  return {
    passedOver: Object.fromEntries(parts.flatMap(([key = '', ...words]) => (words.some((word) => !isSince(word)) ? [[key, words.filter((word) => !isSince(word))]] : []))),
    since: Object.fromEntries(parts.flatMap(([key = '', ...words]) => words.filter(isSince).map((word) => [key, Number(word.slice(1))]))),
  };
}

/** The latest sending that what is agreed tells of. */
export const latestSending = (agreed: AgreedValues): number => Math.max(0, ...[...agreed.values()].flatMap(({ sending, since = {} }) => [sending, ...Object.values(since).map((one) => one ?? 0)]));

/** Found by the block's own header row, so that a workbook of an older or newer version is read for what both know. */
export function readAgreedValues(snapshot: WorkbookSnapshot): AgreedValues {
  const [headers = [], ...lines] = snapshot.grids[SHEET_NAMES.stamp]?.values ?? [];
  const found = new Map<string, AgreedRow>();
  if (headers[COLUMN] !== LEADING[0]) return found;
  // Right of the block, behind blank columns, others begin, with headers of the same names.
  const own = headers.slice(COLUMN);
  const end = own.findIndex((header) => isBlank(header));
  const at = new Map(own.slice(0, end < 0 ? own.length : end).map((header, index) => [String(header), COLUMN + index]));
  const cell = (line: readonly Entered[], header: string) => line[at.get(header) ?? -1];
  for (const line of lines) {
    const table = TABLES.find(({ name }) => name === cell(line, 'agreed'))?.name;
    const [code, asOf] = [String(cell(line, 'code') ?? ''), valueOf(readDay(cell(line, 'asOf')))];
    if (table === undefined || code === '' || asOf === null) continue;
    const values = Object.fromEntries(KEYS.map((key) => [key, cell(line, key)]).filter(([, value]) => !isBlank(value as Entered)));
    const agency = cleanText(String(cell(line, AGENCY) ?? '')) || undefined;
    const { passedOver, since } = passedOverIn(String(cell(line, PASSED_OVER) ?? ''));
    found.set(agreedKey(table, code, agency), {
      table, code, asOf, sending: Number(cell(line, 'sending') ?? 0), values, ...(agency === undefined ? {} : { agency }), ...(Object.keys(passedOver).length === 0 ? {} : { passedOver }), ...(Object.keys(since).length === 0 ? {} : { since }),
    });
  }
  return found;
}

/**
 * What is entered now as agreed on a day, in the order of the sheets; rows with nothing entered are left out: what is not listed was blank. What was agreed with one of several agencies
 * stays: it is no one else's affair; and so does what was passed over, for the old files are still about. `sending`: the last one before this day.
 */
export function agreedNow(rows: WorkbookRows, asOf: Day, before: AgreedValues, sending: number): AgreedRow[] {
  const agreed = new Map<string, AgreedRow>();
  for (const { id, read } of [...rows.tasks, ...rows.duties, ...rows.targets]) {
    const key = agreedKey(read.table, id);
    const columns = TABLES.find(({ name }) => name === read.table)!.columns.filter(({ kind }) => kind === 'entered');
    const values = Object.fromEntries(columns.map((column) => [column.key, (read.cell as (key: string) => Entered)(column.key)]).filter(([, value]) => !isBlank(value as Entered)));
    const { passedOver, since } = before.get(key) ?? {};
    // Of rows with one code the first is the code's.
    if ((Object.keys(values).length > 0 || passedOver) && !agreed.has(key)) agreed.set(key, { table: read.table, code: id, asOf, sending, values, ...(passedOver ? { passedOver } : {}), ...(since ? { since } : {}) });
  }
  return [...agreed.values(), ...[...before.values()].filter(({ agency }) => agency !== undefined)];
}

/** Writes the whole block anew; lines left over from a longer one are emptied. */
export function agreedValuesChange(agreed: readonly AgreedRow[], linesBefore: number): Change {
  const lines = agreed.map(({ table, code, asOf, sending, values, agency = '', passedOver = {}, since = {} }): CellInput[] => [table, code, asOf, sending, ...KEYS.map((key) => values[key] ?? ''), agency, passedOverText(passedOver, since)]);
  while (lines.length < linesBefore) lines.push(HEADERS.map(() => ''));
  return {
    kind: 'write', sheet: SHEET_NAMES.stamp, area: { row: 0, column: COLUMN, rows: lines.length + 1, columns: HEADERS.length }, cells: [[...HEADERS], ...lines],
  };
}
