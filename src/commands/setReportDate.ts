import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { NAMES } from '../sheets/names';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { bringUpToDate, type RefreshOptions } from './bringUpToDate';
import type { Overview } from './overview';

/** Writes the day into the workbook's own cell, which all formulas read, and judges everything by it. */
export async function setReportDate(run: ExcelRun, plan: Plan, day: Day, options: Pick<RefreshOptions, 'onPlanLoaded'> = {}): Promise<Overview> {
  const dateCell = ({ names }: WorkbookSnapshot) => {
    const found = names.find(({ name }) => name === NAMES.reportDate);
    if (!found) throw new Failure('name-missing', NAMES.reportDate);
    return [{ kind: 'write' as const, sheet: found.sheet, area: { ...found.area, rows: 1, columns: 1 }, cells: [[day]] }];
  };
  return (await bringUpToDate(run, plan, { ...options, asOf: day, alsoChange: dateCell })).overview;
}
