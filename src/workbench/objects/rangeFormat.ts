import type { CellStyle } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import { intersection, SHEET_COLUMNS, SHEET_ROWS } from './address';
import { placesOf, type Book, type Place } from './book';
import { boundedArea, isUnbounded } from './cells';
import { mustAllow } from './guard';
import { HostObject } from './hostObject';
import { columnPoints, rowPoints, toPixels } from './points';
import { RangeBorders } from './rangeBorders';
import { FormatProtection, RangeFill, RangeFont } from './rangeLooks';

export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';
  constructor(book: Book, readonly place: Place) { super(book); }

  get fill(): RangeFill { return new RangeFill(this.book, this.place); }
  get font(): RangeFont { return new RangeFont(this.book, this.place); }
  get borders(): RangeBorders { return new RangeBorders(this.book, this.place); }
  get protection(): FormatProtection { return new FormatProtection(this.book, this.place); }

  get wrapText(): boolean | null { return common(this.book, this.place, (style) => style.wrap ?? false); }
  set wrapText(wrap: boolean) { restyle(this.book, this.place, { wrap }); }
  get horizontalAlignment(): string | null { return common(this.book, this.place, (style) => HORIZONTAL[style.horizontal ?? 'general']); }
  set horizontalAlignment(alignment: string) { restyle(this.book, this.place, { horizontal: fromName(HORIZONTAL, alignment, 'horizontalAlignment') }); }
  get verticalAlignment(): string | null { return common(this.book, this.place, (style) => VERTICAL[style.vertical ?? 'bottom']); }
  set verticalAlignment(alignment: string) { restyle(this.book, this.place, { vertical: fromName(VERTICAL, alignment, 'verticalAlignment') }); }
  get indentLevel(): number | null { return common(this.book, this.place, (style) => style.indent ?? 0); }
  set indentLevel(indent: number) { restyle(this.book, this.place, { indent }); }

  /** Points; null when the columns differ. */
  get columnWidth(): number | null {
    const { sheet, area } = singlePlace(this.place);
    return agreed(area.column, Math.min(area.columns, 256), (column) => columnPoints(this.book, sheet, column));
  }
  set columnWidth(points: number) {
    const { sheet, area } = singlePlace(this.place);
    if (!(points >= 0)) throw invalidArgument();
    mustAllow(this.book, sheet, 'allowFormatColumns');
    const { column, columns } = boundedArea(this.book, { sheet, area });
    this.book.does(this.book.adjust(() => this.book.engine.setColumnWidths(sheet, column, columns, toPixels(points))));
  }
  get rowHeight(): number | null {
    const { sheet, area } = singlePlace(this.place);
    return agreed(area.row, Math.min(area.rows, 10_000), (row) => rowPoints(this.book, sheet, row));
  }
  set rowHeight(points: number) {
    const { sheet, area } = singlePlace(this.place);
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
    mustAllow(this.book, sheet, 'allowFormatRows');
    const { row, rows } = boundedArea(this.book, { sheet, area });
    this.book.does(this.book.adjust(() => this.book.engine.setRowHeights(sheet, row, rows, toPixels(points))));
  }

  async autofitRows(): Promise<void> {
    const { sheet, area } = singlePlace(this.place);
    mustAllow(this.book, sheet, 'allowFormatRows');
    const { row, rows } = boundedArea(this.book, { sheet, area });
    await this.book.adjust(() => this.book.engine.setRowHeights(sheet, row, rows, 'auto'));
  }
  /** Without a screen there is nothing to measure: seven pixels a character, the width of a digit in Calibri 11. */
  async autofitColumns(): Promise<void> {
    const { sheet, area } = singlePlace(this.place);
    mustAllow(this.book, sheet, 'allowFormatColumns');
    await this.book.readyToRead();
    const used = this.book.engine.usedArea(sheet);
    const seen = used && intersection(used, area);
    if (!seen) return;
    const text = this.book.engine.readText(sheet, seen);
    for (let column = 0; column < seen.columns; column += 1) {
      const longest = Math.max(0, ...text.map((row) => row[column]?.length ?? 0));
      if (longest > 0) await this.book.adjust(() => this.book.engine.setColumnWidths(sheet, seen.column + column, 1, longest * 7 + 5));
    }
  }
}

function singlePlace(place: Place): Place {
  if (place.others) throw notSimulated('widths and heights of several areas at once');
  return place;
}

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function fromName<K extends string>(names: Record<K, string>, wanted: string, member: string): K {
  const key = (Object.keys(names) as K[]).find((name) => names[name].toLowerCase() === String(wanted).toLowerCase());
  if (!key) throw notSimulated(`RangeFormat.${member} "${wanted}"`);
  return key;
}

export function restyle(book: Book, place: Place, style: CellStyle): void {
  mustAllow(book, place.sheet, 'allowFormatCells');
  for (const part of placesOf(place)) book.does(book.adjust(() => book.engine.writeStyle(part.sheet, boundedArea(book, part), style)));
}

/** What all cells of the range have in common, else null. Entire rows and columns are judged by their used part. */
export function common<T>(book: Book, place: Place, of: (style: CellStyle) => T): T | null {
  const [first, ...others] = placesOf(place).map((part) => commonInArea(book, part, of));
  return others.every((other) => other === first) ? first ?? null : null;
}

function commonInArea<T>(book: Book, { sheet, area }: Place, of: (style: CellStyle) => T): T | null {
  const used = isUnbounded(area) ? book.engine.usedArea(sheet) : area;
  const seen = (used && intersection(used, area)) ?? { ...area, rows: 1, columns: 1 };
  const first = of(book.engine.readStyle(sheet, seen.row, seen.column));
  for (let row = seen.row; row < Math.min(seen.row + seen.rows, SHEET_ROWS); row += 1) {
    for (let column = seen.column; column < Math.min(seen.column + seen.columns, SHEET_COLUMNS); column += 1) {
      if (of(book.engine.readStyle(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

function agreed(from: number, count: number, of: (index: number) => number): number | null {
  const first = of(from);
  for (let index = from + 1; index < from + count; index += 1) if (of(index) !== first) return null;
  return first;
}
