import { columnLetters, SHEET_COLUMNS, SHEET_ROWS } from './address';

/**
 * One formula written to many cells is repeated as Ctrl+Enter does: references without $ move along with the cell.
 * Texts, quoted sheet names, structured references and names are left alone.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (part: string, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return part;
    const column = columnMark === '$' ? numberOf(letters) : numberOf(letters) + columns;
    const row = rowMark === '$' ? Number(digits) - 1 : Number(digits) - 1 + rows;
    if (column < 0 || row < 0 || column >= SHEET_COLUMNS || row >= SHEET_ROWS) return '#REF!';
    return `${columnMark ?? ''}${columnLetters(column)}${rowMark ?? ''}${row + 1}`;
  });
}

/** Texts in quotes, sheets in quotes, brackets one level deep, other words, and at last cell references. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
