import type { Area } from '../engine/engine';
import { invalidArgument, itemNotFound, notSimulated, Refusal } from '../wire/refusal';
import { isInSheet, parseAddress, SHEET_COLUMNS, SHEET_ROWS } from './address';
import type { Book } from './book';
import { Charts } from './charts';
import { FreezePanes } from './freezePanes';
import { HostObject, sameName } from './hostObject';
import { findName, Names, rangeOfReference } from './names';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { Tables } from './tables';
import { checkSheetName } from './worksheets';
import { WorksheetProtection } from './worksheetProtection';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const notPermitted = () => new Refusal('InvalidOperation', 'This operation is not permitted for the current object.');

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';
  override readonly events = { _RegisterDataChangedEvent: 10, _RegisterActivatedEvent: 11, _RegisterDeactivatedEvent: 12, _RegisterSelectionChangedEvent: 14 };

  constructor(book: Book, readonly sheet: string) {
    super(book);
    this.eventTarget = sheet;
  }

  get id(): string { return this.book.sheet(this.sheet).id; }
  get name(): string { return this.book.sheet(this.sheet).name; }
  set name(name: string) {
    checkSheetName(this.book, name, this.sheet);
    this.book.does(this.book.change(() => this.book.engine.changeSheet(this.sheet, { name })));
  }
  get position(): number { return this.book.sheet(this.sheet).position; }
  set position(position: number) { this.book.does(this.book.adjust(() => this.book.engine.changeSheet(this.sheet, { position }))); }
  get visibility(): string { return VISIBILITIES[this.book.sheet(this.sheet).visibility]; }
  set visibility(wanted: string) {
    const visibility = (Object.keys(VISIBILITIES) as (keyof typeof VISIBILITIES)[]).find((one) => VISIBILITIES[one] === wanted);
    if (!visibility) throw invalidArgument();
    if (visibility !== 'visible' && isLastVisible(this)) throw notPermitted();
    this.book.does(this.book.adjust(() => this.book.engine.changeSheet(this.sheet, { visibility })));
  }
  /** "" when the tab has no colour of its own. */
  get tabColor(): string { return this.book.sheet(this.sheet).tabColor ?? ''; }
  set tabColor(color: string) { this.book.does(this.book.adjust(() => this.book.engine.changeSheet(this.sheet, { tabColor: color === '' ? null : color }))); }
  get showGridlines(): boolean { return this.book.sheet(this.sheet).showGridlines; }
  /** The client writes `showGridlines` under this name. */
  set gridlines(showGridlines: boolean) { this.book.does(this.book.adjust(() => this.book.engine.changeSheet(this.sheet, { showGridlines }))); }

  get tables(): Tables { return new Tables(this.book, this.sheet); }
  get names(): Names { return new Names(this.book, this.sheet); }
  get charts(): Charts { return new Charts(this.book, this.sheet); }
  get freezePanes(): FreezePanes { return new FreezePanes(this.book, this.sheet); }
  get pageLayout(): PageLayout { return new PageLayout(this.book, this.sheet); }
  get protection(): WorksheetProtection { return new WorksheetProtection(this.book, this.sheet); }

  /** The whole sheet, an A1 address, or a name. */
  getRange(address?: string | null): Range {
    this.book.sheet(this.sheet);
    if (address === undefined || address === null || address === '') return this.getRangeByIndexes(0, 0, SHEET_ROWS, SHEET_COLUMNS);
    const parsed = parseAddress(String(address));
    if (parsed) {
      if (parsed.sheet !== null && !sameName(this.name, parsed.sheet)) throw invalidArgument();
      return new Range(this.book, { sheet: this.sheet, area: parsed.area });
    }
    const named = findName(this.book, String(address), this.sheet);
    const range = named && rangeOfReference(this.book, named.reference);
    if (!range || range.place.sheet !== this.sheet) throw invalidArgument();
    return range;
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.book.sheet(this.sheet);
    const area = { row, column, rows, columns };
    if (!isInSheet(area)) throw invalidArgument();
    return new Range(this.book, { sheet: this.sheet, area });
  }
  /** Addresses with commas between. */
  getRanges(address?: string | null): RangeAreas {
    if (address === undefined || address === null || address === '') throw notSimulated('Worksheet.getRanges of the whole sheet');
    return new RangeAreas(this.book, String(address).split(',').map((part) => this.getRange(part)));
  }
  getCell(row: number, column: number): Range { return this.getRangeByIndexes(row, column, 1, 1); }
  /** From the first used cell on. The engine knows cells with contents only, so cells that are merely formatted do not count. */
  getUsedRangeOrNullObject(_valuesOnly?: boolean): Range | null {
    this.book.sheet(this.sheet);
    const used = filledArea(this.book, this.sheet);
    return used && new Range(this.book, { sheet: this.sheet, area: used });
  }
  getUsedRange(valuesOnly?: boolean): Range { return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0); }
  getNextOrNullObject(visibleOnly = false): Worksheet | null { return neighbour(this, 1, visibleOnly); }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null { return neighbour(this, -1, visibleOnly); }
  getNext(visibleOnly = false): Worksheet { return existing(neighbour(this, 1, visibleOnly)); }
  getPrevious(visibleOnly = false): Worksheet { return existing(neighbour(this, -1, visibleOnly)); }
  _GetSheetById(id: string): Worksheet { return new Worksheet(this.book, this.book.sheet(id).id); }

  activate(): void {
    if (this.book.sheet(this.sheet).visibility !== 'visible') throw notPermitted();
    this.book.engine.activateSheet(this.sheet);
  }
  async calculate(_markAllDirty?: boolean): Promise<void> { await this.book.calculate(); }
  async delete(): Promise<void> {
    if (this.book.sheet(this.sheet).visibility === 'veryHidden' || isLastVisible(this)) throw notPermitted();
    await this.book.change(() => this.book.engine.deleteSheet(this.sheet));
  }
}

/** The engine counts from A1; Excel's used range begins at the first row and column with contents. */
function filledArea({ engine }: Book, sheet: string): Area | null {
  const used = engine.usedArea(sheet);
  if (!used) return null;
  const isFilled = engine.read(sheet, used).map((row) => row.map((cell) => cell.value !== null || cell.formula !== undefined));
  const above = isFilled.findIndex((row) => row.includes(true));
  if (above < 0) return null;
  const left = Math.min(...isFilled.map((row) => (row.includes(true) ? row.indexOf(true) : used.columns)));
  return { row: used.row + above, column: used.column + left, rows: used.rows - above, columns: used.columns - left };
}

function isLastVisible({ book, sheet }: Worksheet): boolean {
  return book.sheet(sheet).visibility === 'visible' && !book.engine.sheets().some((other) => other.id !== sheet && other.visibility === 'visible');
}

function neighbour({ book, sheet }: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
  const { position } = book.sheet(sheet);
  const others = book.engine.sheets()
    .filter((other) => (other.position - position) * step > 0 && (!visibleOnly || other.visibility === 'visible'))
    .sort((a, b) => (a.position - b.position) * step);
  return others[0] ? new Worksheet(book, others[0].id) : null;
}

function existing(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
