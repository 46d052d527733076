import type { Area, Border, BorderStyle } from '../engine/engine';
import { itemNotFound, notSimulated } from '../wire/refusal';
import { placesOf, type Book, type Place } from './book';
import { mustAllow } from './guard';
import { Collection, HostObject } from './hostObject';
import { colorOf } from './rangeLooks';

type Side = 'top' | 'right' | 'bottom' | 'left';

/** Which cells of a range, and which of their sides, make one of its borders. Inner lines are drawn as the lower or right side of the cell before them. */
const SIDES: Record<string, { side: Side; cells: (area: Area) => Area }> = {
  EdgeTop: { side: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: 'bottom', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { side: 'right', cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: { side: 'bottom', cells: (area) => ({ ...area, rows: area.rows - 1 }) },
  InsideVertical: { side: 'right', cells: (area) => ({ ...area, columns: area.columns - 1 }) },
};

export class RangeBorders extends Collection<RangeBorder> {
  readonly className = 'RangeBorderCollection';
  constructor(book: Book, readonly place: Place) { super(book); }

  get items(): RangeBorder[] { return Object.keys(SIDES).map((side) => new RangeBorder(this.book, this.place, side)); }
  get count(): number { return this.items.length; }

  override getItem(key: unknown): RangeBorder {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notSimulated('diagonal borders');
    return super.getItem(key);
  }
  getItemOrNullObject(key: unknown): RangeBorder | null {
    return this.items.find((border) => border.sideIndex.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
}

export class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';
  constructor(book: Book, readonly place: Place, private readonly index: string) { super(book); }

  get sideIndex(): string { return this.index; }
  get style(): string { return LINES[borderOf(this.book, this.place, this.index)?.style ?? 'none'].line; }
  set style(line: string) {
    if (line === 'None') {
      draw(this.book, this.place, this.index, null);
      return;
    }
    const before = borderOf(this.book, this.place, this.index);
    draw(this.book, this.place, this.index, { style: styleOf(line, before ? LINES[before.style].weight : 'Thin'), color: before?.color ?? '#000000' });
  }
  get weight(): string { return LINES[borderOf(this.book, this.place, this.index)?.style ?? 'none'].weight; }
  set weight(weight: string) {
    const before = borderOf(this.book, this.place, this.index);
    draw(this.book, this.place, this.index, { style: styleOf(before ? LINES[before.style].line : 'Continuous', weight), color: before?.color ?? '#000000' });
  }
  get color(): string { return borderOf(this.book, this.place, this.index)?.color ?? '#000000'; }
  set color(color: string) {
    draw(this.book, this.place, this.index, { style: borderOf(this.book, this.place, this.index)?.style ?? 'thin', color: colorOf(color) });
  }
}

const LINES: Record<BorderStyle | 'none', { line: string; weight: string }> = {
  none: { line: 'None', weight: 'Thin' },
  thin: { line: 'Continuous', weight: 'Thin' }, medium: { line: 'Continuous', weight: 'Medium' }, thick: { line: 'Continuous', weight: 'Thick' },
  hair: { line: 'Continuous', weight: 'Hairline' }, double: { line: 'Double', weight: 'Thick' },
  dashed: { line: 'Dash', weight: 'Thin' }, dotted: { line: 'Dot', weight: 'Thin' },
};

function styleOf(line: string, weight: string): BorderStyle {
  const styles = (Object.keys(LINES) as (BorderStyle | 'none')[]).filter((style): style is BorderStyle => style !== 'none' && LINES[style].line === line);
  const style = styles.find((one) => LINES[one].weight === weight) ?? styles[0];
  if (!style) throw notSimulated(`the border line "${line}"`);
  return style;
}

function sideOf(index: string): { side: Side; cells: (area: Area) => Area } {
  const side = SIDES[index];
  if (!side) throw itemNotFound();
  return side;
}

/** Of several areas that of the first. */
function borderOf(book: Book, { sheet, area }: Place, index: string): Border | null {
  const { side, cells } = sideOf(index);
  const { row, column, rows, columns } = cells(area);
  return rows > 0 && columns > 0 ? book.engine.readStyle(sheet, row, column).borders?.[side] ?? null : null;
}

/** Style, weight and colour of one border at once; a continuous thin black line where they are not said. */
interface Line { style?: string; weight?: string; color?: string }

export function drawLine(book: Book, place: Place, index: string, { style = 'Continuous', weight = 'Thin', color = '#000000' }: Line): void {
  draw(book, place, index, style === 'None' ? null : { style: styleOf(style, weight), color: colorOf(color) });
}

function draw(book: Book, place: Place, index: string, border: Border | null): void {
  mustAllow(book, place.sheet, 'allowFormatCells');
  const { side, cells } = sideOf(index);
  for (const { sheet, area } of placesOf(place)) {
    const drawn = cells(area);
    if (drawn.rows > 0 && drawn.columns > 0) book.does(book.adjust(() => book.engine.writeStyle(sheet, drawn, { borders: { [side]: border } })));
  }
}
