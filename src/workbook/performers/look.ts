import type { CellArea, Look } from '../../sheets/change';
import { formatsOfLook } from '../lookFormat';
import type { Batch } from '../batch';
import type { Performer } from './performer';

/** Rows or columns up to which a format for each is shorter than the same properties one by one. */
const FEW = 4;

const BORDERS = { top: ['EdgeTop'], bottom: ['EdgeBottom'], left: ['EdgeLeft'], right: ['EdgeRight'], inside: ['InsideHorizontal', 'InsideVertical'] } as const;

/** Everything of a look but the number format. */
export const look: Performer<'look'> = ({ sheet, area, look: { numberFormat: _done, ...wanted } }, batch) => {
  if (Object.values(wanted).every((part) => part === undefined)) return;
  const cells = batch.cells(sheet, area);
  if (Math.min(area.rows, area.columns) > FEW) {
    setProperties(cells.format, wanted);
    return;
  }
  const { by, formats } = formatsOfLook(wanted, area);
  const properties = formats.map((format) => ({ format }));
  if (by === 'rows') cells.setRowProperties(properties);
  else cells.setColumnProperties(properties);
};

/** One format for the whole area: Office.js repeats a single value over a range, which its types do not say. */
export function numberFormat({ sheet, area, look: { numberFormat: wanted } }: { sheet: string; area: CellArea; look: Look }, batch: Batch): void {
  if (wanted !== undefined) batch.cells(sheet, area).numberFormat = wanted as unknown as string[][];
}

function setProperties(format: Excel.RangeFormat, { font, fill, horizontal, vertical, wrap, border, locked }: Look): void {
  if (font !== undefined) format.font.set(font);
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (locked !== undefined) format.protection.locked = locked;
  for (const edge of border?.sides.flatMap((side) => BORDERS[side]) ?? []) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    if (border!.style !== 'Thin') line.weight = border!.style;
    line.color = border!.color;
  }
}
