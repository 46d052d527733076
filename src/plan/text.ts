/**
 * Text as it was meant to stand in a cell: NFC, no spaces around, one space where there were several, no-break and zero-width ones
 * and line ends included. Real workbooks mix NFC, NFD and the Windows-1258 kind (ê + combining acute); NFC mends all three.
 * @example cleanText('  Sở   Nội vụ ') // 'Sở Nội vụ'
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b]+/g, ' ').trim();
}

// The three clusters where both placements of the tone are taught: hòa/hoà, khỏe/khoẻ, ủy/uỷ.
const TONES: [first: string, second: string, plain: string][] = [
  ['òóỏõọ', 'àáảãạ', 'oa'],
  ['òóỏõọ', 'èéẻẽẹ', 'oe'],
  ['ùúủũụ', 'ỳýỷỹỵ', 'uy'],
];

const ONTO_FIRST = new Map<string, string>();
const ONTO_SECOND = new Map<string, string>();
for (const [first, second, [firstPlain, secondPlain]] of TONES.map(([a, b, plain]) => [a, b, [...plain]] as const)) {
  for (let tone = 0; tone < 5; tone += 1) {
    const old = `${first[tone]}${secondPlain}`;
    const modern = `${firstPlain}${second[tone]}`;
    ONTO_FIRST.set(modern, old);
    ONTO_SECOND.set(old, modern);
  }
}

const OLD_PLACEMENT = new RegExp([...ONTO_SECOND.keys()].join('|'), 'gu');
const MODERN_PLACEMENT_AT_END = new RegExp(`(?:${[...ONTO_FIRST.keys()].filter((pair) => pair.startsWith('o')).join('|')}|(?<!q)(?:${
  [...ONTO_FIRST.keys()].filter((pair) => pair.startsWith('u')).join('|')}))(?!\\p{L})`, 'gu');
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/**
 * What two texts have in common when they say the same: cleaned, lower case, the tone where the older style puts it (hòa, khỏe, ủy;
 * hoàn and quý stay, there is one way to write them). For comparing only, never for showing.
 * @example comparisonKey('Uỷ ban  Nhân dân') === comparisonKey('Ủy ban nhân dân') // true
 */
export function comparisonKey(text: string): string {
  const key = cleanText(text).toLowerCase();
  if (ASCII_ONLY.test(key)) return key;
  return key
    .replace(OLD_PLACEMENT, (pair) => ONTO_SECOND.get(pair) ?? pair)
    .replace(MODERN_PLACEMENT_AT_END, (pair) => ONTO_FIRST.get(pair) ?? pair);
}
