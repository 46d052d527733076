/** Which formulas the computed columns hold: the add-in's own functions, or native ones that need no add-in. */
export type Dialect = 'cchc' | 'native';

/** Excel asks custom functions cell by cell; above this many cells a workbook is quicker without them. */
export const MOST_CCHC_CELLS = 500;

export function dialectFor(computedCells: number): Dialect {
  return computedCells <= MOST_CCHC_CELLS ? 'cchc' : 'native';
}
