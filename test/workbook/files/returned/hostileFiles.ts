import { strToU8, zipSync, type Zippable } from 'fflate';

/*
 * Files as nobody's spreadsheet program writes them, made here so that none has to be kept. Each is small as it lies; some are not small once opened.
 */

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const BOOK_RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`;

export const sheetXml = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const ONE_CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>';

type Part = string | Uint8Array;

/** A workbook of one sheet; parts given replace or are added. */
export function xlsx(parts: Record<string, Part> = {}): Uint8Array {
  const all = { '[Content_Types].xml': CONTENT_TYPES, '_rels/.rels': RELATIONSHIPS, 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': BOOK_RELATIONSHIPS, 'xl/worksheets/sheet1.xml': sheetXml(ONE_CELL), ...parts };
  return zipped(all);
}

const OFFICE_NS = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

export function ods(rows: string, parts: Record<string, Part> = {}, before = ''): Uint8Array {
  const content = `<?xml version="1.0"?>${before}<office:document-content ${OFFICE_NS}><office:body><office:spreadsheet><table:table table:name="Trang">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<manifest/>', 'content.xml': content, ...parts });
}

export const odsCell = (text: string, more = '') => `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;

export function zipped(parts: Record<string, Part>): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) files[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { level: 9 });
}

export const oldContainer = (stream: string) =>
  new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...new Uint8Array(600), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** The same number into every entry of the directory: at 8 its flags, at 24 the size it claims. */
export function directoryWith(bytes: Uint8Array, offset: number, value: number, width: 2 | 4): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (width === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return changed;
}

/** Entries that all unpack the same bytes: small as it lies, and every name of it large. */
export function overlapping(count: number): Uint8Array {
  const one = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(10_000_000) }, { level: 9 });
  const view = new DataView(one.buffer, one.byteOffset);
  const end = one.length - 22;
  const from = view.getUint32(end + 16, true);
  const entry = one.slice(from, end);
  const whole = new Uint8Array(from + entry.length * count + 22);
  whole.set(one.slice(0, from));
  for (let index = 0; index < count; index += 1) {
    const copy = entry.slice();
    copy[copy.length - 5] = 48 + (index % 10);
    whole.set(copy, from + index * entry.length);
  }
  const tail = one.slice(end);
  const tailView = new DataView(tail.buffer);
  for (const at of [8, 10]) tailView.setUint16(at, count, true);
  tailView.setUint32(12, entry.length * count, true);
  whole.set(tail, from + entry.length * count);
  return whole;
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level || ''};`.repeat(10)}">`).join('')}]>`;
export const laughingXlsx = () => xlsx({ 'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${LAUGHS}${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row>')}` });
export const laughingOds = () => ods(`<table:table-row>${odsCell('&lol9;')}</table:table-row>`, {}, LAUGHS);

/** As when somebody coloured whole columns: cells with a look and nothing in them. */
export const emptyCells = (rows: number, columns: number) => xlsx({
  'xl/worksheets/sheet1.xml': sheetXml(ONE_CELL + Array.from({ length: rows }, (_, row) => `<row r="${row + 2}">${'<c s="1"/>'.repeat(columns)}</row>`).join('')),
});

export const manyStyles = (count: number) => xlsx({
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="${count}">${Array.from({ length: count }, (_, index) => `<font><sz val="${8 + (index % 60)}"/><name val="F${index}"/></font>`).join('')}</fonts><cellXfs count="${count}">${Array.from({ length: count }, (_, index) => `<xf numFmtId="14" fontId="${index}"/>`).join('')}</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': sheetXml(`<row r="1"><c r="A1" s="${count - 1}"><v>45107</v></c></row>`),
});
