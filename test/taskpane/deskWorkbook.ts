import type { Attention } from '../../src/commands/attention';
import type { Refreshed } from '../../src/commands/bringUpToDate';
import type { NextLagging } from '../../src/commands/goToNextLagging';
import type { ImportChoices } from '../../src/commands/import/importChoices';
import type { ImportPreview } from '../../src/commands/import/importPreview';
import type { Appendix, AppendixSource } from '../../src/commands/import/readAppendix';
import type { LoadAnswer } from '../../src/commands/loadPlan';
import type { Overview } from '../../src/commands/overview';
import { dayOfIso, type Day } from '../../src/plan/day';
import { NO_WORK, type Work } from '../../src/sheets/work';
import type { PaneVerbs } from '../../src/taskpane/verbs';
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
