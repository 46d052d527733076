import type { Area, CellInput } from '../engine/engine';
import { accessDenied } from '../wire/refusal';
import type { Book } from './book';

/** Refuses what a protected sheet refuses. `option` is the permission that would allow it; without one, nothing does. */
export function mustAllow(book: Book, sheet: string, option?: string): void {
  const protection = book.engine.protection(sheet);
  if (protection && !(option !== undefined && protection.options[option] === true)) throw accessDenied();
}

/** On a protected sheet only unlocked cells are written; where `cells` is given, those left alone (null) do not count. */
export function mustBeUnlocked(book: Book, sheet: string, area: Area, cells?: CellInput[][]): void {
  if (!book.engine.protection(sheet)) return;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      if (cells && (cells[row]?.[column] ?? null) === null) continue;
      if (book.engine.readStyle(sheet, area.row + row, area.column + column).locked !== false) throw accessDenied();
    }
  }
}
