import { codeOf, ENGINES, openOffice, type Opened } from '../office';

/** Pasting a range over another, and several areas as one object. */
describe.each(ENGINES)('copies and areas over %s', (_, makeEngine) => {
  let office: Opened;
  beforeEach(async () => { office = await openOffice(makeEngine); });
  afterEach(() => office.close());

  const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => office.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return answer;
  });
  const read = (address: string) => run(async (sheet, context) => {
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

  test('one row of formulas is repeated in each row of the target, references moving along', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B1').formulas = [['=C1+$D$1', 'x']];
      sheet.getRange('A2:B4').copyFrom(sheet.getRange('A1:B1'), 'Formulas');
    });
    expect(await read('A2:B4')).toEqual([['=C2+$D$1', 'x'], ['=C3+$D$1', 'x'], ['=C4+$D$1', 'x']]);
  });
  test('a target that the source does not fill a whole number of times gets it once; empty cells are copied', async () => {
    await run((sheet) => {
      sheet.getRange('A1:A2').values = [[1], ['']];
      sheet.getRange('C1:C5').values = [[9], [9], [9], [9], [9]];
      sheet.getRange('C1:C5').copyFrom('A1:A2', 'Values');
    });
    expect(await read('C1:C5')).toEqual([[1], [''], [9], [9], [9]]);
  });
  test('values in place of formulas', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1+1']];
      sheet.getRange('D1:E1').copyFrom('A1:B1', 'Values');
    });
    expect(await read('D1:E1')).toEqual([[2, 3]]);
  });
  test('what is not simulated is refused', async () => {
    expect(await codeOf(run((sheet) => { sheet.getRange('A1').copyFrom('B1'); }))).toBe('ApiNotFound');
    expect(await codeOf(run((sheet) => { sheet.getRange('A1').copyFrom('B1', 'Formulas', true); }))).toBe('ApiNotFound');
  });
  test('columns hidden and widened in one action; what is left out stays', async () => {
    await run((sheet) => { sheet.getRange('A1:C1').setColumnProperties([{ columnHidden: true }, {}, { format: { columnWidth: 60 } }]); });
    const [sheet] = office.engine.sheets();
    expect(office.engine.hiddenColumns(sheet!.id)).toEqual([0]);
    expect([1, 2].map((column) => office.engine.columnWidth(sheet!.id, column))).toEqual([64, 80]);
  });
  test('a look over several areas is that of each; read, it is what they have in common', async () => {
    await run((sheet) => {
      const areas = sheet.getRanges('A1:B1,D3');
      areas.format.fill.color = '#FF0000';
      areas.format.borders.getItem('EdgeBottom').color = '#00FF00';
      sheet.getRange('D3').format.font.bold = true;
    });
    expect(await run(async (sheet, context) => {
      const areas = sheet.getRanges('B1,D3').load('address,areaCount,cellCount,format/fill/color,format/font/bold');
      const line = sheet.getRange('D3').format.borders.getItem('EdgeBottom').load('color');
      const between = sheet.getRange('C1').format.fill.load('color');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color, areas.format.font.bold, line.color, between.color];
    })).toEqual(['Sheet1!B1,Sheet1!D3', 2, 2, '#FF0000', null, '#00FF00', '#FFFFFF']);
    expect(await codeOf(run((sheet) => { sheet.getRanges('A1,B2').format.rowHeight = 20; }))).toBe('ApiNotFound');
  });
  test('the merged areas that a range touches, each whole; none is a null object', async () => {
    expect(await run(async (sheet, context) => {
      sheet.getRange('B2:B4').merge();
      sheet.getRange('D2:E2').merge();
      await context.sync();
      const merged = sheet.getRange('A3:D3').getMergedAreasOrNullObject().load('address,areaCount');
      const areas = sheet.getRange('A1:E9').getMergedAreasOrNullObject().load('areas/items/address');
      const none = sheet.getRange('G1:H9').getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, merged.areaCount, areas.areas.items.map(({ address }) => address).sort(), none.isNullObject];
    })).toEqual(['Sheet1!B2:B4', 1, ['Sheet1!B2:B4', 'Sheet1!D2:E2'], true]);
  });
});
