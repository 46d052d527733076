/** What changes formulas over and copies the workbook: fetched when it is asked for. */
export { changeDialect } from '../commands/changeDialect';
export { copyOpenWorkbook } from '../commands/copyWorkbook';
