import { readArea } from '../addresses';
import { holdsOurFunction } from '../formulas/fileFormula';
import { escapeXml, unescapeXml } from '../xml';

/** What of a workbook's formulas is kept in a copy: every one that works everywhere, or none. */
export type CopiedCells = 'formulas' | 'values';

export interface PlainCells {
  xml: string;
  /** cells that hold a native formula in place of one of ours */
  native: number;
  /** cells that hold only the value of their formula */
  values: number;
}

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const RESULT = /<v>[\s\S]*?<\/v>|<v\/>/;

/**
 * The cells of a worksheet part without functions of ours. `nativeAt` gives the native formula of a place, as a file holds it, or null where there is none: then the
 * cell keeps the value that it shows.
 */
export function plainCells(xml: string, cells: CopiedCells, nativeAt: (row: number, column: number) => string | null): PlainCells {
  const start = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>');
  if (start < 0 || end < 0) return { xml, native: 0, values: 0 };
  const data = xml.slice(start, end);
  const shared = sharedOurs(data);
  const counts = { native: 0, values: 0 };
  const plain = data.replace(CELL, (cell, attributes: string, inner: string | undefined) => {
    const formula = inner === undefined ? null : FORMULA.exec(inner);
    if (!formula) return cell;
    const isOurs = shared.has(attribute(formula[1]!, 'si') ?? '') || holdsOurFunction(unescapeXml(formula[2] ?? ''));
    if (cells === 'formulas' && !isOurs) return cell;
    const place = readArea(attribute(attributes, 'r') ?? '');
    const native = cells === 'formulas' && place ? nativeAt(place.row, place.column) : null;
    if (native === null) {
      counts.values += 1;
      return `<c${attributes.replace(/ cm="\d+"/, '')}>${inner!.replace(FORMULA, '')}</c>`;
    }
    counts.native += 1;
    // The result of a function that was missing is no result.
    const isError = attribute(attributes, 't') === 'e';
    return `<c${attributes.replace(/ cm="\d+"/, '').replace(isError ? / t="e"/ : /^$/, '')}><f>${escapeXml(native)}</f>${isError ? '' : RESULT.exec(inner!)?.[0] ?? ''}</c>`;
  });
  return { xml: xml.slice(0, start) + plain + xml.slice(end), ...counts };
}

/** Excel writes a formula that goes down a column once: the numbers of those that are ours. */
function sharedOurs(data: string): Set<string> {
  const found = new Set<string>();
  for (const [, attributes = '', text = ''] of data.matchAll(/<f\b([^>]*?)>([\s\S]*?)<\/f>/g)) {
    const si = attribute(attributes, 'si');
    if (si !== null && holdsOurFunction(unescapeXml(text))) found.add(si);
  }
  return found;
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}
