import fc from 'fast-check';
import { writtenBlocks, type WrittenAt } from '../../../src/sheets/merge/writtenBlocks';

const cell = fc.record<WrittenAt>({ sheet: fc.constantFrom('a', 'b'), row: fc.nat(40), column: fc.nat(12), cell: fc.constantFrom('x', '', 1, true) });
const cells = fc.uniqueArray(cell, { selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`, maxLength: 60 });

test('the pieces write every cell once, and no other', () => {
  fc.assert(fc.property(cells, (given) => {
    const written = writtenBlocks(given).flatMap((change) => (change.kind !== 'write' ? [] : change.cells.flatMap((line, i) => line.flatMap((one, j) =>
      (one === null ? [] : [{ sheet: change.sheet, row: change.area.row + i, column: change.area.column + j, cell: one }])))));
    const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(written)).toEqual(sorted(given));
  }));
});

test('neighbouring rows go together', () => {
  const at = (row: number, column: number): WrittenAt => ({ sheet: 'a', row, column, cell: 'x' });
  expect(writtenBlocks([at(9, 3), at(5, 2), at(6, 4), at(30, 2)])).toMatchObject([{ area: { row: 5, column: 2, rows: 5, columns: 3 } }, { area: { row: 30, rows: 1, columns: 1 } }]);
});
