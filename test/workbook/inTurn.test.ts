import type { ExcelRun } from '../../src/workbook/excel';
import { inTurn } from '../../src/workbook/inTurn';

const order: string[] = [];
const run: ExcelRun = async (batch) => {
  order.push('begins');
  try {
    return await batch({} as Excel.RequestContext);
  } finally {
    order.push('ends');
  }
};
beforeEach(() => { order.length = 0; });

test('a visit waits for the one before, and each has its own answer', async () => {
  const turn = inTurn(run);
  const slow = turn(() => new Promise<string>((done) => setTimeout(() => done('slow'), 20)));
  const quick = turn(async () => 'quick');
  expect(await Promise.all([slow, quick])).toEqual(['slow', 'quick']);
  expect(order).toEqual(['begins', 'ends', 'begins', 'ends']);
});

test('what goes wrong in one is told to its own caller, and the next goes all the same', async () => {
  const turn = inTurn(run);
  const wrong = turn(async () => { throw new Error('gone'); });
  const next = turn(async () => 'done');
  await expect(wrong).rejects.toThrow('gone');
  expect(await next).toBe('done');
});
