import { generateRandomId, type ICellData } from '@univerjs/core';
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area, TableFacts } from '../engine';
import { areaOf, cellArea, overlap, rangeOf } from './area';
import { customOf, writtenFormula } from './cellContent';
import type { CellBlock, Cells } from './cells';
import type { Extras } from './extras';
import { mentionsTable, offsetRows, renameColumn } from './formulaText';
import { formulaToStore } from './ownTable';

const UNIVER_THEMES = 6;

/** Univer's tables neither grow with what is typed below them, nor fill computed columns, nor follow their header cells: all of it happens here. */
export class Tables {
  readonly #manager: TableManager;

  constructor(readonly cells: Cells, readonly extras: Extras) {
    this.#manager = cells.core.get(TableManager);
  }

  all(): TableFacts[] {
    return this.#manager.getTableList(this.cells.core.unitId).map((table) => {
      const extras = this.extras.tables[table.id] ?? { style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true };
      return { id: table.id, name: table.name, sheet: table.subUnitId, area: areaOf(table.range), columns: table.columns.map((column) => column.displayName), ...extras };
    });
  }

  onSheet(sheet: string): TableFacts[] {
    return this.all().filter((table) => table.sheet === sheet);
  }

  get(id: string): TableFacts {
    const table = this.all().find((each) => each.id === id);
    if (!table) throw new Error(`There is no table with the id ${id}`);
    return table;
  }

  add(sheet: string, area: Area, name: string, style: string): string {
    this.#checkName(name, null);
    this.#checkArea(sheet, area, null);
    this.cells.makeRoom(sheet, area);
    const id = generateRandomId(8);
    const header = this.#writeHeaders(sheet, area);
    this.cells.core.run(AddSheetTableMutation.id, sheet, { tableId: id, name, range: rangeOf(area), header, options: { tableStyleId: themeOf(style), showHeader: true } });
    this.extras.tables[id] = { style, showFilterButton: true, showBandedRows: true };
    return id;
  }

  change(id: string, facts: Partial<Omit<TableFacts, 'id' | 'sheet' | 'columns'>>): void {
    const table = this.get(id);
    if (facts.name !== undefined && facts.name !== table.name) this.#rename(table, facts.name);
    if (facts.area !== undefined) this.setArea(id, facts.area);
    const { style, showFilterButton, showBandedRows } = { ...table, ...facts };
    this.extras.tables[id] = { style, showFilterButton, showBandedRows };
    if (facts.style !== undefined) this.cells.core.run(SetSheetTableMutation.id, table.sheet, { tableId: id, config: { theme: themeOf(style) } });
  }

  setArea(id: string, area: Area): void {
    const table = this.get(id);
    this.#checkArea(table.sheet, area, id);
    this.cells.makeRoom(table.sheet, area);
    this.#setColumns(id, area, this.#writeHeaders(table.sheet, area));
  }

  delete(id: string): void {
    const table = this.get(id);
    this.cells.core.run(DeleteSheetTableMutation.id, table.sheet, { tableId: id });
    delete this.extras.tables[id];
  }

  /** After header cells changed: the columns take their names, and formulas that used the old names follow. */
  followHeaders(sheet: string, area: Area): void {
    for (const table of this.onSheet(sheet)) {
      if (!overlap(area, { ...table.area, rows: 1 })) continue;
      const headers = this.#writeHeaders(sheet, table.area);
      const renamed = table.columns.map((from, index) => ({ from, to: headers[index] ?? from })).filter(({ from, to }) => from !== to);
      if (renamed.length === 0) continue;
      this.#setColumns(table.id, table.area, headers);
      this.#rewriteFormulas(table.name, (formula) => renamed.reduce((text, { from, to }) => renameColumn(text, table.name, from, to), formula));
    }
  }

  /** Fills the rows of a table's body that were put in, in columns whose other cells all hold a formula. */
  fillComputedColumns(id: string, row: number, count: number): void {
    const { sheet, area } = this.get(id);
    const isNew = (r: number): boolean => r >= row && r < row + count;
    const body = Array.from({ length: area.rows - 1 }, (_each, index) => area.row + 1 + index);
    const old = body.filter((r) => !isNew(r));
    const block: CellBlock = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formulaAt = (r: number): string | null => this.cells.readCell(sheet, r, column).formula ?? null;
      const model = old.filter((r) => r < row).at(-1) ?? old[0];
      if (model === undefined || old.some((r) => formulaAt(r) === null)) continue;
      const formula = formulaAt(model) ?? '';
      for (const r of body.filter((each) => isNew(each) && this.cells.readCell(sheet, each, column).value === null && formulaAt(each) === null)) {
        const written = offsetRows(formula, r - model);
        const stored = formulaToStore(this.cells.core, sheet, r, column, written);
        (block[r] ??= {})[column] = { f: stored, custom: customOf(written, stored) } as ICellData;
      }
    }
    this.cells.writeData(sheet, block, area);
  }

  #rename(table: TableFacts, name: string): void {
    this.#checkName(name, table.id);
    this.cells.core.run(SetSheetTableMutation.id, table.sheet, { tableId: table.id, config: { name } });
    this.#rewriteFormulas(table.name, (formula) => formula.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${table.name}(?=\\[|\\b)(?![\\p{L}\\p{N}_.(!])`, 'giu'), name));
  }

  #rewriteFormulas(table: string, change: (formula: string) => string): void {
    for (const worksheet of this.cells.core.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      const block: CellBlock = {};
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f || !(mentionsTable(cell.f, table) || cell.f.toLowerCase().includes(table.toLowerCase()))) return;
        const stored = change(cell.f);
        const written = writtenFormula(cell, cell.f);
        if (stored !== cell.f) (block[row] ??= {})[column] = { f: stored, custom: written === cell.f ? null : customOf(change(written), stored) } as ICellData;
      });
      if (Object.keys(block).length > 0) this.cells.core.run(SetRangeValuesMutation.id, sheet, { cellValue: block });
    }
  }

  /** Univer puts new columns in the wrong place when a table grows: so its columns are set as a whole, known ones keeping their ids. */
  #setColumns(id: string, area: Area, headers: string[]): void {
    const table = this.#manager.getTableById(this.cells.core.unitId, id);
    if (!table) throw new Error(`There is no table with the id ${id}`);
    const shift = area.column - table.getRange().startColumn;
    const old = table.getTableInfo().columns;
    const known = new Map(old.map((column, index) => [index - shift, column.id]));
    const make = (displayName: string, index: number) => ({ ...old[0], id: known.get(index) ?? generateRandomId(8), displayName, formula: '', meta: {} });
    table.setColumns(headers.map(make) as Parameters<typeof table.setColumns>[0]);
    table.setRange({ ...rangeOf(area) });
    this.cells.core.whileRunning(() => this.#manager.updateTableRange(this.cells.core.unitId, id, { newRange: rangeOf(area) }));
  }

  /** Headers are text, each once, none empty. What does not keep to that is written back into the cells, as Excel does. */
  #writeHeaders(sheet: string, area: Area): string[] {
    const texts = this.cells.readText(sheet, { ...area, rows: 1 })[0] ?? [];
    const taken = new Set<string>();
    return texts.map((text, index) => {
      const base = text === '' ? `Column${index + 1}` : text;
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
      taken.add(name.toLowerCase());
      const at = { row: area.row, column: area.column + index };
      const { value } = this.cells.readCell(sheet, at.row, at.column);
      if (value !== name) this.cells.write(sheet, cellArea(at.row, at.column), [[{ kind: 'value', value: name }]]);
      return name;
    });
  }

  #checkName(name: string, id: string | null): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new Error(`A table cannot be named ${JSON.stringify(name)}`);
    if (this.all().some((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase())) throw new Error(`There is already a table named ${name}`);
  }

  #checkArea(sheet: string, area: Area, id: string | null): void {
    if (this.onSheet(sheet).some((table) => table.id !== id && overlap(table.area, area))) throw new Error('Tables cannot overlap');
  }
}

/** Univer's table colours come in six themes; Excel's style name is kept beside them. */
function themeOf(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 0);
  return `table-default-${number % UNIVER_THEMES}`;
}
