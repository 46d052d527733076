/** What makes or reads plans that the pane does not bring along: fetched when one is chosen, or a workbook carries one. */
export { planFileBytes, planOfFile, readCarriedPlan } from '../commands/carriedPlan';
export { draftPlan, guessFacts } from '../commands/import/draftPlan';
export { readAppendix } from '../commands/import/readAppendix';
