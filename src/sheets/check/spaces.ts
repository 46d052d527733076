import { type CheckedRow, type CheckedTable, type Checking, type Found, foundAt } from './checking';

/**
 * Text with spaces at its ends, line ends and no-break spaces among them, in any cell that is not computed. Everything that reads cells reads past them, rows by their codes too, so taking them
 * away changes no verdict; filters, drop-downs and other people's formulas do not. Of a cell that something else is wrong with only that is told: whoever puts it right writes it anew.
 */
export function straySpaces({ tables }: Checking, found: readonly Found[]): Found[] {
  const stray = tables.flatMap(straySpacesIn);
  if (stray.length === 0) return [];
  const told = new Set(found.map(cellOf));
  return stray.filter((one) => !told.has(cellOf(one)));
}

const cellOf = ({ problem: { where } }: Found) => `${where.sheet} ${where.cell}`;

function straySpacesIn({ table, standing, columns, rows }: CheckedTable): Found[] {
  const typed = table.columns.filter(({ kind }) => kind === 'plan' || kind === 'entered').flatMap(({ key, header }) => {
    const index = columns.get(key);
    return index === undefined ? [] : [{ key, header, index }];
  });
  const inRow = (row: CheckedRow): Found[] => {
    const cells = standing.values[row.read.row - standing.area.row - 1] ?? [];
    return typed.flatMap(({ key, header, index }): Found[] => {
      const before = cells[index];
      if (typeof before !== 'string') return [];
      const after = before.trim();
      if (after === before) return [];
      return [foundAt(row, key, 'stray-spaces', { mend: row.canBeFound ? { kind: 'value', cell: { at: { table: table.name, id: row.id, header }, before, after } } : null })];
    });
  };
  return rows.flatMap(inRow);
}
