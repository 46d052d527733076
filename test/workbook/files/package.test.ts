import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbookFile } from '../../../src/workbook/files';
import { fileOf, rowOf, sheetOf } from './sampleFile';
import { planLikeFile } from './planLikeFile';

/** The order that ECMA-376 gives a worksheet's elements; Excel offers to repair a file that does not keep it. */
const WORKSHEET_ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells',
  'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing', 'tableParts', 'extLst'];
const ORDERS: Record<string, string[]> = {
  workbook: ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'],
  styleSheet: ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border'],
  table: ['autoFilter', 'tableColumns', 'tableStyleInfo'],
  dataBar: ['cfvo', 'color'], cfRule: ['formula', 'dataBar', 'extLst'], dataValidation: ['formula1', 'formula2'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'overlap', 'axId'],
  ser: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'cat', 'val'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs', 'showDLblsOverMax'],
  catAx: ['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl'],
  valAx: ['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween'],
  worksheet: WORKSHEET_ORDER,
};

/** An XML reader of another make than the product's: the browser's, by way of jsdom. */
let parse: (xml: string) => Document;
let parts: Map<string, Document>;

beforeAll(async () => {
  const { JSDOM } = require('jsdom') as { JSDOM: new (html: string) => { window: { DOMParser: new () => DOMParser } } };
  const { DOMParser } = new JSDOM('').window;
  parse = (xml) => new DOMParser().parseFromString(xml, 'application/xml');
  const files = unzipSync(await writeWorkbookFile(planLikeFile()));
  parts = new Map(Object.entries(files).map(([path, bytes]) => [path, parse(strFromU8(bytes))]));
});

const all = (document: Document, name: string) => [...document.getElementsByTagNameNS('*', name)];

test('every part is well-formed', () => {
  for (const [path, document] of parts) expect([path, all(document, 'parsererror').length]).toEqual([path, 0]);
});

test('elements stand in the order of the standard', () => {
  const checked = new Set<string>();
  for (const [path, document] of parts) {
    for (const [parent, order] of Object.entries(ORDERS)) {
      for (const element of all(document, parent).filter((found) => found.prefix !== 'x14')) {
        const names = [...element.children].map((child) => child.localName);
        const known = names.filter((name) => order.includes(name));
        expect([path, parent, names]).toEqual([path, parent, known]);
        expect([path, parent, names]).toEqual([path, parent, [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b))]);
        checked.add(parent);
      }
    }
  }
  expect([...checked].sort()).toEqual(Object.keys(ORDERS).sort());
});

test('every part has a content type, and every content type its part', () => {
  const types = parts.get('[Content_Types].xml')!;
  const overrides = all(types, 'Override').map((element) => element.getAttribute('PartName')!.slice(1));
  for (const path of overrides) expect([...parts.keys()]).toContain(path);
  const needsOne = [...parts.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
  expect(overrides.sort()).toEqual(needsOne.sort());
  expect(new Set(overrides).size).toBe(overrides.length);
});

test('every relationship leads to a part, every part but the first is led to, and every r:id resolves', () => {
  const reached = new Set<string>();
  for (const [path, document] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]+$/, '');
    const ids = new Set<string>();
    for (const relationship of all(document, 'Relationship')) {
      const target = new URL(relationship.getAttribute('Target')!, `file:///${folder}`).pathname.slice(1);
      expect([...parts.keys()]).toContain(target);
      reached.add(target);
      ids.add(relationship.getAttribute('Id')!);
    }
    const owner = parts.get(folder + path.split('/').at(-1)!.replace(/\.rels$/, ''));
    for (const element of owner ? [...owner.getElementsByTagName('*')] : []) {
      const id = element.getAttributeNS('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'id');
      if (id) expect(ids).toContain(id);
    }
  }
  const leads = [...parts.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
  expect([...reached].sort()).toEqual(leads.sort());
});

test('table headers are text and equal their columns; ids are unique; no calculation chain is claimed', () => {
  const strings = all(parts.get('xl/sharedStrings.xml')!, 'si').map((element) => element.textContent);
  const sheet = parts.get('xl/worksheets/sheet2.xml')!;
  const cellText = (reference: string) => {
    const cell = all(sheet, 'c').find((element) => element.getAttribute('r') === reference)!;
    expect(cell.getAttribute('t')).toBe('s');
    return strings[Number(cell.textContent)];
  };
  const table = parts.get('xl/tables/table1.xml')!;
  const [start] = table.documentElement.getAttribute('ref')!.split(':');
  const row = start!.replace(/[A-Z]+/, '');
  const columns = all(table, 'tableColumn');
  expect(columns.map((column) => column.getAttribute('name'))).toEqual(columns.map((_, at) => cellText(String.fromCharCode(65 + at) + row)));
  const ids = [...parts].filter(([path]) => path.startsWith('xl/tables/')).map(([, document]) => document.documentElement.getAttribute('id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...parts.keys()].filter((path) => /calcChain/i.test(path))).toEqual([]);
});

test('styles point to what is there', () => {
  const styles = parts.get('xl/styles.xml')!;
  const count = (name: string) => all(styles, name)[0]!.children.length;
  const formats = new Set(all(styles, 'numFmt').map((element) => element.getAttribute('numFmtId')));
  for (const xf of all(styles, 'cellXfs')[0]!.children) {
    expect(Number(xf.getAttribute('fontId'))).toBeLessThan(count('fonts'));
    expect(Number(xf.getAttribute('fillId'))).toBeLessThan(count('fills'));
    expect(Number(xf.getAttribute('borderId'))).toBeLessThan(count('borders'));
    expect(xf.getAttribute('numFmtId') === '0' || formats.has(xf.getAttribute('numFmtId'))).toBe(true);
  }
  for (const [path, document] of parts) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    for (const cell of all(document, 'c')) expect(Number(cell.getAttribute('s') ?? 0)).toBeLessThan(count('cellXfs'));
    for (const rule of all(document, 'cfRule')) if (rule.hasAttribute('dxfId')) expect(Number(rule.getAttribute('dxfId'))).toBeLessThan(count('dxfs'));
  }
});

test('in the file formulas are spelled as Excel spells them there', () => {
  const formulas = all(parts.get('xl/worksheets/sheet2.xml')!, 'f').map((element) => element.textContent);
  expect(formulas).toContain('_xldudf_CCHC_ATTAINMENT(NhiemVu[[#This Row],[Tỷ lệ hoàn thành]],1)');
  expect(formulas.filter((formula) => formula!.startsWith('='))).toEqual([]);
  const names = all(parts.get('xl/workbook.xml')!, 'definedName').map((element) => [element.getAttribute('name'), element.getAttribute('localSheetId'), element.textContent]);
  expect(names).toContainEqual(['_xlnm.Print_Titles', '1', "'Nhiệm vụ'!$2:$2"]);
  expect(names).toContainEqual(['_xlnm.Print_Area', '0', "'Tổng hợp'!$A$1:$G$36"]);
});

test('Excel calculates on opening, except a workbook with custom functions: without the add-in these would lose their values', async () => {
  const calculation = (document: Document) => all(document, 'calcPr')[0]!.getAttribute('fullCalcOnLoad');
  expect(calculation(parts.get('xl/workbook.xml')!)).toBeNull();
  const native = unzipSync(await writeWorkbookFile(fileOf(sheetOf([rowOf(['=1+1'])]))));
  expect(calculation(parse(strFromU8(native['xl/workbook.xml']!)))).toBe('1');
});
