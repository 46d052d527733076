/** When the parts of a package say they were written. Any day will do, so long as it is always the same: the same content gives the same bytes. */
export const PART_DATE = new Date(2000, 0, 1);
