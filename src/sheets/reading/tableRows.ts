import type { Entered } from '../../plan/entered';
import { cleanText, comparisonKey } from '../../plan/text';
import { cellAddress, type Table, type TableName } from '../column';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';

/** A row as it stands: its cells by column key, and where each of them is. */
export interface ReadRow<Key extends string> {
  table: TableName;
  sheet: string;
  /** row of the sheet, from 0 */
  row: number;
  cell(key: Key): Entered;
  text(key: Key): string;
  /** "C6" */
  address(key: Key): string;
  /** sheet column, from 0; null where the header is gone */
  column(key: Key): number | null;
}

export interface ReadTable<Key extends string> {
  snapshot: TableSnapshot | null;
  rows: ReadRow<Key>[];
  missing: { kind: 'sheet' | 'table' | 'column'; name: string }[];
  /** sheet column of a key, from 0; null where the header is gone */
  column(key: Key): number | null;
}

/** A table's rows, found by the table's name and its columns' headers: people move both. Empty rows are nobody's. */
export function readTable<Key extends string>(snapshot: WorkbookSnapshot, table: Table<Key>): ReadTable<Key> {
  const found = snapshot.tables.find(({ name }) => name === table.name);
  if (!found) {
    const hasSheet = snapshot.sheets.some(({ name }) => name === table.sheet);
    const missing = hasSheet ? { kind: 'table' as const, name: table.name } : { kind: 'sheet' as const, name: table.sheet };
    return { snapshot: null, rows: [], missing: [missing], column: () => null };
  }
  const indexOf = columnsByKey(table, found.headers);
  const column = (key: Key) => {
    const index = indexOf.get(key);
    return index === undefined ? null : found.area.column + index;
  };
  const entered = table.columns.filter(({ kind }) => kind === 'plan' || kind === 'entered');
  const rows = found.values.flatMap((values, index): ReadRow<Key>[] => {
    const cell = (key: Key): Entered => {
      const at = indexOf.get(key);
      return at === undefined ? '' : values[at];
    };
    if (entered.every(({ key }) => cleanText(String(cell(key) ?? '')) === '')) return [];
    const row = found.area.row + 1 + index;
    return [{
      table: table.name, sheet: found.sheet, row, cell,
      text: (key) => cleanText(String(cell(key) ?? '')),
      address: (key) => cellAddress(row, column(key) ?? found.area.column),
      column,
    }];
  });
  const missing = table.columns.filter(({ key }) => !indexOf.has(key)).map(({ header }) => ({ kind: 'column' as const, name: `${header} (${table.name})` }));
  return { snapshot: found, rows, missing, column };
}

/** Where each column of a table stands among these headers. */
export function columnsByKey<Key extends string>(table: Table<Key>, headers: readonly string[]): Map<Key, number> {
  const keys = headers.map(comparisonKey);
  return new Map(table.columns.flatMap(({ key, header }): [Key, number][] => {
    const index = keys.indexOf(comparisonKey(header));
    return index < 0 ? [] : [[key, index]];
  }));
}
