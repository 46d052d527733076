import { FAILURE_SENTENCES } from '../../src/strings';
import { FAILURE_CODES, Failure, failureOf, type FailureCode } from '../../src/workbook/failure';

const excelError = (code: string, message = 'Something.') => Object.assign(new Error(message), { name: 'RichApi.Error', code });

describe("Excel's error codes become failures that say what to do", () => {
  const cases: [string, FailureCode][] = [
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['AccessDenied', 'sheet-protected'],
    ['ApiNotFound', 'excel-too-old'],
    ['ApiNotAvailable', 'excel-too-old'],
    ['ItemNotFound', 'nothing-there'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestAborted', 'excel-busy'],
    ['GeneralException', 'excel-refused'],
  ];
  test.each(cases)('%s is %s', (excelCode, code) => {
    const error = excelError(excelCode);
    expect(failureOf(error)).toMatchObject({ code, cause: error });
  });
});

describe('what the user cannot mend is a bug and is left as it is', () => {
  const bugs: [string, unknown][] = [
    ['an argument of ours that Excel refuses', excelError('InvalidArgument')],
    ['a code nobody knows', excelError('SomethingNew')],
    ['an error of our own program', new TypeError('x is undefined')],
    ['an error with a code from elsewhere', Object.assign(new Error('no file'), { code: 'AccessDenied' })],
    ['a thrown text', 'text'],
    ['nothing', undefined],
  ];
  test.each(bugs)('%s', (_name, error) => expect(failureOf(error)).toBeNull());
});

test('a failure is itself, with its detail', () => {
  const failure = new Failure('sheet-missing', 'Nhiệm vụ');
  expect(failureOf(failure)).toBe(failure);
});

test('each code has one sentence that names the detail, and no sentence is without a code', () => {
  expect(Object.keys(FAILURE_SENTENCES).sort()).toEqual([...FAILURE_CODES].sort());
  const naming: FailureCode[] = ['sheet-missing', 'table-missing', 'column-missing', 'name-missing', 'foreign-sheet', 'sheet-protected', 'row-missing', 'other-plan', 'plan-file-faulty', 'excel-refused', 'excel-too-old',
    'appendix-not-a-document', 'appendix-old-word', 'appendix-old-excel', 'appendix-pdf', 'appendix-encrypted', 'appendix-damaged', 'appendix-too-large',
    'appendix-without-table', 'appendix-without-task-column', 'appendix-without-tasks', 'agency-not-listed', 'typed-since',
    'amendment-area-unknown', 'amendment-name-taken', 'amendment-code-unknown', 'amendment-task-ended', 'amendment-deadline-missing', 'amendment-target-invalid', 'amendment-nothing-changes', 'nothing-to-send', 'nothing-to-import', 'sent-workbook'];
  for (const code of FAILURE_CODES) {
    const sentence = FAILURE_SENTENCES[code]('XYZ');
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence.includes('XYZ')).toBe(naming.includes(code));
  }
});
