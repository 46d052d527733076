import type { Day } from '../../plan/day';
import { readReturnedFile, type Returned } from '../../sheets/merge/returnedFile';
import { FILLED_TABLES } from '../../sheets/merge/returnedTables';
import { SHEET_NAMES } from '../../strings';

/** A file that came back. Its bytes are asked for when it is its turn, so that many files need no more room than one. */
export interface ReturnedSource {
  name: string;
  bytes(): Promise<Uint8Array>;
  /** the day of the file itself, where nothing in it says when it was saved */
  savedOn: Day | null;
}

const WANTED = [...FILLED_TABLES.map(({ sheet }) => sheet), SHEET_NAMES.stamp];

/**
 * Reads files one after another: a file that cannot be read costs itself and says why, the others go on. Two of one name are told apart by a number. `onRead` is told how many are read.
 * @example (await readReturned([source]))[0] // { kind: 'refused', name: 'a.docx', refusal: 'not-a-workbook' }
 */
export async function readReturned(sources: readonly ReturnedSource[], onRead?: (done: number, of: number) => void): Promise<Returned[]> {
  // What unpacks files comes when a file does.
  const { readReturnedBook } = await import('../../workbook/files/returned/readReturnedBook');
  const names = distinct(sources.map(({ name }) => name));
  const read: Returned[] = [];
  for (const [index, source] of sources.entries()) {
    const name = names[index]!;
    const book = await readReturnedBook(await source.bytes(), WANTED);
    read.push(typeof book === 'string' ? { kind: 'refused', name, refusal: book } : readReturnedFile(name, book, source.savedOn));
    onRead?.(index + 1, sources.length);
  }
  return read;
}

function distinct(names: readonly string[]): string[] {
  const given = new Set<string>();
  return names.map((name) => {
    let [own, count] = [name.normalize('NFC'), 1];
    while (given.has(own)) own = `${name.normalize('NFC')} (${count += 1})`;
    given.add(own);
    return own;
  });
}
