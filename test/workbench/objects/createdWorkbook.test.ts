import { openAsNewWorkbook } from '../../../src/workbook/openAsNewWorkbook';
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

  test('every byte arrives, of a file longer than one piece too', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_one, index) => (index * 7) % 256);
    shown.length = 0;
    await openAsNewWorkbook(bytes);
    expect(shown).toHaveLength(1);
    expect(Buffer.from(shown[0]!).equals(Buffer.from(bytes))).toBe(true);
  });
  test('made and not opened, nobody sees it', async () => {
    shown.length = 0;
    await office.run(async (context) => { context.workbook.application.createWorkbook('AAAA'); await context.sync(); });
    expect(office.host.book.createdWorkbooks.map(({ length }) => length)).toEqual([3]);
    expect(shown).toEqual([]);
  });
  test('what is no base64 is refused', async () => {
    expect(await codeOf(office.run(async (context) => { context.workbook.application.createWorkbook('không'); await context.sync(); }))).toBe('InvalidArgument');
  });
});
