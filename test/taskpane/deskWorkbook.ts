import { TextDecoder } from 'node:util';
import type { Attention } from '../../src/commands/attention';
import type { Refreshed } from '../../src/commands/bringUpToDate';
import type { AmendmentAnswer } from '../../src/commands/amendPlan';
import type { DialectAnswer } from '../../src/commands/changeDialect';
import type { Checked } from '../../src/commands/check';
import type { CopiedCells, WorkbookCopy } from '../../src/commands/copyWorkbook';
import type { Mend } from '../../src/commands/mend';
import type { NextLagging } from '../../src/commands/goToNextLagging';
import type { ImportChoices } from '../../src/commands/import/importChoices';
import type { ImportPreview } from '../../src/commands/import/importPreview';
import type { Appendix, AppendixSource } from '../../src/commands/import/readAppendix';
import type { LoadAnswer } from '../../src/commands/loadPlan';
import type { MergeChoices, MergePreview } from '../../src/commands/merge/previewMerge';
import type { ReturnedSource } from '../../src/commands/merge/readReturned';
import type { Dialect, Overview } from '../../src/commands/overview';
import type { Exchange } from '../../src/commands/readExchange';
import type { Assigned, Round, SendAnswer, SendOptions, SentWorkbook } from '../../src/commands/send';
import type { CheckLine } from '../../src/commands/writeCheckSheet';
import type { AmendmentWanted } from '../../src/plan/amendment';
import type { ToldFacts } from '../../src/plan/appendix/planFacts';
import { dayOfIso, type Day } from '../../src/plan/day';
import type { Plan } from '../../src/plan/plan';
import { anGiang2023 } from '../../src/plans';
import { NO_WORK, type Work } from '../../src/sheets/work';
import type { PaneVerbs, ReturnedFiles } from '../../src/taskpane/verbs';
import { EXCHANGE, MERGE_PREVIEW, sentWorkbook } from './exchangeFixture';
import { PREVIEW } from './importFixture';
import { EMPTY, overviewOf, TASKS } from './overviewFixture';

export const TODAY = dayOfIso('2023-10-05')!;
export const LOADED: LoadAnswer = {
  outcome: 'loaded', sheetsAdded: ['Tổng hợp', 'Mục tiêu', 'Nhiệm vụ', 'Phân công', 'Danh mục', '_CCHC'],
  rowsAdded: [{ table: 'NhiemVu', count: 64 }, { table: 'MucTieu', count: 21 }], dialect: 'cchc', computedCells: 320, nativeBecause: null,
  work: { ...NO_WORK, sheetsAdded: ['Tổng hợp'] },
};
/** One due date that followed its words. */
export const WORK: Work = { ...NO_WORK, cells: [{ at: { table: 'NhiemVu', id: '1.01', header: 'Hạn' }, before: '', after: TODAY }] };

/** A workbook of plain values: what each verb was asked, and a way to change it from outside. */
export class DeskWorkbook implements PaneVerbs {
  asked: string[] = [];
  onOverview: (overview: Overview, work: Work) => void = () => {};
  onFailure: (error: unknown) => void = () => {};
  followers = 0;

  constructor(public overview: Overview, private readonly whenAsked: Partial<PaneVerbs> = {}) {}

  today = () => TODAY;
  hasFunctions = () => this.whenAsked.hasFunctions?.() ?? true;
  readOverview = async () => this.overview;
  planOfFile = async (name: string, bytes: Uint8Array) => {
    this.asked.push(`plan ${name}`);
    return this.whenAsked.planOfFile ? this.whenAsked.planOfFile(name, bytes) : { ...anGiang2023, title: new TextDecoder().decode(bytes) };
  };
  draftPlan = async (appendix: Appendix, choices: ImportChoices, told: ToldFacts | null) => {
    this.asked.push(`draft ${appendix.name} ${JSON.stringify(choices)} ${JSON.stringify(told)}`);
    return this.whenAsked.draftPlan ? this.whenAsked.draftPlan(appendix, choices, told) : { ...PREVIEW, plan: anGiang2023, told: told ?? { year: 2026, province: 'An Giang' } };
  };
  savePlanFile = async (name: string, plan: Plan) => { this.asked.push(`save plan ${name} ${plan.id}`); };
  takePlan = ({ id, title, shortName }: Plan) => { this.overview = { ...this.overview, plan: { id, title, shortName } }; };
  loadPlan = async (attention: Attention) => {
    this.asked.push('load');
    if (this.whenAsked.loadPlan) return this.whenAsked.loadPlan(attention);
    this.overview = overviewOf(TASKS);
    return LOADED;
  };
  refresh = async (attention: Attention): Promise<Refreshed> => {
    this.asked.push('refresh');
    return this.whenAsked.refresh ? this.whenAsked.refresh(attention) : { ...this.overview, work: NO_WORK };
  };
  setReportDate = async (day: Day): Promise<Refreshed> => {
    this.asked.push(`date ${day}`);
    const before = this.overview.asOf;
    this.overview = { ...this.overview, asOf: day };
    return { ...this.overview, work: { ...NO_WORK, cells: [{ at: { name: 'NgayBaoCao' }, before, after: day }] } };
  };
  readAppendix = async (source: AppendixSource): Promise<Appendix> => {
    this.asked.push(`read ${source.kind}`);
    return this.whenAsked.readAppendix ? this.whenAsked.readAppendix(source) : { name: 'phu-luc.docx', grids: [], tables: [] };
  };
  previewImport = async (appendix: Appendix, choices: ImportChoices): Promise<ImportPreview> => {
    this.asked.push(`preview ${JSON.stringify(choices)}`);
    return this.whenAsked.previewImport ? this.whenAsked.previewImport(appendix, choices) : PREVIEW;
  };
  applyImport = async (appendix: Appendix, choices: ImportChoices) => {
    this.asked.push(`apply ${JSON.stringify(choices)}`);
    return this.whenAsked.applyImport ? this.whenAsked.applyImport(appendix, choices) : { preview: PREVIEW, work: WORK };
  };
  check = async (): Promise<Checked> => {
    this.asked.push('check');
    return this.whenAsked.check ? this.whenAsked.check() : { asOf: this.overview.asOf, problems: this.overview.problems, counts: {}, isWhole: true };
  };
  mend = async (mends: readonly Mend[]) => {
    this.asked.push(`mend ${mends.length}`);
    if (this.whenAsked.mend) return this.whenAsked.mend(mends);
    return { mended: mends.length, left: 0, work: { ...NO_WORK, cells: mends.flatMap((mend) => (mend.kind === 'value' ? [mend.cell] : [])) } };
  };
  agree = async () => {
    this.asked.push('agree');
    return { rows: 114, asOf: this.overview.asOf, work: NO_WORK };
  };
  writeCheckSheet = async (lines: readonly CheckLine[], asOf: Day) => {
    this.asked.push(`sheet ${asOf} ${JSON.stringify(lines)}`);
    return { lines: lines.length };
  };
  amendPlan = async (wanted: AmendmentWanted): Promise<AmendmentAnswer> => {
    this.asked.push(`amend ${JSON.stringify(wanted)}`);
    if (this.whenAsked.amendPlan) return this.whenAsked.amendPlan(wanted);
    return { amendment: { kind: 'end-task', code: '1.02', deadline: '', before: '', document: wanted.document }, work: WORK };
  };
  readExchange = async (assigned?: Assigned): Promise<Exchange> => {
    this.asked.push(`exchange ${JSON.stringify(assigned)}`);
    return this.whenAsked.readExchange ? this.whenAsked.readExchange(assigned) : EXCHANGE;
  };
  send = async (round: Round, options: SendOptions): Promise<SendAnswer> => {
    this.asked.push(`send ${round.name} ${round.due} ${round.sentOn} ${options.agencies?.join()}`);
    if (this.whenAsked.send) return this.whenAsked.send(round, options);
    return { round, files: (options.agencies ?? []).map(sentWorkbook), unsent: EXCHANGE.unsent, unnamed: 0, unlisted: [], unmet: [], log: [] };
  };
  saveFile = (name: string, bytes: Uint8Array) => { this.asked.push(`save ${name} ${bytes.length}`); };
  saveZip = async (name: string, files: readonly SentWorkbook[]) => { this.asked.push(`zip ${name} ${files.length}`); };
  openAsNewWorkbook = async (bytes: Uint8Array) => { this.asked.push(`open ${bytes.length}`); };
  readReturned = async (sources: readonly ReturnedSource[], onRead: (done: number, of: number) => void): Promise<ReturnedFiles> => {
    this.asked.push(`returned ${sources.map(({ name }) => name).join()}`);
    return this.whenAsked.readReturned ? this.whenAsked.readReturned(sources, onRead) : [];
  };
  previewMerge = async (returned: ReturnedFiles, choices: MergeChoices): Promise<MergePreview> => {
    this.asked.push(`look ${JSON.stringify(choices)}`);
    return this.whenAsked.previewMerge ? this.whenAsked.previewMerge(returned, choices) : MERGE_PREVIEW;
  };
  applyMerge = async (returned: ReturnedFiles, choices: MergeChoices) => {
    this.asked.push(`merge ${JSON.stringify(choices)}`);
    return this.whenAsked.applyMerge ? this.whenAsked.applyMerge(returned, choices) : { preview: MERGE_PREVIEW, work: WORK };
  };
  takeBackMerge = async (work: Work) => {
    this.asked.push(`merge back ${work.cells.length}`);
    return { sheets: 0, rows: 0, cells: work.cells.length, kept: 0 };
  };
  changeDialect = async (to: Dialect | null): Promise<DialectAnswer> => {
    this.asked.push(`dialect ${to}`);
    const from = this.overview.dialect;
    this.overview = { ...this.overview, dialect: to ?? from };
    const place = { sheet: 'Nhiệm vụ', id: '1.01', header: 'Kiểm tra' };
    return { from, to: to ?? from, touched: [{ ...place, cell: 'P6', was: 'stuck' }], kept: [{ ...place, cell: 'P7', value: 'đúng' }] };
  };
  copyWorkbook = async (cells: CopiedCells): Promise<WorkbookCopy> => {
    this.asked.push(`copy ${cells}`);
    return { bytes: new Uint8Array(7), native: 3, values: 1 };
  };
  takeBack = async (work: Work) => {
    this.asked.push(`back ${work.sheetsAdded.length} ${work.cells.length}`);
    if (this.whenAsked.takeBack) return this.whenAsked.takeBack(work);
    const [cell] = work.cells;
    if (cell && 'name' in cell.at) this.overview = { ...this.overview, asOf: Number(cell.before) as Day };
    if (work.sheetsAdded.length > 0) this.overview = EMPTY;
    return { sheets: work.sheetsAdded.length, rows: 0, cells: work.cells.length, kept: 0 };
  };
  goToRow = async (table: string, id: string) => { this.asked.push(`row ${table} ${id}`); };
  goToCell = async (sheet: string, cell: string) => { this.asked.push(`cell ${sheet} ${cell}`); };
  goToNextLagging = async (): Promise<NextLagging> => {
    this.asked.push('next');
    return this.whenAsked.goToNextLagging ? this.whenAsked.goToNextLagging() : { row: TASKS[2]!, nth: 1, of: 3 };
  };
  follow = async (onOverview: (overview: Overview, work: Work) => void, onFailure: (error: unknown) => void) => {
    this.followers += 1;
    this.onOverview = onOverview;
    this.onFailure = onFailure;
    return async () => { this.followers -= 1; };
  };
}
