import { readWorkbookFile, writeWorkbookFile } from '../../src/workbook/files';
import { openDocument, saveDocument } from '../../src/workbench/documents';
import { blocksOf, runsOfEqual } from '../../src/workbench/documents/blocks';
import type { CellInput, Engine } from '../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { fileOf, rowOf, sheetOf } from '../workbook/files/sampleFile';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const inputs = (values: (string | number | boolean | null)[][]): CellInput[][] => values.map((row) => row.map((value) => (
  typeof value === 'string' && value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'value', value })));

const engines: Engine[] = [];
async function newEngine(): Promise<Engine> {
  const engine = await createHeadlessEngine();
  engines.push(engine);
  return engine;
}
afterAll(() => engines.forEach((engine) => engine.dispose()));

async function sample(): Promise<Engine> {
  const engine = await newEngine();
  const sheet = engine.sheets()[0]!.id;
  await engine.changeSheet(sheet, { name: 'Nhiệm vụ', tabColor: '#1F4E79', showGridlines: false });
  await engine.write(sheet, area(0, 0, 5, 4), inputs([
    ['KẾ HOẠCH', null, null, null], ['Mã', 'Văn bản, minh chứng', 'Tỷ lệ', 'Mức'], ['1.01', '=1+1 là văn bản', 0.5, null], ['1.10', 'CV-2', 1, null], ['1.02', null, null, null],
  ]));
  await engine.write(sheet, area(2, 1, 1, 1), [[{ kind: 'value', value: '=1+1 là văn bản' }]]);
  const table = await engine.addTable(sheet, area(1, 0, 4, 4), 'NhiemVu', 'TableStyleLight9');
  await engine.changeTable(table, { showFilterButton: false });
  await engine.write(sheet, area(2, 3, 3, 1), inputs([['=[@[Tỷ lệ]]*2'], ['=[@[Tỷ lệ]]*2'], ['=[@[Tỷ lệ]]*2']]));
  await engine.writeStyle(sheet, area(0, 0, 1, 4), { bold: true, fontName: 'Times New Roman', fontSize: 13, horizontal: 'center', fill: '#DDEBF7' });
  await engine.writeStyle(sheet, area(2, 1, 3, 2), { locked: false, numberFormat: '0.0%', borders: { bottom: { style: 'thin', color: '#BFBFBF' } } });
  await engine.merge(sheet, area(0, 0, 1, 4));
  await engine.setColumnWidths(sheet, 1, 2, 181);
  await engine.setRowHeights(sheet, 0, 1, 40);
  await engine.setColumnsHidden(sheet, 6, 2, true);
  await engine.setFreeze(sheet, 2, 1);
  const stamp = await engine.addSheet('_CCHC');
  await engine.write(stamp, area(0, 0, 1, 2), inputs([['plan', 876]]));
  await engine.changeSheet(stamp, { visibility: 'veryHidden' });
  await engine.setName({ name: 'NgayBaoCao', reference: "='Nhiệm vụ'!$C$3", visible: true });
  await engine.setName({ name: 'Rieng', reference: "='_CCHC'!$A$1", visible: false, sheet: stamp });
  await engine.addConditionalRule(sheet, { areas: [area(2, 0, 3, 4)], priority: 0, stopIfTrue: true, rule: { kind: 'custom', formula: '=AND(N("CCHC")=0,$C3<1)', style: { fill: '#FFC7CE' } } });
  await engine.addConditionalRule(sheet, { areas: [area(2, 2, 3, 1)], priority: 1, stopIfTrue: false, rule: {
    kind: 'dataBar', color: '#63BE7B', min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' }, showValue: true, solid: true } });
  await engine.setValidation(sheet, {
    areas: [area(2, 2, 3, 1)], rule: { kind: 'decimal', operator: 'Between', formula1: '0', formula2: '1' }, ignoreBlanks: true,
    errorAlert: { show: true, style: 'stop', title: 'Sai', message: 'Từ 0 đến 100 %' }, prompt: { show: true, title: 'Tỷ lệ', message: '0–100 %' },
  });
  await engine.setPageLayout(sheet, { ...engine.pageLayout(sheet), orientation: 'landscape', fitToWidth: 1, titleRows: '$2:$2',
    margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 } });
  await engine.setProtection(stamp, { options: { allowSort: true } });
  await engine.setCharts(sheet, [{ id: 'c', name: 'Tỷ lệ', type: 'BarStacked', title: 'Tỷ lệ', sheet, source: area(1, 1, 4, 2), seriesBy: 'columns', left: 400, top: 30, width: 300, height: 200,
    legend: { visible: true, position: 'Bottom' }, seriesColors: ['#63BE7B'] }]);
  await engine.calculate();
  return engine;
}

/** Everything an engine tells, sheets by name instead of id. */
function told(engine: Engine) {
  const nameOf = (id: string | undefined) => engine.sheets().find((sheet) => sheet.id === id)?.name;
  return {
    names: engine.names().map((name) => ({ ...name, sheet: nameOf(name.sheet) })),
    tables: engine.tables().map(({ id, ...table }) => ({ ...table, sheet: nameOf(table.sheet) })),
    active: nameOf(engine.activeSheet()),
    sheets: engine.sheets().map(({ id, ...facts }) => {
      const used = engine.usedArea(id)!;
      return {
        ...facts, used, cells: engine.read(id, used), texts: engine.readText(id, used), merges: engine.merges(id), freeze: engine.freeze(id),
        styles: engine.read(id, used).map((row, r) => row.map((_, c) => engine.readStyle(id, r, c))),
        widths: Array.from({ length: 10 }, (_, column) => engine.columnWidth(id, column)), heights: [0, 1, 2].map((row) => engine.rowHeight(id, row)),
        hidden: [engine.hiddenColumns(id), engine.hiddenRows(id)], layout: engine.pageLayout(id), protection: engine.protection(id)?.options.allowSort,
        rules: engine.conditionalRules(id).map(({ id: _id, ...rule }) => rule), validations: engine.validations(id),
        charts: engine.charts(id).map(({ id: _id, ...chart }) => ({ ...chart, sheet: nameOf(chart.sheet) })),
      };
    }),
  };
}

test('a document that was saved and opened tells the same, twice over', async () => {
  const engine = await sample();
  const bytes = await saveDocument(engine);
  const opened = await newEngine();
  await openDocument(opened, bytes);
  const before = told(engine);
  const after = told(opened);
  // the file knows only the long form of a reference to the own row
  const longForm = (text: string) => text.replaceAll('=[@[Tỷ lệ]]', '=NhiemVu[[#This Row],[Tỷ lệ]]');
  before.sheets[0]!.cells.forEach((row) => row.forEach((cell) => { if (cell.formula) cell.formula = longForm(cell.formula); }));
  expect(after).toEqual(before);
  expect(await saveDocument(opened)).toEqual(await saveDocument(await reopened(opened)));
});

async function reopened(engine: Engine): Promise<Engine> {
  const other = await newEngine();
  await openDocument(other, await saveDocument(engine));
  return other;
}

test('what is saved holds the results, the column formula and the long form', async () => {
  const file = await readWorkbookFile(await saveDocument(await sample()));
  const sheet = file.sheets[0]!;
  expect(sheet.cells[3]![3]).toMatchObject({ value: 2, formula: '=NhiemVu[[#This Row],[Tỷ lệ]]*2' });
  expect(sheet.tables[0]!.columns[3]).toEqual({ name: 'Mức', formula: '=NhiemVu[[#This Row],[Tỷ lệ]]*2' });
  expect(sheet.cells[2]![1]!.value).toBe('=1+1 là văn bản');
  expect(sheet.cells[3]![0]!.value).toBe('1.10');
});

test('opening replaces what was there, names and tables included', async () => {
  const engine = await sample();
  await openDocument(engine, await writeWorkbookFile(fileOf(sheetOf([rowOf(['một', 2, '=B1+1'])]))));
  expect(engine.sheets().map(({ name }) => name)).toEqual(['Nhiệm vụ']);
  expect(engine.tables()).toEqual([]);
  expect(engine.names()).toEqual([]);
  expect(engine.read(engine.activeSheet(), area(0, 0, 1, 3))[0]!.map(({ value }) => value)).toEqual(['một', 2, 3]);
});

test("the file's default font is spelled out in its cells", async () => {
  const engine = await newEngine();
  await openDocument(engine, await writeWorkbookFile(fileOf(sheetOf([[{ value: 'a' }, { value: 'b', style: { bold: true } }]]))));
  const sheet = engine.activeSheet();
  expect(engine.readStyle(sheet, 0, 0)).toMatchObject({ fontName: 'Times New Roman', fontSize: 12 });
  expect(engine.readStyle(sheet, 0, 1)).toMatchObject({ fontName: 'Times New Roman', fontSize: 12, bold: true });
});

test('a file that cannot be read leaves the open workbook alone', async () => {
  const engine = await sample();
  const before = told(engine);
  await expect(openDocument(engine, new TextEncoder().encode('no workbook'))).rejects.toMatchObject({ code: 'not-a-workbook' });
  expect(told(engine)).toEqual(before);
});

test('a formula that spills is opened as the formula alone, and spills again', async () => {
  const engine = await newEngine();
  await openDocument(engine, await writeWorkbookFile(fileOf(sheetOf([
    [{ value: 'cũ', formula: '=TRANSPOSE(A2:A3)', spill: { rows: 1, columns: 2 } }, { value: 'cũ' }], rowOf(['một']), rowOf(['hai']),
  ]))));
  expect(engine.read(engine.activeSheet(), area(0, 0, 1, 2))[0]!.map(({ value }) => value)).toEqual(['một', 'hai']);
});

test('an error that stands in a cell without a formula stays an error', async () => {
  const engine = await newEngine();
  await openDocument(engine, await writeWorkbookFile(fileOf(sheetOf([[{ value: { error: '#N/A' } }, { value: '#N/A' }]]))));
  expect(engine.read(engine.activeSheet(), area(0, 0, 1, 2))[0]!.map(({ value }) => value)).toEqual([{ error: '#N/A' }, '#N/A']);
});

test('what a saved workbook will lack is told on opening', async () => {
  const engine = await newEngine();
  expect(await openDocument(engine, await saveDocument(await sample()))).toEqual([]);
});

test('equal looks are found in rectangles', () => {
  const [a, b] = [{}, {}];
  expect(blocksOf([[a, a, b], [a, a, b], [undefined, a, b]])).toEqual([
    { area: area(0, 0, 2, 2), value: a }, { area: area(2, 1, 1, 1), value: a }, { area: area(0, 2, 3, 1), value: b },
  ]);
  expect(runsOfEqual([[9, 8], [3, 20], [4, 20]])).toEqual([{ start: 3, count: 2, value: 20 }, { start: 9, count: 1, value: 8 }]);
});
