import { childOf, childrenOf, parseXml, type XmlElement } from '../xml';

interface Level { format: string; text: string; start: number }

/** Hidden text and text struck through twice, neither of which mammoth tells, is said as struck through. */
const HIDDEN = /<w:(?:vanish|dstrike)(?=[\s/>])/gu;

/** What stands around runs and hides them from mammoth: fields such as a merged letter's, and directions of writing. */
const WRAPPED = /<\/?w:(?:fldSimple|bdo|dir)(?=[\s/>])[^>]*>/gu;

/**
 * The document with the numbers that Word counts by itself written into their paragraphs, and an empty cell where a row begins right of the first
 * columns. Typists let Word count the column STT, and then no number stands in the file.
 */
export function withCountsAndGaps(document: string, numbering: string | null): string {
  const gaps = document.replace(HIDDEN, '<w:strike').replace(WRAPPED, '').replace(/<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*?<w:gridBefore w:val="(\d+)"\s*\/>[\s\S]*?<\/w:trPr>/gu,
    (properties, columns: string) => `${properties}<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`);
  if (numbering === null) return gaps;
  const levelsOf = levels(parseXml(numbering));
  const counts = new Map<string, number[]>();
  return gaps.replace(/<w:pPr>((?:(?!<\/w:pPr>)[\s\S])*?<w:numPr>((?:(?!<\/w:numPr>)[\s\S])*)<\/w:numPr>[\s\S]*?)<\/w:pPr>/gu, (properties, _, which: string) => {
    const list = /<w:numId w:val="(\d+)"/u.exec(which)?.[1] ?? '0';
    const depth = Number(/<w:ilvl w:val="(\d+)"/u.exec(which)?.[1] ?? 0);
    const own = levelsOf(list);
    const level = own[depth];
    if (!level) return properties;
    const counted = counts.get(list) ?? [];
    counts.set(list, counted);
    counted.length = Math.min(counted.length, depth + 1);
    for (let above = 0; above < depth; above += 1) counted[above] ??= own[above]?.start ?? 1;
    counted[depth] = counted[depth] === undefined ? level.start : counted[depth] + 1;
    return `${properties}<w:r><w:t xml:space="preserve">${labelOf(own, depth, counted)} </w:t></w:r>`;
  });
}

/** The levels of a list by its number; none for a list that the file does not describe. */
function levels(root: XmlElement): (list: string) => (Level | undefined)[] {
  const abstracts = new Map(childrenOf(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId'), childrenOf(one, 'lvl').map(levelOf)]));
  const lists = new Map(childrenOf(root, 'num').map((one) => [attribute(one, 'numId'), attribute(childOf(one, 'abstractNumId'), 'val')]));
  return (list) => abstracts.get(lists.get(list) ?? '') ?? [];
}

const levelOf = (level: XmlElement): Level => ({
  format: attribute(childOf(level, 'numFmt'), 'val') || 'decimal', text: attribute(childOf(level, 'lvlText'), 'val'), start: Number(attribute(childOf(level, 'start'), 'val') || 1),
});

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes[`w:${name}`] ?? element?.attributes[name] ?? '';
}

function labelOf(own: readonly (Level | undefined)[], depth: number, counted: readonly number[]): string {
  const { format, text } = own[depth]!;
  if (format === 'bullet') return '-';
  const label = text === '' ? `%${depth + 1}` : text;
  return label.replace(/%(\d)/gu, (_, nth: string) => written(counted[Number(nth) - 1] ?? 1, own[Number(nth) - 1]?.format ?? 'decimal'));
}

const ROMAN: readonly [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

/** @example written(4, 'upperRoman') // 'IV' */
export function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman': return roman(count);
    case 'lowerRoman': return roman(count).toLowerCase();
    case 'upperLetter': return letter(count).toUpperCase();
    case 'lowerLetter': return letter(count);
    case 'decimalZero': return String(count).padStart(2, '0');
    case 'none': return '';
    default: return String(count);
  }
}

function roman(count: number): string {
  let rest = count;
  return ROMAN.reduce((text, [value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + sign.repeat(times);
  }, '');
}

const letter = (count: number) => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
