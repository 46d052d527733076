import type { FunctionAnswer, FunctionCall } from '../../../src/workbench/engine/engine';
import { formula, SheetInHand } from './sheetInHand';

class Source {
  readonly names = [{ name: 'CCHC.ATTAINMENT', description: 'Mức đạt' }, { name: 'CCHC.ROLLUP', description: 'Tổng hợp' }];
  readonly answers = new Map<string, FunctionAnswer>();
  asked: FunctionCall[] = [];

  answer(call: FunctionCall): FunctionAnswer | undefined {
    const key = JSON.stringify([call.name, call.args]);
    if (!this.answers.has(key)) this.asked.push(call);
    return this.answers.get(key);
  }

  answerAll(reply: (call: FunctionCall) => FunctionAnswer): number {
    const asked = this.asked;
    this.asked = [];
    for (const call of asked) this.answers.set(JSON.stringify([call.name, call.args]), reply(call));
    return asked.length;
  }
}

let sheet: SheetInHand;
let source: Source;
beforeEach(() => {
  sheet = SheetInHand.open();
  source = new Source();
  sheet.engine.connectFunctions(source);
});
afterEach(() => sheet.engine.dispose());

test('200 cells are busy at once, asked in one pass, and right when calculated again', async () => {
  await sheet.put('A1', Array.from({ length: 200 }, (_each, row) => [row, 200, formula(`=CCHC.ATTAINMENT(A${row + 1},B${row + 1})`)]));
  await sheet.put('E1', [[formula('=IFERROR(SUM(C1:C200),"đợi")')]]);
  await sheet.engine.calculate();
  expect(sheet.value('C200')).toEqual({ error: '#BUSY!' });
  expect(sheet.value('E1')).toBe('đợi');
  expect(source.answerAll(({ args }) => Number(args[0]) / Number(args[1]))).toBe(200);
  await sheet.engine.calculate();
  expect([sheet.value('C1'), sheet.value('C200'), sheet.value('E1')]).toEqual([0, 0.995, 99.5]);
  expect(source.asked).toEqual([]);
});

test('after an edit only the changed call is asked', async () => {
  await sheet.put('A1', [[1, 2, formula('=CCHC.ATTAINMENT(A1,B1)')], [3, 4, formula('=CCHC.ATTAINMENT(A2,B2)')]]);
  await sheet.engine.calculate();
  source.answerAll(() => 1);
  await sheet.engine.calculate();
  await sheet.put('A2', [[5]]);
  await sheet.engine.calculate();
  expect(source.asked).toEqual([{ name: 'CCHC.ATTAINMENT', args: [5, 4], cell: { sheet: sheet.sheet, row: 1, column: 2 } }]);
  source.answerAll(() => 2);
  await sheet.engine.calculate();
  expect(sheet.column('C1:C2')).toEqual([1, 2]);
});

test('a full calculation asks everything again when the source forgot', async () => {
  await sheet.put('A1', [[formula('=CCHC.ATTAINMENT(1,2)')]]);
  await sheet.engine.calculate();
  source.answerAll(() => 'cũ');
  await sheet.engine.calculate();
  source.answers.clear();
  await sheet.engine.calculate();
  expect(sheet.value('A1')).toBe('cũ');
  await sheet.engine.calculate(true);
  expect(sheet.value('A1')).toEqual({ error: '#BUSY!' });
  source.answerAll(() => 'mới');
  await sheet.engine.calculate();
  expect(sheet.value('A1')).toBe('mới');
});

test.each<[string, FunctionCall['args']]>([
  ['A1', [1]], ['A1:C2', [[[1, 'chữ', true], [null, { error: '#DIV/0!' }, '1.10']]]], ['A2', [null]], ['A2,"x"', [null, 'x']],
  ['A1,,3', [1, undefined, 3]], ['B2', [{ error: '#DIV/0!' }]], ['"50%"', ['50%']], ['1=1', [true]], ['IF(A2="","",A2)', ['']], ['A1*2', [2]], ['-0.5', [-0.5]],
])('CCHC.ATTAINMENT(%s) is asked with what the formula gave', async (given, args) => {
  await sheet.put('A1', [[1, 'chữ', true], [null, formula('=1/0'), '1.10']]);
  await sheet.put('E1', [[formula(`=CCHC.ATTAINMENT(${given})`)]]);
  await sheet.engine.calculate();
  expect(source.asked.at(-1)?.args).toEqual(args);
});

test.each<[FunctionAnswer, unknown]>([
  [0.5, 0.5], ['1.10', '1.10'], ['', ''], [true, true], [{ error: '#N/A' }, { error: '#N/A' }], ['12/06/2026', '12/06/2026'],
])('the answer %j stands in the cell', async (answer, value) => {
  await sheet.put('A1', [[formula('=CCHC.ATTAINMENT(1)')]]);
  await sheet.engine.calculate();
  source.answerAll(() => answer);
  await sheet.engine.calculate();
  expect(sheet.value('A1')).toEqual(value);
});

test('an answer with rows spills, one bad cell and all', async () => {
  await sheet.put('A1', [[formula('=CCHC.ROLLUP(D1:D2)')]]);
  await sheet.engine.calculate();
  source.answerAll(() => [['Nhóm', 'Số'], ['Lĩnh vực 1', 2], ['Tổng', { error: '#N/A' }]]);
  await sheet.engine.calculate();
  expect(sheet.cells('A1:B3').map((row) => row.map((cell) => cell.value))).toEqual([['Nhóm', 'Số'], ['Lĩnh vực 1', 2], ['Tổng', { error: '#N/A' }]]);
  expect(sheet.formula('A2')).toBeUndefined();
});

test('in a table, beside native formulas that read it', async () => {
  await sheet.table('A1', 'NV', [['Số', 'Mức', 'Lời'], [1, formula('=CCHC.ATTAINMENT(NV[[#This Row],[Số]],10)'), formula('=IF(NV[[#This Row],[Mức]]>=0.2,"Đạt","Chưa")')], [2, formula('=CCHC.ATTAINMENT(NV[[#This Row],[Số]],10)'), formula('=IF(NV[[#This Row],[Mức]]>=0.2,"Đạt","Chưa")')]]);
  await sheet.engine.calculate();
  source.answerAll(({ args }) => Number(args[0]) / Number(args[1]));
  await sheet.engine.calculate();
  expect(sheet.cells('B2:C3').map((row) => row.map((cell) => cell.value))).toEqual([[0.1, 'Chưa'], [0.2, 'Đạt']]);
});

test('with nothing changed there is nothing to calculate', async () => {
  let calculations = 0;
  await sheet.put('A1', [[formula('=1+1')]]);
  await sheet.engine.calculate();
  sheet.engine.onEvent((event) => { if (event.kind === 'calculated') calculations++; });
  await sheet.engine.calculate();
  await sheet.engine.writeStyle(sheet.sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  await sheet.engine.calculate();
  expect(calculations).toBe(0);
});
