import { headlessUniver } from '../../../src/workbench/engine/univer/headless';
import { EngineDouble } from '../engineDouble';
import { codeOf, ENGINES, openOffice, type Opened } from '../office';

const LOAD = 'address,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';
let office: Opened;
afterEach(() => office.close());

const special = (type: 'Constants' | 'Visible', address: string) => office.run(async (context) => {
  const found = context.workbook.worksheets.getItem('Sheet1').getRange(address).getSpecialCellsOrNullObject(type).load(LOAD);
  await context.sync();
  return found.isNullObject ? null : found.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]);
});

describe.each(ENGINES)('special cells over %s', (_, makeEngine) => {
  beforeEach(async () => {
    office = await openOffice(makeEngine);
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C4').formulas = [['Mã', 1, '=1+1'], ['a', '=1+1', ''], ['b', 2, '=1+1'], ['', 3, 4]];
      await context.sync();
    });
  });

  test.each<[string, string, number[][] | null]>([
    ['constants are neither formulas nor empty cells', 'B1:B4', [[0, 1, 1, 1], [2, 1, 2, 1]]],
    ['equal runs of neighbouring columns are one area', 'A1:B1', [[0, 0, 1, 2]]],
    ['none there is null, not an error', 'C1:C3', null],
  ])('%s', async (__, address, areas) => expect(await special('Constants', address)).toEqual(areas));

  test('without OrNullObject none there is an error', async () => {
    expect(await codeOf(office.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C1:C3').getSpecialCells('Constants').load('address');
      await context.sync();
    }))).toBe('ItemNotFound');
  });

  test('rows and columns hidden by hand cannot be seen', async () => {
    const sheet = office.engine.activeSheet();
    expect(await special('Visible', 'A1:C4')).toEqual([[0, 0, 4, 3]]);
    await office.engine.setRowsHidden(sheet, 1, 1, true);
    await office.engine.setColumnsHidden(sheet, 1, 1, true);
    expect(await special('Visible', 'A1:C4')).toEqual([[0, 0, 1, 1], [0, 2, 1, 1], [2, 0, 2, 1], [2, 2, 2, 1]]);
    expect(await special('Visible', 'A2:C2')).toBeNull();
  });

  test('a protected sheet keeps them to itself', async () => {
    await office.engine.setProtection(office.engine.activeSheet(), { options: {} });
    expect(await codeOf(special('Visible', 'A1:C4'))).toBe('AccessDenied');
  });

  test('what is not simulated says so', async () => {
    expect(await codeOf(office.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C4').getSpecialCells('Formulas').load('address');
      await context.sync();
    }))).not.toBe('no error');
  });
});

describe('rows that a filter leaves out', () => {
  test('cannot be seen, and are hidden to those who ask', async () => {
    const engine = new EngineDouble();
    office = await openOffice(async () => engine);
    engine.filtered.set(engine.activeSheet(), [1, 2]);
    expect(await special('Visible', 'A1:A4')).toEqual([[0, 0, 1, 1], [3, 0, 1, 1]]);
    expect(await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:A3').load('rowHidden');
      await context.sync();
      return range.rowHidden;
    })).toBe(true);
  });

  test('Univer tells of them when a table is filtered', async () => {
    const engine = headlessUniver();
    office = await openOffice(async () => engine);
    const sheet = engine.activeSheet();
    const text = (value: string) => [{ kind: 'value' as const, value }];
    const area = { row: 0, column: 0, rows: 4, columns: 1 };
    await engine.write(sheet, area, [text('Mã'), text('a'), text('b'), text('c')]);
    const table = await engine.addTable(sheet, area, 'Bang', 'TableStyleLight1');
    await engine.core.api.executeCommand('sheet.command.set-table-filter', {
      unitId: engine.core.unitId, tableId: table, column: 0, tableFilter: { filterType: 'manual', values: ['a', 'c'] },
    });
    expect(await special('Visible', 'A1:A4')).toEqual([[0, 0, 2, 1], [3, 0, 1, 1]]);
  });
});
