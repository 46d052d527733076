import { isBlank, type Entered } from '../plan/entered';
import { comparisonKey } from '../plan/text';
import type { CellInput, Change } from './change';
import { cellFinder, describedAs, headerIndex } from './cellPlaces';
import { constantFinder } from './check/constantFinder';
import type { SeenCells } from './check/checking';
import { columnsByKey } from './reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import type { Work, WorkedCell } from './work';

/** How to take work back, and what of it stays because somebody has been there since. */
export interface TakingBack {
  changes: Change[];
  /** changed again, or gone, since: left as they are */
  keptCells: WorkedCell[];
  /** codes of added rows that somebody has filled in since */
  keptRows: string[];
}

/**
 * What puts cells back to what stood in them and takes added rows away again. A cell that no longer holds what was written, and a row that holds
 * anything entered, is somebody's and stays. Sheets that were added are not its affair (`typedSince`). `constants` must be told where the work put formulas back.
 */
export function takingBack(work: Work, snapshot: WorkbookSnapshot, constants: SeenCells['constants'] = []): TakingBack {
  const find = cellFinder(snapshot);
  const cells = work.cells.map((cell) => ({ cell, place: find(cell.at) }));
  const isConstant = constantFinder(constants);
  const isOurs = ({ cell, place }: (typeof cells)[number]) =>
    place !== null && (cell.isFormula ? !place.isEmpty && !isConstant(place) : isSame(place.held, cell.after));
  const emptied = new Set(cells.filter((one) => isOurs(one) && isBlank(one.cell.before)).map(({ place }) => placeKey(place!.sheet, place!.row, place!.column)));
  const rows = work.rowsAdded.map((added) => rowsToRemove(added, snapshot, emptied));
  return {
    changes: [
      ...cells.filter(isOurs).map(({ cell, place }): Change =>
        ({ kind: 'write', sheet: place!.sheet, area: { row: place!.row, column: place!.column, rows: 1, columns: 1 }, cells: [[inputOf(cell.before)]] })),
      ...rows.flatMap(({ table, places }): Change[] => (places.length > 0 ? [{ kind: 'deleteRows', table, rows: places }] : [])),
      ...work.memory,
    ],
    keptCells: cells.filter((one) => !isOurs(one)).map(({ cell }) => cell),
    keptRows: rows.flatMap(({ kept }) => kept),
  };
}

const placeKey = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;

function rowOf(table: TableSnapshot, column: number, id: string): number {
  return table.values.findIndex((cells) => comparisonKey(String(cells[column] ?? '')) === comparisonKey(id));
}

/** Rows, counted in the table's body, that hold nothing entered but what is taken back with them (`emptied`); a table keeps its last row. */
function rowsToRemove({ table: name, header, ids }: Work['rowsAdded'][number], snapshot: WorkbookSnapshot, emptied: ReadonlySet<string>): { table: string; places: number[]; kept: string[] } {
  const table = snapshot.tables.find((one) => one.name === name);
  if (!table) return { table: name, places: [], kept: [] };
  const described = describedAs(name);
  const entered = described.columns.filter(({ kind }) => kind === 'entered').flatMap(({ key }) => columnsByKey(described, table.headers).get(key) ?? []);
  const found = ids.map((id) => ({ id, row: rowOf(table, headerIndex(table, header), id) })).filter(({ row }) => row >= 0);
  const isEmptied = (row: number, column: number) => emptied.has(placeKey(table.sheet, table.area.row + 1 + row, table.area.column + column));
  const isEntered = ({ row }: { row: number }) => entered.some((column) => !isBlank(table.values[row]![column]) && !isEmptied(row, column));
  const free = found.filter((one) => !isEntered(one)).map(({ row }) => row);
  return {
    table: name,
    places: free.length === table.values.length ? free.slice(1) : free,
    kept: found.filter(isEntered).map(({ id }) => id),
  };
}

const isSame = (held: Entered, after: Entered) => (held ?? '') === (after ?? '');

const inputOf = (value: Entered): CellInput => value ?? '';
