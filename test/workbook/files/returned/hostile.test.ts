import { strToU8 } from 'fflate';
import type { ReturnedBook } from '../../../../src/sheets/merge/returnedBook';
import { readReturnedBook } from '../../../../src/workbook/files/returned/readReturnedBook';
import { directoryWith, emptyCells, laughingOds, laughingXlsx, manyStyles, ods, odsCell, oldContainer, overlapping, sheetXml, xlsx, zipped } from './hostileFiles';

/** Far above what any of them takes here, far below what an unbounded reading would. */
const MOST_CPU_SECONDS = 20;
const MOST_MEGABYTES = 900;

const measured: string[] = [];
afterAll(() => process.stdout.write(`${measured.join('\n')}\n`));

/** The answer, in bounded time and memory. */
async function read(what: string, bytes: Uint8Array): Promise<ReturnedBook | string> {
  const [cpu, peak] = [process.cpuUsage(), process.resourceUsage().maxRSS];
  const answer = await readReturnedBook(bytes, ['Trang']);
  const { user, system } = process.cpuUsage(cpu);
  const [seconds, megabytes] = [(user + system) / 1e6, (process.resourceUsage().maxRSS - peak) / 1024];
  measured.push(`${what}: ${(bytes.length / 1000).toFixed(0)} kB, ${seconds.toFixed(2)} s, +${megabytes.toFixed(0)} MB, ${typeof answer === 'string' ? answer : 'read'}`);
  expect(seconds).toBeLessThan(MOST_CPU_SECONDS);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  return answer;
}

const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;

test.each<[string, () => Uint8Array, string]>([
  ['no bytes', () => new Uint8Array(0), 'not-a-workbook'],
  ['plain text', () => strToU8('Mã;Nhiệm vụ'), 'not-a-workbook'],
  ['a PDF', () => strToU8('%PDF-1.7\n'), 'not-a-workbook'],
  ['a Word file', () => zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'not-a-workbook'],
  ['an .xls', () => oldContainer('Workbook'), 'old-excel'],
  ['an .xlsb', () => xlsx({ 'xl/workbook.bin': 'x' }), 'old-excel'],
  ['an encrypted .xlsx', () => oldContainer('EncryptedPackage'), 'encrypted'],
  ['an encrypted .ods', () => ods('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'encrypted'],
  ['a ZIP with a password', () => directoryWith(xlsx(), 8, 1, 2), 'encrypted'],
  ['a file cut short', () => xlsx().slice(0, 700), 'damaged'],
  ['a sheet that ends early', () => xlsx({ 'xl/workbook.xml': '<workbook><sheets>' }), 'damaged'],
  ['packed bytes that are none', () => { const bytes = xlsx(); bytes.fill(0xFF, 60, 160); return bytes; }, 'damaged'],
  ['a bomb that tells its size', () => xlsx({ 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) }), 'too-large'],
  ['a bomb that lies about its size', () => directoryWith(xlsx({ 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) }), 24, 1000, 4), 'too-large'],
  ['a thousand names for the same bytes', () => overlapping(1000), 'too-large'],
  ['entities within entities, .xlsx', laughingXlsx, 'with-entities'],
  ['entities within entities, .ods', laughingOds, 'with-entities'],
  ['a document type of its own', () => xlsx({ 'xl/sharedStrings.xml': '<!doctype x SYSTEM "file:///etc/passwd"><sst/>' }), 'with-entities'],
  ['macros', () => xlsx({ 'xl/vbaProject.bin': 'x' }), 'with-macros'],
  ['three million empty cells', () => emptyCells(30_000, 150), 'too-large'],
  ['runs of an .ods that come to twenty million cells', () => ods(`<table:table-row table:number-rows-repeated="999">${odsCell('a', ' table:number-columns-repeated="199"')}</table:table-row>`.repeat(100)), 'too-large'],
  ['a row beyond the limit', () => xlsx({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }), 'too-large'],
])('%s is refused, in bounded time and memory', async (what, bytes, refusal) => {
  expect(await read(what, bytes())).toBe(refusal);
});

test.each<[string, () => Uint8Array, unknown]>([
  ['a million empty cells', () => emptyCells(10_000, 100), 'a'],
  ['an .ods nested a hundred thousand deep', () => ods(row(`${odsCell('a')}${'<text:p>'.repeat(100_000)}${'</text:p>'.repeat(100_000)}`)), 'a'],
  ['two million numbers', () => xlsx({ 'xl/worksheets/sheet1.xml': sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 10_000 }, (_, index) => `<row r="${index + 2}">${'<c><v>1</v></c>'.repeat(190)}</row>`).join('')}`) }), 1],
  ['twenty thousand styles', () => manyStyles(20_000), 45107],
  ['links to other workbooks', () => xlsx({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }), 'a'],
  ['a picture larger than any limit', () => xlsx({ 'xl/media/image1.png': new Uint8Array(50_000_000) }), 'a'],
  ['an .ods that repeats its empty end', () => ods(row(`${odsCell('a')}<table:table-cell table:style-name="x" table:number-columns-repeated="16383"/>`) + '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:style-name="x" table:number-columns-repeated="16384"/></table:table-row>'), 'a'],
  ['a column far to the right', () => xlsx({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>') }), 1],
])('%s costs nothing but itself: the rest is read', async (what, bytes, first) => {
  const book = await read(what, bytes());
  expect(typeof book).toBe('object');
  expect((book as ReturnedBook).sheets[0]?.cells[0]?.[0]).toBe(first);
  expect((book as ReturnedBook).sheets[0]!.cells[0]!.length).toBeLessThanOrEqual(200);
});

/** As many rows, a cell each; the last one stands where it says. */
const tallXlsx = (rows: number) => xlsx({ 'xl/worksheets/sheet1.xml': sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row><row r="${rows}"><c r="A${rows}"><v>2</v></c></row>`) });
const tallOds = (rows: number) => ods(row(odsCell('a')).repeat(rows));
const wideXlsx = (last: string) => xlsx({ 'xl/worksheets/sheet1.xml': sheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="${last}1"><v>2</v></c></row>`) });
const wideOds = (columns: number) => ods(row(odsCell('a').repeat(columns)));

test.each<[string, () => Uint8Array, number, number]>([
  ['20,000 rows, .xlsx', () => tallXlsx(20_000), 20_000, 1],
  ['20,000 rows, .ods', () => tallOds(20_000), 20_000, 1],
  ['200 columns, .xlsx', () => wideXlsx('GR'), 1, 200],
  ['201 columns, .xlsx: what stands beyond is not read', () => wideXlsx('GS'), 1, 1],
  ['200 columns, .ods', () => wideOds(200), 1, 200],
  ['201 columns, .ods: what stands beyond is not read', () => wideOds(201), 1, 200],
])('%s are read', async (what, bytes, rows, columns) => {
  const { cells } = ((await read(what, bytes())) as ReturnedBook).sheets[0]!;
  expect([cells.length, cells[0]!.length]).toEqual([rows, columns]);
});

test.each<[string, () => Uint8Array]>([
  ['20,001 rows, .xlsx', () => tallXlsx(20_001)],
  ['20,001 rows, .ods', () => tallOds(20_001)],
  ['more than 20 MB as it lies', () => { const bytes = new Uint8Array(20_000_001); bytes.set(xlsx()); return bytes; }],
])('%s: too large', async (what, bytes) => {
  expect(await read(what, bytes())).toBe('too-large');
});

test('rows of an .ods that stand in groups are read, in their order', async () => {
  const bytes = ods(`${row(odsCell('a'))}<table:table-header-rows>${row(odsCell('b'))}</table:table-header-rows><table:table-row-group table:display="false">${row(odsCell('c'))}</table:table-row-group>${row(odsCell('d'))}`);
  expect(((await readReturnedBook(bytes, [])) as ReturnedBook).sheets[0]!.cells).toEqual([['a'], ['b'], ['c'], ['d']]);
});

test('links to other workbooks are told', async () => {
  expect(await read('links', xlsx({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }))).toMatchObject({ hasExternalLinks: true });
});

test('days are the numbers they are, whether they count from 1900 or from 1904', async () => {
  const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
  const sheet = sheetXml('<row r="1"><c r="A1" s="1"><v>43645</v></c><c r="B1"><v>0.5</v></c></row>');
  const book = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>';
  expect(await read('1904', xlsx({ 'xl/workbook.xml': book, 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject({ sheets: [{ cells: [[45107, 0.5]] }] });
  expect(await read('1900', xlsx({ 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject({ sheets: [{ cells: [[43645, 0.5]] }] });
});
