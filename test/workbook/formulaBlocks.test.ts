import type { CellInput } from '../../src/sheets/change';
import { formulaBlocks } from '../../src/workbook/formulaBlocks';

const f = (formula: string): CellInput => ({ formula });
const cases: [string, CellInput[][], unknown[]][] = [
  ['a column whose references move with the row', [[f('=A1')], [f('=A2')], [f('=A3')]], [[0, 0, 3, 1, '=A1']]],
  ['a block whose references move with row and column', [[f('=$A1*B$9'), f('=$A1*C$9')], [f('=$A2*B$9'), f('=$A2*C$9')]], [[0, 0, 2, 2, '=$A1*B$9']]],
  ['references that stay', [[f('=$A$1')], [f('=$A$1')], [f('=$A$1')]], [[0, 0, 3, 1, '=$A$1']]],
  ['the same text that means another cell in each row', [[f('=A1')], [f('=A1')], [f('=A1')]], []],
  ['rows of a table, by structured references', [[f('=T[[#This Row],[Q1 2023]]')], [f('=T[[#This Row],[Q1 2023]]')], [f('=T[[#This Row],[Q1 2023]]')]], [[0, 0, 3, 1, '=T[[#This Row],[Q1 2023]]']]],
  ['an address in quotes is text', [[f('="A1"&A1')], [f('="A1"&A2')], [f('="A1"&A3')]], [[0, 0, 3, 1, '="A1"&A1']]],
  ['a sheet named like an address', [[f("='B2'!A1")], [f("='B2'!A2")], [f("='B2'!A3")]], [[0, 0, 3, 1, "='B2'!A1"]]],
  ['a function whose name ends in digits', [[f('=LOG10(A1)')], [f('=LOG10(A2)')], [f('=LOG10(A3)')]], [[0, 0, 3, 1, '=LOG10(A1)']]],
  ['a range and its sum line', [[f('=SUM(B1:C1)')], [f('=SUM(B2:C2)')], [f('=SUM(B3:C3)')], [f('=SUM(A1:A3)')]], [[0, 0, 3, 1, '=SUM(B1:C1)']]],
  ['values between formulas', [[f('=A1')], [7], [f('=A3')], [null]], []],
  ['two cells are too few', [[f('=A1')], [f('=A2')]], []],
];
test.each(cases)('%s', (_name, cells, blocks) => {
  expect(formulaBlocks(cells).map(({ area, formula }) => [area.row, area.column, area.rows, area.columns, formula])).toEqual(blocks);
});
