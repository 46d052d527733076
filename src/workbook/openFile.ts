import { Failure } from './failure';
import { requireExcel } from './requirementSets';

/** The most that Office hands over at once. */
const SLICE_SIZE = 4_194_304;

/** The open workbook as the bytes of an .xlsx, as it stands now. */
export async function readOpenFile(): Promise<Uint8Array> {
  requireExcel();
  const file = await answered<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_SIZE }, done));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    // Office keeps two files open at most.
    file.closeAsync();
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Failure('excel-refused', result.error.message, result.error));
    });
  });
}
