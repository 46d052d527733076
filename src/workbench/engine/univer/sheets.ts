import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetCommand, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation, SetWorksheetHideMutation, SetWorksheetNameCommand, SetWorksheetOrderMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import type { Engine, SheetFacts, Visibility } from '../engine';
import { rangeOf } from './area';
import { colorText } from './color';
import { emptySheet, type Core } from './core';
import type { Extras } from './extras';

// Univer goes to a sheet that was added or shown; Excel's API does not. Said to come from another person, it stays.
const STAY = { fromCollab: true };

export class Sheets {
  constructor(readonly core: Core, readonly extras: Extras) {}

  all(): SheetFacts[] {
    return this.core.workbook.getSheets().map((sheet, position) => {
      const id = sheet.getSheetId();
      const config = sheet.getConfig();
      return {
        id, name: sheet.getName(), position, visibility: this.#visibility(id),
        tabColor: colorText(config.tabColor), showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      };
    });
  }

  active(): string {
    return this.core.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.core.worksheet(sheet);
    if (this.active() !== sheet) this.core.run(SetWorksheetActiveOperation.id, sheet, {});
  }

  add(name: string, position?: number): string {
    this.#checkName(name, null);
    const id = `sheet-${generateRandomId(6)}`;
    const sheet = mergeWorksheetSnapshotWithDefault(emptySheet(id, name));
    this.core.run(InsertSheetMutation.id, id, { index: position ?? this.core.workbook.getSheets().length, sheet }, STAY);
    return id;
  }

  delete(sheet: string): void {
    const others = this.all().filter((each) => each.id !== sheet && each.visibility === 'visible');
    const next = others[0];
    if (!next) throw new Error('A workbook needs a visible sheet');
    if (this.active() === sheet) this.activate(next.id);
    this.core.run(RemoveSheetCommand.id, sheet, {});
    this.extras.forgetSheet(sheet);
  }

  change(sheet: string, facts: Parameters<Engine['changeSheet']>[1]): void {
    if (facts.name !== undefined && facts.name !== this.core.worksheet(sheet).getName()) {
      this.#checkName(facts.name, sheet);
      this.core.run(SetWorksheetNameCommand.id, sheet, { name: facts.name });
    }
    if (facts.position !== undefined) this.#move(sheet, facts.position);
    if (facts.tabColor !== undefined) this.core.run(SetTabColorMutation.id, sheet, { color: facts.tabColor ?? '' });
    if (facts.showGridlines !== undefined) {
      this.core.run(ToggleGridlinesMutation.id, sheet, { showGridlines: facts.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    }
    if (facts.visibility !== undefined) this.#show(sheet, facts.visibility);
  }

  columnWidth(sheet: string, column: number): number {
    return this.core.worksheet(sheet).getColumnManager().getColumnWidth(column);
  }

  setColumnWidths(sheet: string, column: number, count: number, width: number): void {
    this.core.run(SetWorksheetColWidthMutation.id, sheet, { ranges: [this.#columns(sheet, column, count)], colWidth: width });
  }

  rowHeight(sheet: string, row: number): number | undefined {
    const data = this.core.worksheet(sheet).getRowManager().getRow(row);
    return data?.ia === BooleanNumber.TRUE ? undefined : data?.h;
  }

  setRowHeights(sheet: string, row: number, count: number, height: number | 'auto'): void {
    const ranges = [this.#rows(sheet, row, count)];
    if (height !== 'auto') this.core.run(SetWorksheetRowHeightMutation.id, sheet, { ranges, rowHeight: height });
    this.core.run(SetWorksheetRowIsAutoHeightMutation.id, sheet, { ranges, autoHeightInfo: height === 'auto' ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  hiddenColumns(sheet: string): number[] {
    return Object.entries(this.core.worksheet(sheet).getColumnManager().getColumnData()).filter(([, data]) => data?.hd === BooleanNumber.TRUE).map(([index]) => Number(index));
  }

  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void {
    this.core.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, sheet, { ranges: [this.#columns(sheet, column, count)] });
  }

  hiddenRows(sheet: string): number[] {
    return Object.entries(this.core.worksheet(sheet).getRowManager().getRowData()).filter(([, data]) => data?.hd === BooleanNumber.TRUE).map(([index]) => Number(index));
  }

  filteredRows(sheet: string, row: number, count: number): number[] {
    const worksheet = this.core.worksheet(sheet);
    const end = Math.min(row + count, worksheet.getRowCount());
    return Array.from({ length: Math.max(0, end - row) }, (_, index) => row + index).filter((each) => worksheet.isRowFiltered(each));
  }

  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    this.core.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, sheet, { ranges: [this.#rows(sheet, row, count)] });
  }

  freeze(sheet: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.core.worksheet(sheet).getFreeze();
    return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  }

  setFreeze(sheet: string, rows: number, columns: number): void {
    this.core.run(SetFrozenMutation.id, sheet, { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 });
  }

  #visibility(sheet: string): Visibility {
    if (this.core.worksheet(sheet).isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.extras.sheet(sheet).veryHidden ? 'veryHidden' : 'hidden';
  }

  #show(sheet: string, visibility: Visibility): void {
    if (visibility !== 'visible') {
      const next = this.all().find((each) => each.id !== sheet && each.visibility === 'visible');
      if (!next) throw new Error('A workbook needs a visible sheet');
      if (this.active() === sheet) this.activate(next.id);
    }
    this.extras.sheet(sheet).veryHidden = visibility === 'veryHidden';
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (this.core.worksheet(sheet).isSheetHidden() !== hidden) this.core.run(SetWorksheetHideMutation.id, sheet, { hidden }, STAY);
  }

  #move(sheet: string, position: number): void {
    const order = this.core.workbook.getSheets().map((each) => each.getSheetId());
    const fromOrder = order.indexOf(sheet);
    const toOrder = Math.max(0, Math.min(position, order.length - 1));
    if (fromOrder !== toOrder) this.core.run(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder });
  }

  #checkName(name: string, sheet: string | null): void {
    if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw new Error(`A sheet cannot be named ${JSON.stringify(name)}`);
    if (this.all().some((each) => each.id !== sheet && each.name.toLowerCase() === name.toLowerCase())) throw new Error(`There is already a sheet named ${JSON.stringify(name)}`);
  }

  #columns(sheet: string, column: number, columns: number) {
    const worksheet = this.core.worksheet(sheet);
    return rangeOf({ row: 0, column, rows: worksheet.getRowCount(), columns });
  }

  #rows(sheet: string, row: number, rows: number) {
    const worksheet = this.core.worksheet(sheet);
    return rangeOf({ row, column: 0, rows, columns: worksheet.getColumnCount() });
  }
}
