import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { Failure } from '../../../../src/workbook/failure';
import { readGrids } from '../../../../src/workbook/files/grids/readGrids';
import { fileOf } from '../../../commands/import/sources';
import { throughLibreOffice, WITHOUT_LIBREOFFICE } from '../libreOffice';
import { ods, odsCell } from '../returned/hostileFiles';

const zip = (parts: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
const oldContainer = (stream: string) => new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...new Uint8Array(600), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const docx = () => fileOf({ format: 'docx', blocks: [{ rows: [['STT', 'Nhiệm vụ'], [1, 'Việc']] }] });
const xlsx = () => fileOf({ format: 'xlsx', blocks: [{ rows: [['STT', 'Nhiệm vụ'], [1, 'Việc']] }] });

/** A package whose directory tells another unpacked size than the part has. */
async function lying(size: number, bytes: Uint8Array): Promise<Uint8Array> {
  const lied = bytes.slice();
  const view = new DataView(lied.buffer);
  for (let at = 0; at + 46 < lied.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lied;
}

/** 30 MB of zeros in some 30 kB. */
const exploding = () => zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });

async function flagged(bytes: Uint8Array): Promise<Uint8Array> {
  const locked = bytes.slice();
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 46 < locked.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return locked;
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['no bytes', () => new Uint8Array(0), 'appendix-not-a-document'],
  ['plain text', () => strToU8('STT;Nhiệm vụ'), 'appendix-not-a-document'],
  ['a ZIP of something else', () => zip({ 'a.txt': 'a' }), 'appendix-not-a-document'],
  ['an OpenDocument text', () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'appendix-not-a-document'],
  ['a .doc', () => oldContainer('WordDocument'), 'appendix-old-word'],
  ['an .xls', () => oldContainer('Workbook'), 'appendix-old-excel'],
  ['a locked .docx', () => oldContainer('EncryptedPackage'), 'appendix-encrypted'],
  ['a locked .ods', () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x' }), 'appendix-encrypted'],
  ['a ZIP with a password', async () => flagged(await docx()), 'appendix-encrypted'],
  ['a PDF', () => strToU8('%PDF-1.7\n'), 'appendix-pdf'],
  ['a torn .docx', async () => (await docx()).slice(0, 400), 'appendix-damaged'],
  ['a Word file whose XML ends early', () => zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w:document><w:body>' }), 'appendix-damaged'],
  ['an .xlsx whose sheet is cut short', () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook><sheets>' }), 'appendix-damaged'],
  ['more than 20 MB, said so', exploding, 'appendix-too-large'],
  ['more than 20 MB that says it is small', async () => lying(1000, exploding()), 'appendix-too-large'],
  ['an .ods that repeats one cell over the whole sheet', () => ods('<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'), 'appendix-too-large'],
  ['more rows than an appendix has', () => ods('<table:table-row table:number-rows-repeated="20001"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'), 'appendix-too-large'],
])('%s is refused by its name', async (_, bytes, code) => {
  const failure = await readGrids(await bytes(), 'phu-luc.bin').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code, detail: 'phu-luc.bin' });
});

test('a file is known by what is in it, whatever its name', async () => {
  const word = await readGrids(await docx(), 'phu-luc.xlsx');
  const excel = await readGrids(await xlsx(), 'phu-luc.docx');
  expect(word[0]!.source).toEqual({ kind: 'word', table: 0 });
  expect(excel[0]!.source).toEqual({ kind: 'sheet', name: 'Phụ lục', row: 0, column: 0 });
  expect(word[0]!.cells.map((row) => row.map(({ text }) => text.trim()))).toEqual(excel[0]!.cells.map((row) => row.map(({ text }) => text)));
});

test('merged cells keep their text in the first of them, in all three formats', async () => {
  const blocks = [{ rows: [['a', 'b', 'c'], ['d', '', 'e'], ['', '', 'g']], merges: [[1, 0, 2, 2]] as [number, number, number, number][] }];
  for (const format of ['docx', 'xlsx', 'ods'] as const) {
    const [grid] = await readGrids(await fileOf({ format, blocks }), 'x');
    expect([format, grid!.cells.map((row) => row.map(({ text, from }) => (from ? `${from.row},${from.column}` : text.trim())))])
      .toEqual([format, [['a', 'b', 'c'], ['d', '1,0', 'e'], ['1,0', '1,0', 'g']]]);
  }
});

test('a table inside a cell is read as a table of its own, and its words stay in the cell', async () => {
  const [outer, inner] = await readGrids(await fileOf({ format: 'docx', blocks: ['Trên', { rows: [['x', { nested: { rows: [['trong', 'ô']] } }]] }] }), 'x');
  expect(outer!.caption).toBe('Trên');
  expect(outer!.cells[0]!.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(['x', 'trong ô']);
  expect(inner!.cells[0]!.map(({ text }) => text.trim())).toEqual(['trong', 'ô']);
});

test('rows and columns that a sheet claims and leaves blank are no part of the table', async () => {
  const blank = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const [grid] = await readGrids(ods(`<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row>${blank}`), 'x.ods');
  expect(grid!.cells).toEqual([[{ text: 'x' }]]);
});

test('a Word cell that claims to span two thousand million columns spans as many as Word has', async () => {
  const bytes = await fileOf({ format: 'docx', blocks: [{ rows: [['x', '', 'y']], merges: [[0, 0, 1, 2]] }] });
  const parts = unzipSync(bytes);
  parts['word/document.xml'] = strToU8(strFromU8(parts['word/document.xml']!).replace('gridSpan w:val="2"', 'gridSpan w:val="2000000000"'));
  const [grid] = await readGrids(zipSync(parts), 'x.docx');
  expect(grid!.cells[0]).toHaveLength(64);
});

const withLibreOffice = WITHOUT_LIBREOFFICE === undefined ? test : test.skip;
withLibreOffice('what LibreOffice saves: an .ods gives the same cells as the .xlsx, months by their words; an .xls is told', async () => {
  const source = await fileOf({ format: 'xlsx', blocks: [{ rows: [['STT', 'Thời hạn'], [1, { date: '2023-07-01', format: '"Tháng "m/yyyy' }], ['', { date: '2023-06-30' }]], merges: [[1, 0, 2, 1]] }] });
  const saved = [...throughLibreOffice(source, 'ods').values()][0]!;
  const [grid] = await readGrids(saved, 'x.ods');
  expect(grid!.cells).toEqual([
    [{ text: 'STT' }, { text: 'Thời hạn' }], [{ text: '1', isNumber: true }, { text: 'Tháng 7/2023' }], [{ text: '', from: { row: 1, column: 0 } }, { text: '2023-06-30', day: 45107 }],
  ]);
  const old = [...throughLibreOffice(source, 'xls').values()][0]!;
  await expect(readGrids(old, 'x.xls')).rejects.toMatchObject({ code: 'appendix-old-excel' });
});

test('rows of an .ods that are repeated on each page or folded are rows like the others', async () => {
  const row = (text: string) => `<table:table-row>${odsCell(text)}</table:table-row>`;
  const [grid] = await readGrids(ods(`<table:table-header-rows>${row('STT')}</table:table-header-rows><table:table-row-group>${row('1')}</table:table-row-group>${row('2')}`), 'x');
  expect(grid!.cells.map(([cell]) => cell!.text)).toEqual(['STT', '1', '2']);
});

test('words that a sheet strikes through are told apart, a whole cell of them or some in it', async () => {
  const struck = { strikethrough: true };
  const file = await writeXlsx({ sheets: [{
    name: 'A', rows: [['Bỏ cả ô', 'Kế hoạch cũ mới']],
    cells: new Map([
      ['0,0', { value: 'Bỏ cả ô', style: { font: struck } }],
      ['0,1', { value: 'Kế hoạch cũ mới', richText: [{ text: 'Kế hoạch ' }, { text: 'cũ ', font: struck }, { text: 'mới' }] }],
    ]),
  }] });
  const [grid] = await readGrids(file, 'x.xlsx');
  expect(grid!.cells).toEqual([[{ text: '', struck: 'Bỏ cả ô' }, { text: 'Kế hoạch mới', struck: 'cũ' }]]);
});

test('an .ods of shares and quarters gives what it shows', async () => {
  const cell = (attributes: string, shown: string) => `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
  const [grid] = await readGrids(ods(`<table:table-row>${cell('office:value-type="percentage" office:value="0.95"', '95%')}${cell('office:value-type="date" office:date-value="2023-04-01"', 'Quý II/2023')}${
    cell('office:value-type="date" office:date-value="2023-07-01"', 'Tháng 7 năm 2023')}</table:table-row>`), 'x');
  expect(grid!.cells[0]!.map(({ text }) => text)).toEqual(['95%', 'Quý II/2023', 'Tháng 7 năm 2023']);
});

test('a container of old Office without its streams is told by its name', async () => {
  const stub = Uint8Array.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...Array<number>(600).fill(0)]);
  await expect(readGrids(stub, 'Phụ lục.DOC')).rejects.toMatchObject({ code: 'appendix-old-word' });
  await expect(readGrids(stub, 'Phụ lục.xls')).rejects.toMatchObject({ code: 'appendix-old-excel' });
  await expect(readGrids(stub, 'Phụ lục')).rejects.toMatchObject({ code: 'appendix-not-a-document' });
});
