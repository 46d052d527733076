import { codeOf, ENGINES, openOffice, type Opened } from './office';

const settled = () => new Promise((next) => setTimeout(next, 30));

describe.each(ENGINES)('the host over %s', (_, makeEngine) => {
  let office: Opened;
  let sheetId: string;
  beforeEach(async () => {
    office = await openOffice(makeEngine);
    sheetId = office.engine.activeSheet();
  });
  afterEach(() => office.close());

  describe('events', () => {
    test('a change by the user is told to workbook, sheet and table, with its range', async () => {
      const told: unknown[] = [];
      await office.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [['Mã', 'Số'], ['a', 1]];
        const table = sheet.tables.add('A1:B2', true);
        table.name = 'T';
        await context.sync();
        const tell = (from: string) => async (event: Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs) => { told.push([from, event.type, event.changeType, event.source, event.address, event.details?.valueAfter]); };
        context.workbook.worksheets.onChanged.add(tell('workbook'));
        sheet.onChanged.add(tell('sheet'));
        context.workbook.tables.onChanged.add(tell('tables'));
        context.workbook.tables.getItem('T').onChanged.add(async (event) => {
          told.push(['table', event.type, event.changeType, event.source, event.address, event.details?.valueAfter]);
          await office.run(async (again) => {
            const range = event.getRange(again).load('address,values');
            await again.sync();
            told.push([range.address, range.values]);
          });
        });
        await context.sync();
      });
      await settled();
      told.length = 0;
      await office.engine.write(sheetId, { row: 1, column: 1, rows: 1, columns: 1 }, [[{ kind: 'value', value: 7 }]]);
      await office.host.whenIdle();
      await settled();
      expect(told.sort()).toEqual([
        ['Sheet1!B2', [[7]]],
        ['sheet', 'WorksheetChanged', 'RangeEdited', 'Local', 'B2', 7],
        ['table', 'TableChanged', 'RangeEdited', 'Local', 'B2', 7],
        ['tables', 'TableChanged', 'RangeEdited', 'Local', 'B2', 7],
        ['workbook', 'WorksheetChanged', 'RangeEdited', 'Local', 'B2', 7],
      ]);
    });

    test('the add-in\'s own changes are marked as its own; nobody is told who does not listen any more', async () => {
      const told: unknown[] = [];
      const write = (value: number) => office.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('C3').values = [[value]]; await context.sync(); });
      const handler = await office.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async ({ triggerSource, address }) => { told.push([triggerSource, address]); });
        await context.sync();
        return added;
      });
      await write(1);
      await settled();
      expect(told).toEqual([['ThisLocalAddin', 'C3']]);
      await office.run(handler.context as Excel.RequestContext, async (context) => { handler.remove(); await context.sync(); });
      await write(2);
      await settled();
      expect(told).toHaveLength(1);
    });

    test('events can be switched off, as context.runtime does', async () => {
      const told: unknown[] = [];
      await office.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => { told.push(address); });
        context.runtime.enableEvents = false;
        await context.sync();
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[1]];
        await context.sync();
      });
      await settled();
      expect(told).toEqual(['A2']);
    });

    test('sheets added, activated, deleted; the selection', async () => {
      const told: unknown[] = [];
      await office.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async ({ type }) => { told.push(type); });
        worksheets.onActivated.add(async ({ type }) => { told.push(type); });
        worksheets.onDeleted.add(async ({ type }) => { told.push(type); });
        worksheets.onSelectionChanged.add(async ({ type, address }) => { told.push([type, address]); });
        await context.sync();
      });
      const added = await office.engine.addSheet('Hai');
      office.engine.activateSheet(added);
      await office.engine.select(added, { row: 1, column: 1, rows: 2, columns: 1 });
      await office.engine.deleteSheet(added);
      await settled();
      expect(told).toEqual(expect.arrayContaining(['WorksheetAdded', 'WorksheetActivated', ['WorksheetSelectionChanged', 'B2:B3'], 'WorksheetDeleted']));
    });
  });

  test('rows that the user inserts move the ranges the add-in keeps', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B5');
      await context.sync();
      await office.engine.insertRows(sheetId, 0, 2);
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7');
    });
  });

  describe('while a cell is being edited', () => {
    const write = (options: object = {}) => office.run(options, async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]; await context.sync(); });
    test('a request is refused', async () => {
      office.host.inCellEdit = true;
      expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
      office.host.inCellEdit = false;
      expect(await codeOf(write())).toBe('no error');
    });
    test('one that asks for it waits', async () => {
      office.host.inCellEdit = true;
      let isDone = false;
      const writing = write({ delayForCellEdit: true }).then(() => { isDone = true; });
      await settled();
      expect(isDone).toBe(false);
      office.host.inCellEdit = false;
      await writing;
      expect(isDone).toBe(true);
    });
  });

  test('round trips and bytes are counted, cleaning up and starting are not round trips', async () => {
    await settled();
    const { counts } = office.host;
    Object.assign(counts, { roundTrips: 0, requestBytes: 0, responseBytes: 0, cleanUps: 0 });
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      range.values = [['Ủy ban']];
      await context.sync();
    });
    await settled();
    expect(counts).toMatchObject({ roundTrips: 2, cleanUps: 1, unannouncedWrites: 0 });
    expect(counts.requestBytes).toBeGreaterThan(500);
    expect(counts.responseBytes).toBeGreaterThan(100);
  });

  test('a write under a reading request\'s flags is noticed', async () => {
    const body = {
      AutoKeepReference: false,
      Actions: [{ Id: 5, ActionType: 3, Name: 'Add', ObjectPathId: 3, ArgumentInfo: { Arguments: ['Lén'] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' }, 3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 } },
    };
    await office.host.handle(JSON.stringify({ id: 900, type: 1, flags: 4, message: { url: 'ProcessQuery', method: 'POST', body } }));
    expect(office.host.counts.unannouncedWrites).toBe(1);
  });

  test('document settings are one store, however they are written', async () => {
    const { settings } = office.Office.context.document;
    settings.set('cchc', { plan: 'angiang2023' });
    await new Promise((done) => settings.saveAsync(done));
    const value = await office.run(async (context) => {
      const item = context.workbook.settings.getItem('cchc').load('value');
      context.workbook.settings.add('second', 2);
      await context.sync();
      return item.value as unknown;
    });
    expect(value).toEqual({ plan: 'angiang2023' });
    expect([...office.host.book.settings.keys()]).toEqual(['cchc', 'second']);
  });

  test('the client speaks Vietnamese', () => {
    expect(office.Office.context.displayLanguage).toBe('vi-VN');
  });
});
