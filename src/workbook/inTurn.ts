import type { ExcelRun } from './excel';

/**
 * Visits one after another: what is read in one is still so when it writes. Two at once, of a command and of what follows the workbook, would answer
 * in any order, and the older reading would be shown last.
 */
export function inTurn(run: ExcelRun): ExcelRun {
  let before: Promise<unknown> = Promise.resolve();
  return (batch) => {
    const visit = before.then(() => run(batch));
    // What went wrong is its caller's to know; the next goes all the same.
    before = Promise.allSettled([visit]);
    return visit;
  };
}
