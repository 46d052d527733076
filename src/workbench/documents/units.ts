import { charactersOfPixels, pixelsOfCharacters, type WorkbookFile } from '../../workbook/files';

/** What a cell of the engine has when nothing is set, as the host tells it; widths of a saved file count in its digits. */
export const ENGINE_FONT: WorkbookFile['defaultFont'] = { name: 'Calibri', size: 11 };
/** pixels */
export const ENGINE_COLUMN_WIDTH = 64;

const POINTS_A_PIXEL = 0.75;

export function pointsOfPixels(pixels: number): number {
  return pixels * POINTS_A_PIXEL;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points / POINTS_A_PIXEL);
}

export function charactersOfEngineWidth(pixels: number): number {
  return charactersOfPixels(Math.round(pixels), ENGINE_FONT);
}

export function enginePixels(characters: number, font: WorkbookFile['defaultFont']): number {
  return pixelsOfCharacters(characters, font);
}
