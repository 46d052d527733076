import type { CellInput } from '../sheets/change';

/** What goes to Excel for one cell: null leaves it, a text that begins with = is a formula. */
export type SentCell = string | number | boolean | null;

export function sentCell(cell: CellInput, isTextCell: () => boolean): SentCell {
  if (typeof cell === 'object' && cell !== null) return cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}`;
  if (typeof cell === 'string' && couldBeMisread(cell) && !isTextCell()) return `'${cell}`;
  return cell;
}

/**
 * Text that Excel would take for a formula, a number, a date or a truth value, as when typed. The apostrophe put before it is not shown.
 * @example couldBeMisread('- Trình UBND tỉnh') // true; '1.10' true; 'Quý II/2023' false
 */
export function couldBeMisread(text: string): boolean {
  return /^['=+\-@\t\r]|^\s*[\d.,($#]|^\s*(true|false)\s*$|%\s*$/i.test(text);
}
