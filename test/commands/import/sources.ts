import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { dayOfIso } from '../../../src/plan/day';
import { type Grid, type GridCell, gridOf, type Merge } from '../../../src/plan/appendix/grid';

/**
 * A cell of a made-up appendix: words, a number with the format it is shown in, or a true date with its own. In words of a Word file {s:…} is struck through, {d:…} twice,
 * {h:…} hidden.
 */
export type SourceCell = string | number | boolean | { number: number; format: string } | { date: string; format?: string } | { time: string } | { nested: SourceTable };
export interface SourceTable {
  rows: SourceCell[][];
  /** merged areas: first row, first column, rows, columns */
  merges?: [number, number, number, number][];
  /** rows that Word repeats at the top of each page */
  headerRows?: number;
  /** Word counts the first column itself; the format of its numbers */
  counted?: { from: number; format: string };
}
/** A source as a case describes it: paragraphs and tables of a Word file, or sheets by name. */
export interface Source {
  format: 'docx' | 'xlsx' | 'ods' | 'selection';
  blocks: (string | SourceTable)[];
  /** written as NFD or as Windows-1258 programs do: the letter composed, the tone combining */
  encoding?: 'NFD' | 'windows-1258';
}

export async function fileOf(source: Source): Promise<Uint8Array> {
  const { format, blocks } = encoded(source);
  switch (format) {
    case 'docx': return docx(blocks);
    case 'xlsx': return xlsx(tablesOf(blocks));
    case 'ods': return ods(tablesOf(blocks));
    case 'selection': throw new Error('a selection is no file');
  }
}

/** What is selected, as a read of it would find it. */
export function selectionOf(source: Source): Grid {
  const [table] = tablesOf(encoded(source).blocks);
  const cells = table!.rows.map((row) => row.map((cell): GridCell => {
    if (typeof cell !== 'object') return { text: String(cell) };
    if (!('date' in cell)) throw new Error('no table in a cell of a sheet');
    return { text: cell.date, day: dayOfIso(cell.date)!, ...(/d/.test(cell.format ?? 'd') ? {} : { isMonth: true }) };
  }));
  return gridOf({ kind: 'selection', name: 'Sheet1', row: 2, column: 1 }, '', cells, (table!.merges ?? []).map(mergeOf));
}

const mergeOf = ([row, column, rows, columns]: [number, number, number, number]): Merge => ({ row, column, rows, columns });
const tablesOf = (blocks: Source['blocks']) => blocks.filter((block) => typeof block !== 'string');

function encoded({ encoding, ...source }: Source): Source {
  if (encoding === undefined) return source;
  return { ...source, blocks: JSON.parse(JSON.stringify(source.blocks), (_, value: unknown) => (typeof value === 'string' ? reencoded(value, encoding) : value)) as Source['blocks'] };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
function reencoded(text: string, encoding: 'NFD' | 'windows-1258'): string {
  if (encoding === 'NFD') return text.normalize('NFD');
  return [...text].map((letter) => {
    const parts = letter.normalize('NFD');
    const tone = parts.match(TONES)?.[0] ?? '';
    return tone === '' ? letter : parts.replace(TONES, '').normalize('NFC') + tone;
  }).join('');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const zipped = (parts: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

// ---- Word ----

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(blocks: Source['blocks']): Uint8Array {
  const counted = blocks.flatMap((block) => (typeof block === 'string' || !block.counted ? [] : [block.counted.format]));
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : wordTable(block))).join('');
  const lists = ['decimal', 'upperRoman', 'lowerLetter'];
  const levels = lists.map((format, index) => `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`).join('')
    + lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('');
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(counted.length === 0 ? {} : {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
      'word/numbering.xml': `<w:numbering ${W}>${levels}</w:numbering>`,
    }),
  });
}

const MARKED = /\{([sdh]):([^}]*)\}/gu;
const MARKS: Record<string, string> = { s: 'strike', d: 'dstrike', h: 'vanish' };
/** The runs of a line: what is struck through or hidden in runs of its own. */
const lineRuns = (text: string) => text.split(/(\{[sdh]:[^}]*\})/u).filter((part) => part !== '').map((part) => {
  const [, mark, words] = [...part.matchAll(MARKED)][0] ?? [];
  return `<w:r>${mark === undefined ? '' : `<w:rPr><w:${MARKS[mark]}/></w:rPr>`}${runs(words ?? part)}</w:r>`;
}).join('');
const runs = (text: string) => text.split('\v').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`).join('<w:br/>');
const paragraph = (text: string, properties = '') => text.split('\n').map((line) => `<w:p>${properties}${lineRuns(line)}</w:p>`).join('');

function wordTable({ rows, merges = [], headerRows = 0, counted }: SourceTable): string {
  const lists = ['decimal', 'upperRoman', 'lowerLetter'];
  const coverOf = (row: number, column: number) => merges.find(([top, left, height, width]) => row >= top && row < top + height && column >= left && column < left + width);
  const lines = rows.map((cells, row) => {
    const shown = cells.map((cell, column) => {
      const merge = coverOf(row, column);
      if (merge && column > merge[1]) return '';
      const span = merge && merge[3] > 1 ? `<w:gridSpan w:val="${merge[3]}"/>` : '';
      const vertical = merge && merge[2] > 1 ? (merge[0] === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
      const isCounted = counted !== undefined && column === 0 && row >= counted.from && cell === '#';
      const list = isCounted ? `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.indexOf(counted.format) + 1}"/></w:numPr></w:pPr>` : '';
      const content = typeof cell === 'object' && 'nested' in cell ? `${wordTable(cell.nested)}<w:p/>` : paragraph(isCounted ? '' : wordText(cell), list);
      return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${content}</w:tc>`;
    }).join('');
    return `<w:tr>${row < headerRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${shown}</w:tr>`;
  }).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines}</w:tbl>`;
}

const wordText = (cell: Exclude<SourceCell, { nested: SourceTable }>) => (typeof cell === 'object' && 'date' in cell ? cell.date : String(cell));

// ---- Excel ----

async function xlsx(tables: SourceTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ rows, merges = [] }, index) => ({
    name: index === 0 ? 'Phụ lục' : `Phụ lục ${index + 1}`,
    rows: rows.map((row) => row.map(sheetValue)),
    cells: new Map(rows.flatMap((row, r) => row.flatMap((cell, c) => shownSpecially(cell).map((shown) => [`${r},${c}`, shown] as const)))),
    merges: merges.map(([row, column, height, width]) => ({ startRow: row, startCol: column, endRow: row + height - 1, endCol: column + width - 1 })),
  }));
  return writeXlsx({ sheets });
}

/** Cells that a format of their own shows. */
function shownSpecially(cell: SourceCell): { value: Date | number; style: { numFmt: string } }[] {
  if (typeof cell !== 'object') return [];
  if ('date' in cell) return [{ value: new Date(`${cell.date}T00:00:00Z`), style: { numFmt: cell.format ?? 'dd/mm/yyyy' } }];
  if ('number' in cell) return [{ value: cell.number, style: { numFmt: cell.format } }];
  return 'time' in cell ? [{ value: dayShare(cell.time), style: { numFmt: 'hh:mm' } }] : [];
}

/** A time of day as Excel holds it. */
const dayShare = (time: string) => time.split(':').map(Number).reduce((share, part, index) => share + part / (index === 0 ? 24 : 1440), 0);

function sheetValue(cell: SourceCell): string | number | boolean | Date {
  if (typeof cell !== 'object') return cell;
  if ('number' in cell) return cell.number;
  if ('time' in cell) return dayShare(cell.time);
  if ('date' in cell) return new Date(`${cell.date}T00:00:00Z`);
  throw new Error('no table in a cell of a sheet');
}

// ---- OpenDocument ----

function ods(tables: SourceTable[]): Uint8Array {
  const sheets = tables.map(({ rows, merges = [] }, index) => `<table:table table:name="Phụ lục${index === 0 ? '' : ` ${index + 1}`}">${rows.map((cells, row) =>
    `<table:table-row>${cells.map((cell, column) => odsCell(cell, row, column, merges)).join('')}</table:table-row>`).join('')}</table:table>`).join('');
  const names = ['office:1.0', 'table:1.0', 'text:1.0'].map((name) => `xmlns:${name.split(':')[0]}="urn:oasis:names:tc:opendocument:xmlns:${name}"`).join(' ');
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
  });
}

function odsCell(cell: SourceCell, row: number, column: number, merges: [number, number, number, number][]): string {
  const merge = merges.find(([top, left, height, width]) => row >= top && row < top + height && column >= left && column < left + width);
  if (merge && (row !== merge[0] || column !== merge[1])) return '<table:covered-table-cell/>';
  const span = merge ? ` table:number-rows-spanned="${merge[2]}" table:number-columns-spanned="${merge[3]}"` : '';
  const text = (words: string) => words.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`).join('');
  if (typeof cell === 'number') return `<table:table-cell${span} office:value-type="float" office:value="${cell}">${text(String(cell))}</table:table-cell>`;
  if (typeof cell === 'object' && 'date' in cell) {
    const [year = '', month = '', day = ''] = cell.date.split('-');
    const shown = /d/.test(cell.format ?? 'd') ? `${day}/${month}/${year}` : `Tháng ${Number(month)}/${year}`;
    return `<table:table-cell${span} office:value-type="date" office:date-value="${cell.date}">${text(shown)}</table:table-cell>`;
  }
  if (typeof cell === 'object') throw new Error('no table in a cell of a sheet');
  return cell === '' ? `<table:table-cell${span}/>` : `<table:table-cell${span} office:value-type="string">${text(String(cell))}</table:table-cell>`;
}
