import type { CellArea, Look } from '../../sheets/change';
import { formatsOfLook } from '../lookFormat';
import type { Batch } from '../batch';
import type { JoinedLook } from '../joinedLooks';

const BORDERS = { top: ['EdgeTop'], bottom: ['EdgeBottom'], left: ['EdgeLeft'], right: ['EdgeRight'], inside: ['InsideHorizontal', 'InsideVertical'] } as const;

/** Letters that a message to Excel takes, roughly: for a range or another object, and for an action without what it sets. */
const OBJECT = { range: 260, part: 130, action: 95 } as const;

/** Everything of a look but the number format, in the way that takes the shorter message. */
export function look({ sheet, areas, look: wanted }: JoinedLook, batch: Batch): void {
  const apart = areas.map((area) => Math.min(lengthByProperties(wanted), lengthByFormats(wanted, area)));
  const lengthApart = apart.reduce((sum, length) => sum + OBJECT.range + length, 0);
  if (areas.length > 1 && OBJECT.range + lengthByProperties(wanted) < lengthApart) {
    setProperties(batch.manyCells(sheet, areas).format, wanted);
    return;
  }
  for (const area of areas) {
    const cells = batch.cells(sheet, area);
    if (lengthByProperties(wanted) < lengthByFormats(wanted, area)) {
      setProperties(cells.format, wanted);
      continue;
    }
    const { by, formats } = formatsOfLook(wanted, area);
    const properties = formats.map((format) => ({ format }));
    if (by === 'rows') cells.setRowProperties(properties);
    else cells.setColumnProperties(properties);
  }
}

function lengthByFormats(wanted: Look, area: CellArea): number {
  return OBJECT.action + JSON.stringify(formatsOfLook(wanted, area).formats).length;
}

function lengthByProperties({ font, fill, border, locked, ...others }: Look): number {
  const lines = border?.sides.flatMap((side) => BORDERS[side]).length ?? 0;
  const parts = [font, fill, border, locked].filter((part) => part !== undefined).length + lines + 1;
  const actions = Object.keys(font ?? {}).length + Object.keys(others).length + [fill, locked].filter((part) => part !== undefined).length
    + lines * (border?.style === 'Thin' ? 2 : 3);
  return OBJECT.part * parts + OBJECT.action * actions;
}

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
