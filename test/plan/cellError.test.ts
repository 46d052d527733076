import { isCellError, isStillWaiting } from '../../src/plan/cellError';

test.each(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#BUSY!', '#SPILL!', '#CALC!', '#GETTING_DATA'])('%s is an error', (text) => expect(isCellError(text)).toBe(true));

/** People write such things; only what Excel itself shows is an error. */
test.each(['#1', '#', '#name?', ' #REF!', '#REF! của trang cũ', 'N/A', '', null, undefined, 0, true])('%j is none', (cell) => expect(isCellError(cell)).toBe(false));

test('an answer on its way passes by itself, any other error does not', () => {
  expect(['#BUSY!', '#GETTING_DATA', '#NAME?', '#REF!', 'x'].map(isStillWaiting)).toEqual([true, true, false, false, false]);
});
