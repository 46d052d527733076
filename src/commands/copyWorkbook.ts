import { HIDDEN_SHEETS } from '../sheets/ours';
import { type CopiedCells, copyOfWorkbook, type WorkbookCopy } from '../workbook/files';
import { readOpenFile } from '../workbook/openFile';
import { nextStep, type Attention } from './attention';

export type { CopiedCells, WorkbookCopy };

/** A workbook's file as anybody can use it: native formulas or only values, nothing of the add-in left. Throws FileFailure for what is no workbook. */
export const copyOfFile = (bytes: Uint8Array, cells: CopiedCells): WorkbookCopy => copyOfWorkbook(bytes, cells, HIDDEN_SHEETS);

/** The same of the workbook that is open, as it stands now, saved or not. It is only read. */
export async function copyOpenWorkbook(cells: CopiedCells, attention?: Attention): Promise<WorkbookCopy> {
  nextStep(attention, 'reading');
  const bytes = await readOpenFile();
  nextStep(attention, 'writing');
  return copyOfFile(bytes, cells);
}
