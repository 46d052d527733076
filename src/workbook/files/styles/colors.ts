import { resolveThemeColor, type Color } from 'hucre';

/** The palette that files of the nineties refer to by number; 0 to 7 repeat 8 to 15. */
const PALETTE = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.trim().split(/\s+/);

/** "#1F4E79" → hucre's colour. */
export function toFileColor(color: string): Color {
  return { rgb: color.replace('#', '').toUpperCase() };
}

/** A colour of a file in whichever of its ways, as "#RRGGBB"; undefined for "automatic". */
export function fromFileColor(color: Color | undefined, theme: string[] | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && theme) return `#${resolveThemeColor(theme, color.theme, color.tint).toUpperCase()}`;
  const { indexed } = color;
  if (indexed === undefined || indexed > 63) return undefined;
  return `#${PALETTE[indexed < 8 ? indexed : indexed - 8]}`;
}
