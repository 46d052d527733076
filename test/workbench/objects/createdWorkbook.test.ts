import { codeOf, ENGINES, openOffice, type Opened } from '../office';

/** A file opened as a workbook of its own, through Microsoft's client; the open workbook stays as it is. */
describe.each(ENGINES)('a new workbook over %s', (_, makeEngine) => {
  let office: Opened;
  const shown: Uint8Array[] = [];
  beforeEach(async () => {
    office = await openOffice(makeEngine);
    office.host.book.onWorkbookOpened = (bytes) => { shown.push(bytes); };
  });
  afterEach(() => office.close());

  test('every byte of the file arrives', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_one, index) => (index * 7) % 256);
    shown.length = 0;
    await office.Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
    expect(shown).toHaveLength(1);
    expect(Buffer.from(shown[0]!).equals(Buffer.from(bytes))).toBe(true);
  });
  test.each(['không', ''])('%j is no file', async (text) => {
    expect(await codeOf(office.Excel.createWorkbook(text))).toBe('InvalidArgument');
    expect(office.host.book.createdWorkbooks).toEqual([]);
  });
});
