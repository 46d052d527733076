/** Why Excel did not do what was asked, where the user can mend it. Each code has its Vietnamese sentence in strings.ts. */
export const FAILURE_CODES = [
  'excel-missing', 'excel-too-old', 'cell-being-edited', 'excel-busy', 'excel-refused', 'too-large', 'nothing-there',
  'sheet-protected', 'sheet-missing', 'table-missing', 'column-missing', 'name-missing', 'report-date-missing', 'foreign-sheet', 'plan-not-loaded', 'other-plan', 'plan-file-faulty', 'row-missing',
  'appendix-not-a-document', 'appendix-old-word', 'appendix-old-excel', 'appendix-pdf', 'appendix-encrypted', 'appendix-damaged', 'appendix-too-large',
  'appendix-without-table', 'appendix-without-task-column', 'selection-empty', 'selection-in-pieces', 'agency-not-listed', 'typed-since', 'nothing-to-send', 'nothing-to-import', 'appendix-without-tasks', 'sent-workbook', 'memory-missing', 'cancelled',
  'amendment-document-number-missing', 'amendment-document-date-missing', 'amendment-document-before-plan', 'amendment-document-after-plan', 'amendment-area-unknown',
  'amendment-name-missing', 'amendment-name-taken', 'amendment-code-unknown', 'amendment-task-ended', 'amendment-deadline-missing', 'amendment-target-invalid', 'amendment-nothing-changes',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** sự cố. `detail` says which: names of sheets, tables, columns, a code of a row. What Excel itself said stays in `cause`. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(readonly code: FailureCode, readonly detail: string = '', cause?: unknown) {
    super(detail === '' ? code : `${code}: ${detail}`, { cause });
  }
}

/** Excel's own error codes that a user can do something about. What is not here is our mistake. */
const CODE_OF_EXCEL_ERROR: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
  ItemNotFound: 'nothing-there',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ActivityLimitReached: 'excel-busy',
  RequestAborted: 'excel-busy',
  HostRestartNeeded: 'excel-busy',
  InactiveWorkbook: 'excel-busy',
  InvalidSelection: 'selection-in-pieces',
  GeneralException: 'excel-refused',
  FilteredRangeConflict: 'excel-refused',
  MergedRangeConflict: 'excel-refused',
};

/** The failure that an error stands for; null when it is a bug, which is to be rethrown as it is. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (!isExcelError(error)) return null;
  const code = CODE_OF_EXCEL_ERROR[error.code];
  // Excel's English is shown only where it is all that is known.
  return code === undefined ? null : new Failure(code, code === 'excel-refused' ? error.message : '', error);
}

// By its name, not by its class: office.js may stand in another realm, where instanceof is always false.
function isExcelError(error: unknown): error is { code: string; message: string } {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'RichApi.Error'
    && 'code' in error && typeof error.code === 'string';
}
