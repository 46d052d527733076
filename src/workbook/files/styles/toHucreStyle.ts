import type { BorderSide as HucreBorderSide, BorderStyle as HucreBorders, CellStyle as HucreStyle, FontStyle } from 'hucre';
import type { CellStyle, WorkbookFile } from '../workbookFile';
import { toFileColor } from './colors';

type Font = WorkbookFile['defaultFont'];
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** A cell's look in hucre's terms; the same object for the same look object, so that ten thousand cells cost one translation. */
export function styleWriter(defaultFont: Font): (style: CellStyle) => HucreStyle {
  const known = new WeakMap<CellStyle, HucreStyle>();
  return (style) => {
    let written = known.get(style);
    if (!written) known.set(style, written = cellStyle(style, defaultFont));
    return written;
  };
}

function cellStyle(style: CellStyle, defaultFont: Font): HucreStyle {
  const own = fontOf(style);
  const alignment = alignmentOf(style);
  const border = bordersOf(style);
  return {
    // a font must be written whole: what it leaves out would not come from the default font
    ...(Object.keys(own).length ? { font: { ...defaultFont, ...own } } : {}),
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: toFileColor(style.fill), bgColor: toFileColor(style.fill) } } : {}),
    ...(border ? { border } : {}),
    ...(Object.keys(alignment).length ? { alignment } : {}),
    ...(style.numberFormat && style.numberFormat !== 'General' ? { numFmt: style.numberFormat } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
  };
}

/** The look of a conditional format: only what it changes. A solid fill's colour there is the *background* colour. */
export function conditionalStyle(style: CellStyle): HucreStyle {
  const font = fontOf(style);
  const border = bordersOf(style);
  return {
    ...(Object.keys(font).length ? { font } : {}),
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: toFileColor(style.fill), bgColor: toFileColor(style.fill) } } : {}),
    ...(border ? { border } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
  };
}

function fontOf(style: CellStyle): FontStyle {
  return {
    ...(style.fontName ? { name: style.fontName } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.color ? { color: toFileColor(style.color) } : {}),
  };
}

function alignmentOf(style: CellStyle): NonNullable<HucreStyle['alignment']> {
  return {
    ...(style.horizontal && style.horizontal !== 'general' ? { horizontal: style.horizontal } : {}),
    ...(style.vertical && style.vertical !== 'bottom' ? { vertical: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
}

function bordersOf(style: CellStyle): HucreBorders | undefined {
  const sides = SIDES.flatMap((side): [string, HucreBorderSide][] => {
    const border = style.borders?.[side];
    return border ? [[side, { style: border.style, color: toFileColor(border.color) }]] : [];
  });
  return sides.length ? Object.fromEntries(sides) : undefined;
}
