import fc from 'fast-check';
import { cellBlocks, type SheetCell } from '../../../src/sheets/import/cellBlocks';

const written = (cells: SheetCell[]) => cellBlocks('s', cells).flatMap((change) => (change.kind === 'write' ? [change] : []));

test('neighbouring columns and rows are one write; what lies far apart are several', () => {
  expect(written([{ row: 1, column: 2, value: 'a' }, { row: 3, column: 3, value: 'b' }, { row: 90, column: 2, value: 'c' }, { row: 1, column: 9, value: 'd' }])
    .map(({ area, cells }) => [area, cells])).toEqual([
    [{ row: 1, column: 2, rows: 3, columns: 2 }, [['a', null], [null, null], [null, 'b']]],
    [{ row: 90, column: 2, rows: 1, columns: 2 }, [['c', null]]],
    [{ row: 1, column: 9, rows: 1, columns: 1 }, [['d']]],
  ]);
});

test('every cell is written once and no other', () => {
  const cell = fc.record({ row: fc.nat(200), column: fc.nat(12), value: fc.string({ minLength: 1, maxLength: 3 }) });
  fc.assert(fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 }), (cells) => {
    const found = written(cells).flatMap(({ area, cells: lines }) => lines.flatMap((line, i) => line.flatMap((value, j) => (value === null ? [] : [`${area.row + i},${area.column + j},${String(value)}`]))));
    expect(found.sort()).toEqual(cells.map(({ row, column, value }) => `${row},${column},${value}`).sort());
  }));
});
