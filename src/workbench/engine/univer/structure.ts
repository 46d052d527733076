/**
 * Rows put in and taken out. Univer moves cells, formulas, names and merges rightly, but loses the last row of conditional formats or splits them
 * (off by one), leaves computed columns empty and, on a sheet that is not the active one, moves the references of the active one.
 * So areas are taken down before and set after: for what the add-in does and for what the user does in the page alike.
 */
import { Direction, type ICellData, type ICommandInfo } from '@univerjs/core';
import { InsertRowByRangeCommand, RemoveRowByRangeCommand, SetRowVisibleMutation, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, ConditionalRule, TableFacts, Validation } from '../engine';
import { rangeOf, shiftArea, type RowShift } from './area';
import type { CellBlock, Cells } from './cells';
import type { ConditionalRules } from './conditionalRules';
import type { Extras } from './extras';
import { offsetRows, shiftRows } from './formulaText';
import type { Tables } from './tables';
import type { Validations } from './validations';

interface Before { sheet: string; shift: RowShift; tables: TableFacts[]; rules: ConditionalRule[]; validations: Validation[] }

export class Structure {
  #before: Before | null = null;

  constructor(readonly cells: Cells, readonly tables: Tables, readonly rules: ConditionalRules, readonly validations: Validations, readonly extras: Extras) {
    cells.core.commands.beforeCommandExecuted((command) => this.#takeDown(command));
    cells.core.commands.onCommandExecuted((command) => this.#setAgain(command));
  }

  insertRows(sheet: string, row: number, count: number): void {
    const { core } = this.cells;
    const worksheet = core.worksheet(sheet);
    this.cells.makeRoom(sheet, { row, column: 0, rows: 1, columns: 1 });
    const range = rangeOf({ row, column: 0, rows: count, columns: worksheet.getColumnCount() });
    this.#as(sheet, () => core.run(InsertRowByRangeCommand.id, sheet, { range, direction: Direction.UP, cellValue: this.#stylesForNewRows(sheet, row, count) }));
  }

  deleteRows(sheet: string, row: number, count: number): void {
    const { core } = this.cells;
    const range = rangeOf({ row, column: 0, rows: count, columns: core.worksheet(sheet).getColumnCount() });
    // Univer passes over hidden rows when it deletes; Excel deletes them.
    core.run(SetRowVisibleMutation.id, sheet, { ranges: [range] });
    this.#as(sheet, () => core.run(RemoveRowByRangeCommand.id, sheet, { range }));
  }

  /** Some parts of Univer take the active sheet for the sheet of the command. The selection stays where it was. */
  #as(sheet: string, work: () => void): void {
    const { core } = this.cells;
    const selections = [...core.get(SheetsSelectionsService).getWorkbookSelections(core.unitId).getSelectionsOfWorksheet(sheet) ?? []];
    const worksheet = core.worksheet(sheet);
    Object.defineProperty(core.workbook, 'getActiveSheet', { configurable: true, value: () => worksheet });
    try {
      work();
      if (selections.length > 0) core.run(SetSelectionsOperation.id, sheet, { selections });
    } finally {
      Reflect.deleteProperty(core.workbook, 'getActiveSheet');
    }
  }

  /** New rows look like the row above them, or below them where that is a table's header. */
  #stylesForNewRows(sheet: string, row: number, count: number): CellBlock {
    const isHeader = this.tables.onSheet(sheet).some((table) => table.area.row === row - 1);
    const model = row === 0 || isHeader ? row : row - 1;
    const styles: Record<number, ICellData> = {};
    const cells = this.cells.core.worksheet(sheet).getCellMatrix().getRow(model);
    for (const [column, cell] of Object.entries(cells ?? {})) if (cell?.s) styles[Number(column)] = { s: cell.s };
    return Object.fromEntries(Array.from({ length: count }, (_each, index) => [row + index, structuredClone(styles)]));
  }

  #takeDown(command: Readonly<ICommandInfo>): void {
    const shift = shiftOf(command);
    if (!shift) return;
    const { sheet } = shift;
    this.#before = { sheet, shift, tables: this.tables.onSheet(sheet), rules: this.rules.all(sheet), validations: this.validations.all(sheet) };
  }

  #setAgain(command: Readonly<ICommandInfo>): void {
    const before = this.#before;
    if (!before || !shiftOf(command)) return;
    this.#before = null;
    const { sheet, shift } = before;
    const name = this.cells.core.worksheet(sheet).getName();
    this.#setTables(before);
    this.rules.replaceAll(sheet, before.rules.flatMap((rule) => {
      const moved = shiftFormulas(rule, name, shift, (formula) => mapRuleFormulas(rule.rule, formula));
      return moved ? [{ ...rule, areas: moved.areas, rule: moved.changed }] : [];
    }));
    this.validations.replaceAll(sheet, before.validations.flatMap((validation) => {
      const moved = shiftFormulas(validation, name, shift, (formula) => mapValidationFormulas(validation.rule, formula));
      return moved ? [{ ...validation, areas: moved.areas, rule: moved.changed }] : [];
    }));
    this.#moveExtras(sheet, shift);
  }

  #setTables({ shift, tables }: Before): void {
    const now = new Set(this.tables.all().map((table) => table.id));
    for (const table of tables.filter((each) => now.has(each.id))) {
      const area = shiftArea(table.area, shift);
      if (!area) continue;
      const has = this.tables.get(table.id).area;
      if (has.row !== area.row || has.rows !== area.rows) this.tables.setArea(table.id, area);
      const isInside = shift.kind === 'insert' && shift.row > table.area.row && shift.row < table.area.row + table.area.rows;
      if (isInside) this.tables.fillComputedColumns(table.id, shift.row, shift.count);
    }
  }

  #moveExtras(sheet: string, shift: RowShift): void {
    const extras = this.extras.sheet(sheet);
    const name = this.cells.core.worksheet(sheet).getName();
    const moved = (reference: string | null): string | null => reference && moveReference(reference, name, shift);
    if (extras.layout) extras.layout = { ...extras.layout, printArea: moved(extras.layout.printArea), titleRows: moved(extras.layout.titleRows) };
    for (const each of this.cells.core.workbook.getSheets()) {
      const other = this.extras.sheet(each.getSheetId());
      other.charts = other.charts?.map((chart) => chart.sheet === sheet ? { ...chart, source: shiftArea(chart.source, shift) ?? chart.source } : chart);
    }
  }
}

function shiftOf(command: Readonly<ICommandInfo>): (RowShift & { sheet: string }) | null {
  const kind = command.id === InsertRowByRangeCommand.id ? 'insert' : command.id === RemoveRowByRangeCommand.id ? 'delete' : null;
  if (!kind) return null;
  const { subUnitId, range } = command.params as { subUnitId: string; range: { startRow: number; endRow: number } };
  return { kind, sheet: subUnitId, row: range.startRow, count: range.endRow - range.startRow + 1 };
}

/** Formulas are written for the first cell of the areas: when that row is deleted, they are first read at the row that takes its place. */
function shiftFormulas<T>(of: { areas: Area[] }, sheetName: string, shift: RowShift, change: (map: (formula: string) => string) => T): { areas: Area[]; changed: T } | null {
  const areas = of.areas.flatMap((area) => shiftArea(area, shift) ?? []);
  const first = of.areas[0];
  if (!first || areas.length === 0) return null;
  const end = shift.row + shift.count;
  const skipped = shift.kind === 'delete' && first.row >= shift.row && first.row < end ? end - first.row : 0;
  return { areas, changed: change((formula) => shiftRows(offsetRows(formula, skipped), sheetName, sheetName, shift)) };
}

function mapRuleFormulas(rule: ConditionalRule['rule'], map: (formula: string) => string): ConditionalRule['rule'] {
  if (rule.kind === 'custom') return { ...rule, formula: map(rule.formula) };
  if (rule.kind !== 'cellValue') return rule;
  return { ...rule, formula1: map(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: map(rule.formula2) }) };
}

function mapValidationFormulas(rule: Validation['rule'], map: (formula: string) => string): Validation['rule'] {
  if (rule.kind === 'list') return rule.source.startsWith('=') ? { ...rule, source: map(rule.source) } : rule;
  if (rule.kind === 'custom') return { ...rule, formula: map(rule.formula) };
  return { ...rule, formula1: map(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: map(rule.formula2) }) };
}

/** "$2:$3" and "A1:K70", as page set-up has them. */
function moveReference(reference: string, sheetName: string, shift: RowShift): string | null {
  const rows = /^(\$?)(\d+):(\$?)(\d+)$/.exec(reference);
  if (!rows) {
    const moved = shiftRows(reference, sheetName, sheetName, shift);
    return moved.includes('#REF!') ? null : moved;
  }
  const area = shiftArea({ row: Number(rows[2]) - 1, column: 0, rows: Number(rows[4]) - Number(rows[2]) + 1, columns: 1 }, shift);
  return area && `${rows[1]}${area.row + 1}:${rows[3]}${area.row + area.rows}`;
}
