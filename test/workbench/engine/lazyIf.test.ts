import type { FunctionAnswer, FunctionCall } from '../../../src/workbench/engine/engine';
import { formula, SheetInHand } from './sheetInHand';

/** Excel computes the branch of an IF that is taken, and no other. */
describe('an IF takes one branch', () => {
  const sheet = SheetInHand.open();
  beforeAll(() => sheet.put('H1', [[1, 0, 'x', null, formula('=NA()'), true], [2, 0, 'y', 5, 6, false]]));
  afterAll(() => sheet.engine.dispose());

  test.each<[string, unknown]>([
    ['=IF(TRUE,"a",1/0)', 'a'], ['=IF(FALSE,1/0,"b")', 'b'], ['=IF(H1=1,IF(I1=1,"sai",IF(J1="x","đúng","sai")),"sai")', 'đúng'],
    ['=IF(H1,"a","b")', 'a'], ['=IF(I1,"a","b")', 'b'], ['=IF(K1,"a","b")', 'b'], ['=IF(M1,H2,H1)', 2], ['=IF(M2,H2,H1)', 1],
    ['=IF(FALSE,1)', false], ['=IF(TRUE,K1)&""', ''], ['=IF(L1,1,2)', { error: '#N/A' }], ['=IF(1/0,1,2)', { error: '#DIV/0!' }],
    ['=IFERROR(IF(L1,1,2),"lỗi")', 'lỗi'], ['=SUM(IF(TRUE,H1:H2,I1:I2))', 3], ['=SUMPRODUCT(IF(H1:H2>1,H1:H2,0))', 2], ['=SUM(IF({TRUE,FALSE},1,10))', 11],
    ['=IF(IF(H1=1,TRUE,FALSE),"ngoài","không")', 'ngoài'], ['=if(h1=1,"thường","sai")', 'thường'], ['=IF(H1=1,"một"&IF(H2=1,"",", hai"),"")', 'một, hai'],
  ])('%s', async (text, expected) => {
    await sheet.put('A10', [[formula(text)], [formula(text)]]);
    await sheet.engine.calculate();
    expect(sheet.column('A10:A11')).toEqual([expected, expected]);
  });

  test('the branch follows its condition', async () => {
    await sheet.put('A1', [[1, formula('=IF(A1>1,"lớn",IF(A1=1,"một","nhỏ"))')]]);
    const seen = [];
    for (const value of [0, 1, 2, 0]) {
      await sheet.put('A1', [[value]]);
      await sheet.engine.calculate();
      seen.push(sheet.value('B1'));
    }
    expect(seen).toEqual(['nhỏ', 'một', 'lớn', 'nhỏ']);
  });

  test('and what the branch reads, also when nothing else changes', async () => {
    await sheet.put('A1', [[1, formula('=IF(A1=1,C1,D1)'), 'c', 'd']]);
    await sheet.engine.calculate();
    await sheet.put('C1', [['khác']]);
    await sheet.engine.calculate();
    expect(sheet.value('B1')).toBe('khác');
  });
});

test('a function of the add-in in the other branch is not asked', async () => {
  const sheet = SheetInHand.open();
  const asked: FunctionCall[] = [];
  sheet.engine.connectFunctions({
    names: [{ name: 'CCHC.ATTAINMENT', description: 'Mức đạt' }],
    answer: (call): FunctionAnswer => {
      asked.push(call);
      return 7;
    },
  });
  await sheet.put('A1', [[formula('=IF(1=1,2,CCHC.ATTAINMENT(1,2))'), formula('=IF(1=2,2,CCHC.ATTAINMENT(3,4))')]]);
  await sheet.engine.calculate();
  expect([sheet.value('A1'), sheet.value('B1'), asked.map(({ args }) => args)]).toEqual([2, 7, [[3, 4]]]);
  sheet.engine.dispose();
});
