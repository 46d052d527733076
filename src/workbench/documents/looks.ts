import type { CellStyle } from '../engine/engine';

/**
 * Equal looks as one object, without what only repeats the default, so that the file's writer translates each look once.
 * undefined for a cell that looks like any other.
 */
export function lookCollector(): (style: CellStyle) => CellStyle | undefined {
  const known = new Map<string, CellStyle>();
  return (style) => {
    const isTold = ([name, value]: [string, unknown]) => value !== undefined && value !== null && value !== DEFAULTS[name as keyof CellStyle];
    const told = Object.fromEntries(Object.entries(style).filter(isTold));
    const key = JSON.stringify(told);
    if (key === '{}') return undefined;
    if (!known.has(key)) known.set(key, told);
    return known.get(key);
  };
}

const DEFAULTS: CellStyle = {
  bold: false, italic: false, underline: false, strikethrough: false, horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0,
  numberFormat: 'General', locked: true,
};
