import type { Entered } from '../plan/entered';
import { SHEET_NAMES } from '../strings';
import type { CellInput, Change } from './change';
import { NUMBER_FORMATS } from './looks';

/**
 * A workbook of a plan that the add-in does not bring along carries it: the text of its plan file, on a very hidden sheet, in column A below a mark.
 * Each piece stands between bars, so that none looks like a formula and no blank at an end is lost.
 */
const MARK = 'cchc-plan';
/** A cell takes 32,767 letters; one may be two of JavaScript's. */
const PIECE = /[\s\S]{1,15000}/gu;

/** The plan file's text that the sheet holds, by its cells from A1 on; null: it holds none, or not the whole of one. */
export function carriedPlanText(cells: readonly (readonly Entered[])[]): string | null {
  const [mark, ...pieces] = cells.map((row) => String(row[0] ?? ''));
  const written = pieces.filter((piece) => piece !== '');
  if (mark !== MARK || !written.every((piece) => piece.length > 1 && piece.startsWith('|') && piece.endsWith('|'))) return null;
  return written.map((piece) => piece.slice(1, -1)).join('');
}

/** Whether a sheet of that name is ours to write on: it bears the mark, or nothing at all. */
export const isCarriedPlanSheet = (cells: readonly (readonly Entered[])[]): boolean => cells[0]?.[0] === MARK || cells.flat().every((cell) => (cell ?? '') === '');

/** The sheet with that text; `linesBefore`: how many lines it has now, null: it is not there. Lines left over are emptied. */
export function carriedPlanChanges(text: string, linesBefore: number | null): Change[] {
  const sheet = SHEET_NAMES.carriedPlan;
  const lines: CellInput[][] = [MARK, ...[...text.matchAll(PIECE)].map(([piece]) => `|${piece}|`)].map((line) => [line]);
  while (lines.length < (linesBefore ?? 0)) lines.push(['']);
  const area = { row: 0, column: 0, rows: lines.length, columns: 1 };
  return [
    ...(linesBefore === null ? [{ kind: 'addSheet', sheet, visibility: 'VeryHidden', showGridlines: true } as const] : []),
    { kind: 'look', sheet, area, look: { numberFormat: NUMBER_FORMATS.text } },
    { kind: 'write', sheet, area, cells: lines },
  ];
}
