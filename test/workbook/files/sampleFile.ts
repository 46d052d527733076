import { emptySheet, type CellStyle, type FileCell, type SheetFile, type WorkbookFile } from '../../../src/workbook/files';

/** A row of cells from plain values; a string beginning with "=" is a formula here. */
export function rowOf(values: (string | number | boolean | null)[], style?: CellStyle): (FileCell | null)[] {
  return values.map((value) => {
    if (typeof value === 'string' && value.startsWith('=')) return { value: null, formula: value, ...(style ? { style } : {}) };
    return value === null && !style ? null : { value, ...(style ? { style } : {}) };
  });
}

export function fileOf(...sheets: SheetFile[]): WorkbookFile {
  return { sheets, names: [], activeSheet: 0, defaultFont: { name: 'Times New Roman', size: 12 }, notKept: [] };
}

export function sheetOf(cells: SheetFile['cells'], more: Partial<SheetFile> = {}): SheetFile {
  return { ...emptySheet('Nhiệm vụ'), cells, ...more };
}
