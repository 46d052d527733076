import type { Look } from '../../sheets/change';
import type { Batch } from '../batch';
import type { Performer } from './performer';

const BORDERS = { top: ['EdgeTop'], bottom: ['EdgeBottom'], left: ['EdgeLeft'], right: ['EdgeRight'], inside: ['InsideHorizontal', 'InsideVertical'] } as const;

/** Everything of a look but the number format. */
export const look: Performer<'look'> = ({ sheet, area, look: wanted }, batch) => {
  const { font, fill, horizontal, vertical, wrap, border, locked } = wanted;
  if ([font, fill, horizontal, vertical, wrap, border, locked].every((part) => part === undefined)) return;
  const { format } = batch.cells(sheet, area);
  if (fill !== undefined) format.fill.color = fill;
  if (font !== undefined) setFont(format.font, font);
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (locked !== undefined) format.protection.locked = locked;
  if (border !== undefined) setBorder(format, border, area.rows > 1, area.columns > 1);
};

/** One format for the whole area: Office.js repeats a single value over a range, which its types do not say. */
export function numberFormat({ sheet, area, look: { numberFormat: wanted } }: Parameters<Performer<'look'>>[0], batch: Batch): void {
  if (wanted !== undefined) batch.cells(sheet, area).numberFormat = wanted as unknown as string[][];
}

function setFont(font: Excel.RangeFont, { name, size, bold, italic, color }: NonNullable<Look['font']>): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
}

function setBorder(format: Excel.RangeFormat, { color, style, sides }: NonNullable<Look['border']>, hasRows: boolean, hasColumns: boolean): void {
  for (const edge of sides.flatMap((side) => BORDERS[side])) {
    // A single row has no inner lines: Excel refuses to be told of them.
    if ((edge === 'InsideHorizontal' && !hasRows) || (edge === 'InsideVertical' && !hasColumns)) continue;
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = style;
    line.color = color;
  }
}
