/** Why nothing of a returned file can be read. */
export const READ_REFUSALS = ['not-a-workbook', 'old-excel', 'encrypted', 'damaged', 'too-large', 'with-entities', 'with-macros'] as const;
export type ReadRefusal = (typeof READ_REFUSALS)[number];

/** Why nothing of a file that was read is merged. The last three only wait for the user's word. */
export const FILE_REFUSALS = ['no-stamp', 'not-sent', 'other-plan', 'no-rows', 'agency-unknown', 'other-version', 'other-round'] as const;
export type FileRefusal = ReadRefusal | (typeof FILE_REFUSALS)[number];

/** A file refused for one of these is merged once the user accepts it. */
export const WAITING: readonly FileRefusal[] = ['agency-unknown', 'other-version', 'other-round'];
