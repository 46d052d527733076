import { codeOf, ENGINES, openOffice, type Opened } from '../office';

/** What an add-in writes through Microsoft's client and reads back through it, over either engine. */
describe.each(ENGINES)('the workbook over %s', (_, makeEngine) => {
  let office: Opened;
  beforeEach(async () => { office = await openOffice(makeEngine); });
  afterEach(() => office.close());

  const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => office.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return answer;
  });
  const values = (address: string) => run(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

  describe('cells', () => {
    test('a formula written and read in one request has its value', async () => {
      expect(await run(async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.formulas = [[2, '=A1+A2'], [3, '=B1+1']];
        range.load('values,formulas,valueTypes,text');
        await context.sync();
        return [range.values, range.formulas, range.valueTypes, range.text];
      })).toEqual([[[2, 5], [3, 6]], [[2, '=A1+A2'], [3, '=B1+1']], [['Double', 'Double'], ['Double', 'Double']], [['2', '5'], ['3', '6']]]);
    });
    test('null leaves a cell, "" empties it, one value fills all', async () => {
      await run((sheet) => { sheet.getRange('A1:C1').values = [[1, 2, 3]]; });
      await run((sheet) => { sheet.getRange('A1:C1').values = [[null, '', 'x']] as string[][]; });
      expect(await values('A1:C1')).toEqual([[1, '', 'x']]);
      await run((sheet) => { sheet.getRange('A1:B2').values = 'y' as never; });
      expect(await values('A1:B2')).toEqual([['y', 'y'], ['y', 'y']]);
    });
    test('one formula for many cells moves its references', async () => {
      await run((sheet) => {
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('B1:B3').formulas = '=A1+$A$1' as never;
      });
      expect(await values('B1:B3')).toEqual([[2], [3], [4]]);
    });
    test('codes stay text in cells formatted as text, and turn into numbers elsewhere', async () => {
      await run((sheet) => {
        sheet.getRange('A1:A2').numberFormat = [['@'], ['General']];
        sheet.getRange('A1:A2').values = [['1.10'], ['1.10']];
      });
      expect(await values('A1:A2')).toEqual([['1.10'], [1.1]]);
    });
    test('calculation held back: the request reads what stood before, the next one the result', async () => {
      await run((sheet) => { sheet.getRange('A1:B1').formulas = [[1, '=A1+1']]; });
      expect(await run(async (sheet, context) => {
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange('A1').values = [[10]];
        await context.sync();
        const after = sheet.getRange('B1').load('values');
        await context.sync();
        return after.values;
      })).toEqual([[11]]);
    });
    test('the used range begins at the first cell in use', async () => {
      await run((sheet) => { sheet.getRange('C4:D5').values = [[1, 2], [3, 4]]; });
      expect(await run(async (sheet, context) => {
        const used = sheet.getUsedRange().load('address');
        const empty = context.workbook.worksheets.add('Trống').getUsedRangeOrNullObject();
        await context.sync();
        return [used.address, empty.isNullObject];
      })).toEqual(['Sheet1!C4:D5', true]);
    });
  });

  describe('looks', () => {
    test('fonts, alignment, borders and number formats', async () => {
      expect(await run(async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        Object.assign(range.format, { wrapText: true, horizontalAlignment: 'Center', verticalAlignment: 'Top' });
        Object.assign(range.format.font, { name: 'Times New Roman', size: 13, bold: true, color: '#1F4E79' });
        const edge = range.format.borders.getItem('EdgeBottom');
        Object.assign(edge, { style: 'Continuous', weight: 'Medium', color: '#808080' });
        sheet.getRange('A1').format.font.italic = true;
        range.load('format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color');
        edge.load('style,weight,color');
        const top = range.format.borders.getItem('EdgeTop').load('style');
        await context.sync();
        const { font } = range.format;
        return [range.format.wrapText, range.format.horizontalAlignment, range.format.verticalAlignment, font.name, font.size, font.bold, font.italic, font.color, edge.style, edge.weight, edge.color, top.style];
      })).toEqual([true, 'Center', 'Top', 'Times New Roman', 13, true, null, '#1F4E79', 'Continuous', 'Medium', '#808080', 'None']);
    });
    test('widths and heights are points: 64 pixels are 48', async () => {
      expect(await run(async (sheet, context) => {
        const standard = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
        sheet.getRange('B:B').format.columnWidth = 120;
        sheet.getRange('3:3').format.rowHeight = 30;
        const wide = sheet.getRange('B3').load('format/columnWidth,format/rowHeight,left,top,width,height');
        await context.sync();
        return [standard.format.columnWidth, standard.format.rowHeight, wide.format.columnWidth, wide.format.rowHeight, wide.left, wide.top, wide.width, wide.height];
      })).toEqual([48, 15, 120, 30, 48, 30, 120, 30]);
      expect(office.engine.columnWidth(office.engine.activeSheet(), 1)).toBe(160);
    });
    test('hidden columns and frozen panes', async () => {
      expect(await run(async (sheet, context) => {
        sheet.getRange('B:C').columnHidden = true;
        sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
        const [hidden, some, frozen] = [sheet.getRange('B:C').load('columnHidden'), sheet.getRange('A:B').load('columnHidden'), sheet.freezePanes.getLocationOrNullObject().load('address')];
        await context.sync();
        return [hidden.columnHidden, some.columnHidden, frozen.address];
      })).toEqual([true, null, 'Sheet1!A1:A2']);
    });
  });

  describe('sheets', () => {
    test('added, renamed, hidden, coloured, moved, deleted', async () => {
      expect(await run(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Nhiệm vụ');
        Object.assign(added, { name: 'Mục tiêu', tabColor: '#FF0000', showGridlines: false });
        const hidden = worksheets.add('_CCHC');
        hidden.visibility = 'VeryHidden';
        const count = worksheets.getCount(true);
        worksheets.load('items/name,items/visibility,items/position,items/tabColor,items/showGridlines');
        await context.sync();
        const [, sheet, stamp] = worksheets.items;
        return [count.value, sheet!.name, sheet!.tabColor, sheet!.showGridlines, sheet!.position, stamp!.name, stamp!.visibility];
      })).toEqual([2, 'Mục tiêu', '#FF0000', false, 1, '_CCHC', 'VeryHidden']);
      expect(await codeOf(run((_sheet, context) => context.workbook.worksheets.getItem('_CCHC').delete()))).toBe('InvalidOperation');
      await run((_sheet, context) => context.workbook.worksheets.getItem('mục tiêu').delete());
      expect(office.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', '_CCHC']);
    });
  });

  describe('tables', () => {
    const addTable = () => run((sheet) => {
      sheet.getRange('A1:C3').values = [['Mã', 'Số', 'Số'], ['a', 1, 3], ['b', 2, 4]];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'NhiemVu';
    });
    test('headers are made unlike one another; parts have their addresses', async () => {
      await addTable();
      expect(await run(async (_sheet, context) => {
        const table = context.workbook.tables.getItem('nhiemvu').load('name,style,showFilterButton,showBandedRows');
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('Số').getDataBodyRange()].map((range) => range.load('address'));
        table.columns.load('items/name');
        table.rows.load('count');
        table.worksheet.load('name');
        await context.sync();
        return [table.name, table.columns.items.map(({ name }) => name), table.rows.count, table.worksheet.name, ...parts.map(({ address }) => address)];
      })).toEqual(['NhiemVu', ['Mã', 'Số', 'Số2'], 2, 'Sheet1', 'Sheet1!A1:C3', 'Sheet1!A1:C1', 'Sheet1!A2:C3', 'Sheet1!B2:B3']);
    });
    test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
      ['InvalidArgument', 'overlaps another', (sheet) => sheet.tables.add('C3:D5', true)],
      ['ItemAlreadyExists', 'takes another\'s name', (sheet) => { sheet.tables.add('F1:G2', true).name = 'NHIEMVU'; }],
      ['InvalidArgument', 'has a name with a space', (sheet) => { sheet.tables.getItem('NhiemVu').name = 'Nhiem Vu'; }],
      ['InvalidArgument', 'is moved off its header row', (sheet) => sheet.tables.getItem('NhiemVu').resize('A2:C5')],
      ['ApiNotFound', 'comes without headers', (sheet) => sheet.tables.add('F1:G2', false)],
    ])('%s for a table that %s', async (code, _what, act) => {
      await addTable();
      expect(await codeOf(run((sheet) => { act(sheet); }))).toBe(code);
    });
    test('grows by resize and by rows.add, not by what is written below it', async () => {
      await addTable();
      const address = () => run(async (_sheet, context) => {
        const range = context.workbook.tables.getItem('NhiemVu').getRange().load('address');
        await context.sync();
        return range.address;
      });
      await run((sheet) => { sheet.getRange('A4').values = [['c']]; });
      expect(await address()).toBe('Sheet1!A1:C3');
      await run((_sheet, context) => context.workbook.tables.getItem('NhiemVu').resize('A1:C4'));
      expect(await address()).toBe('Sheet1!A1:C4');
      await run((_sheet, context) => void context.workbook.tables.getItem('NhiemVu').rows.add(undefined, [['d', 9, 9]]));
      expect(await address()).toBe('Sheet1!A1:C5');
      expect(await values('A4:C5')).toEqual([['c', '', ''], ['d', 9, 9]]);
    });
    test('a row in the middle, a row taken away, a column renamed and a column added', async () => {
      await addTable();
      await run((_sheet, context) => {
        const table = context.workbook.tables.getItem('NhiemVu');
        table.rows.add(1, [['giữa', 5, 6]]);
        table.rows.getItemAt(0).delete();
        table.columns.getItem('Số').name = 'Chỉ tiêu';
        table.columns.add(-1, [['Mới'], ['m'], ['n']] as never);
      });
      expect(await run(async (_sheet, context) => {
        const table = context.workbook.tables.getItem('NhiemVu');
        const range = table.getRange().load('values,address');
        table.columns.load('items/name,items/id,items/index');
        const renamed = table.columns.getItem('Chỉ tiêu').getDataBodyRange().load('values');
        await context.sync();
        return [range.address, range.values, table.columns.items.map(({ name }) => name), renamed.values];
      })).toEqual(['Sheet1!A1:D3', [['Mã', 'Chỉ tiêu', 'Số2', 'Mới'], ['giữa', 5, 6, 'm'], ['b', 2, 4, 'n']], ['Mã', 'Chỉ tiêu', 'Số2', 'Mới'], [[5], [2]]]);
    });
    test('sorted by its own columns, and ended as a table with its cells kept', async () => {
      await run((sheet) => {
        sheet.getRange('B1:D3').values = [['Mã', 'Số', 'Tên'], ['b', 1, 'x'], ['a', 2, 'y']];
        sheet.tables.add('B1:D3', true).name = 'NhiemVu';
      });
      await run((_sheet, context) => context.workbook.tables.getItem('NhiemVu').sort.apply([{ key: 1, ascending: false }]));
      expect(await values('B1:C3')).toEqual([['Mã', 'Số'], ['a', 2], ['b', 1]]);
      await run((sheet) => sheet.getRange('B1:D3').sort.apply([{ key: 0, ascending: false }], false, true));
      expect(await values('B2:C3')).toEqual([['b', 1], ['a', 2]]);
      await run((_sheet, context) => void context.workbook.tables.getItem('NhiemVu').convertToRange());
      expect(office.engine.tables()).toEqual([]);
      expect(await values('B1')).toEqual([['Mã']]);
    });
    test('entire columns and the whole sheet can be dressed and cleared', async () => {
      await addTable();
      expect(await run(async (sheet, context) => {
        sheet.getRange().format.font.name = 'Times New Roman';
        sheet.getRange('B:B').numberFormat = '0.00' as never;
        const seen = sheet.getRange('B2').load('numberFormat,format/font/name');
        sheet.getRange('C:C').clear('Contents');
        const cleared = sheet.getRange('B2:C2').load('values');
        const whole = sheet.getRange('B:B').load('values,address,isEntireColumn');
        await context.sync();
        return [seen.numberFormat, seen.format.font.name, cleared.values, whole.values, whole.address, whole.isEntireColumn];
      })).toEqual([[['0.00']], 'Times New Roman', [[1, '']], null, 'Sheet1!B:B', true]);
    });
  });

  describe('names', () => {
    test('a name points to cells, is found from formulas and getRange, and is used once', async () => {
      await run((sheet, context) => { context.workbook.names.add('NgayBaoCao', sheet.getRange('B1')); sheet.getRange('B1').values = [[45000]]; });
      expect(await run(async (sheet, context) => {
        const item = context.workbook.names.getItem('ngaybaocao').load('name,formula,value,type,visible,scope');
        const [range, same] = [item.getRange().load('address,values'), sheet.getRange('NgayBaoCao').load('address')];
        await context.sync();
        return [item.name, item.formula, item.type, item.visible, item.scope, range.address, range.values, same.address];
      })).toEqual(['NgayBaoCao', '=Sheet1!$B$1', 'Range', true, 'Workbook', 'Sheet1!B1', [[45000]], 'Sheet1!B1']);
      expect(await codeOf(run((sheet, context) => void context.workbook.names.add('NgayBaoCao', sheet.getRange('C1'))))).toBe('ItemAlreadyExists');
      expect(await codeOf(run((sheet, context) => void context.workbook.names.add('A1', sheet.getRange('C1'))))).toBe('InvalidArgument');
      await run((_sheet, context) => context.workbook.names.getItem('NgayBaoCao').delete());
      expect(office.engine.names()).toEqual([]);
    });
  });

  describe('rules', () => {
    test('conditional formats: the newest is strongest, each kind reads back, one can be deleted', async () => {
      await run((sheet) => {
        const formats = sheet.getRange('A2:C9').conditionalFormats;
        const late = formats.add('Custom');
        late.custom.rule.formula = '=$C2="Quá hạn"';
        Object.assign(late.custom.format.font, { color: '#9C0006', bold: true });
        late.custom.format.fill.color = '#FFC7CE';
        late.stopIfTrue = true;
        const bar = formats.add('DataBar').dataBar;
        bar.lowerBoundRule = { type: 'Number', formula: '0' };
        bar.upperBoundRule = { type: 'Number', formula: '1' };
        bar.positiveFormat.fillColor = '#63BE7B';
        bar.positiveFormat.gradientFill = false;
        const high = formats.add('CellValue').cellValue;
        high.rule = { formula1: '=5', operator: 'GreaterThan' };
        high.format.font.color = '#006100';
        const text = formats.add('ContainsText').textComparison;
        text.rule = { operator: 'BeginsWith', text: 'Chậm' };
        text.format.fill.color = '#FFEB9C';
      });
      const rules = await run(async (sheet, context) => {
        const formats = sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color,items/dataBarOrNullObject/lowerBoundRule,items/dataBarOrNullObject/upperBoundRule,items/dataBarOrNullObject/positiveFormat/fillColor,items/cellValueOrNullObject/rule,items/textComparisonOrNullObject/rule');
        await context.sync();
        const [text, high, bar, late] = formats.items;
        return [formats.items.map(({ type }) => type), text!.textComparisonOrNullObject.rule, high!.cellValueOrNullObject.rule, bar!.dataBarOrNullObject.lowerBoundRule, bar!.dataBarOrNullObject.positiveFormat.fillColor,
          bar!.customOrNullObject.isNullObject, late!.customOrNullObject.rule.formula, late!.customOrNullObject.format.fill.color, late!.stopIfTrue, late!.id];
      });
      expect(rules.slice(0, -1)).toEqual([['ContainsText', 'CellValue', 'DataBar', 'Custom'], { operator: 'BeginsWith', text: 'Chậm' }, { formula1: '=5', operator: 'GreaterThan' },
        { type: 'Number', formula: '0' }, '#63BE7B', true, '=$C2="Quá hạn"', '#FFC7CE', true]);
      await run((sheet) => sheet.getRange().conditionalFormats.getItem(rules.at(-1) as string).delete());
      expect(office.engine.conditionalRules(office.engine.activeSheet())).toHaveLength(3);
      await run((sheet) => sheet.getRange('B:B').conditionalFormats.clearAll());
      expect(office.engine.conditionalRules(office.engine.activeSheet())).toEqual([]);
    });
    test.each<[string, (sheet: Excel.Worksheet) => void]>([
      ['InvalidArgument', (sheet) => { sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=NhiemVu[Mã]=1'; }],
      ['ApiNotFound', (sheet) => void sheet.getRange('A1').conditionalFormats.add('IconSet')],
    ])('%s for a rule Excel or this host does not take', async (code, act) => {
      expect(await codeOf(run(act))).toBe(code);
    });
    test('validation: list by name, limits, what is said, and cells that differ', async () => {
      await run((sheet, context) => {
        sheet.getRange('F1:F2').values = [['Có'], ['Không']];
        context.workbook.names.add('DSCo', sheet.getRange('F1:F2'));
        const list = sheet.getRange('A2:A9').dataValidation;
        list.rule = { list: { inCellDropDown: true, source: '=DSCo' } };
        list.errorAlert = { showAlert: true, style: 'Stop', title: 'Sai', message: 'Chọn trong danh sách' };
        list.prompt = { showPrompt: true, title: 'Nhập', message: 'Có hay không' };
        const share = sheet.getRange('B2:B9').dataValidation;
        share.ignoreBlanks = false;
        share.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 1 } };
      });
      expect(await run(async (sheet, context) => {
        const [list, share, both, none] = ['A3', 'B2:B9', 'A2:B9', 'D1'].map((address) => sheet.getRange(address).dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks'));
        await context.sync();
        return [list!.type, list!.rule, list!.errorAlert.message, list!.prompt.title, share!.type, share!.rule.decimal!.operator, String(share!.rule.decimal!.formula2), share!.ignoreBlanks, both!.type, none!.type];
      })).toEqual(['List', { list: { inCellDropDown: true, source: '=DSCo' } }, 'Chọn trong danh sách', 'Nhập', 'Decimal', 'Between', '1', false, 'Inconsistent', 'None']);
      await run((sheet) => sheet.getRange('A2:B9').dataValidation.clear());
      expect(office.engine.validations(office.engine.activeSheet())).toEqual([]);
    });
  });

  describe('print and charts', () => {
    test('page layout', async () => {
      await run((sheet) => {
        const layout = sheet.pageLayout;
        Object.assign(layout, { orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, leftMargin: 36, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
        layout.setPrintTitleRows('$2:$2');
        layout.setPrintArea(sheet.getRange('A1:K7'));
        layout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      });
      expect(office.engine.pageLayout(office.engine.activeSheet())).toMatchObject({
        orientation: 'landscape', paperSize: 'a4', centerHorizontally: true, fitToWidth: 1, fitToHeight: 0, titleRows: '$2:$2', printArea: '$A$1:$K$7', margins: { left: 36 }, footer: { center: 'Trang &P/&N' },
      });
    });
    test('a chart over its cells, with its series\' colours', async () => {
      expect(await run(async (sheet, context) => {
        sheet.getRange('A1:C3').values = [['', 'Đúng hạn', 'Quá hạn'], ['LV1', 3, 1], ['LV2', 2, 2]];
        const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:C3'), 'Columns');
        chart.name = 'TheoLinhVuc';
        chart.title.text = 'Theo lĩnh vực';
        chart.legend.position = 'Bottom';
        chart.setPosition('B2', 'D4');
        chart.series.getItemAt(1).format.fill.setSolidColor('#C00000');
        chart.load('name,chartType,left,top,width,height,title/text,legend/position');
        chart.series.load('items/name');
        await context.sync();
        return [chart.name, chart.chartType, chart.title.text, chart.legend.position, chart.left, chart.top, chart.width, chart.height, chart.series.items.map(({ name }) => name)];
      })).toEqual(['TheoLinhVuc', 'BarStacked100', 'Theo lĩnh vực', 'Bottom', 48, 15, 144, 45, ['Đúng hạn', 'Quá hạn']]);
      expect(office.engine.charts(office.engine.activeSheet())).toMatchObject([{ seriesColors: [null, '#C00000'], source: { row: 0, column: 0, rows: 3, columns: 3 } }]);
    });
  });

  describe('protection', () => {
    const protect = (options?: Excel.WorksheetProtectionOptions) => run((sheet) => {
      sheet.getRange('B1:B9').format.protection.locked = false;
      sheet.protection.protect(options);
    });
    test('unlocked cells are written, locked ones refused, untouched ones do not count', async () => {
      await protect();
      await run((sheet) => { sheet.getRange('A1:B1').values = [[null, 5]] as never; });
      expect(await values('A1:B1')).toEqual([['', 5]]);
      expect(await codeOf(run((sheet) => { sheet.getRange('A1:B1').values = [[1, 5]]; }))).toBe('AccessDenied');
    });
    test.each<[string, boolean, Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => void]>([
      ['a colour', false, {}, (sheet) => { sheet.getRange('B1').format.fill.color = '#FF0000'; }],
      ['a colour where formats are allowed', true, { allowFormatCells: true }, (sheet) => { sheet.getRange('B1').format.fill.color = '#FF0000'; }],
      ['a width', false, {}, (sheet) => { sheet.getRange('B:B').format.columnWidth = 99; }],
      ['a width where columns may be formatted', true, { allowFormatColumns: true }, (sheet) => { sheet.getRange('B:B').format.columnWidth = 99; }],
      ['a row', false, {}, (sheet) => void sheet.getRange('2:2').insert('Down')],
      ['a row where rows may be inserted', true, { allowInsertRows: true }, (sheet) => void sheet.getRange('2:2').insert('Down')],
      ['locked cells sorted, even where sorting is allowed', false, { allowSort: true }, (sheet) => sheet.getRange('A1:B9').sort.apply([{ key: 0 }])],
      ['unlocked cells sorted where sorting is allowed', true, { allowSort: true }, (sheet) => sheet.getRange('B1:B9').sort.apply([{ key: 0 }])],
      ['a validation', false, { allowFormatCells: true }, (sheet) => { sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }; }],
      ['protection a second time', false, {}, (sheet) => sheet.protection.protect()],
    ])('%s: %s', async (_what, isAllowed, options, act) => {
      await protect(options);
      expect(await codeOf(run(act))).toBe(isAllowed ? 'no error' : 'AccessDenied');
    });
    test('a password opens, another does not', async () => {
      await run((sheet) => sheet.protection.protect({ allowAutoFilter: true }, 'password'));
      expect(office.engine.protection(office.engine.activeSheet())?.passwordHash).toBe('83AF');
      expect(await codeOf(run((sheet) => sheet.protection.unprotect('khác')))).toBe('AccessDenied');
      await run((sheet) => sheet.protection.unprotect('password'));
      expect(await run(async (sheet, context) => {
        const protection = sheet.protection.load('protected');
        await context.sync();
        return protection.protected;
      })).toBe(false);
    });
  });
});
