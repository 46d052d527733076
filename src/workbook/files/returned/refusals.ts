/** Why nothing of a returned file is read. Each has its sentence in strings.ts. */
export const READ_REFUSALS = ['not-a-workbook', 'old-excel', 'encrypted', 'damaged', 'too-large', 'with-entities', 'with-macros'] as const;
export type ReadRefusal = (typeof READ_REFUSALS)[number];
