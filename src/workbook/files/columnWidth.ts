/** Digit width over font size, as the common office fonts have it. */
const DIGIT_RATIO: Record<string, number> = { 'times new roman': 0.5, calibri: 0.507, cambria: 0.554, tahoma: 0.546, aptos: 0.562 };
const ARIAL_RATIO = 0.556;
const PADDING = 5;

/** The widest digit in pixels: the unit that column widths count in. 7 for Calibri 11, 9 for Times New Roman 13. */
export function digitWidth(font: { name: string; size: number }): number {
  return Math.max(1, Math.round(font.size * 96 / 72 * (DIGIT_RATIO[font.name.toLowerCase()] ?? ARIAL_RATIO)));
}

/** Excel's own arithmetic (ECMA-376, 18.3.1.13): a column of 12 characters of Calibri 11 is 89 pixels wide. */
export function pixelsOfCharacters(characters: number, font: { name: string; size: number }): number {
  return Math.round(characters * digitWidth(font)) + PADDING;
}

export function charactersOfPixels(pixels: number, font: { name: string; size: number }): number {
  return Math.max(0, pixels - PADDING) / digitWidth(font);
}

/** The number in the file includes the padding, in 256ths of a digit. */
export function fileWidthOfPixels(pixels: number, font: { name: string; size: number }): number {
  return Math.ceil(pixels / digitWidth(font) * 256) / 256;
}

export function pixelsOfFileWidth(width: number, font: { name: string; size: number }): number {
  const digit = digitWidth(font);
  return Math.trunc((256 * width + Math.trunc(128 / digit)) / 256 * digit);
}
