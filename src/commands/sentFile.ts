import { sentContents, type SentRequest } from '../sheets/send/sentContents';
import { fileOfChanges, type WorkbookFile } from '../workbook/files';

/**
 * One agency's workbook for one round, as plain values: no Excel, no clock. Every sheet is protected without a password, only the entered cells are unlocked; rows and columns
 * may be resized, and the tables filtered.
 */
export function sentFile(request: SentRequest): WorkbookFile {
  const { changes, results, hidden } = sentContents(request);
  const file = fileOfChanges(changes, results);
  for (const sheet of file.sheets) {
    sheet.protection = { options: { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true } };
    sheet.pageLayout.margins = { ...sheet.pageLayout.margins, ...NARROW };
    if (!hidden.includes(sheet.name)) continue;
    sheet.visibility = 'hidden';
    // LibreOffice prints a hidden sheet that has a print area.
    sheet.pageLayout.printArea = null;
  }
  return file;
}

/** Points. The wider the paper, the larger the letters: a sheet is one page wide. */
const NARROW = { left: 28, right: 28, top: 38, bottom: 42 };
