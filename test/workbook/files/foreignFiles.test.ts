import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile, writeWorkbookFile } from '../../../src/workbook/files';
import { fileOf, rowOf, sheetOf } from './sampleFile';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Our own package with some parts as other programs write them. */
async function withParts(parts: Record<string, string>): Promise<Uint8Array> {
  const files = unzipSync(await writeWorkbookFile(fileOf(sheetOf([rowOf(['a'])]))));
  return zipSync({ ...files, ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])) });
}
const sheetXml = (inside: string) => `<?xml version="1.0"?><worksheet ${MAIN}>${inside}</worksheet>`;
async function read(parts: Record<string, string>) {
  const file = await readWorkbookFile(await withParts(parts));
  return { file, sheet: file.sheets[0]! };
}
const readSheet = async (inside: string) => (await read({ 'xl/worksheets/sheet1.xml': sheetXml(inside) })).sheet;

test('a formula that Excel wrote once for a column is given to each cell', async () => {
  const { cells } = await readSheet(`<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$1:A2)&amp;"A2"</f><v>1</v></c></row>
    <row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`);
  expect(cells.map((row) => row[2]?.formula)).toEqual([undefined, '=A2*$B$1+SUM(A$1:A2)&"A2"', '=A3*$B$1+SUM(A$1:A3)&"A2"', '=A4*$B$1+SUM(A$1:A4)&"A2"']);
});

test('custom functions come back by their own names, also when another add-in put its mark before them', async () => {
  const { cells } = await readSheet(`<sheetData><row r="1"><c r="A1"><f>_xldudf_CCHC_PLANSCORE(B1)</f><v>1</v></c><c r="B1"><f>[2]!_xldudf_CCHC_STATUS(C1,D1)</f><v>2</v></c>
    <c r="C1"><f>_xlfn._xlws.FILTER(_xlfn.LET(_xlpm.x,1,_xlpm.x),TRUE)</f><v>3</v></c></row></sheetData>`);
  expect(cells[0]!.map((cell) => cell?.formula)).toEqual(['=CCHC.PLANSCORE(B1)', '=CCHC.STATUS(C1,D1)', '=FILTER(LET(x,1,x),TRUE)']);
});

test('days in built-in formats, and days counted from 1904, are serial numbers', async () => {
  const styles = `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>
    <borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="46" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  const sheet = sheetXml('<sheetData><row r="1"><c r="A1" s="1"><v>45291</v></c><c r="B1" s="2"><v>1.3333333333333333</v></c><c r="C1"><v>45291</v></c></row></sheetData>');
  const { file } = await read({ 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet });
  expect(file.defaultFont).toEqual({ name: 'Arial', size: 11 });
  expect(file.sheets[0]!.cells[0]).toEqual([
    { value: 45291, style: { numberFormat: 'm/d/yyyy' } }, { value: 1.3333333333333333, style: { numberFormat: '[h]:mm:ss' } }, { value: 45291 },
  ]);
  const workbook = `<workbook ${MAIN}><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const { sheet: since1904 } = await read({ 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook });
  expect(since1904.cells[0]!.map((cell) => cell!.value)).toEqual([46753, 1463.3333333333333, 45291]);
});

test('colours of the theme and the old palette are resolved', async () => {
  const styles = `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/><bgColor indexed="64"/></patternFill></fill></fills>
    <borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellXfs></styleSheet>`;
  const { sheet } = await read({ 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheetXml('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>') });
  expect(sheet.cells[0]![0]!.style).toEqual({ color: '#335693', fill: '#FF0000' });
});

test('elements under a prefix are read as well', async () => {
  const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="1" max="1" width="20" customWidth="1"/></x:cols>
    <x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Mã</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
  const { sheet } = await read({ 'xl/worksheets/sheet1.xml': prefixed });
  expect(sheet.cells).toEqual([[{ value: 'Mã' }]]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(sheet.columnWidths.size).toBe(1);
});

test('rich text gives its text, columns to the end of the sheet give no widths', async () => {
  const sheet = await readSheet(`<cols><col min="1" max="16384" width="9.14" customWidth="0"/></cols>
    <sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>Chậm </t></r><r><rPr><b/></rPr><t>tiến độ</t></r></is></c></row></sheetData>`);
  expect(sheet.cells[0]![0]!.value).toBe('Chậm tiến độ');
  expect(sheet.columnWidths.size).toBe(0);
});

test.each([
  ['<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>', 'hyperlinks'],
  ['<autoFilter ref="A1:B2"/>', 'sheet-filter'],
  ['<conditionalFormatting sqref="A1:A2"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting>', 'other-conditional-formats'],
])('what the model does not hold is said: %s', async (inside, notKept) => {
  const { file } = await read({ 'xl/worksheets/sheet1.xml': sheetXml(`<sheetData/>${inside}`) });
  expect(file.notKept).toEqual([notKept]);
});
