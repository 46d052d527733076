import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { FileFailure } from '../fileFailure';
import { parseXml, type XmlElement } from '../xml';

export interface Relationship { id: string; type: string; target: string }

/** The parts of a package by their paths, with what one of them refers to. */
export class Parts {
  constructor(readonly files: Unzipped) {}

  has(path: string): boolean {
    return this.files[path] !== undefined;
  }

  text(path: string): string {
    const bytes = this.files[path];
    if (!bytes) throw new FileFailure('damaged', `part ${path} is missing`);
    return strFromU8(bytes).replace(/^\uFEFF/, '');
  }

  /** `prepared`: what to do to the text before it is parsed. */
  xml(path: string, prepared = (text: string) => text): XmlElement {
    try {
      return parseXml(prepared(this.text(path)));
    } catch (error) {
      if (error instanceof SyntaxError) throw new FileFailure('damaged', `part ${path}: ${error.message}`, { cause: error });
      throw error;
    }
  }

  /** What the part refers to, targets as paths from the root; links out of the package are left out. */
  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const list = `${folder}_rels/${path.slice(slash + 1)}.rels`;
    if (!this.has(list)) return [];
    return this.xml(list).children.filter(({ attributes }) => attributes.TargetMode !== 'External').map(({ attributes }) => ({
      id: attributes.Id ?? '', type: (attributes.Type ?? '').split('/').at(-1)!, target: resolve(folder, attributes.Target ?? ''),
    }));
  }

  related(path: string, type: string): string[] {
    return this.relationships(path).filter((relationship) => relationship.type === type && this.has(relationship.target)).map(({ target }) => target);
  }
}

function resolve(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const OLD_CONTAINER = [0xD0, 0xCF, 0x11, 0xE0];
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Unzips, or says what kind of thing the file is instead. */
export function openParts(bytes: Uint8Array): Parts {
  if (OLD_CONTAINER.every((byte, at) => bytes[at] === byte)) {
    if (contains(bytes, ENCRYPTED_STREAM)) throw new FileFailure('encrypted', 'the package is protected by a password');
    throw new FileFailure('other-format', 'an Office 97-2003 file');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4B) throw new FileFailure('not-a-workbook', 'not a ZIP package');
  let parts: Parts;
  try {
    parts = new Parts(unzipSync(bytes));
  } catch (error) {
    throw new FileFailure('damaged', `the ZIP package cannot be opened: ${String(error)}`, { cause: error });
  }
  if (parts.has('mimetype') && parts.text('mimetype').includes('opendocument')) throw new FileFailure('other-format', parts.text('mimetype'));
  if (!parts.has('[Content_Types].xml')) throw new FileFailure('not-a-workbook', 'a ZIP package without [Content_Types].xml');
  if (parts.has('xl/workbook.bin')) throw new FileFailure('other-format', 'a binary workbook (.xlsb)');
  return parts;
}

function contains(bytes: Uint8Array, wanted: number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
