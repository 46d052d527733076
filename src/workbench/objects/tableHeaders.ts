import type { CellInput } from '../engine/engine';
import type { Book, Place } from './book';
import { valueOf } from './cells';
import { sameName } from './hostObject';

/** Makes a table's header row text, without gaps ("Column1") and without repeats ("Mã2"), as Excel does when it makes the table. */
export async function uniqueHeaders(book: Book, { sheet, area }: Place): Promise<void> {
  const row = { ...area, rows: 1 };
  const before = book.engine.read(sheet, row)[0] ?? [];
  const names: string[] = [];
  for (const [index, cell] of before.entries()) {
    const text = String(valueOf(cell)).trim() === '' ? `Column${index + 1}` : String(valueOf(cell));
    let name = text;
    for (let number = 2; names.some((taken) => sameName(taken, name)); number += 1) name = `${text}${number}`;
    names.push(name);
  }
  const isRight = (name: string, index: number) => before[index]?.value === name && before[index]?.formula === undefined;
  const cells: CellInput[] = names.map((name, index) => (isRight(name, index) ? null : { kind: 'value', value: name }));
  if (cells.some((cell) => cell !== null)) await book.change(() => book.engine.write(sheet, row, [cells]));
}
