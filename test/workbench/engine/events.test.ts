import type { EngineEvent } from '../../../src/workbench/engine/engine';
import { areaOfAddress, formula, SheetInHand } from './sheetInHand';

let inHand: SheetInHand;
let events: EngineEvent[];
beforeEach(() => {
  inHand = SheetInHand.open();
  events = [];
  inHand.engine.onEvent((event) => { if (event.kind !== 'calculated') events.push(event); });
});
afterEach(() => inHand.engine.dispose());

const edited = (address: string, byAddin: boolean, details?: { before: unknown; after: unknown }) => ({
  kind: 'cells', change: { sheet: inHand.sheet, area: areaOfAddress(address), change: 'RangeEdited', source: 'Local', byAddin, ...(details ? { details } : {}) },
});

test('what a user types is told with before and after', async () => {
  await inHand.put('A1', [['cũ']]);
  events = [];
  await inHand.type('A1', 'mới');
  await inHand.type('A2', 5);
  expect(events).toEqual([edited('A1', false, { before: 'cũ', after: 'mới' }), edited('A2', false, { before: null, after: 5 })]);
});

test('what the add-in does is told as such, many cells without details', async () => {
  await inHand.engine.asAddin(() => inHand.put('B2', [[1, 2], [3, 4]]));
  await inHand.put('A1', [[1]]);
  expect(events).toEqual([edited('B2:C3', true), edited('A1', false, { before: null, after: 1 })]);
});

test('results of calculations and looks are no changes', async () => {
  await inHand.put('A1', [[1, formula('=A1*2')]]);
  await inHand.engine.calculate();
  events = [];
  await inHand.engine.writeStyle(inHand.sheet, areaOfAddress('A1'), { bold: true });
  await inHand.engine.calculate(true);
  expect(events).toEqual([]);
});

test('rows', async () => {
  await inHand.engine.asAddin(() => inHand.engine.insertRows(inHand.sheet, 2, 3));
  await inHand.engine.deleteRows(inHand.sheet, 4, 1);
  expect(events.flatMap((event) => event.kind === 'cells' ? [[event.change.change, event.change.area.row, event.change.area.rows, event.change.byAddin]] : []))
    .toEqual([['RowInserted', 2, 3, true], ['RowDeleted', 4, 1, false]]);
});

test('sheets', async () => {
  const added = await inHand.engine.addSheet('Hai');
  inHand.engine.activateSheet(added);
  await inHand.engine.deleteSheet(inHand.sheet);
  expect(events.filter((event) => event.kind !== 'selection')).toEqual([
    { kind: 'sheetAdded', sheet: added }, { kind: 'sheetActivated', sheet: added }, { kind: 'sheetDeleted', sheet: inHand.sheet },
  ]);
});

test('selection', async () => {
  await inHand.engine.select(inHand.sheet, areaOfAddress('B2:C9'));
  expect(events).toEqual([{ kind: 'selection', sheet: inHand.sheet, area: areaOfAddress('B2:C9') }]);
  expect(inHand.engine.selection()).toEqual({ sheet: inHand.sheet, area: areaOfAddress('B2:C9') });
});

test('rows put in and taken out leave the selection where it was, and no wrong sheet active', async () => {
  const other = await inHand.engine.addSheet('Hai');
  await inHand.engine.select(inHand.sheet, areaOfAddress('B2'));
  await inHand.engine.insertRows(other, 0, 1);
  await inHand.engine.deleteRows(other, 0, 1);
  expect(inHand.engine.selection()).toEqual({ sheet: inHand.sheet, area: areaOfAddress('B2') });
});

test('a listener that left hears nothing', async () => {
  const heard: EngineEvent[] = [];
  const leave = inHand.engine.onEvent((event) => heard.push(event));
  leave();
  await inHand.put('A1', [[1]]);
  expect(heard).toEqual([]);
});
