import type { Area } from '../engine/engine';
import { invalidArgument, invalidReference, itemNotFound, notSimulated } from '../wire/refusal';
import { boundingArea, contains, intersection, isEntireColumn, isEntireRow, isInSheet, parseAddress, SHEET_COLUMNS, SHEET_ROWS, sheetAddress } from './address';
import type { Book, Place } from './book';
import { setProperties } from './cellProperties';
import { boundedArea, formulaOf, isUnbounded, matrixFor, numberFormats, readCells, valueOf, valueTypeOf, writeCells, writeNumberFormats } from './cells';
import { ConditionalFormats } from './conditionalFormats';
import { copyCells } from './copyCells';
import { DataValidation } from './dataValidation';
import { mustAllow, mustBeUnlocked } from './guard';
import { HostObject } from './hostObject';
import { leftOf, topOf, widthOf, heightOf } from './points';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { specialAreas, unseenRows } from './specialCells';
import { TablesInRange } from './tables';
import { Worksheet } from './worksheet';

export class Range extends HostObject {
  readonly className = 'Range';
  readonly place: Place;

  constructor(book: Book, place: Place) {
    super(book);
    this.place = book.track(place);
  }

  get address(): string { return sheetAddress(this.book.sheet(this.place.sheet).name, areaOf(this)); }
  get addressLocal(): string { return this.address; }
  get rowIndex(): number { return areaOf(this).row; }
  get columnIndex(): number { return areaOf(this).column; }
  get rowCount(): number { return areaOf(this).rows; }
  get columnCount(): number { return areaOf(this).columns; }
  /** -1 above 2^31 - 1, as in Excel. */
  get cellCount(): number { return this.rowCount * this.columnCount > 2_147_483_647 ? -1 : this.rowCount * this.columnCount; }
  get isEntireRow(): boolean { return isEntireRow(areaOf(this)); }
  get isEntireColumn(): boolean { return isEntireColumn(areaOf(this)); }

  get values(): unknown { return readCells(this.book, readable(this), valueOf); }
  set values(written: unknown) { this.book.does(writeCells(this.book, readable(this), written)); }
  get formulas(): unknown { return readCells(this.book, readable(this), formulaOf); }
  set formulas(written: unknown) { this.book.does(writeCells(this.book, readable(this), written)); }
  get valueTypes(): unknown { return readCells(this.book, readable(this), valueTypeOf); }
  get text(): string[][] | null { return isUnbounded(areaOf(this)) ? null : this.book.engine.readText(this.place.sheet, readable(this).area); }
  get numberFormat(): string[][] | null { return isUnbounded(areaOf(this)) ? null : numberFormats(this.book, readable(this)); }
  set numberFormat(written: unknown) { this.book.does(writeNumberFormats(this.book, readable(this), written)); }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === null || this.columnHidden === null ? null : false;
  }
  /** By hand or by a filter. */
  get rowHidden(): boolean | null { return uniform([...unseenRows(this.book, this.place)], this.rowIndex, this.rowCount); }
  set rowHidden(hidden: boolean) {
    mustAllow(this.book, this.place.sheet, 'allowFormatRows');
    this.book.does(this.book.adjust(() => this.book.engine.setRowsHidden(this.place.sheet, this.rowIndex, this.rowCount, hidden)));
  }
  get columnHidden(): boolean | null { return uniform(this.book.engine.hiddenColumns(this.place.sheet), this.columnIndex, this.columnCount); }
  set columnHidden(hidden: boolean) {
    mustAllow(this.book, this.place.sheet, 'allowFormatColumns');
    this.book.does(this.book.adjust(() => this.book.engine.setColumnsHidden(this.place.sheet, this.columnIndex, this.columnCount, hidden)));
  }
  /** points from the sheet's corner */
  get left(): number { return leftOf(this.book, this.place); }
  get top(): number { return topOf(this.book, this.place); }
  get width(): number { return widthOf(this.book, this.place); }
  get height(): number { return heightOf(this.book, this.place); }

  get format(): RangeFormat { return new RangeFormat(this.book, this.place); }
  get worksheet(): Worksheet { return new Worksheet(this.book, this.place.sheet); }
  get conditionalFormats(): ConditionalFormats { return new ConditionalFormats(this.book, this.place); }
  get dataValidation(): DataValidation { return new DataValidation(this.book, this.place); }
  get sort(): RangeSort { return new RangeSort(this.book, this.place); }

  getCell(row: number, column: number): Range { return moved(this, row, column, 1, 1); }
  getRow(row: number): Range { return moved(this, within(row, this.rowCount), 0, 1, this.columnCount); }
  getColumn(column: number): Range { return moved(this, 0, within(column, this.columnCount), this.rowCount, 1); }
  getLastCell(): Range { return moved(this, this.rowCount - 1, this.columnCount - 1, 1, 1); }
  getLastRow(): Range { return this.getRow(this.rowCount - 1); }
  getLastColumn(): Range { return this.getColumn(this.columnCount - 1); }
  getRowsBelow(count = 1): Range {
    return count > 0 ? moved(this, this.rowCount, 0, count, this.columnCount) : moved(this, count, 0, -count, this.columnCount);
  }
  getRowsAbove(count = 1): Range { return this.getRowsBelow(-count); }
  getColumnsAfter(count = 1): Range {
    return count > 0 ? moved(this, 0, this.columnCount, this.rowCount, count) : moved(this, 0, count, this.rowCount, -count);
  }
  getColumnsBefore(count = 1): Range { return this.getColumnsAfter(-count); }
  getOffsetRange(rows: number, columns: number): Range { return moved(this, rows, columns, this.rowCount, this.columnCount); }
  getResizedRange(rows: number, columns: number): Range { return moved(this, 0, 0, this.rowCount + rows, this.columnCount + columns); }
  getAbsoluteResizedRange(rows: number, columns: number): Range { return moved(this, 0, 0, rows, columns); }
  getEntireRow(): Range { return rangeAt(this, { ...areaOf(this), column: 0, columns: SHEET_COLUMNS }); }
  getEntireColumn(): Range { return rangeAt(this, { ...areaOf(this), row: 0, rows: SHEET_ROWS }); }
  getBoundingRect(other: Range | string): Range { return rangeAt(this, boundingArea(areaOf(this), otherArea(this, other))); }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersection(areaOf(this), otherArea(this, other));
    return common && rangeAt(this, common);
  }
  getIntersection(other: Range | string): Range { return found(this.getIntersectionOrNullObject(other)); }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = new Worksheet(this.book, this.place.sheet).getUsedRangeOrNullObject(valuesOnly);
    const common = used && intersection(areaOf(used), areaOf(this));
    return common && rangeAt(this, common);
  }
  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly?: boolean): Range { return this.getUsedRangeOrNullObject(valuesOnly) ?? moved(this, 0, 0, 1, 1); }
  getTables(fullyContained = false): TablesInRange { return new TablesInRange(this.book, this.place, fullyContained); }

  /** true, false, or null when only some of the cells belong to a spill. */
  get hasSpill(): boolean | null {
    const parts = spills(this);
    return parts.length === 0 ? false : parts.some((part) => contains(part, areaOf(this))) ? true : null;
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const { row, column } = areaOf(this);
    const spill = this.book.engine.spill(this.place.sheet, row, column);
    return spill && rangeAt(this, spill);
  }
  getSpillingToRange(): Range { return found(this.getSpillingToRangeOrNullObject()); }
  getSpillParentOrNullObject(): Range | null {
    const { row, column } = areaOf(this);
    const parent = spills(this).find((part) => contains(part, { row, column, rows: 1, columns: 1 }));
    return parent ? rangeAt(this, { row: parent.row, column: parent.column, rows: 1, columns: 1 }) : null;
  }
  getSpillParent(): Range { return found(this.getSpillParentOrNullObject()); }

  /** Cells by what stands in them or whether they can be seen; null: none of them. */
  getSpecialCellsOrNullObject(cellType: string, valueType?: string): RangeAreas | null {
    const areas = specialAreas(this.book, readable(this), cellType, valueType);
    return areas.length === 0 ? null : new RangeAreas(this.book, areas.map((area) => rangeAt(this, area)));
  }
  getSpecialCells(cellType: string, valueType?: string): RangeAreas { return found(this.getSpecialCellsOrNullObject(cellType, valueType)); }

  async select(): Promise<void> { await this.book.engine.select(this.place.sheet, areaOf(this)); }
  async clear(applyTo = 'All'): Promise<void> {
    const what = { all: 'all', contents: 'contents', formats: 'formats' }[String(applyTo ?? 'All').toLowerCase()] as 'all' | 'contents' | 'formats' | undefined;
    if (!what) throw notSimulated(`Range.clear("${applyTo}")`);
    const area = boundedArea(this.book, readable(this));
    mustBeUnlocked(this.book, this.place.sheet, area);
    await this.book.change(() => this.book.engine.clear(this.place.sheet, area, what));
  }
  /** Whole rows only. Answers the new, empty rows; this range itself has moved down. */
  async insert(shift: string): Promise<Range> {
    const { row, rows, columns } = areaOf(this);
    if (columns !== SHEET_COLUMNS || String(shift).toLowerCase() !== 'down') throw notSimulated('Range.insert of anything but whole rows, downwards');
    mustAllow(this.book, this.place.sheet, 'allowInsertRows');
    await this.book.change(() => this.book.engine.insertRows(this.place.sheet, row, rows));
    this.book.rowsInserted(this.place.sheet, row, rows);
    return rangeAt(this, { row, column: 0, rows, columns });
  }
  async delete(shift: string): Promise<void> {
    const { row, rows, columns } = areaOf(this);
    if (columns !== SHEET_COLUMNS || String(shift).toLowerCase() !== 'up') throw notSimulated('Range.delete of anything but whole rows, upwards');
    mustAllow(this.book, this.place.sheet, 'allowDeleteRows');
    await this.book.change(() => this.book.engine.deleteRows(this.place.sheet, row, rows));
    this.book.rowsDeleted(this.place.sheet, row, rows);
  }
  async merge(across = false): Promise<void> {
    mustAllow(this.book, this.place.sheet);
    const area = areaOf(this);
    const parts = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
    for (const part of parts) await this.book.change(() => this.book.engine.merge(this.place.sheet, part));
  }
  async unmerge(): Promise<void> {
    mustAllow(this.book, this.place.sheet);
    await this.book.change(() => this.book.engine.unmerge(this.place.sheet, areaOf(this)));
  }
  /** The merged areas that touch the range, each whole. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.book.engine.merges(this.place.sheet).filter((area) => intersection(area, areaOf(this)));
    return merged.length === 0 ? null : new RangeAreas(this.book, merged.map((area) => rangeAt(this, area)));
  }
  async copyFrom(source: Range | string, copyType = 'All', skipBlanks = false, transpose = false): Promise<void> {
    if (skipBlanks || transpose) throw notSimulated('Range.copyFrom that skips blanks or transposes');
    const from = source instanceof Range ? readable(source) : { sheet: this.place.sheet, area: otherArea(this, source) };
    await this.book.readyToRead();
    await copyCells(this.book, readable(this), from, String(copyType));
  }
  setRowProperties(properties: unknown): void { setProperties(this.book, readable(this), 'row', properties); }
  setColumnProperties(properties: unknown): void { setProperties(this.book, readable(this), 'column', properties); }
  async calculate(): Promise<void> { await this.book.calculate(); }
  /** The client asks this before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    matrixFor(areaOf(this), Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)));
  }
}

/** Where the range lies now; refused once all its rows or its sheet are gone. */
export function areaOf(range: Range): Area {
  range.book.sheet(range.place.sheet);
  if (range.place.area.rows < 1) throw invalidReference();
  return range.place.area;
}

function readable(range: Range): Place {
  areaOf(range);
  return range.place;
}

export function rangeAt(range: Range, area: Area): Range {
  if (!isInSheet(area)) throw invalidArgument();
  return new Range(range.book, { sheet: range.place.sheet, area });
}

function moved(range: Range, rows: number, columns: number, height: number, width: number): Range {
  const area = areaOf(range);
  return rangeAt(range, { row: area.row + rows, column: area.column + columns, rows: height, columns: width });
}

function within(index: number, count: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= count) throw invalidArgument();
  return index;
}

function otherArea(range: Range, other: Range | string): Area {
  if (other instanceof Range) {
    if (other.place.sheet !== range.place.sheet) throw invalidArgument();
    return areaOf(other);
  }
  const parsed = typeof other === 'string' ? parseAddress(other) : null;
  if (!parsed) throw invalidArgument();
  return parsed.area;
}

/** The spilled areas that touch the range. A spill begins at its formula, above or left of where it reaches. */
function spills(range: Range): Area[] {
  const { engine } = range.book;
  const { sheet } = range.place;
  const used = engine.usedArea(sheet);
  if (!used) return [];
  const spillAt = (row: number, column: number) => engine.spill(sheet, used.row + row, used.column + column) ?? [];
  const parents = engine.read(sheet, used).flatMap((row, i) => row.flatMap((cell, j) => (cell.formula === undefined ? [] : spillAt(i, j))));
  return parents.filter((part) => intersection(part, areaOf(range)));
}

function found<T>(object: T | null): T {
  if (!object) throw itemNotFound();
  return object;
}

/** true or false when all of the run agree, else null. */
function uniform(hidden: number[], from: number, count: number): boolean | null {
  const inside = hidden.filter((index) => index >= from && index < from + count).length;
  return inside === 0 ? false : inside === count ? true : null;
}
