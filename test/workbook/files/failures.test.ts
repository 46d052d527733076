import { strToU8, unzipSync, zipSync } from 'fflate';
import { emptySheet, FileFailure, readWorkbookFile, writeWorkbookFile } from '../../../src/workbook/files';
import { fileOf, rowOf, sheetOf } from './sampleFile';

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const rootRelation = (type: string, target: string) => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
  + `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const zip = (parts: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
const oldContainer = (stream: string) => new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...new Uint8Array(600), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);

async function written(): Promise<Record<string, Uint8Array>> {
  return unzipSync(await writeWorkbookFile(fileOf(sheetOf([rowOf(['a', 1])]))));
}
async function without(path: string): Promise<Uint8Array> {
  const { [path]: _gone, ...rest } = await written();
  return zipSync(rest);
}
async function withPart(path: string, text: string): Promise<Uint8Array> {
  return zipSync({ ...await written(), [path]: strToU8(text) });
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['no bytes', () => new Uint8Array(0), 'not-a-workbook'],
  ['plain text', () => strToU8('Mã;Nhiệm vụ'), 'not-a-workbook'],
  ['a ZIP of something else', () => zip({ 'a.txt': 'a' }), 'not-a-workbook'],
  ['a Word document', () => zip({ '[Content_Types].xml': CONTENT_TYPES, '_rels/.rels': rootRelation('officeDocument', 'word/document.xml'), 'word/document.xml': '<w:document xmlns:w="w"/>' }), 'not-a-workbook'],
  ['a package that leads nowhere', () => zip({ '[Content_Types].xml': CONTENT_TYPES }), 'not-a-workbook'],
  ['a protected workbook', () => oldContainer('EncryptedPackage'), 'encrypted'],
  ['an .xls', () => oldContainer('Workbook'), 'other-format'],
  ['an .ods', () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'other-format'],
  ['a torn file', async () => (await writeWorkbookFile(fileOf(sheetOf([])))).slice(0, 300), 'damaged'],
  ['a sheet without its part', () => without('xl/worksheets/sheet1.xml'), 'damaged'],
  ['a workbook part cut short', () => withPart('xl/workbook.xml', '<workbook><sheets>'), 'damaged'],
  ['a sheet part cut short', () => withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData/><mergeCells>'), 'damaged'],
  ['a cell beyond the last row', () => withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A99999999"><v>1</v></c></row></sheetData></worksheet>'), 'too-large'],
])('%s is refused', async (_, bytes, code) => {
  const failure = await readWorkbookFile(await bytes()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FileFailure);
  expect(failure).toMatchObject({ code });
});

test.each(['xl/styles.xml', 'xl/theme/theme1.xml', 'docProps/core.xml', 'docProps/app.xml'])('a file without %s still gives its cells', async (path) => {
  const file = await readWorkbookFile(await without(path));
  expect(file.sheets[0]!.cells).toEqual([[{ value: 'a' }, { value: 1 }]]);
});

test.each([
  ['a cell', () => fileOf(sheetOf([[{ value: 'a'.repeat(32768) }]]))],
  ['a message', () => fileOf(sheetOf([], { validations: [{ areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], rule: { kind: 'list', source: '=A', inCellDropDown: true }, ignoreBlanks: true,
    errorAlert: { show: true, style: 'stop', title: '', message: 'a'.repeat(256) }, prompt: { show: false, title: '', message: '' } }] }))],
])('text too long for %s is not written', async (_, file) => {
  await expect(writeWorkbookFile(file())).rejects.toMatchObject({ code: 'text-too-long' });
});

test('a workbook without a visible sheet is not written', async () => {
  await expect(writeWorkbookFile(fileOf({ ...emptySheet('a'), visibility: 'hidden' }))).rejects.toThrow('visible');
});
