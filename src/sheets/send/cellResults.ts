/** What computed cells of a sent workbook show until something calculates them. */
export type CellResults = { sheet: string; row: number; column: number; value: string | number }[];
