import { RTree, Tools } from '@univerjs/core';
import fc from 'fast-check';
import type { CellStyle } from '../../../src/workbench/engine/engine';
import '../../../src/workbench/engine/univer/slowSpots';
import { formula, SheetInHand } from './sheetInHand';

/** What Univer does with less work than its own must come to the same. */
class Made { constructor(readonly x = 1) {} }
const ANYTHING = fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, withNullPrototype: true, withTypedArray: true });

test('a value is of the kind that JavaScript itself says', () => {
  fc.assert(fc.property(ANYTHING, (value) => Tools.getValueType(value) === Object.prototype.toString.call(value)));
  for (const value of [new Made(), /x/, () => 1, Symbol('x'), new Date(0), document(), null, undefined]) expect(Tools.getValueType(value)).toBe(Object.prototype.toString.call(value));
});

test('a copy is equal to its original, of the same kind, and shares nothing that can be changed', () => {
  const original = { a: [1, { b: null }], day: new Date(5), pattern: /x/g, made: new Made(7), none: undefined };
  const copy = Tools.deepClone(original);
  expect(copy).toStrictEqual(original);
  copy.a.push(2);
  copy.made = new Made(8);
  copy.day.setTime(0);
  expect(original).toStrictEqual({ a: [1, { b: null }], day: new Date(5), pattern: /x/g, made: new Made(7), none: undefined });
  fc.assert(fc.property(fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__')), (value) => expect(Tools.deepClone(value)).toStrictEqual(value)));
});

const bound = fc.integer({ min: 0, max: 6 });
const range = fc.tuple(bound, bound, bound, bound).map(([a, b, c, d]) => (
  { startRow: Math.min(a, b), endRow: Math.max(a, b), startColumn: Math.min(c, d), endColumn: Math.max(c, d) }));
const place = fc.record({ unitId: fc.constant('u'), sheetId: fc.constantFrom('one', 'two'), range });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('insert' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('search' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('forget' as const), at: place }) },
);

test.each([false, true])('places are found as if each had been entered at once (cells apart: %s)', (cellsApart) => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const tree = new RTree(cellsApart);
    let model: { unitId: string; sheetId: string; range: (typeof steps)[number]['at']['range']; id: number }[] = [];
    let next = 0;
    for (const { does, at } of steps) {
      if (does === 'insert') {
        const item = { ...at, range: { ...at.range }, id: next++ };
        tree.insert(item);
        model.push({ ...at, id: item.id });
        // Univer goes on to use the range that it gave.
        item.range.startRow = 99;
      }
      const hit = (one: (typeof model)[number]) => one.sheetId === at.sheetId && one.range.startRow <= at.range.endRow && one.range.endRow >= at.range.startRow
        && one.range.startColumn <= at.range.endColumn && one.range.endColumn >= at.range.startColumn;
      if (does === 'remove' && model[0]) tree.remove(model.shift()!);
      if (does === 'forget') {
        tree.removeById('u', at.sheetId);
        model = model.filter(({ sheetId }) => sheetId !== at.sheetId);
      }
      if (does === 'search') {
        if (cellsApart) tree.openKdTree();
        expect([...tree.bulkSearch([at])].map(Number).sort((a, b) => a - b)).toEqual(model.filter(hit).map(({ id }) => id));
      }
    }
  }));
});

const looks: fc.Arbitrary<CellStyle> = fc.record({
  bold: fc.boolean(), fill: fc.constantFrom(null, '#FFC7CE', '#C6EFCE'), numberFormat: fc.constantFrom('General', '0%', '@'), locked: fc.boolean(),
  borders: fc.record({ top: fc.constantFrom(null, { style: 'thin' as const, color: '#000000' }), left: fc.constantFrom(null, { style: 'medium' as const, color: '#1F4E79' }) }, { requiredKeys: [] }),
}, { requiredKeys: [] });

test('looks given to an area are those given to each of its cells; values stay what they are', async () => {
  const [together, apart] = [SheetInHand.open(), SheetInHand.open()];
  const BODY = [['1.10', 5, null, true], [null, 'x', 0.5, formula('=B1')]];
  for (const each of [together, apart]) {
    await each.put('A1', BODY);
    await each.engine.calculate();
  }
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ range, style: looks }), { minLength: 1, maxLength: 4 }), async (writes) => {
    for (const { range: { startRow, endRow, startColumn, endColumn }, style } of writes) {
      await together.engine.writeStyle(together.sheet, { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 }, style);
      for (let row = startRow; row <= endRow; row++) for (let column = startColumn; column <= endColumn; column++) await apart.engine.writeStyle(apart.sheet, { row, column, rows: 1, columns: 1 }, style);
    }
    const seen = ({ engine, sheet }: SheetInHand) => [engine.read(sheet, { row: 0, column: 0, rows: 7, columns: 7 }),
      Array.from({ length: 49 }, (_, at) => engine.readStyle(sheet, Math.floor(at / 7), at % 7)), engine.usedArea(sheet)];
    expect(seen(together)).toEqual(seen(apart));
  }), { numRuns: 40 });
  together.engine.dispose();
  apart.engine.dispose();
});

test('formulas of this sheet and of others stay right when one cell is written', async () => {
  const one = SheetInHand.open();
  await one.put('A1', [[2, formula('=A1*10')]]);
  const two = await one.another('Hai');
  await two.put('A1', [[formula('=Sheet1!B1+1')]]);
  await one.engine.calculate();
  await one.type('A1', 3);
  await two.put('B1', [[formula('=A1*2')]]);
  await one.engine.calculate();
  expect([one.value('B1'), two.value('A1'), two.value('B1'), two.formula('A1')]).toEqual([30, 31, 62, '=Sheet1!B1+1']);
  one.engine.dispose();
});

function document(): unknown {
  return Object.assign(Object.create({ [Symbol.toStringTag]: 'Document' }) as object, { a: 1 });
}
