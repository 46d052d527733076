import type { Agreed } from '../commands/agree';
import type { Attention } from '../commands/attention';
import type { AmendmentAnswer } from '../commands/amendPlan';
import type { Refreshed } from '../commands/bringUpToDate';
import type { DialectAnswer } from '../commands/changeDialect';
import type { Checked } from '../commands/check';
import type { CopiedCells, WorkbookCopy } from '../commands/copyWorkbook';
import type { Mend } from '../commands/mend';
import type { NextLagging } from '../commands/goToNextLagging';
import type { TableName } from '../commands/goToRow';
import type { PlanDraft } from '../commands/import/draftPlan';
import type { ImportAnswer } from '../commands/import/applyImport';
import type { ImportChoices } from '../commands/import/importChoices';
import type { ImportPreview } from '../commands/import/importPreview';
import type { Appendix, AppendixSource } from '../commands/import/readAppendix';
import type { LoadAnswer } from '../commands/loadPlan';
import type { Merged } from '../commands/merge/applyMerge';
import type { MergeChoices, MergePreview } from '../commands/merge/previewMerge';
import type { readReturned, ReturnedSource } from '../commands/merge/readReturned';
import type { Exchange } from '../commands/readExchange';
import type { Assigned, Round, SendAnswer, SendOptions, SentWorkbook } from '../commands/send';
import type { Dialect, Overview } from '../commands/overview';
import type { Work } from '../commands/canBeTakenBack';
import type { TakenBack } from '../commands/takeBack';
import type { CheckLine } from '../commands/writeCheckSheet';
import type { AmendmentWanted } from '../plan/amendment';
import type { ToldFacts } from '../plan/appendix/planFacts';
import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';

/** Files that came back, read as far as they let themselves be read. */
export type ReturnedFiles = Awaited<ReturnType<typeof readReturned>>;

/** What the pane can have done, and the clock. The entry makes them of commands; the tests make them of plain values. */
export interface PaneVerbs {
  today(): Day;
  /** whether this Excel runs custom functions */
  hasFunctions(): boolean;
  readOverview(): Promise<Overview>;
  planOfFile(name: string, bytes: Uint8Array): Promise<Plan>;
  /** `told` null: the province and the year are guessed */
  draftPlan(appendix: Appendix, choices: ImportChoices, told: ToldFacts | null): Promise<PlanDraft>;
  savePlanFile(name: string, plan: Plan): Promise<void>;
  /** The plan from here on; only where the workbook has none yet. */
  takePlan(plan: Plan): void;
  loadPlan(attention: Attention): Promise<LoadAnswer>;
  refresh(attention: Attention): Promise<Refreshed>;
  setReportDate(day: Day): Promise<Refreshed>;
  readAppendix(source: AppendixSource): Promise<Appendix>;
  previewImport(appendix: Appendix, choices: ImportChoices): Promise<ImportPreview>;
  applyImport(appendix: Appendix, choices: ImportChoices): Promise<ImportAnswer>;
  check(): Promise<Checked>;
  mend(mends: readonly Mend[]): Promise<{ mended: number; left: number; work: Work }>;
  agree(): Promise<Agreed>;
  writeCheckSheet(lines: readonly CheckLine[], asOf: Day): Promise<{ lines: number }>;
  amendPlan(wanted: AmendmentWanted): Promise<AmendmentAnswer>;
  /** `assigned` left out: nothing is chosen yet */
  readExchange(assigned?: Assigned): Promise<Exchange>;
  send(round: Round, options: SendOptions): Promise<SendAnswer>;
  saveFile(name: string, bytes: Uint8Array): void;
  saveZip(name: string, files: readonly SentWorkbook[]): Promise<void>;
  openAsNewWorkbook(bytes: Uint8Array): Promise<void>;
  readReturned(sources: readonly ReturnedSource[], onRead: (done: number, of: number) => void): Promise<ReturnedFiles>;
  previewMerge(returned: ReturnedFiles, choices: MergeChoices): Promise<MergePreview>;
  applyMerge(returned: ReturnedFiles, choices: MergeChoices): Promise<Merged>;
  takeBackMerge(work: Work): Promise<TakenBack>;
  changeDialect(to: Dialect | null, attention: Attention): Promise<DialectAnswer>;
  copyWorkbook(cells: CopiedCells): Promise<WorkbookCopy>;
  takeBack(work: Work): Promise<TakenBack>;
  goToRow(table: TableName, id: string): Promise<void>;
  goToCell(sheet: string, cell: string): Promise<void>;
  goToNextLagging(): Promise<NextLagging>;
  /** Tells of every change of the workbook, and of what was written because of it, until the answer is called. */
  follow(onOverview: (overview: Overview, work: Work) => void, onFailure: (error: unknown) => void): Promise<() => Promise<void>>;
}
