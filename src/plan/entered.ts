/** What a cell holds as Excel hands it over. An empty cell is null, undefined or "". */
export type Entered = string | number | boolean | null | undefined;

/** Nothing was entered: an empty cell, or one that holds spaces only (a no-break space is a space). 0 was entered. */
export function isBlank(entered: Entered): entered is null | undefined | string {
  if (entered === null || entered === undefined || entered === '') return true;
  return typeof entered === 'string' && entered.trim() === '';
}
