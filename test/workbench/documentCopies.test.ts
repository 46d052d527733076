import { readOpenFile } from '../../src/workbook/openFile';
import { ENGINES, openOffice, type Opened } from './office';

const [, makeEngine] = ENGINES[0]!;

/** The open workbook as a file, through Microsoft's own client. */
describe('a copy of the document', () => {
  let office: Opened;
  beforeEach(async () => {
    office = await openOffice(makeEngine);
    Object.assign(globalThis, { Office: office.Office, Excel: office.Excel });
  });
  afterEach(() => {
    for (const name of ['Office', 'Excel']) Reflect.deleteProperty(globalThis, name);
    office.close();
  });

  test.each([1, 4_194_304, 4_194_305])('%i bytes arrive as they are, and the copy is closed', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
    office.host.copies.saved = async () => bytes;
    expect(Buffer.from(await readOpenFile()).equals(Buffer.from(bytes))).toBe(true);
    await new Promise((next) => setTimeout(next, 20));
    expect(office.host.copies.count).toBe(0);
  });

  test('where the workbook cannot be saved, the failure says what Office said', async () => {
    office.host.copies.saved = () => Promise.reject(new Error('full'));
    await expect(readOpenFile()).rejects.toMatchObject({ code: 'excel-refused' });
  });
});
