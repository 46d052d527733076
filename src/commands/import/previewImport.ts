import type { Plan } from '../../plan/plan';
import type { ExcelRun } from '../../workbook/excel';
import { readWorkbook } from '../../workbook/readWorkbook';
import { decideImport } from './decideImport';
import type { ImportChoices } from './importChoices';
import type { ImportPreview } from './importPreview';
import type { Appendix } from './readAppendix';

/** What importing the appendix would do: one read, nothing written. */
export async function previewImport(run: ExcelRun, plan: Plan, appendix: Appendix, choices: ImportChoices = {}): Promise<ImportPreview> {
  const reading = await run(readWorkbook);
  return decideImport(plan, reading, appendix, choices).preview;
}
