import type { CellStyle } from '../../../src/workbench/engine/engine';
import { areaOfAddress, SheetInHand } from './sheetInHand';

const { engine, sheet } = SheetInHand.open();
afterAll(() => engine.dispose());

const thin = { style: 'thin', color: '#1F4E79' } as const;
test.each<[CellStyle]>([
  [{ fontName: 'Times New Roman', fontSize: 13 }], [{ bold: true, italic: true, underline: true, strikethrough: true }], [{ color: '#9C0006', fill: '#FFC7CE' }],
  [{ horizontal: 'center', vertical: 'center', wrap: true }], [{ horizontal: 'left', indent: 2 }], [{ numberFormat: 'dd/mm/yyyy' }], [{ locked: false }],
  [{ borders: { top: thin, bottom: { style: 'medium', color: '#000000' } } }],
])('%j is read back', async (style) => {
  await engine.clear(sheet, areaOfAddress('B2'), 'formats');
  await engine.writeStyle(sheet, areaOfAddress('B2'), style);
  expect(engine.readStyle(sheet, 1, 1)).toEqual({ locked: true, ...style });
});

test('styles add up, and null takes away', async () => {
  const area = areaOfAddress('C3');
  await engine.writeStyle(sheet, area, { bold: true, fill: '#FFFFFF', color: '#FF0000', borders: { top: thin, left: thin }, locked: false, wrap: true, numberFormat: '0%' });
  await engine.writeStyle(sheet, area, { bold: false, fill: null, borders: { top: null }, locked: true, wrap: false, numberFormat: 'General', italic: true });
  expect(engine.readStyle(sheet, 2, 2)).toEqual({ locked: true, italic: true, color: '#FF0000', borders: { left: thin } });
});

test('a cell nobody touched is locked and plain', () => {
  expect(engine.readStyle(sheet, 90, 9)).toEqual({ locked: true });
});

test('widths, heights, what is hidden, what is frozen', async () => {
  await engine.setColumnWidths(sheet, 1, 2, 210);
  await engine.setRowHeights(sheet, 4, 2, 40);
  await engine.setRowHeights(sheet, 5, 1, 'auto');
  await engine.setColumnsHidden(sheet, 7, 3, true);
  await engine.setColumnsHidden(sheet, 8, 1, false);
  await engine.setRowsHidden(sheet, 20, 2, true);
  await engine.setFreeze(sheet, 2, 1);
  expect({
    widths: [0, 1, 2, 3].map((column) => engine.columnWidth(sheet, column)), heights: [3, 4, 5].map((row) => engine.rowHeight(sheet, row)),
    columns: engine.hiddenColumns(sheet), rows: engine.hiddenRows(sheet), freeze: engine.freeze(sheet),
  }).toEqual({ widths: [64, 210, 210, 64], heights: [undefined, 40, undefined], columns: [7, 9], rows: [20, 21], freeze: { rows: 2, columns: 1 } });
  await engine.setFreeze(sheet, 0, 0);
  expect(engine.freeze(sheet)).toEqual({ rows: 0, columns: 0 });
});
