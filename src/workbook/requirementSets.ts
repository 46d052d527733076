import { Failure } from './failure';

/** The least Excel that the add-in writes with: page set-up, screen updating and events of all sheets came with it. */
export const LEAST_EXCEL_API = '1.9';

/** Whether this Excel has a requirement set, e.g. hasExcelApi('1.13') for resizing a table. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Refuses before anything is asked of an Excel that would stop half-way. */
export function requireExcel(): void {
  if (typeof Excel === 'undefined' || typeof Office === 'undefined' || !Office.context?.requirements) throw new Failure('excel-missing');
  if (!hasExcelApi(LEAST_EXCEL_API)) throw new Failure('excel-too-old', LEAST_EXCEL_API);
}

/** Whether this Excel runs =CCHC.*: not on iPad, not in Excel 2019, and not in every 2021. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}
