import type { Area, CellInput } from '../engine/engine';
import { notSimulated } from '../wire/refusal';
import type { Book, Place } from './book';
import { formulaOf } from './cells';
import { mustBeUnlocked } from './guard';
import { movedFormula } from './relativeFormula';

/**
 * Copies cells as pasting does: a target that holds the source a whole number of times gets it as often, any other gets it once, from its
 * first cell on. References without $ move along; empty cells are copied too. Looks are not copied, so only 'Formulas' and 'Values' are served.
 */
export async function copyCells(book: Book, target: Place, source: Place, copyType: string): Promise<void> {
  const isFormulas = copyType.toLowerCase() === 'formulas';
  if (!isFormulas && copyType.toLowerCase() !== 'values') throw notSimulated(`Range.copyFrom with "${copyType}"`);
  const area = pastedArea(target.area, source.area);
  const held = book.engine.read(source.sheet, source.area);
  const cells = Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (__, j): CellInput => {
    const [row, column] = [i % source.area.rows, j % source.area.columns];
    const cell = held[row]![column]!;
    if (isFormulas && cell.formula !== undefined) {
      const [down, right] = [area.row + i - source.area.row - row, area.column + j - source.area.column - column];
      return { kind: 'formula', formula: movedFormula(cell.formula, down, right) };
    }
    return { kind: 'value', value: cell.value === null ? null : formulaOf({ value: cell.value }) };
  }));
  mustBeUnlocked(book, target.sheet, area, cells);
  await book.change(() => book.engine.write(target.sheet, area, cells));
}

function pastedArea(target: Area, source: Area): Area {
  const isWhole = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return isWhole ? target : { ...target, rows: source.rows, columns: source.columns };
}
