/** Beyond these a file is no report of an agency; README states them. A sent sheet of 1,000 tasks unpacks to some 15 MB. */
export const MOST_FILE_BYTES = 20_000_000;
export const MOST_UNPACKED_BYTES = 40_000_000;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;
/** An OpenDocument sheet says "so many times the same"; longer runs are rows and columns that nobody has filled. */
export const LONGEST_RUN = 1_000;
