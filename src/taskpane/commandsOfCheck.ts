/** What checks and mends: fetched when the panel of problems is opened. */
export { agree } from '../commands/agree';
export { check } from '../commands/check';
export { mend } from '../commands/mend';
export { writeCheckSheet } from '../commands/writeCheckSheet';
