import type { FunctionCall } from '../../src/workbench/engine/engine';
import type { HostLine } from '../../src/workbench/host';
import { ENGINES, openOffice, type Opened } from './office';

const anyRange = (name: string, optional = false) => ({ name, type: 'any', dimensionality: 'matrix', optional });
const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'RATE', description: 'tỷ lệ', parameters: [anyRange('numerator'), anyRange('denominator')] },
    { id: 'SEEN', description: 'đối số', parameters: [anyRange('first'), anyRange('second', true)] },
    { id: 'FAIL', description: 'lỗi', parameters: [anyRange('kind')] },
    { id: 'CELLS', description: 'từng ô', parameters: [anyRange('kind')] },
    { id: 'MISSING', description: 'không ai nạp', parameters: [anyRange('kind')] },
  ],
};
const call = (name: string, ...args: FunctionCall['args']): FunctionCall => ({ name: `CCHC.${name}`, args });

describe.each(ENGINES)('custom functions over %s', (_, makeEngine) => {
  let office: Opened;
  let lines: HostLine[];
  let calls: unknown[][];

  async function open(options: object = {}) {
    lines = [];
    calls = [];
    office = await openOffice(makeEngine, { metadata: METADATA, log: (line) => lines.push(line), ...options });
    const { CustomFunctions } = office;
    const refuse = (code: CustomFunctions.ErrorCode, message?: string) => { throw new CustomFunctions.Error(code, message); };
    CustomFunctions.associate('RATE', (a: number[][], b: number[][]) => { calls.push([a, b]); return a.map((row, i) => row.map((held, j) => held / b[i]![j]!)); });
    CustomFunctions.associate('SEEN', (a: unknown, b: unknown) => [[JSON.stringify([a, b])]]);
    CustomFunctions.associate('FAIL', async (cells: string[][]) => {
      switch (cells[0]?.[0]) {
        case 'value': return refuse(CustomFunctions.ErrorCode.invalidValue, 'Số không đọc được');
        case 'na': return refuse(CustomFunctions.ErrorCode.notAvailable, 'Thiếu số gốc');
        case 'div': return refuse(CustomFunctions.ErrorCode.divisionByZero);
        case 'num': return refuse(CustomFunctions.ErrorCode.invalidNumber);
        case 'nan': return NaN;
        case 'infinite': return Infinity;
        default: throw new Error('a bug');
      }
    });
    CustomFunctions.associate('CELLS', (cells: string[][]) => (cells[0]?.[0] === 'thrown'
      ? [[new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Thiếu năm')]]
      : [[{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }]]));
  }
  afterEach(() => office.close());

  const write = (address: string, cells: unknown[][]) => office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).formulas = cells;
    await context.sync();
  });
  const read = (address: string) => office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const pushes = () => lines.flatMap((line) => (line.kind === 'push' ? [line.entries.length] : []));
  const evaluate = async (formula: string) => {
    await write('J1', [[formula]]);
    await office.host.whenIdle();
    return (await read('J1'))[0]![0];
  };

  test('200 cells are busy at once, go out in one message, are answered in one, and are not asked again', async () => {
    await open();
    await office.host.whenIdle();
    await write('A1:C200', Array.from({ length: 200 }, (__, row) => [row, 200, `=CCHC.RATE(A${row + 1},B${row + 1})`]));
    expect((await read('C1:C200')).every(([cell]) => cell === '#BUSY!')).toBe(true);
    const before = office.host.counts.functionAnswers;
    await office.host.whenIdle();
    expect((await read('C1:C200')).map(([cell]) => cell)).toEqual(Array.from({ length: 200 }, (__, row) => row / 200));
    expect([pushes(), office.host.counts.functionAnswers - before, calls.length]).toEqual([[200], 1, 200]);
    await write('A200', [[57.5]]);
    await office.host.whenIdle();
    expect((await read('C200'))[0]![0]).toBe(0.2875);
    expect(calls).toHaveLength(201);
  });

  test('equal calls are one call; a full recalculation asks anew', async () => {
    await open();
    await write('A1:B1', [['=CCHC.RATE(1,4)', '=CCHC.RATE(1,4)']]);
    await office.host.whenIdle();
    expect([await read('A1:B1'), calls.length]).toEqual([[[0.25, 0.25]], 1]);
    await office.run(async (context) => { context.application.calculate('Recalculate'); await context.sync(); });
    await office.host.whenIdle();
    expect(calls).toHaveLength(1);
    await office.run(async (context) => { context.application.calculate('Full'); await context.sync(); });
    await office.host.whenIdle();
    expect([await read('A1:B1'), calls.length]).toEqual([[[0.25, 0.25]], 2]);
  });

  test.each<[string, string]>([
    ['=CCHC.SEEN(A1)', '[[[1]],null]'],
    ['=CCHC.SEEN(A1:B2)', '[[[1,"x"],[0,true]],null]'],
    ['=CCHC.SEEN(2,A2)', '[[[2]],[[0]]]'],
  ])('%s gets its arguments as matrices, what is left out as null', async (formula, seen) => {
    await open();
    await write('A1:B2', [[1, 'x'], ['', true]]);
    expect(await evaluate(formula)).toBe(seen);
  });

  test('empty cells may come as null instead', async () => {
    await open({ emptyCells: 'null' });
    expect(await evaluate('=CCHC.SEEN(A1:A2)')).toBe('[[[null],[null]],null]');
  });

  test.each<[string, string, string | null]>([
    ['value', '#VALUE!', 'Số không đọc được'], ['na', '#N/A', 'Thiếu số gốc'], ['div', '#DIV/0!', null], ['num', '#NUM!', null],
    ['nan', '#VALUE!', 'NaN'], ['infinite', '#NUM!', 'Infinity'], ['bug', '#VALUE!', null],
  ])('an error of the kind "%s" is %s', async (kind, error, message) => {
    await open();
    await write('A1', [[kind]]);
    expect(await evaluate('=CCHC.FAIL(A1)')).toBe(error);
    expect(office.host.functions.messageOf(call('FAIL', kind))).toBe(message);
    expect(office.host.functions.messageAt({ sheet: office.engine.activeSheet(), row: 0, column: 9 })).toBe(message);
  });

  test.each<[string, string, string | null]>([['thrown', '#N/A', 'Thiếu năm'], ['entity', '#DIV/0!', null]])('an error in a cell of the result, %s', async (kind, error, message) => {
    await open();
    await write('A1', [[kind]]);
    expect(await evaluate('=CCHC.CELLS(A1)')).toBe(error);
    expect(office.host.functions.messageOf(call('CELLS', kind))).toBe(message);
  });

  test('an error as an argument reaches the function as CustomFunctions.Error', async () => {
    await open();
    await write('A1', [['div']]);
    await write('B1', [['=CCHC.FAIL(A1)']]);
    await office.host.whenIdle();
    expect(JSON.parse(await evaluate('=CCHC.SEEN(B1)') as string)).toMatchObject([[[{ code: '#DIV/0!' }]], null]);
  });

  test('without leave for errors, a call with one is answered by it and never made', async () => {
    await open({ metadata: { functions: METADATA.functions } });
    await write('A1:B1', [['div', '=CCHC.FAIL(A1)']]);
    expect(await evaluate('=CCHC.RATE(B1,1)')).toBe('#DIV/0!');
    expect(calls).toEqual([]);
  });

  test('a function nobody associated is #VALUE!, as the client answers for it', async () => {
    await open();
    expect(await evaluate('=CCHC.MISSING(1)')).toBe('#VALUE!');
  });

  test('a chain is answered level by level', async () => {
    await open();
    await write('A1:B1', [['=CCHC.RATE(1,2)', '=CCHC.RATE(A1,2)']]);
    await office.host.whenIdle();
    expect(await read('A1:B1')).toEqual([[0.5, 0.25]]);
  });

  test('one that never answers is named when waiting ends', async () => {
    await open();
    office.CustomFunctions.associate('SEEN', () => new Promise(() => undefined));
    await write('A1', [['=CCHC.SEEN(1)']]);
    await expect(office.host.whenIdle(300)).rejects.toThrow('CCHC.SEEN');
    expect(await read('A1')).toEqual([['#BUSY!']]);
  }, 60_000);
});

describe('over Univer alone', () => {
  test('a result of several cells spills', async () => {
    const office = await openOffice(ENGINES[1]![1], { metadata: METADATA });
    office.CustomFunctions.associate('RATE', (a: number[][], b: number[][]) => a.map((row, i) => row.map((held, j) => held / b[i]![j]!)));
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      sheet.getRange('D1').formulas = [['=CCHC.RATE(A1:A2,B1:B2)']];
      await context.sync();
    });
    await office.host.whenIdle();
    expect(await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const cells = sheet.getRange('D1:D2').load('values,hasSpill');
      const spill = sheet.getRange('D1').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      return [cells.values, cells.hasSpill, spill.address];
    })).toEqual([[[0.5], [0.75]], true, 'Sheet1!D1:D2']);
    office.close();
  });
});
