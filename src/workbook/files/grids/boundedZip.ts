import { Inflate } from 'fflate';

/** More than this, unpacked, is no appendix: real ones come to a few hundred kB. */
export const MOST_UNPACKED_BYTES = 20_000_000;

/** The parts of a package by their paths. */
export type Parts = Record<string, Uint8Array>;

export type ZipRefusal = 'not-a-zip' | 'damaged' | 'too-large' | 'encrypted';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;
/** Packed bytes given to the unpacker at once: what comes of them is counted before the next are given. */
const PIECE = 4096;

interface Entry { path: string; isPacked: boolean; packed: number; unpacked: number; at: number }

/**
 * The parts of a package that are wanted, never more than the limit: first what the directory says is counted, then, while unpacking, what really comes, since
 * a file built to explode lies about its size.
 */
export function unzipBounded(bytes: Uint8Array, most = MOST_UNPACKED_BYTES, isWanted: (path: string) => boolean = () => true): Parts | ZipRefusal {
  const listed = directory(bytes);
  if (typeof listed === 'string') return listed;
  const entries = listed.filter(({ path }) => isWanted(path));
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > most) return 'too-large';
  const parts: Parts = {};
  let room = most;
  for (const entry of entries) {
    if (entry.path.endsWith('/')) continue;
    const part = unpack(bytes, entry, room);
    if (typeof part === 'string') return part;
    room -= part.length;
    parts[entry.path] = part;
  }
  return parts;
}

/** The entries that the directory at the end of the package names. */
function directory(bytes: Uint8Array): Entry[] | ZipRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return bytes[0] === 0x50 && bytes[1] === 0x4B ? 'damaged' : 'not-a-zip';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return 'damaged';
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    if ((view.getUint16(at + 8, true) & 1) !== 0) return 'encrypted';
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isPacked: view.getUint16(at + 10, true) !== 0, packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function unpack(bytes: Uint8Array, { isPacked, packed, at }: Entry, room: number): Uint8Array | ZipRefusal {
  if (at + 30 > bytes.length) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) return 'damaged';
  if (!isPacked) return content.length > room ? 'too-large' : content;
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isEnded = false;
  const inflate = new Inflate((piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    isEnded ||= isLast;
  });
  for (let from = 0; from < content.length && length <= room; from += PIECE) {
    inflate.push(content.subarray(from, from + PIECE), from + PIECE >= content.length);
  }
  if (length > room) return 'too-large';
  if (!isEnded) return 'damaged';
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
