import { CellValueType, ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetRangeValuesMutation, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Area, Cell, CellInput } from '../engine';
import { areaOf, overlap, rangeOf } from './area';
import { cellDataOf, cellOf } from './cellContent';
import type { Core } from './core';
import { formattedText } from './formattedText';
import { formulaToStore } from './ownTable';

export type CellBlock = IObjectMatrixPrimitiveType<ICellData>;

export class Cells {
  readonly #formulas: FormulaDataModel;

  constructor(readonly core: Core) {
    this.#formulas = core.get(FormulaDataModel);
  }

  /** The cell as it stands in the document, or the part of a spilled array that lies there. */
  data(sheet: string, row: number, column: number): { cell: ICellData | null; formula: string | null; spilled: boolean } {
    const cell = this.core.worksheet(sheet).getCellMatrix().getValue(row, column) ?? null;
    const formula = this.formula(sheet, row, column, cell);
    const hasValue = cell !== null && (formula !== null || (cell.v ?? cell.p ?? null) !== null);
    const spilled = hasValue ? null : this.#spill(sheet, row, column);
    return spilled ? { cell: { ...cell, ...spilled }, formula: null, spilled: true } : { cell, formula, spilled: false };
  }

  formula(sheet: string, row: number, column: number, cell: ICellData | null): string | null {
    if (cell?.f) return cell.f;
    return cell?.si ? this.#formulas.getFormulaStringByCell(row, column, sheet, this.core.unitId) ?? null : null;
  }

  read(sheet: string, area: Area): Cell[][] {
    return this.#map(area, (row, column) => this.readCell(sheet, row, column));
  }

  readCell(sheet: string, row: number, column: number): Cell {
    const { cell, formula, spilled } = this.data(sheet, row, column);
    if (spilled && cell) return { value: cellOf(cell, '').value };
    return cellOf(cell, formula);
  }

  readText(sheet: string, area: Area): string[][] {
    const styles = this.core.workbook.getStyles();
    return this.#map(area, (row, column) => {
      const { cell, formula, spilled } = this.data(sheet, row, column);
      return formattedText(cellOf(cell, formula ?? (spilled ? '' : null)).value, styles.getStyleByCell(cell)?.n?.pattern ?? 'General');
    });
  }

  usedArea(sheet: string): Area | null {
    let lastRow = -1;
    let lastColumn = -1;
    const see = (row: number, column: number): void => {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    };
    this.core.worksheet(sheet).getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || cell.p || (cell.v ?? null) !== null)) see(row, column);
    });
    const spills = this.#formulas.getArrayFormulaRange()[this.core.unitId]?.[sheet] ?? {};
    new ObjectMatrix(spills).forValue((_row, _column, range) => {
      if (range) see(range.endRow, range.endColumn);
    });
    return lastRow < 0 ? null : { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };
  }

  write(sheet: string, area: Area, cells: CellInput[][]): void {
    if (cells.length !== area.rows || cells.some((row) => row.length !== area.columns)) throw new Error('The cells do not have the shape of their area');
    const block: CellBlock = {};
    cells.forEach((row, r) => row.forEach((input, c) => {
      if (input === null) return;
      const at = { row: area.row + r, column: area.column + c };
      (block[at.row] ??= {})[at.column] = cellDataOf(input, (formula) => formulaToStore(this.core, sheet, at.row, at.column, formula));
    }));
    this.writeData(sheet, block, area);
  }

  /** Cells as Univer has them; the grid grows to hold `area`. */
  writeData(sheet: string, block: CellBlock, area: Area): void {
    this.makeRoom(sheet, area);
    if (Object.keys(block).length > 0) this.core.run(SetRangeValuesMutation.id, sheet, { cellValue: block });
  }

  makeRoom(sheet: string, area: Area): void {
    const worksheet = this.core.worksheet(sheet);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > worksheet.getRowCount()) this.core.run(SetWorksheetRowCountMutation.id, sheet, { rowCount: rows + 100 });
    if (columns > worksheet.getColumnCount()) this.core.run(SetWorksheetColumnCountMutation.id, sheet, { columnCount: columns + 10 });
  }

  clear(sheet: string, area: Area, what: 'contents' | 'formats' | 'all'): void {
    const block: CellBlock = {};
    const range = rangeOf(area);
    this.core.worksheet(sheet).getCellMatrix().forValue((row, column, cell) => {
      if (!cell || row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn) return;
      const contents = { v: null, f: null, si: null, p: null, custom: null } as unknown as ICellData;
      (block[row] ??= {})[column] = { ...(what === 'formats' ? {} : contents), ...(what === 'contents' ? {} : { s: null }) };
    });
    if (Object.keys(block).length > 0) this.core.run(SetRangeValuesMutation.id, sheet, { cellValue: block });
  }

  merges(sheet: string): Area[] {
    return this.core.worksheet(sheet).getMergeData().map(areaOf);
  }

  /** Only the first cell keeps its contents, as in Excel. */
  merge(sheet: string, area: Area): void {
    this.unmerge(sheet, area);
    const rest: CellInput[][] = Array.from({ length: area.rows }, (_r, r) => Array.from({ length: area.columns }, (_c, c) =>
      r === 0 && c === 0 ? null : { kind: 'value', value: null }));
    this.write(sheet, area, rest);
    this.core.run(AddWorksheetMergeMutation.id, sheet, { ranges: [rangeOf(area)] });
  }

  unmerge(sheet: string, area: Area): void {
    const ranges = this.merges(sheet).filter((merge) => overlap(merge, area)).map(rangeOf);
    if (ranges.length > 0) this.core.run(RemoveWorksheetMergeMutation.id, sheet, { ranges });
  }

  spill(sheet: string, row: number, column: number): Area | null {
    const range = this.#formulas.getArrayFormulaRange()[this.core.unitId]?.[sheet]?.[row]?.[column];
    return range ? areaOf(range) : null;
  }

  #spill(sheet: string, row: number, column: number): ICellData | null {
    const cell = this.#formulas.getArrayFormulaCellData()[this.core.unitId]?.[sheet]?.[row]?.[column] ?? null;
    return cell && { v: cell.v ?? null, t: cell.t ?? CellValueType.STRING };
  }

  #map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_r, r) => Array.from({ length: area.columns }, (_c, c) => read(area.row + r, area.column + c)));
  }
}
