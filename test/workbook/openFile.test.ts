import { readOpenFile } from '../../src/workbook/openFile';

/** What Office gives a page, as far as files go. */
function office({ bytes, sliceSize, refusal }: { bytes: Uint8Array; sliceSize: number; refusal?: string }) {
  const calls = { closed: 0 };
  const give = (done: (result: unknown) => void, value: unknown) => done(refusal ? { status: 'failed', error: { message: refusal } } : { status: 'succeeded', value });
  const slices = Math.ceil(bytes.length / sliceSize);
  Object.assign(globalThis, {
    Excel: {},
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' }, FileType: { Compressed: 'compressed' },
      context: {
        requirements: { isSetSupported: () => true },
        document: {
          getFileAsync: (type: string, _options: unknown, done: (result: unknown) => void) => give(done, {
            size: bytes.length, sliceCount: slices, closeAsync: () => { calls.closed += 1; },
            getSliceAsync: (index: number, answer: (result: unknown) => void) => {
              const data = [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)];
              give(answer, { index, size: data.length, data, type });
            },
          }),
        },
      },
    },
  });
  return calls;
}
afterEach(() => { for (const name of ['Excel', 'Office']) Reflect.deleteProperty(globalThis, name); });

test('the open file is put together from its slices and closed', async () => {
  const bytes = Uint8Array.from({ length: 25 }, (_, index) => index * 7 % 256);
  const calls = office({ bytes, sliceSize: 10 });
  expect(await readOpenFile()).toEqual(bytes);
  expect(calls.closed).toBe(1);
});

test('what Office refuses is a failure in its words', async () => {
  office({ bytes: new Uint8Array(5), sliceSize: 5, refusal: 'Too many files are open.' });
  await expect(readOpenFile()).rejects.toMatchObject({ code: 'excel-refused', detail: 'Too many files are open.' });
});

test('without Excel it is said so', async () => {
  await expect(readOpenFile()).rejects.toMatchObject({ code: 'excel-missing' });
});
