import type {
  Area, Cell, CellError, CellInput, CellStyle, ChartFacts, ConditionalRule, Engine, EngineEvent, FunctionSource,
  NameFacts, PageLayout, Protection, Scalar, SheetFacts, TableFacts, Validation,
} from '../../src/workbench/engine/engine';
import { contains, intersection, parseAddress } from '../../src/workbench/objects/address';

/**
 * An engine of plain maps, for tests of the host alone. Its formulas: sums of cells and numbers ("=A1+2"), SUM of a range, and custom functions of
 * cells, ranges and numbers; anything else is #NAME?.
 */
interface Sheet {
  facts: SheetFacts;
  cells: Map<string, Cell>; styles: Map<string, CellStyle>; merges: Area[];
  widths: Map<number, number>; heights: Map<number, number>; hiddenRows: Set<number>; hiddenColumns: Set<number>; freeze: { rows: number; columns: number };
  rules: ConditionalRule[]; validations: Validation[]; layout: PageLayout; protection: Protection | null; charts: ChartFacts[];
}

export class EngineDouble implements Engine {
  private readonly all = new Map<string, Sheet>();
  private tableList: TableFacts[] = [];
  private nameList: NameFacts[] = [];
  private listeners = new Set<(event: EngineEvent) => void>();
  private source: FunctionSource | null = null;
  private selected: { sheet: string; area: Area };
  private active: string;
  private byAddin = false;
  private ids = 0;
  calculations = 0;

  constructor(firstSheet = 'Sheet1') {
    this.active = this.newSheet(firstSheet, 0);
    this.selected = { sheet: this.active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  sheets() { return [...this.all.values()].map(({ facts }) => ({ ...facts })); }
  activeSheet() { return this.active; }
  activateSheet(sheet: string) { this.active = sheet; this.tell({ kind: 'sheetActivated', sheet }); }
  async addSheet(name: string, position?: number) { const id = this.newSheet(name, position ?? this.all.size); this.tell({ kind: 'sheetAdded', sheet: id }); return id; }
  async deleteSheet(sheet: string) {
    this.all.delete(sheet);
    // As in Excel, tables go with their sheet.
    this.tableList = this.tableList.filter((table) => table.sheet !== sheet);
    if (this.active === sheet) this.active = [...this.all.keys()][0] ?? '';
    this.tell({ kind: 'sheetDeleted', sheet });
  }
  async changeSheet(sheet: string, facts: Partial<SheetFacts>) { Object.assign(this.at(sheet).facts, facts); }
  usedArea(sheet: string): Area | null {
    const places = [...this.at(sheet).cells.keys()].map((key) => key.split(',').map(Number) as [number, number]);
    if (places.length === 0) return null;
    return { row: 0, column: 0, rows: Math.max(...places.map(([row]) => row)) + 1, columns: Math.max(...places.map(([, column]) => column)) + 1 };
  }

  read(sheet: string, area: Area): Cell[][] { return grid(area, (row, column) => this.at(sheet).cells.get(`${row},${column}`) ?? { value: null }); }
  readText(sheet: string, area: Area) { return this.read(sheet, area).map((row) => row.map(({ value }) => (value === null ? '' : typeof value === 'object' ? value.error : String(value)))); }
  spill(): null { return null; }
  async write(sheet: string, area: Area, cells: CellInput[][]) {
    const before = this.read(sheet, area)[0]?.[0]?.value ?? null;
    grid(area, (row, column) => {
      const input = cells[row - area.row]?.[column - area.column] ?? null;
      if (input === null) return;
      const key = `${row},${column}`;
      if (input.kind === 'formula') this.at(sheet).cells.set(key, { value: 0, formula: input.formula });
      else if (input.value === null) this.at(sheet).cells.delete(key);
      else this.at(sheet).cells.set(key, { value: input.value });
    });
    const after = this.read(sheet, area)[0]?.[0]?.value ?? null;
    const details = area.rows * area.columns === 1 ? { before: plain(before), after: plain(after) } : undefined;
    for (const table of this.tableList) if (table.sheet === sheet) table.columns = this.read(sheet, { ...table.area, rows: 1 })[0]!.map(({ value }) => String(value ?? ''));
    this.changed(sheet, area, 'RangeEdited', details);
  }
  async clear(sheet: string, area: Area, what: 'contents' | 'formats' | 'all') {
    for (const held of what === 'contents' ? [this.at(sheet).cells] : what === 'formats' ? [this.at(sheet).styles] : [this.at(sheet).cells, this.at(sheet).styles]) {
      for (const key of held.keys()) if (inside(key, area)) held.delete(key);
    }
    this.changed(sheet, area, 'RangeEdited');
  }
  async insertRows(sheet: string, row: number, count: number) { this.shift(sheet, (at) => (at >= row ? at + count : at)); this.changed(sheet, { row, column: 0, rows: count, columns: 16384 }, 'RowInserted'); }
  async deleteRows(sheet: string, row: number, count: number) { this.shift(sheet, (at) => (at < row ? at : at < row + count ? -1 : at - count)); this.changed(sheet, { row, column: 0, rows: count, columns: 16384 }, 'RowDeleted'); }
  async sort(sheet: string, area: Area, keys: { column: number; ascending: boolean }[]) {
    const rows = this.read(sheet, area);
    rows.sort((a, b) => keys.reduce((order, { column, ascending }) => order || compare(a[column]!.value, b[column]!.value) * (ascending ? 1 : -1), 0));
    await this.write(sheet, area, rows.map((row) => row.map((cell) => (cell.formula ? { kind: 'formula', formula: cell.formula } : { kind: 'value', value: plain(cell.value) }))));
  }
  merges(sheet: string) { return this.at(sheet).merges; }
  async merge(sheet: string, area: Area) { this.at(sheet).merges.push(area); }
  async unmerge(sheet: string, area: Area) { this.at(sheet).merges = this.at(sheet).merges.filter((one) => !intersection(one, area)); }

  readStyle(sheet: string, row: number, column: number) { return this.at(sheet).styles.get(`${row},${column}`) ?? {}; }
  async writeStyle(sheet: string, area: Area, style: CellStyle) {
    grid(area, (row, column) => {
      const before = this.readStyle(sheet, row, column);
      const after = { ...before, ...style, ...(style.borders ? { borders: { ...before.borders, ...style.borders } } : {}) };
      this.at(sheet).styles.set(`${row},${column}`, Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null)));
    });
  }
  columnWidth(sheet: string, column: number) { return this.at(sheet).widths.get(column) ?? 64; }
  async setColumnWidths(sheet: string, column: number, count: number, width: number) { for (let at = column; at < column + count; at += 1) this.at(sheet).widths.set(at, width); }
  rowHeight(sheet: string, row: number) { return this.at(sheet).heights.get(row); }
  async setRowHeights(sheet: string, row: number, count: number, height: number | 'auto') { for (let at = row; at < row + count; at += 1) if (height === 'auto') this.at(sheet).heights.delete(at); else this.at(sheet).heights.set(at, height); }
  hiddenColumns(sheet: string) { return [...this.at(sheet).hiddenColumns]; }
  async setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean) { toggle(this.at(sheet).hiddenColumns, column, count, hidden); }
  hiddenRows(sheet: string) { return [...this.at(sheet).hiddenRows]; }
  /** by sheet: the rows that a filter leaves out */
  readonly filtered = new Map<string, number[]>();
  filteredRows(sheet: string, row: number, count: number) { return (this.filtered.get(sheet) ?? []).filter((each) => each >= row && each < row + count); }
  async setRowsHidden(sheet: string, row: number, count: number, hidden: boolean) { toggle(this.at(sheet).hiddenRows, row, count, hidden); }
  freeze(sheet: string) { return this.at(sheet).freeze; }
  async setFreeze(sheet: string, rows: number, columns: number) { this.at(sheet).freeze = { rows, columns }; }

  tables() { return this.tableList; }
  async addTable(sheet: string, area: Area, name: string, style: string) {
    const id = `table-${(this.ids += 1)}`;
    const columns = this.read(sheet, { ...area, rows: 1 })[0]!.map(({ value }) => String(value));
    this.tableList.push({ id, name, sheet, area, columns, style, showFilterButton: true, showBandedRows: true });
    return id;
  }
  async changeTable(id: string, facts: Partial<TableFacts>) {
    const table = this.tableList.find((one) => one.id === id)!;
    Object.assign(table, facts);
    table.columns = this.read(table.sheet, { ...table.area, rows: 1 })[0]!.map(({ value }) => String(value));
  }
  async deleteTable(id: string) { this.tableList = this.tableList.filter((table) => table.id !== id); }
  names() { return this.nameList; }
  async setName(name: NameFacts) { this.nameList = [...this.nameList.filter((one) => one.name !== name.name || one.sheet !== name.sheet), name]; }
  async deleteName(name: string, sheet?: string) { this.nameList = this.nameList.filter((one) => one.name !== name || one.sheet !== sheet); }

  conditionalRules(sheet: string) { return this.at(sheet).rules; }
  async addConditionalRule(sheet: string, rule: Omit<ConditionalRule, 'id'>) {
    const id = `rule-${(this.ids += 1)}`;
    for (const other of this.at(sheet).rules) if (other.priority >= rule.priority) other.priority += 1;
    this.at(sheet).rules.push({ ...rule, id });
    return id;
  }
  async changeConditionalRule(sheet: string, id: string, rule: Omit<ConditionalRule, 'id'>) { this.at(sheet).rules = this.at(sheet).rules.map((one) => (one.id === id ? { ...rule, id } : one)); }
  async deleteConditionalRule(sheet: string, id: string) { this.at(sheet).rules = this.at(sheet).rules.filter((rule) => rule.id !== id); }
  validations(sheet: string) { return this.at(sheet).validations; }
  async setValidation(sheet: string, validation: Validation) { for (const area of validation.areas) await this.clearValidation(sheet, area); this.at(sheet).validations.push(validation); }
  async clearValidation(sheet: string, area: Area) { this.at(sheet).validations = this.at(sheet).validations.filter((one) => !one.areas.some((held) => contains(area, held))); }

  pageLayout(sheet: string) { return this.at(sheet).layout; }
  async setPageLayout(sheet: string, layout: PageLayout) { this.at(sheet).layout = layout; }
  protection(sheet: string) { return this.at(sheet).protection; }
  async setProtection(sheet: string, protection: Protection | null) { this.at(sheet).protection = protection; }
  charts(sheet: string) { return this.at(sheet).charts; }
  async setCharts(sheet: string, charts: ChartFacts[]) { this.at(sheet).charts = charts; }

  selection() { return this.selected; }
  async select(sheet: string, area: Area) { this.selected = { sheet, area }; this.tell({ kind: 'selection', sheet, area }); }
  async calculate(_full?: boolean) {
    this.calculations += 1;
    for (const { facts, cells } of this.all.values()) for (const [key, cell] of cells) if (cell.formula) cell.value = this.result(facts.id, cell.formula.slice(1), key);
    this.tell({ kind: 'calculated' });
  }
  connectFunctions(source: FunctionSource) { this.source = source; }
  async asAddin<T>(work: () => Promise<T>) { this.byAddin = true; try { return await work(); } finally { this.byAddin = false; } }
  onEvent(listener: (event: EngineEvent) => void) { this.listeners.add(listener); return () => void this.listeners.delete(listener); }
  dispose() { this.listeners.clear(); }

  private result(sheet: string, text: string, at: string): Scalar | CellError {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const cell = { sheet, row, column };
    const call = /^([A-Z]+\.[A-Z]+)\((.*)\)$/.exec(text);
    if (call) {
      const args = (call[2] ?? '').split(',').map((arg) => (arg === '' ? undefined : this.argument(sheet, arg)));
      const answer = this.source?.answer({ name: call[1] ?? '', args, cell });
      return answer === undefined ? { error: '#BUSY!' } : (Array.isArray(answer) ? answer[0]?.[0] : answer) ?? 0;
    }
    const sum = /^SUM\((.*)\)$/.exec(text);
    const parts = sum ? [sum[1] ?? ''] : text.split('+');
    let total = 0;
    for (const part of parts) {
      const held = this.argument(sheet, part);
      for (const value of Array.isArray(held) ? held.flat() : [held]) {
        if (typeof value === 'object' && value !== null) return value;
        if (typeof value === 'number') total += value;
        else if (value !== null) return { error: value === undefined ? '#NAME?' : '#VALUE!' };
      }
    }
    return total;
  }
  private argument(sheet: string, text: string) {
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    const area = parseAddress(text)?.area;
    if (!area) return undefined;
    const cells = this.read(sheet, area).map((row) => row.map(({ value }) => value));
    return area.rows * area.columns === 1 ? cells[0]![0]! : cells;
  }
  private newSheet(name: string, position: number) {
    const id = `sheet-${(this.ids += 1)}`;
    this.all.set(id, {
      facts: { id, name, position, visibility: 'visible', tabColor: null, showGridlines: true }, cells: new Map(), styles: new Map(), widths: new Map(), heights: new Map(),
      hiddenRows: new Set(), hiddenColumns: new Set(), merges: [], rules: [], validations: [], protection: null, charts: [], freeze: { rows: 0, columns: 0 },
      layout: {
        orientation: 'portrait', paperSize: 'letter', fitToWidth: null, fitToHeight: null, titleRows: null, printArea: null, centerHorizontally: false,
        margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 }, header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' },
      },
    });
    return id;
  }
  private at(sheet: string): Sheet { const found = this.all.get(sheet); if (!found) throw new Error(`no sheet ${sheet}`); return found; }
  private shift(sheet: string, moved: (row: number) => number) {
    for (const held of [this.at(sheet).cells, this.at(sheet).styles] as Map<string, unknown>[]) {
      const entries = [...held];
      held.clear();
      for (const [key, value] of entries) { const [row, column] = key.split(',').map(Number) as [number, number]; if (moved(row) >= 0) held.set(`${moved(row)},${column}`, value); }
    }
    for (const table of this.tableList.filter((one) => one.sheet === sheet)) {
      const rows = Array.from({ length: table.area.rows }, (_, at) => moved(table.area.row + at)).filter((row) => row >= 0);
      table.area = { ...table.area, row: rows[0]!, rows: rows.at(-1)! - rows[0]! + 1 };
    }
  }
  private changed(sheet: string, area: Area, change: 'RangeEdited' | 'RowInserted' | 'RowDeleted', details?: { before: Scalar | null; after: Scalar | null }) {
    this.tell({ kind: 'cells', change: { sheet, area, change, source: 'Local', byAddin: this.byAddin, details } });
  }
  private tell(event: EngineEvent) { for (const listener of this.listeners) listener(event); }
}

function grid<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => of(area.row + row, area.column + column)));
}
const plain = (value: Scalar | CellError | null): Scalar | null => (typeof value === 'object' ? null : value);
const inside = (key: string, area: Area): boolean => { const [row, column] = key.split(',').map(Number) as [number, number]; return contains(area, { row, column, rows: 1, columns: 1 }); };
const compare = (a: unknown, b: unknown): number => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi'));
function toggle(held: Set<number>, from: number, count: number, on: boolean): void { for (let at = from; at < from + count; at += 1) if (on) held.add(at); else held.delete(at); }
