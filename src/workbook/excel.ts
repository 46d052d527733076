import { failureOf } from './failure';
import { requireExcel } from './requirementSets';

export type ExcelContext = Excel.RequestContext;

/** One visit to Excel: what the batch asks for is sent at each `context.sync()`. */
export type ExcelRun = <T>(batch: (context: ExcelContext) => Promise<T>) => Promise<T>;

/** Waits for the user to leave a cell where this Excel can wait. What the user can mend comes out as a Failure, all else untouched. */
export const excelRun: ExcelRun = async (batch) => {
  requireExcel();
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw failureOf(error) ?? error;
  }
};
