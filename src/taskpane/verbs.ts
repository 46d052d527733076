import type { LoadAnswer } from '../commands/loadPlan';
import type { Overview } from '../commands/overview';
import type { TableName } from '../commands/goToRow';
import type { Day } from '../plan/day';

/** What the pane can have done, and the clock. The entry makes them of commands; the tests make them of plain values. */
export interface PaneVerbs {
  today(): Day;
  readOverview(): Promise<Overview>;
  loadPlan(): Promise<LoadAnswer>;
  refresh(): Promise<Overview>;
  setReportDate(day: Day): Promise<Overview>;
  goToRow(table: TableName, id: string): Promise<void>;
  goToCell(sheet: string, cell: string): Promise<void>;
  /** Tells of every change of the workbook until the answer is called. */
  follow(onOverview: (overview: Overview) => void, onFailure: (error: unknown) => void): Promise<() => Promise<void>>;
}
