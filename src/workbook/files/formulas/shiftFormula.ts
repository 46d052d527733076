import { columnName, columnOfName } from '../addresses';
import { isCall, tokensOf, type Token } from './tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula as it reads `rows` further down and `columns` further right: relative references move, "$" ones stay.
 * Excel writes a filled-down formula once and lets the others point to it; this gives each cell its own text.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula);
  return tokens.map((token, at) => {
    if (token.kind !== 'word' || isCall(tokens, at)) return token.text;
    const cell = CELL.exec(token.text);
    if (cell) return movedColumn(cell[1]!, cell[2]!, columns) + movedRow(cell[3]!, cell[4]!, rows);
    if (!isInRange(tokens, at)) return token.text;
    const column = COLUMN.exec(token.text);
    if (column) return movedColumn(column[1]!, column[2]!, columns);
    const row = ROW.exec(token.text);
    return row ? movedRow(row[1]!, row[2]!, rows) : token.text;
  }).join('');
}

/** "B:C" and "3:4": a whole column or row on both sides of the colon. */
function isInRange(tokens: Token[], at: number): boolean {
  const isWhole = (text: string | undefined) => text !== undefined && (COLUMN.test(text) || ROW.test(text));
  return (tokens[at + 1]?.text === ':' && isWhole(tokens[at + 2]?.text)) || (tokens[at - 1]?.text === ':' && isWhole(tokens[at - 2]?.text));
}

function movedColumn(dollar: string, name: string, by: number): string {
  return dollar + (dollar ? name : columnName(columnOfName(name) + by));
}

function movedRow(dollar: string, row: string, by: number): string {
  return dollar + (dollar ? row : String(Number(row) + by));
}
