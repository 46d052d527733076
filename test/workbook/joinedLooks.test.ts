import type { CellArea, Change, Look } from '../../src/sheets/change';
import { joinedLooks } from '../../src/workbook/joinedLooks';

const at = (row: number, column: number, rows = 1, columns = 1): CellArea => ({ row, column, rows, columns });
const [A, B, C] = [at(0, 0), at(1, 0), at(0, 0, 2, 2)];
const bold: Look = { font: { bold: true } };
const large: Look = { font: { size: 14 } };
const light: Look = { font: { bold: false } };
const red: Look = { fill: '#FF0000' };

const cases: [string, [CellArea, Look, string?][], [CellArea[], Look][]][] = [
  ['alike', [[A, bold], [B, bold]], [[[A, B], bold]]],
  ['alike on two sheets', [[A, bold], [B, bold, 'Khác']], [[[A], bold], [[B], bold]]],
  ['another kind of look between', [[A, bold], [C, red], [B, bold]], [[[A, B], bold], [[C], red]]],
  ['another part of the font between', [[A, bold], [C, large], [B, bold]], [[[A, B], bold], [[C], large]]],
  ['the same kind between, over the same cells', [[A, bold], [C, light], [B, bold]], [[[A], bold], [[C], light], [[B], bold]]],
  ['the same kind between, over other cells', [[A, bold], [at(5, 5), light], [B, bold]], [[[A, B], bold], [[at(5, 5)], light]]],
  ['a number format only', [[A, { numberFormat: '@' }], [B, { numberFormat: '@', ...red }]], [[[B], red]]],
];
test.each(cases)('%s', (_name, looks, joined) => {
  const changes = looks.map(([area, look, sheet = 'S']): Change => ({ kind: 'look', sheet, area, look }));
  expect(joinedLooks(changes).map(({ areas, look }) => [areas, look])).toEqual(joined);
});
