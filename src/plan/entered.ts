/** What a cell holds as Excel hands it over. An empty cell is null, undefined or "". */
export type Entered = string | number | boolean | null | undefined;
