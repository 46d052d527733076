import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { anGiang2023 } from '../../../../src/plans/angiang2023';
import { TASK_TABLE } from '../../../../src/sheets/columns';
import { templateChanges } from '../../../../src/sheets/templateChanges';
import { SHEET_NAMES } from '../../../../src/strings';
import { copyOfWorkbook, fileOfChanges, readWorkbookFile, writeWorkbookFile, type WorkbookFile } from '../../../../src/workbook/files';
import { toFileFormula } from '../../../../src/workbook/files/formulas/fileFormula';
import { plainCells } from '../../../../src/workbook/files/copying/plainCells';
import { EMPTY } from '../../../sheets/snapshots';
import { throughLibreOffice, WITHOUT_LIBREOFFICE } from '../libreOffice';

const STAMP = SHEET_NAMES.stamp;
const COMPUTED = 3 * (64 + 29 + 21);

/** The coordinator's workbook with the add-in's functions and what they answered; a sheet of somebody's own beside. */
function ours(edit: (file: WorkbookFile) => void = () => undefined): WorkbookFile {
  const file = fileOfChanges([
    ...templateChanges(anGiang2023, { dialect: 'cchc', reportDate: 45107, snapshot: EMPTY, agencies: anGiang2023.agencies }),
    { kind: 'addSheet', sheet: 'Riêng', visibility: 'Visible', showGridlines: true },
    { kind: 'write', sheet: 'Riêng', area: { row: 0, column: 0, rows: 1, columns: 3 }, cells: [[{ formula: 'CCHC.RATE(11,49)' }, { formula: '1+1' }, 'lời nhắn']] },
  ]);
  for (const cell of file.sheets.flatMap(({ cells }) => cells.flat())) if (cell?.formula !== undefined) cell.value = cell.formula.includes('RATE') ? 11 / 49 : cell.formula === '=1+1' ? 2 : 'Trong hạn';
  edit(file);
  return file;
}

const copied = async (file: WorkbookFile, cells: 'formulas' | 'values' = 'formulas') => copyOfWorkbook(await writeWorkbookFile(file), cells, [STAMP]);
const formulasOf = ({ sheets }: WorkbookFile) => sheets.flatMap(({ cells }) => cells.flat()).flatMap((cell) => cell?.formula ?? []);
const cellOf = (file: WorkbookFile, sheet: string, row: number, column: number) => file.sheets.find(({ name }) => name === sheet)!.cells[row]?.[column];

test('our functions become native formulas with their values; where there is no native one, the value stays', async () => {
  const { bytes, native, values } = await copied(ours());
  expect([native, values]).toEqual([COMPUTED, 1]);
  const copy = await readWorkbookFile(bytes);
  expect(formulasOf(copy).filter((formula) => formula.includes('CCHC.'))).toEqual([]);
  const at = TASK_TABLE.columns.findIndex(({ key }) => key === 'timeState');
  const cell = cellOf(copy, SHEET_NAMES.tasks, 5, at)!;
  expect(toFileFormula(cell.formula!, 'NhiemVu')).toBe(toFileFormula(TASK_TABLE.columns[at]!.formulas!.native, 'NhiemVu'));
  expect(cell.value).toBe('Trong hạn');
  expect([cellOf(copy, 'Riêng', 0, 0), cellOf(copy, 'Riêng', 0, 1)]).toEqual([{ value: 11 / 49 }, { value: 2, formula: '=1+1' }]);
  expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain('fullCalcOnLoad="1"');
});

test('only values: no formula is left, and every value', async () => {
  const file = ours();
  const { bytes, native, values } = await copied(file, 'values');
  const copy = await readWorkbookFile(bytes);
  expect([native, formulasOf(copy)]).toEqual([0, []]);
  expect(values).toBe(formulasOf(file).length);
  expect(cellOf(copy, SHEET_NAMES.tasks, 5, 14)?.value).toBe('Trong hạn');
  expect(copy.sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])))).toEqual([]);
});

test('new rows of a table are filled with native formulas', async () => {
  const copy = await readWorkbookFile((await copied(ours())).bytes);
  const filled = copy.sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])));
  expect(filled.length).toBeGreaterThan(20);
  expect(filled.some((formula) => formula.includes('CCHC.'))).toBe(false);
});

describe('the very hidden sheet is gone, and what counts sheets still fits', () => {
  test.each(['last', 'first'])('standing %s', async (place) => {
    const file = ours((book) => {
      const at = book.sheets.findIndex(({ name }) => name === STAMP);
      const [stamp] = book.sheets.splice(at, 1);
      if (place === 'first') book.sheets.unshift(stamp!);
      else book.sheets.push(stamp!);
      book.activeSheet = book.sheets.findIndex(({ name }) => name === SHEET_NAMES.tasks);
      book.names.push({ name: 'CuaRieng', reference: `'${STAMP}'!$A$1`, visible: true });
    });
    const { bytes } = await copied(file);
    const copy = await readWorkbookFile(bytes);
    const others = file.sheets.filter(({ name }) => name !== STAMP);
    expect(copy.sheets.map(({ name }) => name)).toEqual(others.map(({ name }) => name));
    expect(copy.sheets[copy.activeSheet]!.name).toBe(SHEET_NAMES.tasks);
    expect(copy.sheets.map(({ pageLayout }) => [pageLayout.titleRows, pageLayout.printArea])).toEqual((await readWorkbookFile(await writeWorkbookFile(file))).sheets
      .filter(({ name }) => name !== STAMP).map(({ pageLayout }) => [pageLayout.titleRows, pageLayout.printArea]));
    expect(copy.names.map(({ name }) => name)).toEqual(file.names.map(({ name }) => name).filter((name) => name !== 'CuaRieng'));
    expect(Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).filter((part) => part.includes(STAMP) || part.includes('_xldudf'))).toEqual([]);
  });
});

test('what opens the pane at somebody else\'s is taken out; what people put in comes along', async () => {
  const parts = unzipSync(await writeWorkbookFile(ours()));
  const put = (path: string, text: string) => { parts[path] = strToU8(text); };
  const change = (path: string, from: string, to: string) => { parts[path] = strToU8(strFromU8(parts[path]!).replace(from, to)); };
  put('xl/webextensions/taskpanes.xml', '<wetp:taskpanes/>');
  put('xl/webextensions/webextension1.xml', '<we:webextension/>');
  put('xl/webextensions/_rels/taskpanes.xml.rels', '<Relationships/>');
  put('xl/calcChain.xml', '<calcChain/>');
  put('xl/media/image1.png', 'ảnh');
  change('_rels/.rels', '</Relationships>', '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>');
  change('xl/_rels/workbook.xml.rels', '</Relationships>', '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>');
  change('[Content_Types].xml', '</Types>', '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="a"/><Override PartName="/xl/calcChain.xml" ContentType="b"/></Types>');
  const copy = unzipSync(copyOfWorkbook(zipSync(parts), 'formulas', [STAMP]).bytes);
  expect(Object.keys(copy).filter((path) => /webextension|calcChain/u.test(path))).toEqual([]);
  expect(Object.values(copy).map((part) => strFromU8(part)).filter((part) => /webextension|calcChain/u.test(part))).toEqual([]);
  expect(strFromU8(copy['xl/media/image1.png']!)).toBe('ảnh');
  expect(Object.values(copy).map((part) => strFromU8(part)).filter((part) => part.includes('N("CCHC")') || part.includes('N(&quot;CCHC&quot;)'))).toEqual([]);
});

test('the colours stay: the rules lose only our mark', async () => {
  const copy = await readWorkbookFile((await copied(ours())).bytes);
  const rules = copy.sheets.find(({ name }) => name === SHEET_NAMES.tasks)!.conditionalRules;
  expect(rules.map(({ rule }) => ('formula' in rule ? rule.formula : ''))[0]).toBe('=AND($O6="Quá hạn chưa hoàn thành")');
});

describe('cells as Excel writes them', () => {
  const ROW = '<sheetData><row r="6">';
  const sheet = (cells: string) => `<worksheet>${ROW}${cells}</row></sheetData></worksheet>`;
  const native = (row: number, column: number) => (column === 0 ? `NATIVE${row}&"<"` : null);
  test.each([
    ['a plain one', '<c r="A6" t="str"><f>_xldudf_CCHC_STATUS(B6)</f><v>x</v></c>', '<c r="A6" t="str"><f>NATIVE5&amp;&quot;&lt;&quot;</f><v>x</v></c>'],
    ['behind another add-in\'s mark', '<c r="A6" t="str"><f>[2]!_xldudf_CCHC_STATUS(B6)</f><v>x</v></c>', '<c r="A6" t="str"><f>NATIVE5&amp;&quot;&lt;&quot;</f><v>x</v></c>'],
    ['stuck at an error', '<c r="A6" s="3" t="e"><f>_xldudf_CCHC_STATUS(B6)</f><v>#NAME?</v></c>', '<c r="A6" s="3"><f>NATIVE5&amp;&quot;&lt;&quot;</f></c>'],
    ['shared down a column', '<c r="A6"><f t="shared" ref="A6:A7" si="0">_xldudf_CCHC_STATUS(B6)</f><v>1</v></c><c r="A7"><f t="shared" si="0"/><v>2</v></c>',
      '<c r="A6"><f>NATIVE5&amp;&quot;&lt;&quot;</f><v>1</v></c><c r="A7"><f>NATIVE6&amp;&quot;&lt;&quot;</f><v>2</v></c>'],
    ['shared, but somebody\'s own', '<c r="A6"><f t="shared" ref="A6:A7" si="1">B6*2</f><v>1</v></c><c r="A7"><f t="shared" si="1"/><v>2</v></c>',
      '<c r="A6"><f t="shared" ref="A6:A7" si="1">B6*2</f><v>1</v></c><c r="A7"><f t="shared" si="1"/><v>2</v></c>'],
    ['one that spills', '<c r="D6" t="str" cm="1"><f t="array" ref="D6:D8">_xldudf_CCHC_LAGGING(A:A)</f><v>x</v></c>', '<c r="D6" t="str"><v>x</v></c>'],
    ['a text that only looks like it', '<c r="A6" t="inlineStr"><is><t>_xldudf_CCHC_STATUS</t></is></c>', '<c r="A6" t="inlineStr"><is><t>_xldudf_CCHC_STATUS</t></is></c>'],
  ])('%s', (_, cells, wanted) => expect(plainCells(sheet(cells), 'formulas', native).xml).toBe(sheet(wanted)));
});

test.each([['text', strToU8('không phải sổ tính')], ['nothing', new Uint8Array()]])('%s is no workbook, and said so', (_, bytes) => {
  expect(() => copyOfWorkbook(bytes, 'formulas', [STAMP])).toThrow(expect.objectContaining({ code: 'not-a-workbook' }));
});

(WITHOUT_LIBREOFFICE ? test.skip : test)('LibreOffice opens the copy and works out every formula', async () => {
  const { bytes } = await copied(ours());
  const [saved] = [...throughLibreOffice(bytes, 'xlsx').values()];
  const copy = await readWorkbookFile(saved!);
  expect(copy.sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell?.value === 'object' && cell.value !== null)).toEqual([]);
  expect(cellOf(copy, SHEET_NAMES.tasks, 5, 14)?.value).toBe('Chưa có hạn tính được');
}, 120000);
