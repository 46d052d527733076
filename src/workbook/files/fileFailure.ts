export type FileFailureCode =
  /** not a spreadsheet package at all, or one without a workbook in it */
  | 'not-a-workbook'
  /** an .xls, .xlsb or .ods: a spreadsheet, but not an .xlsx */
  | 'other-format'
  | 'encrypted'
  /** an .xlsx whose parts cannot be read */
  | 'damaged'
  | 'too-large'
  /** writing: a text longer than a cell can hold */
  | 'text-too-long';

/** A file that cannot be read or written. `detail` is for the log, in English; the words for the user belong to strings. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  constructor(readonly code: FileFailureCode, readonly detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
  }
}
