import { BooleanNumber, BorderStyleTypes, HorizontalAlign, TextDirection, VerticalAlign, WrapStrategy, type IBorderData, type IBorderStyleData, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area, Border, BorderStyle, CellStyle } from '../engine';
import type { CellBlock, Cells } from './cells';
import { colorText } from './color';
import { groupOf } from './groupOf';

const BORDER_STYLES: [BorderStyle, BorderStyleTypes][] = [
  ['thin', BorderStyleTypes.THIN], ['hair', BorderStyleTypes.HAIR], ['dotted', BorderStyleTypes.DOTTED], ['dashed', BorderStyleTypes.DASHED],
  ['double', BorderStyleTypes.DOUBLE], ['medium', BorderStyleTypes.MEDIUM], ['thick', BorderStyleTypes.THICK],
];
const HORIZONTAL = { general: HorizontalAlign.UNSPECIFIED, left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const INDENT_PIXELS = 9;
// Univer has no locked flag and drops style keys it does not know. The text direction, of no use to Vietnamese, carries it:
// left to right = unlocked. So it is copied, sorted, inserted and saved with the rest of the style.
const UNLOCKED = TextDirection.LEFT_TO_RIGHT;

export class Styles {
  constructor(readonly cells: Cells) {}

  read(sheet: string, row: number, column: number): CellStyle {
    const { core } = this.cells;
    const style = core.workbook.getStyles().getStyleByCell(core.worksheet(sheet).getCellMatrix().getValue(row, column));
    return cellStyleOf(style ?? {});
  }

  write(sheet: string, area: Area, style: CellStyle): void {
    const { core } = this.cells;
    this.cells.makeRoom(sheet, area);
    const s = styleDataOf(style);
    const cells = core.worksheet(sheet).getCellMatrix();
    // Univer merges styles cell by cell. Cells that looked alike look alike afterwards: the first of them is merged, the others are given what came of it.
    const alike = new Map<string | undefined, { row: number; column: number }[]>();
    const merged: CellBlock = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.getValue(row, column);
        const was = cell?.s ?? undefined;
        // Text with looks of its own is merged part by part.
        const group = cell?.p || typeof was === 'object' ? [] : groupOf(alike, was);
        group.push({ row, column });
        if (group.length === 1) (merged[row] ??= {})[column] = { s, ...typeOf(cell) };
      }
    }
    this.#run(sheet, merged);
    const given: CellBlock = {};
    for (const [first, ...others] of alike.values()) {
      const now = cells.getValue(first!.row, first!.column)?.s;
      for (const { row, column } of others) {
        const cell = cells.getValue(row, column);
        (given[row] ??= {})[column] = typeOf(cell);
        if (now) cells.setValue(row, column, { ...cell, s: now });
        else if (cell) delete cell.s;
      }
    }
    if (Object.keys(given).length > 0) this.#run(sheet, given);
  }

  #run(sheet: string, block: CellBlock): void {
    // The trigger says that no value changes, so that nothing is calculated again.
    this.cells.core.run(SetRangeValuesMutation.id, sheet, { cellValue: block, trigger: SetStyleCommand.id });
  }
}

/** Without its type a number would become text when the format is, or was, text. */
function typeOf(cell: Nullable<ICellData>): ICellData {
  return cell?.t === undefined || cell.t === null ? {} : { t: cell.t };
}

export function styleDataOf(style: CellStyle): IStyleData {
  const data: Record<string, unknown> = {};
  const flag = (value: boolean): BooleanNumber | null => value ? BooleanNumber.TRUE : null;
  const line = (value: boolean): { s: BooleanNumber } | null => value ? { s: BooleanNumber.TRUE } : null;
  if (style.fontName !== undefined) data['ff'] = style.fontName;
  if (style.fontSize !== undefined) data['fs'] = style.fontSize;
  if (style.bold !== undefined) data['bl'] = flag(style.bold);
  if (style.italic !== undefined) data['it'] = flag(style.italic);
  if (style.underline !== undefined) data['ul'] = line(style.underline);
  if (style.strikethrough !== undefined) data['st'] = line(style.strikethrough);
  if (style.color !== undefined) data['cl'] = style.color === null ? null : { rgb: style.color };
  if (style.fill !== undefined) data['bg'] = style.fill === null ? null : { rgb: style.fill };
  if (style.horizontal !== undefined) data['ht'] = HORIZONTAL[style.horizontal] || null;
  if (style.vertical !== undefined) data['vt'] = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data['tb'] = style.wrap ? WrapStrategy.WRAP : null;
  if (style.indent !== undefined) data['pd'] = style.indent === 0 ? null : { l: style.indent * INDENT_PIXELS };
  if (style.numberFormat !== undefined) data['n'] = style.numberFormat === 'General' ? null : { pattern: style.numberFormat };
  if (style.locked !== undefined) data['td'] = style.locked ? null : UNLOCKED;
  if (style.borders) data['bd'] = borderDataOf(style.borders);
  return data as IStyleData;
}

function borderDataOf(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borders[side];
    if (border === undefined) continue;
    const type = BORDER_STYLES.find(([name]) => name === border?.style)?.[1] ?? BorderStyleTypes.THIN;
    data[SIDES[side]] = border === null ? null : { s: type, cl: { rgb: border.color } };
  }
  return data;
}

export function cellStyleOf(data: IStyleData): CellStyle {
  const style: CellStyle = { locked: data.td !== UNLOCKED };
  if (data.ff) style.fontName = data.ff;
  if (data.fs !== undefined) style.fontSize = data.fs;
  if (data.bl) style.bold = true;
  if (data.it) style.italic = true;
  if (data.ul?.s) style.underline = true;
  if (data.st?.s) style.strikethrough = true;
  const color = colorText(data.cl?.rgb);
  const fill = colorText(data.bg?.rgb);
  if (color) style.color = color;
  if (fill) style.fill = fill;
  const horizontal = (['left', 'center', 'right'] as const).find((each) => HORIZONTAL[each] === data.ht);
  const vertical = (['top', 'center', 'bottom'] as const).find((each) => VERTICAL[each] === data.vt);
  if (horizontal) style.horizontal = horizontal;
  if (vertical) style.vertical = vertical;
  if (data.tb === WrapStrategy.WRAP) style.wrap = true;
  if (data.pd?.l) style.indent = Math.round(data.pd.l / INDENT_PIXELS);
  if (data.n?.pattern) style.numberFormat = data.n.pattern;
  const borders = bordersOf(data.bd);
  if (borders) style.borders = borders;
  return style;
}

function bordersOf(data: Nullable<IBorderData>): CellStyle['borders'] | null {
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borderOf(data?.[SIDES[side]]);
    if (border) borders[side] = border;
  }
  return Object.keys(borders).length > 0 ? borders : null;
}

function borderOf(data: Nullable<IBorderStyleData>): Border | null {
  if (!data || data.s === BorderStyleTypes.NONE) return null;
  return { style: BORDER_STYLES.find(([, type]) => type === data.s)?.[0] ?? 'thin', color: colorText(data.cl?.rgb) ?? '#000000' };
}
