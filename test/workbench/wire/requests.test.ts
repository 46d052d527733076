import { codeOf, ENGINES, openOffice, type Opened } from '../office';

describe.each(ENGINES)('requests of Microsoft\'s client, over %s', (_, makeEngine) => {
  let office: Opened;
  beforeEach(async () => { office = await openOffice(makeEngine); });
  afterEach(() => office.close());

  const fill = (values: unknown[][], address = 'A1') => office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).getAbsoluteResizedRange(values.length, values[0]!.length).values = values as string[][];
    await context.sync();
  });

  test('nested properties come with a load', async () => {
    const read = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      range.format.fill.color = '#FFC7CE';
      range.format.font.bold = true;
      range.load('address,format/fill/color,format/font/bold,format/horizontalAlignment');
      await context.sync();
      return [range.address, range.format.fill.color, range.format.font.bold, range.format.horizontalAlignment];
    });
    expect(read).toEqual(['Sheet1!B2', '#FFC7CE', true, 'General']);
  });

  test('items, a part of the items, and an expanded object', async () => {
    const read = await office.run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const all = context.workbook.worksheets.load('items/name,items/protection/protected');
      const part = context.workbook.worksheets.load({ select: 'name', expand: 'protection', top: 2, skip: 1 } as never);
      await context.sync();
      return [all.items.length, part.items.map((sheet) => sheet.name), part.items[0]!.protection.protected];
    });
    // The same collection, loaded twice: the client keeps what came last.
    expect(read).toEqual([2, ['B', 'C'], false]);
  });

  test('a load without names brings every plain property', async () => {
    await fill([[1, 'x']]);
    const read = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load();
      await context.sync();
      return [range.values, range.formulas, range.rowCount, range.numberFormat, range.hidden];
    });
    expect(read).toEqual([[[1, 'x']], [[1, 'x']], 1, [['General', 'General']], false]);
  });

  test('retrieve and update', async () => {
    const read = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1') as Excel.Range & { retrieve(names: string): Excel.Range; update(properties: object): void };
      range.update({ values: [[7]] });
      const seen = range.retrieve('values,address');
      await context.sync();
      return [seen.values, seen.address];
    });
    expect(read).toEqual([[[7]], 'Sheet1!A1']);
  });

  test('what is not there is a null object, all the way down', async () => {
    const read = await office.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('T').load('name');
      const range = table.getRange().load('values');
      const used = context.workbook.worksheets.getItemOrNullObject('No').getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [table.isNullObject, range.isNullObject, used.isNullObject];
    });
    expect(read).toEqual([true, true, true]);
  });

  test('a reference lives beyond its request, follows inserted rows, and is given back in the end', async () => {
    await fill([['a'], ['b'], ['c']]);
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const second = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      second.load('address,values');
      await context.sync();
      expect([second.address, second.values]).toEqual(['Sheet1!A3', [['b']]]);
      sheet.getRange('3:3').delete('Up');
      await context.sync();
      second.load('values');
      expect(await codeOf(context.sync())).toBe('InvalidReference');
    });
    await new Promise((next) => setTimeout(next, 20));
    expect(office.host.book.references.size).toBe(0);
  });

  test('a failure in the middle: what came before stays, what comes after is not done', async () => {
    const error = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Missing').getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[3]];
      await context.sync();
    }).catch((failure: OfficeExtension.Error) => failure);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: 'var worksheet1 = worksheets.getItem(...);' } });
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(office.engine.read(office.engine.activeSheet(), area).map(([cell]) => cell!.value)).toEqual([1, null]);
  });

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['ItemNotFound', 'an unknown table', (c) => void c.workbook.tables.getItem('T').load('name')],
    ['ItemAlreadyExists', 'a sheet by a name that is there', (c) => void c.workbook.worksheets.add('sheet1')],
    ['InvalidArgument', 'a sheet by a name Excel does not allow', (c) => void c.workbook.worksheets.add('a/b')],
    ['InvalidArgument', 'an address that is none', (c) => void c.workbook.worksheets.getItem('Sheet1').getRange('A0').load('values')],
    ['InvalidArgument', 'a cell above the sheet', (c) => void c.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('values')],
    ['InvalidArgument', 'values of another size', (c) => { c.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]]; }],
    ['InvalidArgument', 'many values of another size', (c) => { c.workbook.worksheets.getItem('Sheet1').getRange('A1:A9').values = Array.from({ length: 2000 }, () => [1]); }],
    ['InvalidOperation', 'the last visible sheet being deleted', (c) => c.workbook.worksheets.getItem('Sheet1').delete()],
    ['ApiNotFound', 'a member that is not simulated', (c) => void c.workbook.worksheets.getItem('Sheet1').getRange('A1').load('hyperlink')],
    ['ApiNotFound', 'a collection that is not simulated', (c) => void c.workbook.worksheets.getItem('Sheet1').shapes.load('items')],
    ['ApiNotFound', 'a method that is not simulated', (c) => c.workbook.worksheets.getItem('Sheet1').getRange('A1').removeDuplicates([0], false)],
    ['ApiNotFound', 'an event that is not simulated', (c) => void c.workbook.worksheets.onFormatChanged.add(async () => undefined)],
  ])('%s for %s', async (code, _what, act) => {
    expect(await codeOf(office.run(async (context) => { act(context); await context.sync(); }))).toBe(code);
  });

  test('the refusal names the member', async () => {
    const work = office.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('hyperlink'); await context.sync(); });
    await expect(work).rejects.toMatchObject({ message: 'the embedded workbook does not simulate Range.hyperlink' });
  });

  test('a large array comes in pieces and is read back whole', async () => {
    const rows = Array.from({ length: 3000 }, (__, row) => [row, `dòng ${row}`]);
    await fill(rows);
    const read = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(['Sheet1!A1:B3000', rows]);
  });
});

describe('requirement sets', () => {
  test.each<[string, Record<string, boolean>]>([
    ['1.1', { values: true, nullObjects: false, conditionalFormats: false, validation: false, screen: false }],
    ['1.6', { values: true, nullObjects: true, conditionalFormats: true, validation: false, screen: false }],
    ['1.9', { values: true, nullObjects: true, conditionalFormats: true, validation: true, screen: true }],
  ])('an Excel of ExcelApi %s', async (version, expected) => {
    const office = await openOffice(ENGINES[0]![1], { requirements: { ExcelApi: version } });
    const members: Record<string, (context: Excel.RequestContext) => unknown> = {
      values: (c) => { c.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]; },
      nullObjects: (c) => c.workbook.worksheets.getItemOrNullObject('A'),
      conditionalFormats: (c) => c.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.clearAll(),
      validation: (c) => c.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.clear(),
      screen: (c) => c.workbook.application.suspendScreenUpdatingUntilNextSync(),
    };
    const seen: Record<string, boolean> = {};
    for (const [name, use] of Object.entries(members)) seen[name] = await codeOf(office.run(async (context) => { use(context); await context.sync(); })) === 'no error';
    expect(seen).toEqual(expected);
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(true);
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    office.close();
  });

  test('a set can be taken away', async () => {
    const office = await openOffice(ENGINES[0]![1], { requirements: { CustomFunctionsRuntime: '' } });
    expect(office.Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(false);
    office.close();
  });
});
