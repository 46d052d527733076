import { readWorkbookFile, writeWorkbookFile, type CellStyle, type SheetFile, type WorkbookFile } from '../../../src/workbook/files';
import { fileOf, rowOf, sheetOf } from './sampleFile';

const through = async (file: WorkbookFile) => readWorkbookFile(await writeWorkbookFile(file));
const sheetThrough = async (sheet: SheetFile) => (await through(fileOf(sheet))).sheets[0]!;
const styled = (style: CellStyle) => sheetOf([[{ value: 1, style }]]);
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const alert = { show: true, style: 'stop' as const, title: 'Không hợp lệ', message: 'Chọn một trong các giá trị\ncó sẵn & "đúng".' };
const prompt = { show: true, title: 'Tình trạng', message: 'Chọn trong danh sách' };
const rules = (...list: SheetFile['conditionalRules'][number]['rule'][]) => sheetOf([], {
  conditionalRules: list.map((rule, priority) => ({ areas: [area(2, 0, 5, 8)], priority, stopIfTrue: priority === 0, rule })),
});
const validation = (rule: SheetFile['validations'][number]['rule']) => sheetOf([], {
  validations: [{ areas: [area(2, 3, 64, 1), area(2, 6, 64, 1)], rule, ignoreBlanks: true, errorAlert: alert, prompt }],
});

describe('a sheet keeps', () => {
  test.each<[string, SheetFile]>([
    ['text that looks like something else', sheetOf([rowOf(['1.10', '01', 'TRUE', '50%', '1/3', '#N/A', '#VALUE!', '_x0041_', "'quoted"])])],
    ['text beginning with a sign', sheetOf([[{ value: '=1+1' }, { value: '+84' }, { value: '-5' }, { value: '@SUM' }]])],
    ['composed and decomposed Vietnamese', sheetOf([rowOf(['Nghị quyết', 'Nghị quyết'.normalize('NFD'), 'Thống kê'])])],
    ['line breaks, tabs and control characters', sheetOf([rowOf(['a\nb', ' a ', '\ta\t', 'a\r\nb', 'bell\u0007', '\u0000', '\uFFFE', '😀'])])],
    ['32,767 characters', sheetOf([rowOf(['ự'.repeat(32767)])])],
    ['numbers to their last digit', sheetOf([rowOf([0, -0.1, 1 / 3, 1e-300, 1.7976931348623157e308, 123456789012345680])])],
    ['booleans and empty text', sheetOf([rowOf([true, false, ''])])],
    ['errors', sheetOf([[{ value: { error: '#N/A' } }, { value: { error: '#DIV/0!' }, formula: '=1/0' }]])],
    ['formulas with their results', sheetOf([[
      { value: 2, formula: '=1+1' }, { value: 'Quá hạn', formula: '="Quá "&"hạn"' }, { value: '', formula: '=""' }, { value: true, formula: '=1<2' },
      { value: '#N/A', formula: '="#"&"N/A"' }, { value: null, formula: '=TODAY()' },
    ]])],
    ['a formula that spills', sheetOf([
      [{ value: 1, formula: '=SORT(D1:D2)', spill: { rows: 2, columns: 1 } }, { value: { error: '#N/A' }, formula: '=UNIQUE(E1:E2)', spill: { rows: 1, columns: 1 } }], rowOf([2]),
    ])],
    ['days as serial numbers', sheetOf([[45291, 60, 45291.25, 1 / 3, -1].map((value) => ({ value, style: { numberFormat: 'dd/mm/yyyy' } }))])],
    ['number formats', sheetOf([['0.0%', '@', '[h]:mm', '#,##0" đồng"', '[Red]-0.00;"không"', 'm/d/yyyy'].map((numberFormat) => ({ value: 0.1, style: { numberFormat } }))])],
    ['a gap between cells', sheetOf([[], [], rowOf([null, null, 1])])],
    ['fonts', styled({ fontName: 'Arial', fontSize: 13, bold: true, italic: true, underline: true, strikethrough: true, color: '#1F4E79' })],
    ['a bold cell in the default font', styled({ bold: true })],
    ['a fill', styled({ fill: '#FFC7CE' })],
    ['alignment', styled({ horizontal: 'center', vertical: 'center', wrap: true, indent: 2 })],
    ['an unlocked cell', styled({ locked: false })],
    ['borders', styled({ borders: { top: { style: 'thin', color: '#BFBFBF' }, bottom: { style: 'double', color: '#000000' } } })],
    ['a look without a value', sheetOf([[{ value: null, style: { fill: '#DDEBF7' } }]])],
    ['tab colour and no grid lines', sheetOf([], { tabColor: '#1F4E79', showGridlines: false })],
    ['widths and hidden columns', sheetOf([], { columnWidths: new Map([[0, 8], [2, 45.5]]), hiddenColumns: [5, 6] })],
    ['heights and hidden rows', sheetOf([], { rowHeights: new Map([[0, 31.5], [4, 60]]), hiddenRows: [4, 7] })],
    ['merged cells', sheetOf([rowOf(['KẾ HOẠCH'])], { merges: [area(0, 0, 1, 8), area(2, 0, 3, 1)] })],
    ['frozen rows and columns', sheetOf([], { freeze: { rows: 2, columns: 3 } })],
    ['a formula rule', rules({ kind: 'custom', formula: '=AND(N("CCHC")=0,$I3="Quá hạn")', style: { fill: '#FFC7CE', color: '#9C0006', bold: true } })],
    ['rules in their order', rules(
      { kind: 'cellValue', operator: 'Between', formula1: '0', formula2: '=$B$1', style: { color: '#9C0006' } },
      { kind: 'cellValue', operator: 'GreaterThanOrEqual', formula1: '="Quá hạn"', style: { italic: true } },
      { kind: 'containsText', operator: 'Contains', text: 'chậm "trễ"', style: { fill: '#FFEB9C' } },
      { kind: 'containsText', operator: 'EndsWith', text: 'hạn', style: { fill: '#FFEB9C' } },
      { kind: 'custom', formula: '=TRUE', style: { borders: { top: { style: 'thin', color: '#FF0000' } } } },
    )],
    ['data bars', rules(
      { kind: 'dataBar', color: '#63BE7B', min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' }, showValue: true, solid: true },
      { kind: 'dataBar', color: '#638EC6', min: { type: 'lowest' }, max: { type: 'highest' }, showValue: false, solid: false },
    )],
    ['a list from a name', validation({ kind: 'list', source: '=DSTinhTrang', inCellDropDown: true })],
    ['a list of words without arrow', validation({ kind: 'list', source: 'Có,Không "rõ"', inCellDropDown: false })],
    ['bounds of a number', validation({ kind: 'decimal', operator: 'Between', formula1: '0', formula2: '=$B$1*2' })],
    ['a first day', validation({ kind: 'date', operator: 'GreaterThanOrEqualTo', formula1: '45291' })],
    ['a validation by formula', validation({ kind: 'custom', formula: '=ISNUMBER(D3)' })],
    ['protection', sheetOf([], { protection: protection({ allowFormatColumns: true, allowAutoFilter: true }) })],
    ['protection with a password', sheetOf([], { protection: { ...protection({}), passwordHash: 'algorithmName=SHA-512;hashValue=aGFzaA==;saltValue=c2FsdA==;spinCount=100000' } })],
    ['page set-up', sheetOf([], { pageLayout: {
      orientation: 'landscape', paperSize: 'a3', fitToWidth: 1, fitToHeight: null, titleRows: '$1:$2', printArea: '$A$1:$K$40', centerHorizontally: true,
      margins: { top: 36, bottom: 40.5, left: 28.8, right: 28.8, header: 18, footer: 18 },
      header: { left: '&"Arial,Bold"Sở Nội vụ', center: '', right: '&D' }, footer: { left: 'R&&D', center: 'Trang &P/&N', right: '' },
    } })],
  ])('%s', async (_, sheet) => {
    expect(await sheetThrough(sheet)).toEqual(sheet);
  });
});

function protection(options: Record<string, boolean>) {
  const names = ['FormatCells', 'FormatColumns', 'FormatRows', 'InsertColumns', 'InsertRows', 'InsertHyperlinks', 'DeleteColumns', 'DeleteRows',
    'Sort', 'AutoFilter', 'PivotTables', 'EditObjects', 'EditScenarios'];
  return { options: { ...Object.fromEntries(names.map((name) => [`allow${name}`, false])), ...options } };
}

test('tables keep their columns, column formulas and style', async () => {
  const sheet = sheetOf([[], rowOf(['Mã', 'Văn bản, minh chứng', 'Dòng\nhai', 'Tổng']), rowOf(['1.01', 'CV', 1, null])], {
    tables: [
      { name: 'NhiemVu', area: area(1, 0, 2, 4), style: 'TableStyleLight1', showFilterButton: true, showBandedRows: false, columns: [
        { name: 'Mã' }, { name: 'Văn bản, minh chứng' }, { name: 'Dòng\nhai' }, { name: 'Tổng', formula: '=NhiemVu[[#This Row],[Mã]]&"<1>"' }] },
      { name: 'BiDanh', area: area(5, 0, 3, 1), style: '', showFilterButton: false, showBandedRows: true, columns: [{ name: 'Cách viết' }] },
    ],
  });
  const read = await sheetThrough(sheet);
  expect(read.tables).toEqual(sheet.tables);
  expect(read.cells[5]).toEqual([{ value: 'Cách viết' }]);
});

test('a table without rows is written with one: Excel refuses it otherwise', async () => {
  const table = { name: 'BiDanh', area: area(0, 0, 1, 1), style: '', showFilterButton: true, showBandedRows: true, columns: [{ name: 'Cách viết' }] };
  expect((await sheetThrough(sheetOf([], { tables: [table] }))).tables[0]!.area).toEqual(area(0, 0, 2, 1));
});

test('a workbook keeps sheets, visibility, names and the shown sheet', async () => {
  const file: WorkbookFile = {
    ...fileOf({ ...sheetOf([]), name: "Tổng hợp, năm '23" }, { ...sheetOf([]), name: '_CCHC', visibility: 'veryHidden' }, { ...sheetOf([]), name: 'Ẩn', visibility: 'hidden' }, sheetOf([])),
    activeSheet: 3,
    names: [
      { name: 'NgayBaoCao', reference: "'Tổng hợp, năm ''23'!$B$1", visible: true },
      { name: 'DSTinhTrang', reference: "'Ẩn'!$A$1:$A$4", visible: false },
      { name: 'DSTinhTrang', reference: "'Ẩn'!$B$1", visible: true, sheet: 'Nhiệm vụ' },
    ],
  };
  file.sheets[0]!.pageLayout.printArea = '$A$1:$C$9,$E$1:$F$2';
  file.sheets[0]!.pageLayout.titleRows = '$3:$4';
  expect(await through(file)).toEqual(file);
});

test.each(['BarStacked100', 'BarStacked', 'BarClustered', 'ColumnStacked', 'ColumnStacked100', 'Line', 'Area'])('a chart of type %s', async (type) => {
  const cells = [rowOf(['', 'Đúng hạn', 'Quá hạn']), rowOf(['Thể chế', 3, 1]), rowOf(['Thủ tục', 2, 2]), rowOf(['Bộ máy', 0, 4])];
  const chart: SheetFile['charts'][number] = {
    name: 'Theo lĩnh vực', type, title: 'Tiến độ theo lĩnh vực', source: { sheet: 'Nhiệm vụ', area: area(0, 0, 4, 3) }, seriesBy: 'columns',
    left: 100.5, top: 80.25, width: 420, height: 210.75, legend: { visible: true, position: 'Bottom' }, seriesColors: type === 'Line' ? [null, null] : ['#63BE7B', '#F8696B'],
  };
  const sheet = sheetOf(cells, { charts: [chart], columnWidths: new Map([[0, 30]]), rowHeights: new Map([[1, 40]]) });
  expect((await sheetThrough(sheet)).charts).toEqual([chart]);
});

test.each([['rows', area(0, 0, 3, 5)], ['columns', area(0, 0, 5, 2)], ['columns', area(4, 2, 2, 4)], ['rows', area(4, 2, 4, 2)]] as const)('a chart by %s of %j', async (seriesBy, source) => {
  const chart: SheetFile['charts'][number] = {
    name: 'C', type: 'BarStacked', title: '', source: { sheet: 'Nhiệm vụ', area: source }, seriesBy, left: 0, top: 0, width: 300, height: 200,
    legend: { visible: false, position: 'Right' }, seriesColors: Array.from({ length: (seriesBy === 'rows' ? source.rows : source.columns) - 1 }, () => null),
  };
  expect((await sheetThrough(sheetOf([], { charts: [chart] }))).charts).toEqual([chart]);
});

test('the same workbook gives the same bytes', async () => {
  const file = fileOf(sheetOf([rowOf(['a', 1])]));
  expect(await writeWorkbookFile(file)).toEqual(await writeWorkbookFile(file));
});

test('a pie has one series', async () => {
  const chart: SheetFile['charts'][number] = {
    name: 'Chỉ tiêu', type: 'Pie', title: 'Chỉ tiêu', source: { sheet: 'Nhiệm vụ', area: area(0, 0, 4, 2) }, seriesBy: 'columns',
    left: 0, top: 0, width: 300, height: 200, legend: { visible: true, position: 'Right' }, seriesColors: [null],
  };
  expect((await sheetThrough(sheetOf([], { charts: [chart] }))).charts).toEqual([chart]);
});
