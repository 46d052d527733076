/** What writes into the workbook: fetched after the first figures are shown, so that they are shown soon. */
export { amendPlan } from '../commands/amendPlan';
export { followWorkbook } from '../commands/followWorkbook';
export { loadPlan } from '../commands/loadPlan';
export { refresh } from '../commands/refresh';
export { setReportDate } from '../commands/setReportDate';
export { takeBack } from '../commands/takeBack';
