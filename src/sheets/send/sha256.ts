/** The first 32 bits of the fractional parts of the square roots of the first 8 primes and of the cube roots of the first 64 (FIPS 180-4, 4.2.2 and 5.3.3). */
const PRIMES = primes(64);
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

/**
 * SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits (FIPS 180-4). In code of its own because the page's own is asynchronous and missing where a pane is not served over https.
 * @example sha256('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const state = [...START];
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    for (let at = 0; at < 64; at += 1) schedule[at] = at < 16 ? words[block + at]! : scheduled(schedule, at);
    compress(state, schedule);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function scheduled(schedule: Int32Array, at: number): number {
  const [early, late] = [schedule[at - 15]!, schedule[at - 2]!];
  const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return (schedule[at - 16]! + small0 + schedule[at - 7]! + small1) | 0;
}

function compress(state: number[], schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at]! + schedule[at]!) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => { state[index] = (state[index]! + word) | 0; });
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** The bytes, a 1 bit, zeros and the length in bits, as 32-bit words in blocks of 16. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  bytes.forEach((byte, at) => { words[at >> 2]! |= byte << (24 - (at & 3) * 8); });
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length & 3) * 8);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
