import { zipSync, type Zippable } from 'fflate';
import type { Grid } from '../../../plan/appendix/grid';
import { Failure, type FailureCode } from '../../failure';
import { type Parts, unzipBounded, type ZipRefusal } from './boundedZip';

const REFUSALS: Record<ZipRefusal, FailureCode> = {
  'not-a-zip': 'appendix-not-a-document', damaged: 'appendix-damaged', 'too-large': 'appendix-too-large', encrypted: 'appendix-encrypted',
};

/** What hucre and the readers here say of sheets that claim more cells than anybody fills. */
const TOO_MANY_CELLS = /over the .*limit|outside the supported sheet bounds|exceed/iu;

const OLD_CONTAINER = [0xD0, 0xCF, 0x11, 0xE0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * The tables of a Word file (.docx), a workbook (.xlsx) or an OpenDocument sheet (.ods), told apart by what is in it, not by its name. What is none of
 * them is a failure that says what it is. Nothing is unpacked beyond the limit.
 */
export async function readGrids(bytes: Uint8Array, name: string): Promise<Grid[]> {
  const fail = (code: FailureCode, cause?: unknown) => new Failure(code, name, cause);
  if (startsWith(bytes, PDF)) throw fail('appendix-pdf');
  if (startsWith(bytes, OLD_CONTAINER)) throw fail(oldKind(bytes, name));
  const parts = unpacked(bytes, fail);
  try {
    return await gridsIn(parts, name);
  } catch (error) {
    // The libraries throw errors of many kinds at files that are not what they say: whatever it was, the file cannot be read.
    if (error instanceof Failure) throw error;
    throw fail(error instanceof Error && TOO_MANY_CELLS.test(error.message) ? 'appendix-too-large' : 'appendix-damaged', error);
  }
}

function unpacked(bytes: Uint8Array, fail: (code: FailureCode, cause?: unknown) => Failure): Parts {
  let parts: Parts | ZipRefusal;
  try {
    parts = unzipBounded(bytes);
  } catch (error) {
    throw fail('appendix-damaged', error);
  }
  if (typeof parts === 'string') throw fail(REFUSALS[parts]);
  return parts;
}

/** The reader of each kind comes when it is used: the pane's first load does without them. */
async function gridsIn(parts: Parts, name: string): Promise<Grid[]> {
  const decoded = (path: string) => (parts[path] ? new TextDecoder().decode(parts[path]) : '');
  if (parts['word/document.xml']) return (await import('./wordGrids')).wordGrids(parts);
  if (parts['xl/workbook.xml']) return (await import('./sheetGrids')).workbookGrids(stored(parts));
  if (decoded('mimetype').includes('opendocument.spreadsheet')) {
    if (decoded('META-INF/manifest.xml').includes('encryption-data')) throw new Failure('appendix-encrypted', name);
    return (await import('./sheetGrids')).openDocumentGrids(parts);
  }
  throw new Failure('appendix-not-a-document', name);
}

/** The parts as a package again, not packed: what the libraries unpack was counted before. */
export function stored(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) files[path] = [bytes, { level: 0 }];
  return zipSync(files);
}

const startsWith = (bytes: Uint8Array, wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);

/** What an old container holds: its streams are named in UTF-16. */
function oldKind(bytes: Uint8Array, name: string): FailureCode {
  const has = (stream: string) => contains(bytes, [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
  if (has('EncryptedPackage')) return 'appendix-encrypted';
  if (has('WordDocument')) return 'appendix-old-word';
  if (has('Workbook') || has('Book')) return 'appendix-old-excel';
  // its streams may be named further on than a damaged file goes
  return /\.doc$/iu.test(name) ? 'appendix-old-word' : /\.xls$/iu.test(name) ? 'appendix-old-excel' : 'appendix-not-a-document';
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
