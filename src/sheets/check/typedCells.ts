import { isCellError } from '../../plan/cellError';
import { readNumber } from '../../plan/readNumber';
import type { TableName } from '../column';
import { type Checking, type Found, foundAt, foundIn, headerOf } from './checking';

/** The columns that hold numbers. */
const NUMBERS: Partial<Record<TableName, readonly string[]>> = {
  NhiemVu: ['progress'], PhanCong: ['progress'], MucTieu: ['baseline', 'targetValue', 'numerator', 'denominator', 'actual'],
};

/** Numbers kept as text, which Excel itself neither adds up nor compares. The number is the one that every rule reads in the text, so putting it there changes no verdict. */
export function textNumbers({ tables }: Checking): Found[] {
  return tables.flatMap((table) => (NUMBERS[table.table.name] ?? []).filter((key) => table.columns.has(key)).flatMap((key) => table.rows.flatMap((row): Found[] => {
    const standing = row.read.cell(key);
    const number = typeof standing === 'string' ? readNumber(standing) : null;
    if (number?.kind !== 'read') return [];
    const at = { table: table.table.name, id: row.id, header: headerOf(table, key) };
    return [foundAt(row, key, 'text-number', { mend: row.canBeFound ? { kind: 'value', cell: { at, before: standing, after: number.value } } : null })];
  })));
}

/**
 * Cells that hold an error, told of a row where it begins: where cells that people fill hold one, what is computed from them only passes it on; and hidden columns are
 * named only where nothing that is seen shows it.
 */
export function errorCells({ tables }: Checking): Found[] {
  return tables.flatMap((table) => {
    const { table: described, standing, columns } = table;
    const kinds = new Map(described.columns.map(({ key, kind }) => [columns.get(key), kind]));
    return table.rows.flatMap((row) => {
      const cells = standing.values[row.read.row - standing.area.row - 1] ?? [];
      const wrong = cells.flatMap((value, index) => (isCellError(value) ? [index] : []));
      const [typed, shown] = [['plan', 'entered', undefined], ['computed']].map((wanted) => wrong.filter((index) => wanted.includes(kinds.get(index))));
      return [typed, shown, wrong].find((some) => some!.length > 0)?.map((index) => foundIn(table, row, index, 'error-cell')) ?? [];
    });
  });
}
