import type { CellInput, Change } from '../change';

export interface SheetCell { row: number; column: number; value: CellInput }

/** Rows between two that are written together, each left as it is, cost less than a message more. */
const WIDEST_GAP = 8;

/** Cells of a sheet as few writes: neighbouring columns together, rows together that lie near each other; the cells between are left as they are. */
export function cellBlocks(sheet: string, cells: readonly SheetCell[]): Change[] {
  const columns = runs([...new Set(cells.map(({ column }) => column))], 1);
  return columns.flatMap((own) => {
    const inColumns = cells.filter(({ column }) => column >= own.first && column <= own.last);
    return runs([...new Set(inColumns.map(({ row }) => row))], WIDEST_GAP).map(({ first, last }): Change => {
      const matrix = Array.from({ length: last - first + 1 }, () => Array<CellInput>(own.last - own.first + 1).fill(null));
      for (const { row, column, value } of inColumns) if (row >= first && row <= last) matrix[row - first]![column - own.first] = value;
      return { kind: 'write', sheet, area: { row: first, column: own.first, rows: matrix.length, columns: own.last - own.first + 1 }, cells: matrix };
    });
  });
}

/** Numbers that follow each other at most so far apart, as stretches. */
function runs(numbers: readonly number[], gap: number): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open && number - open.last <= gap) open.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}
