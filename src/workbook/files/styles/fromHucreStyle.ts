import type { BorderLineStyle, CellStyle as HucreStyle, FontStyle, Workbook } from 'hucre';
import type { BorderStyle, CellStyle, WorkbookFile } from '../workbookFile';
import { fromFileColor } from './colors';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** Lines that the model does not tell apart. */
const NEAREST_LINE: Partial<Record<BorderLineStyle, BorderStyle>> = {
  mediumDashed: 'dashed', dashDot: 'dashed', mediumDashDot: 'dashed', dashDotDot: 'dotted', mediumDashDotDot: 'dotted', slantDashDot: 'dashed',
};

/** Looks read from a file: equal ones are the same object. undefined when there is nothing to say. */
export function styleReader(workbook: Pick<Workbook, 'themeColors'>, defaultFont: WorkbookFile['defaultFont']):
  (style: HucreStyle | undefined) => CellStyle | undefined {
  const shared = new Map<string, CellStyle>();
  // hucre makes a new object a cell, but its parts are shared
  const numbers = new Map<object, number>();
  const numberOf = (part: object | undefined) => {
    if (!part) return '';
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    return numbers.get(part)!;
  };
  return (style) => {
    if (!style) return undefined;
    const key = [style.font, style.fill, style.border, style.alignment, style.protection].map(numberOf).join() + style.numFmt;
    let read = shared.get(key);
    if (!read) shared.set(key, read = readStyle(style, workbook.themeColors, defaultFont));
    return Object.keys(read).length ? read : undefined;
  };
}

/** The look of a conditional format. In its fill the background colour counts, in a cell's the foreground colour. */
export function readConditionalStyle(style: HucreStyle | undefined, theme: string[] | undefined): CellStyle {
  if (!style) return {};
  const { fill } = style;
  const isSwapped = fill?.type === 'pattern' && fill.bgColor !== undefined;
  return readStyle(isSwapped ? { ...style, fill: { ...fill, fgColor: fill.bgColor } } : style, theme);
}

function readStyle(style: HucreStyle, theme: string[] | undefined, defaultFont?: WorkbookFile['defaultFont']): CellStyle {
  const { alignment } = style;
  const fill = fillOf(style, theme);
  const borders = bordersOf(style, theme);
  return {
    ...fontOf(style.font, theme, defaultFont),
    ...(fill ? { fill } : {}),
    ...(alignment?.horizontal && /^(left|center|right)$/.test(alignment.horizontal) ? { horizontal: alignment.horizontal as 'left' } : {}),
    ...(alignment?.vertical && /^(top|center)$/.test(alignment.vertical) ? { vertical: alignment.vertical as 'top' } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(style.numFmt && style.numFmt !== 'General' ? { numberFormat: style.numFmt } : {}),
    ...(style.protection?.locked === false ? { locked: false } : {}),
    ...(borders ? { borders } : {}),
  };
}

function fontOf(font: FontStyle | undefined, theme: string[] | undefined, defaultFont?: WorkbookFile['defaultFont']): CellStyle {
  if (!font) return {};
  const color = fromFileColor(font.color, theme);
  // "automatic" and the theme's own text colour are what a cell has anyway
  const isPlain = color === undefined || (font.color?.theme === 1 && !font.color.tint) || (font.color?.rgb === undefined && color === '#000000');
  return {
    ...(font.name && font.name !== defaultFont?.name ? { fontName: font.name } : {}),
    ...(font.size && font.size !== defaultFont?.size ? { fontSize: font.size } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(isPlain ? {} : { color }),
  };
}

function fillOf(style: HucreStyle, theme: string[] | undefined): string | undefined {
  const { fill } = style;
  if (!fill) return undefined;
  if (fill.type === 'gradient') return fromFileColor(fill.stops[0]?.color, theme);
  return fromFileColor(fill.fgColor ?? fill.bgColor, theme);
}

function bordersOf(style: HucreStyle, theme: string[] | undefined): CellStyle['borders'] {
  const sides = SIDES.flatMap((side) => {
    const line = style.border?.[side];
    if (!line) return [];
    const kind = NEAREST_LINE[line.style] ?? line.style as BorderStyle;
    return [[side, { style: kind, color: fromFileColor(line.color, theme) ?? '#000000' }] as const];
  });
  return sides.length ? Object.fromEntries(sides) : undefined;
}
