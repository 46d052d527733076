import type { CellInput } from '../../../src/workbench/engine/engine';
import { entryOf } from '../../../src/workbench/objects/entry';

const value = (held: string | number | boolean | null): CellInput => ({ kind: 'value', value: held });
const formula = (text: string): CellInput => ({ kind: 'formula', formula: text });

/** What is written through `values` or `formulas`, into a cell of which number format, becomes what. Excel's documented behaviour for texts with = + -. */
const ENTRIES: [unknown, string, CellInput, string?][] = [
  [5, 'General', value(5)],
  [5, '@', value('5')],
  [true, 'General', value(true)],
  ['', 'General', value(null)],
  [null, 'General', null],
  ['Hoàn thành', 'General', value('Hoàn thành')],
  ['1.10', 'General', value(1.1)],
  ['1.10', '@', value('1.10')],
  ["'1.10", 'General', value('1.10')],
  ['VI.2.1', 'General', value('VI.2.1')],
  ['1,234', 'General', value(1234), '#,##0'],
  ['1,5', 'General', value('1,5')],
  ['95,5%', 'General', value('95,5%')],
  ['50%', 'General', value(0.5), '0%'],
  ['(3)', 'General', value(-3)],
  ['-3', 'General', value(-3)],
  ['$1,000.5', 'General', value(1000.5), '$#,##0.00'],
  ['1e3', 'General', value(1000), '0.00E+00'],
  ['TRUE', 'General', value(true)],
  ['6/7/2026', 'General', value(46180), 'm/d/yyyy'],
  ['2026-06-07', 'General', value(46180), 'm/d/yyyy'],
  ['30/06/2023', 'General', value('30/06/2023')],
  ['=A1+1', 'General', formula('=A1+1')],
  ['=A1+1', '@', value('=A1+1')],
  ["'=A1+1", 'General', value('=A1+1')],
  ['+A1', 'General', formula('=+A1')],
  ['- chờ ý kiến', 'General', formula('=- chờ ý kiến')],
  ["'- chờ ý kiến", 'General', value('- chờ ý kiến')],
  ['-', 'General', value('-')],
  ['@SUM(A1)', 'General', formula('=SUM(A1)')],
  ['@ai đó', 'General', value('@ai đó')],
];

test.each(ENTRIES.map(([written, format, input, numberFormat]) => ({ written, format, entry: { input, numberFormat } })))('$written into a cell formatted $format', ({ written, format, entry }) => {
  expect(entryOf(written, format)).toEqual(entry);
});

test.each([['#N/A'], [{}], [[1]]])('%j is refused', (written) => {
  expect(() => entryOf(written, 'General')).toThrow();
});
