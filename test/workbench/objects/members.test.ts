import { HostObject } from '../../../src/workbench/objects/hostObject';
import { propertiesOf } from '../../../src/workbench/wire/member';
import { ENGINES, openOffice, type Opened } from '../office';

/**
 * Every property and method on a host object must be one that Microsoft's client knows for that class: what is not is a slip of the pen that no
 * add-in could ever reach. Objects are found by walking from a workbook that holds one of each.
 */
let office: Opened;
beforeAll(async () => {
  office = await openOffice(ENGINES[0]![1]);
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B3');
    range.values = [['a', 'b'], [1, 2], [3, 4]];
    sheet.tables.add(range, true);
    sheet.names.add('Local', range);
    sheet.charts.add('BarStacked', range).title.text = 'x';
    context.workbook.settings.add('k', 1);
    for (const type of ['Custom', 'CellValue', 'ContainsText', 'DataBar'] as const) range.conditionalFormats.add(type);
    await context.sync();
  });
});
afterAll(() => office.close());

/** Served under another name on the wire, or only in the client's own words. */
const WIRE_ONLY = ['Worksheet.gridlines', 'CustomFunctions.customFunctions'];
/** Collections of the client differ in which of these they have. */
const COMMON = ['items', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'];

function walk(object: HostObject, seen: Map<string, HostObject>): Map<string, HostObject> {
  if (seen.has(object.className)) return seen;
  seen.set(object.className, object);
  for (const name of propertiesOf(object)) {
    const value: unknown = (object as unknown as Record<string, unknown>)[name.endsWith('OrNullObject') || !SOME_ARE_ABSENT.has(`${object.className}.${name}`) ? name : `${name}OrNullObject`];
    for (const one of Array.isArray(value) ? value : [value]) if (one instanceof HostObject) walk(one, seen);
  }
  return seen;
}
const SOME_ARE_ABSENT = new Set(['ConditionalFormat.custom', 'ConditionalFormat.cellValue', 'ConditionalFormat.textComparison', 'ConditionalFormat.dataBar']);

test('every member of every object is one of Microsoft\'s', async () => {
  const { Workbook } = await import('../../../src/workbench/objects/workbook');
  const { Range } = await import('../../../src/workbench/objects/range');
  const seen = walk(new Workbook(office.host.book), new Map());
  walk(new Range(office.host.book, { sheet: office.engine.activeSheet(), area: { row: 0, column: 0, rows: 3, columns: 2 } }), seen);
  const types = office.Excel as unknown as Record<string, { prototype: object } | undefined>;
  const strange: string[] = [];
  for (const [className, object] of seen) {
    const theirs = types[className]?.prototype;
    if (!theirs) {
      strange.push(className);
      continue;
    }
    for (let proto = Object.getPrototypeOf(object) as object; proto !== HostObject.prototype; proto = Object.getPrototypeOf(proto) as object) {
      for (const member of Object.getOwnPropertyNames(proto)) {
        const isKnown = member === 'constructor' || COMMON.includes(member) || WIRE_ONLY.includes(`${className}.${member}`) || member in theirs;
        if (!isKnown) strange.push(`${className}.${member}`);
      }
    }
  }
  expect(strange).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});
