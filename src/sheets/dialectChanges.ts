import { type Entered, isBlank } from '../plan/entered';
import { isCellError, isStillWaiting } from '../plan/cellError';
import { standingColumns } from './addRows';
import type { Change } from './change';
import { cellAddress, type TableName } from './column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from './columns';
import type { Dialect } from './dialect';
import { inOwnTable } from './formulas/reference';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { readStamp, stampChange } from './stamp';

/** A computed cell whose formula is written anew, and why: it held another one, mostly that of the other dialect; it was stuck at an error; it was empty. */
export interface TouchedCell { sheet: string; cell: string; id: string; header: string; was: 'other-formula' | 'stuck' | 'empty' }

/** A computed cell that somebody typed a value into: left as it is. */
export interface KeptCell { sheet: string; cell: string; id: string; header: string; value: Entered }

export interface DialectChange { changes: Change[]; touched: TouchedCell[]; kept: KeptCell[] }

/** The tables that have computed cells. */
export const COMPUTED_TABLES: readonly TableName[] = [TASK_TABLE.name, DUTY_TABLE.name, TARGET_TABLE.name];

/**
 * What makes every computed cell hold the formula of a dialect, and one that is stuck be worked out again: a function that was missing once is asked
 * for its answer only when the formula is written anew. Formulas that are right are left, and so is what people typed over a formula. `formulas`: those of the tables'
 * rows as they stand.
 */
export function dialectChanges(snapshot: WorkbookSnapshot, formulas: ReadonlyMap<string, Entered[][]>, to: Dialect): DialectChange {
  const found = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE].flatMap((table) => {
    const standing = snapshot.tables.find(({ name }) => name === table.name);
    const own = formulas.get(table.name);
    if (!standing || !own) return [];
    const idAt = standingColumns(table, standing).find(({ column }) => column.key === 'code')?.at;
    return standingColumns(table, standing).flatMap(({ column, at }) =>
      (column.formulas ? [cellsOf(standing, own, { at, header: column.header, wanted: inOwnTable(column.formulas[to]), idAt: idAt ?? standing.area.column })] : []));
  });
  const stamp = readStamp(snapshot);
  const changes = found.flatMap(({ changes: own }) => own);
  return {
    changes: [
      ...changes,
      ...(stamp !== null && stamp.dialect !== to ? [stampChange({ ...stamp, dialect: to })] : []),
      ...(changes.length > 0 ? [{ kind: 'recalculate' } as const] : []),
    ],
    touched: found.flatMap(({ touched }) => touched),
    kept: found.flatMap(({ kept }) => kept),
  };
}

function cellsOf(
  { sheet, area, values, isEmpty }: TableSnapshot, formulas: readonly Entered[][], { at, header, wanted, idAt }: { at: number; header: string; wanted: string; idAt: number },
): DialectChange {
  const index = at - area.column;
  const touched: (TouchedCell & { row: number })[] = [];
  const kept: KeptCell[] = [];
  values.forEach((line, place) => {
    // A row that is wholly empty waits for its first entry.
    if (isEmpty[place]?.every(Boolean)) return;
    const row = area.row + 1 + place;
    const where = { sheet, cell: cellAddress(row, at), id: String(line[idAt - area.column] ?? ''), header };
    const [value, held] = [line[index], String(formulas[place]?.[index] ?? '')];
    const was = reasonToWrite(held, value, wanted);
    if (was === 'typed') kept.push({ ...where, value });
    else if (was !== null) touched.push({ ...where, row, was });
  });
  return { changes: fills(sheet, at, touched.map(({ row }) => row), wanted), touched: touched.map(({ row: _, ...cell }) => cell), kept };
}

function reasonToWrite(held: string, value: Entered, wanted: string): TouchedCell['was'] | 'typed' | null {
  if (!held.startsWith('=')) return isBlank(held) ? 'empty' : isCellError(held) ? 'stuck' : 'typed';
  if (plain(held) !== plain(wanted)) return 'other-formula';
  return isStuck(value) ? 'stuck' : null;
}

/** The function was not there, or its answer never came. Other errors are answers. */
const isStuck = (value: Entered) => value === '#NAME?' || value === '#CONNECT!' || isStillWaiting(value);

/** Programs tell a formula with or without the table's own name, spaces and capitals. */
const plain = (formula: string) => inOwnTable(formula.replace(/^=/u, '')).replace(/\[@\[(\p{L}+)\]\]/gu, '[@$1]').replace(/\s+/gu, '').toUpperCase();

/** One change for each run of rows. */
function fills(sheet: string, column: number, rows: readonly number[], formula: string): Change[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs.map((run) => ({ kind: 'fill', sheet, area: { ...run, column, columns: 1 }, cell: { formula } }));
}
