import { strFromU8 } from 'fflate';
import type { Sheet, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { cellKey, type ReturnedBook, type ReturnedSheet } from '../../../sheets/merge/returnedBook';
import { type Parts, unzipBounded, type ZipRefusal } from '../grids/boundedZip';
import { stored } from '../grids/readGrids';
import { hasDoctype, lightSheet, withoutLongRuns, withoutStyles } from './lightParts';
import { MOST_COLUMNS, MOST_FILE_BYTES, MOST_ROWS, MOST_UNPACKED_BYTES } from './limits';
import type { ReadRefusal } from '../../../sheets/merge/refusals';

const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;
const OLD_CONTAINER = [0xD0, 0xCF, 0x11, 0xE0];

const OF_ZIP: Record<ZipRefusal, ReadRefusal> = { 'not-a-zip': 'not-a-workbook', damaged: 'damaged', 'too-large': 'too-large', encrypted: 'encrypted' };

/** Pictures, charts and themes say nothing that is merged: they are not unpacked, so that their size is no matter. */
const isWanted = (path: string) => /\.(?:xml|rels)$|^mimetype$|\.bin$/iu.test(path) && !/\/(?:theme|charts|drawings|media|printerSettings|calcChain|pivot\w*)(?:\/|\.)/iu.test(path);

/**
 * The cells of a file that came back, .xlsx or .ods, told apart by what is in it. It is not trusted: nothing of it is run or followed, and beyond the limits nothing is unpacked.
 * A file that cannot be read is answered by the reason, never by fewer cells. `wanted`: names of the sheets to read; where one of them is missing, all are read.
 */
export async function readReturnedBook(bytes: Uint8Array, wanted: readonly string[]): Promise<ReturnedBook | ReadRefusal> {
  if (bytes.length > MOST_FILE_BYTES) return 'too-large';
  if (OLD_CONTAINER.every((byte, at) => bytes[at] === byte)) return contains(bytes, 'EncryptedPackage') ? 'encrypted' : contains(bytes, 'Workbook') || contains(bytes, 'Book') ? 'old-excel' : 'not-a-workbook';
  try {
    const parts = unzipBounded(bytes, MOST_UNPACKED_BYTES, isWanted);
    return typeof parts === 'string' ? OF_ZIP[parts] : await readParts(parts, wanted);
  } catch (error) {
    // The libraries throw errors of many kinds at files that are not what they say: whatever it was, the file cannot be read.
    return error instanceof Error && /over the .* limit|outside the supported/iu.test(error.message) ? 'too-large' : 'damaged';
  }
}

async function readParts(parts: Parts, wanted: readonly string[]): Promise<ReturnedBook | ReadRefusal> {
  const paths = Object.keys(parts);
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : '');
  if (paths.some((path) => path.endsWith('vbaProject.bin'))) return 'with-macros';
  if (paths.some((path) => path.endsWith('workbook.bin'))) return 'old-excel';
  if (paths.some((path) => /\.(?:xml|rels)$/iu.test(path) && hasDoctype(parts[path]!))) return 'with-entities';
  if (text('mimetype').includes('opendocument.spreadsheet')) {
    if (text('META-INF/manifest.xml').includes('encryption-data')) return 'encrypted';
    return openDocumentBook(parts, text('meta.xml'));
  }
  const main = paths.find((path) => /(?:^|\/)workbook\.xml$/u.test(path));
  if (main === undefined || !parts['[Content_Types].xml']) return 'not-a-workbook';
  const sheets = paths.filter((path) => /(?:^|\/)worksheets\/[^/]+\.xml$/u.test(path));
  const light = { ...parts };
  for (const path of sheets) {
    const sheet = lightSheet(light[path]!, MOST_ROWS);
    if (sheet === 'too-large') return sheet;
    light[path] = sheet;
  }
  // Without number formats a day stays the number it is; only where days count from 1904 the formats must tell which numbers are days.
  const is1904 = /\bdate1904\s*=\s*["'](?:1|true|on)["']/u.test(text(main));
  const file = stored(is1904 ? light : withoutStyles(light));
  // A copy of a sheet has its name with something behind it: "Nhiệm vụ (2)".
  const names = await readXlsx(file, { sheets: ({ name }) => wanted.some((one) => name.startsWith(one)), range: RANGE });
  const isWhole = wanted.every((name) => names.sheets.some((sheet) => sheet.name === name));
  const book = isWhole ? names : await readXlsx(file, { range: RANGE });
  return {
    sheets: sheetsOf(book), savedOn: dayIn(text('docProps/core.xml'), /<dcterms:modified\b[^<>]*>(\d{4}-\d{2}-\d{2})/u),
    hasExternalLinks: paths.some((path) => path.startsWith('xl/externalLinks/')),
  };
}

const RANGE = `A1:${lettersOf(MOST_COLUMNS)}${MOST_ROWS}`;

async function openDocumentBook(parts: Parts, meta: string): Promise<ReturnedBook | ReadRefusal> {
  const content = parts['content.xml'];
  if (!content) return 'damaged';
  const light = withoutLongRuns(content);
  if (light === 'too-large') return 'too-large';
  // What looks are defined elsewhere is not asked for, but the library wants the parts to be there.
  const book = await readOds(stored({ ...parts, 'content.xml': light }));
  if (book.sheets.some(({ rows }) => rows.length > MOST_ROWS)) return 'too-large';
  const savedOn = dayIn(meta, /<dc:date\b[^<>]*>(\d{4}-\d{2}-\d{2})/u);
  return { sheets: sheetsOf(book), savedOn, hasExternalLinks: false };
}

const dayIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? null;

function sheetsOf({ sheets }: Workbook): ReturnedSheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name.normalize('NFC'),
    cells: sheet.rows.map((row) => row.slice(0, MOST_COLUMNS).map(plainValue)),
    ...marked(sheet),
  }));
}

/** A file may claim any merges; beyond so many cells nobody merged them by hand. */
const MOST_COVERED = 200_000;

function marked({ cells, merges = [] }: Sheet): Pick<ReturnedSheet, 'formulas' | 'errors' | 'covered'> {
  const [formulas, errors, covered] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, MOST_ROWS) && covered.size < MOST_COVERED; row += 1) {
      for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS); column += 1) if (row !== startRow || column !== startCol) covered.add(cellKey(row, column));
    }
  }
  for (const [place, { formula, type }] of cells ?? []) {
    if (formula === undefined && type !== 'error') continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (formula !== undefined) formulas.add(cellKey(row, column));
    if (type === 'error') errors.add(cellKey(row, column));
  }
  return { formulas, errors, covered };
}

type Value = ReturnedSheet['cells'][number][number];

function plainValue(value: Sheet['rows'][number][number]): Value {
  if (value instanceof Date) return Math.round((value.getTime() / MILLISECONDS_A_DAY + EPOCH) * 1e6) / 1e6;
  return typeof value === 'string' ? ofItsOwn(value) : value;
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

/** A piece cut out of a text keeps the whole text alive: the cells kept of many files would keep all of the files. */
const ofItsOwn = (text: string) => (text === '' ? '' : decoder.decode(encoder.encode(text)));

/** Whether an old container has a stream of that name: they are written in UTF-16. */
function contains(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** 200 gives GR. */
function lettersOf(columns: number): string {
  return (columns > 26 ? lettersOf(Math.floor((columns - 1) / 26)) : '') + String.fromCharCode(65 + ((columns - 1) % 26));
}
