/**
 * A workbook of Univer 0.25.1 behind the engine's door. Univer's document is the only model; each file here has one concern.
 *
 * Where Univer's faults are cured:
 * | Fault | Cure |
 * |---|---|
 * | INDEX and OFFSET over a table's column read the formula's own sheet | formulaCures.ts |
 * | wildcards and empty text in COUNTIFS go wrong from the second formula on | formulaCures.ts |
 * | references past the drawn grid are #NAME? | formulaCures.ts |
 * | array constants are cut at separators inside their texts | arrayConstants.ts |
 * | a text in a formula becomes a date before its function sees it; a number in a text cell becomes text | formulaCures.ts |
 * | a half typed "[" makes it misread every later formula | formulaCures.ts |
 * | `NV[@X]`, `NV[A, b]`, `--TRUE` are not understood | formulaText.ts, where they are computed; the cell keeps what was written |
 * | `[@X]` is not understood | ownTable.ts, where it is written; cellContent.ts gives back what was written |
 * | TRIM takes no-break spaces, FIXED rounds 1.005 down | functions.ts |
 * | a sheet that is added or shown becomes the active one | sheets.ts |
 * | the parse of a formula outlives the table or name it was made with | calculation.ts |
 * | what is written is read as if typed, in American order | cellContent.ts writes typed values |
 * | what is typed is read in American order, dates are validated in it | typing.ts, in the page; validations.ts |
 * | values are read with 12 digits, booleans as 1, errors as text | cellContent.ts reads the document |
 * | tables do not grow, fill or follow their headers; new columns land in the wrong place | tables.ts, tableGrowth.ts |
 * | rows put in or taken out lose conditional formats, and move the active sheet's references | structure.ts |
 * | a cell value rule compares with numbers only | conditionalRules.ts makes a formula rule of it |
 * | no locked flag | styles.ts |
 * | no print set-up, protection, charts, very hidden sheets | extras.ts, a resource of the document |
 * | both branches of an IF are computed | lazyIf.ts |
 * | copies, notes of places and a written cell's formulas cost many times what they need; styles are merged cell by cell | slowSpots.ts; styles.ts merges one of those that look alike |
 * | asynchronous functions run one after another | functions.ts: #BUSY! at once, calculated again from the answers |
 * | `Iterator.some` on Node 20 | iteratorMethods.ts |
 *
 * Refused aloud: overlapping tables, wrong names of sheets and tables, hiding or deleting the last visible sheet, a user's edit of locked cells
 * on a protected sheet, and conditional formats and
 * validations of kinds that the engine's door has no words for (made in the page).
 */
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, CellInput, CellStyle, ChartFacts, ConditionalRule, Engine, EngineEvent, FunctionSource, NameFacts, PageLayout, Protection, TableFacts, Validation } from '../engine';
import { areaOf, cellArea, rangeOf } from './area';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { ConditionalRules } from './conditionalRules';
import type { Core } from './core';
import { Events } from './events';
import { DEFAULT_LAYOUT, Extras } from './extras';
import { registerExcelFunctions, registerSource } from './functions';
import { Names } from './names';
import { guardProtectedSheets } from './protectionGuard';
import { Sheets } from './sheets';
import { sortRows } from './sorting';
import { Structure } from './structure';
import { Styles } from './styles';
import { TableGrowth } from './tableGrowth';
import { Tables } from './tables';
import { Validations } from './validations';

export class UniverEngine implements Engine {
  readonly #extras: Extras;
  readonly #sheets: Sheets;
  readonly #cells: Cells;
  readonly #styles: Styles;
  readonly #tables: Tables;
  readonly #names: Names;
  readonly #rules: ConditionalRules;
  readonly #validations: Validations;
  readonly #structure: Structure;
  readonly #events: Events;
  readonly #calculation: Calculation;

  constructor(readonly core: Core) {
    this.#extras = new Extras(core);
    this.#cells = new Cells(core);
    this.#events = new Events(this.#cells);
    this.#sheets = new Sheets(core, this.#extras);
    this.#styles = new Styles(this.#cells);
    this.#tables = new Tables(this.#cells, this.#extras);
    this.#names = new Names(core);
    this.#rules = new ConditionalRules(core, this.#extras);
    this.#validations = new Validations(core);
    this.#structure = new Structure(this.#cells, this.#tables, this.#rules, this.#validations, this.#extras);
    this.#calculation = new Calculation(core, () => this.#events.emit({ kind: 'calculated' }));
    const growth = new TableGrowth(this.#cells, this.#tables, this.#styles, this.#rules, this.#validations);
    this.#events.onEdit((sheet, area) => this.#tables.followHeaders(sheet, area));
    this.#events.onUserEdit((sheet, area) => growth.afterUserEdit(sheet, area));
    registerExcelFunctions(core);
    guardProtectedSheets(this.#styles, this.#extras);
  }

  sheets() { return this.#sheets.all(); }
  activeSheet() { return this.#sheets.active(); }
  activateSheet(sheet: string) { this.#sheets.activate(sheet); }
  async addSheet(name: string, position?: number) { return this.#sheets.add(name, position); }
  async deleteSheet(sheet: string) {
    for (const table of this.#tables.onSheet(sheet)) this.#tables.delete(table.id);
    this.#sheets.delete(sheet);
  }
  async changeSheet(sheet: string, facts: Parameters<Engine['changeSheet']>[1]) { this.#sheets.change(sheet, facts); }
  usedArea(sheet: string) { return this.#cells.usedArea(sheet); }

  read(sheet: string, area: Area) { return this.#cells.read(sheet, area); }
  readText(sheet: string, area: Area) { return this.#cells.readText(sheet, area); }
  spill(sheet: string, row: number, column: number) { return this.#cells.spill(sheet, row, column); }
  async write(sheet: string, area: Area, cells: CellInput[][]) { this.#cells.write(sheet, area, cells); }
  async clear(sheet: string, area: Area, what: 'contents' | 'formats' | 'all') { this.#cells.clear(sheet, area, what); }
  async insertRows(sheet: string, row: number, count: number) { this.#structure.insertRows(sheet, row, count); }
  async deleteRows(sheet: string, row: number, count: number) { this.#structure.deleteRows(sheet, row, count); }
  async sort(sheet: string, area: Area, keys: { column: number; ascending: boolean }[]) { sortRows(this.#cells, sheet, area, keys); }
  merges(sheet: string) { return this.#cells.merges(sheet); }
  async merge(sheet: string, area: Area) { this.#cells.merge(sheet, area); }
  async unmerge(sheet: string, area: Area) { this.#cells.unmerge(sheet, area); }

  readStyle(sheet: string, row: number, column: number) { return this.#styles.read(sheet, row, column); }
  async writeStyle(sheet: string, area: Area, style: CellStyle) { this.#styles.write(sheet, area, style); }
  columnWidth(sheet: string, column: number) { return this.#sheets.columnWidth(sheet, column); }
  async setColumnWidths(sheet: string, column: number, count: number, width: number) { this.#sheets.setColumnWidths(sheet, column, count, width); }
  rowHeight(sheet: string, row: number) { return this.#sheets.rowHeight(sheet, row); }
  async setRowHeights(sheet: string, row: number, count: number, height: number | 'auto') { this.#sheets.setRowHeights(sheet, row, count, height); }
  hiddenColumns(sheet: string) { return this.#sheets.hiddenColumns(sheet); }
  async setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean) { this.#sheets.setColumnsHidden(sheet, column, count, hidden); }
  hiddenRows(sheet: string) { return this.#sheets.hiddenRows(sheet); }
  filteredRows(sheet: string, row: number, count: number) { return this.#sheets.filteredRows(sheet, row, count); }
  async setRowsHidden(sheet: string, row: number, count: number, hidden: boolean) { this.#sheets.setRowsHidden(sheet, row, count, hidden); }
  freeze(sheet: string) { return this.#sheets.freeze(sheet); }
  async setFreeze(sheet: string, rows: number, columns: number) { this.#sheets.setFreeze(sheet, rows, columns); }

  tables() { return this.#tables.all(); }
  async addTable(sheet: string, area: Area, name: string, style: string) { return this.#tables.add(sheet, area, name, style); }
  async changeTable(id: string, facts: Partial<Omit<TableFacts, 'id' | 'sheet' | 'columns'>>) { this.#tables.change(id, facts); }
  async deleteTable(id: string) { this.#tables.delete(id); }
  names() { return this.#names.all(); }
  async setName(name: NameFacts) { this.#names.set(name); }
  async deleteName(name: string, sheet?: string) { this.#names.delete(name, sheet); }

  conditionalRules(sheet: string) { return this.#rules.all(sheet); }
  async addConditionalRule(sheet: string, rule: Omit<ConditionalRule, 'id'>) { return this.#rules.add(sheet, rule); }
  async changeConditionalRule(sheet: string, id: string, rule: Omit<ConditionalRule, 'id'>) { this.#rules.change(sheet, id, rule); }
  async deleteConditionalRule(sheet: string, id: string) { this.#rules.delete(sheet, id); }
  validations(sheet: string) { return this.#validations.all(sheet); }
  async setValidation(sheet: string, validation: Validation) { this.#validations.set(sheet, validation); }
  async clearValidation(sheet: string, area: Area) { this.#validations.clear(sheet, area); }

  pageLayout(sheet: string) { return this.#extras.sheet(sheet).layout ?? DEFAULT_LAYOUT; }
  async setPageLayout(sheet: string, layout: PageLayout) { this.#extras.sheet(sheet).layout = layout; }
  protection(sheet: string) { return this.#extras.sheet(sheet).protection ?? null; }
  async setProtection(sheet: string, protection: Protection | null) { this.#extras.sheet(sheet).protection = protection ?? undefined; }
  charts(sheet: string) { return this.#extras.sheet(sheet).charts ?? []; }
  async setCharts(sheet: string, charts: ChartFacts[]) { this.#extras.sheet(sheet).charts = charts; }

  selection() {
    const sheet = this.activeSheet();
    const range = this.core.get(SheetsSelectionsService).getWorkbookSelections(this.core.unitId).getSelectionsOfWorksheet(sheet)?.at(-1)?.range;
    return { sheet, area: range ? areaOf(range) : cellArea(0, 0) };
  }

  async select(sheet: string, area: Area) {
    this.activateSheet(sheet);
    const first = this.core.worksheet(sheet).getCellInfoInMergeData(area.row, area.column);
    this.core.run(SetSelectionsOperation.id, sheet, { selections: [{ range: rangeOf(area), primary: { ...first, actualRow: area.row, actualColumn: area.column }, style: null }], reveal: true });
  }

  calculate(full = false) { return this.#calculation.calculate(full); }
  connectFunctions(source: FunctionSource) { registerSource(this.core, this.#calculation, source); }
  asAddin<T>(work: () => Promise<T>) { return this.#events.asAddin(work); }
  onEvent(listener: (event: EngineEvent) => void) { return this.#events.listen(listener); }
  dispose() {
    this.#calculation.dispose();
    this.core.univer.dispose();
  }
}
