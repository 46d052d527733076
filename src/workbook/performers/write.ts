import { formulaBlocks } from '../formulaBlocks';
import { sentCell } from '../sentCell';
import { fill } from './fill';
import type { Performer } from './performer';

/** Letters that a block of its own takes besides its formula: a range and an action. Written with the others, each of its cells takes the formula's. */
const BLOCK_LENGTH = 350;

/** The area at once, formulas and values together; what one formula says for many cells is sent once. */
export const write: Performer<'write'> = ({ sheet, area, cells }, batch) => {
  const blocks = formulaBlocks(cells).filter(({ area: { rows, columns }, formula }) => (rows * columns - 1) * formula.length > BLOCK_LENGTH);
  const isInBlock = (row: number, column: number) => blocks.some((block) =>
    row >= block.area.row && row < block.area.row + block.area.rows && column >= block.area.column && column < block.area.column + block.area.columns);
  const sent = cells.map((line, i) => line.map((cell, j) =>
    (isInBlock(i, j) ? null : sentCell(cell, () => batch.isTextCell(sheet, area.row + i, area.column + j)))));
  if (sent.some((line) => line.some((cell) => cell !== null))) batch.cells(sheet, area).formulas = sent;
  for (const { area: block, formula } of blocks) {
    fill({ kind: 'fill', sheet, area: { ...block, row: area.row + block.row, column: area.column + block.column }, cell: { formula } }, batch);
  }
};
