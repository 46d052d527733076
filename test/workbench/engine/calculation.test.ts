import { SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from '@univerjs/engine-formula';
import { formula, SheetInHand } from './sheetInHand';

const ROWS = 500;

test('what is typed while a calculation runs waits for its end: one calculation at a time, and none is cut short', async () => {
  const hand = SheetInHand.open();
  const { engine, sheet } = hand;
  const seen: string[] = [];
  engine.core.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) seen.push('start');
    if (id === SetFormulaCalculationStopMutation.id) seen.push('stop');
    if (id === SetFormulaCalculationNotificationMutation.id && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) seen.push('end');
  });
  await hand.put('A1', Array.from({ length: ROWS }, (_, row) => [row, formula(`=SUMPRODUCT(($A$1:$A$${ROWS}<=A${row + 1})*1)`)]));

  const first = engine.calculate();
  await hand.type('A1', -5);
  await new Promise((next) => setTimeout(next, 150));
  await hand.type(`A${ROWS}`, -10);
  await new Promise((next) => setTimeout(next, 150));
  await first;
  await engine.calculate();

  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(seen).toEqual(Array.from(seen, (_, at) => (at % 2 === 0 ? 'start' : 'end')));
  expect([hand.value('B1'), hand.value('B2'), hand.value(`B${ROWS}`)]).toEqual([2, 3, 1]);
  expect(engine.read(sheet, { row: 0, column: 1, rows: ROWS, columns: 1 }).filter(([cell]) => typeof cell!.value !== 'number')).toEqual([]);
  engine.dispose();
});

test('what is typed with nobody waiting is calculated by itself', async () => {
  const hand = SheetInHand.open();
  await hand.put('A1', [[1, formula('=A1*2')]]);
  await hand.engine.calculate();
  const calculated = new Promise((next) => hand.engine.onEvent(({ kind }) => kind === 'calculated' && next(kind)));
  await hand.type('A1', 21);
  await calculated;
  expect(hand.value('B1')).toBe(42);
  hand.engine.dispose();
});

test('whoever waits for a calculation goes on when the engine is disposed of in the middle', async () => {
  const hand = SheetInHand.open();
  await hand.put('A1', Array.from({ length: ROWS }, (_, row) => [row, formula(`=SUMPRODUCT(($A$1:$A$${ROWS}<=A${row + 1})*1)`)]));
  const calculating = hand.engine.calculate();
  await new Promise((next) => setTimeout(next, 0));
  hand.engine.dispose();
  await expect(calculating).resolves.toBeUndefined();
}, 120_000);
