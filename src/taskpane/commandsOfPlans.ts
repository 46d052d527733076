/** What reads plans that the pane does not bring along: fetched when one is chosen, or a workbook carries one. */
export { planOfFile, readCarriedPlan } from '../commands/carriedPlan';
