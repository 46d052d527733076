import type { CellArea, CellInput } from '../sheets/change';

/** A part of a matrix, in its own rows and columns, where one formula stands, its references moving with the cell. */
export interface FormulaBlock { area: CellArea; formula: string }

/** Below this a block of its own is longer than its cells. */
const FEWEST_CELLS = 3;

/**
 * The blocks of one formula in a matrix of cells: seven lines of nine counts are one formula, repeated by Excel as Ctrl+Enter does.
 * @example formulaBlocks([[{ formula: '=A1*$D$1' }], [{ formula: '=A2*$D$1' }], [{ formula: '=A3*$D$1' }]])
 *          // [{ area: { row: 0, column: 0, rows: 3, columns: 1 }, formula: '=A1*$D$1' }]
 */
export function formulaBlocks(cells: readonly CellInput[][]): FormulaBlock[] {
  const open: (FormulaBlock & { meaning: string })[] = [];
  const columns = cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    for (const run of runsOf(cells, column)) {
      const left = open.find(({ area, meaning }) => meaning === run.meaning && area.column + area.columns === column && area.row === run.row && area.rows === run.rows);
      if (left) left.area.columns += 1;
      else open.push({ area: { row: run.row, column, rows: run.rows, columns: 1 }, formula: run.formula, meaning: run.meaning });
    }
  }
  return open.filter(({ area }) => area.rows * area.columns >= FEWEST_CELLS).map(({ area, formula }) => ({ area, formula }));
}

/** Cells below each other with the same meaning. */
function runsOf(cells: readonly CellInput[][], column: number): { row: number; rows: number; formula: string; meaning: string }[] {
  const runs: { row: number; rows: number; formula: string; meaning: string }[] = [];
  cells.forEach((line, row) => {
    const cell = line[column];
    if (typeof cell !== 'object' || cell === null) return;
    const meaning = relativeTo(cell.formula, row, column);
    const last = runs.at(-1);
    if (last && last.meaning === meaning && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, formula: cell.formula, meaning });
  });
  return runs;
}

/** Text in quotes, names in brackets and sheets in apostrophes stay as they are; so do function names and other words with digits at their end. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}\p{N}_.$]+\(?/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})$/i;

/** The formula with each relative reference as its distance: what it means, wherever it stands. */
function relativeTo(formula: string, row: number, column: number): string {
  return formula.replace(PART, (part) => {
    const reference = REFERENCE.exec(part);
    if (!reference) return part;
    const [, isColumnFixed, letters = '', isRowFixed, digits = ''] = reference;
    return `R${isRowFixed ? digits : `[${Number(digits) - row}]`}C${isColumnFixed ? letters : `[${columnNumber(letters) - column}]`}`;
  });
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
