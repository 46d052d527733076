import type { Entered } from '../../src/plan/entered';
import { DUTY_TABLE, TASK_TABLE } from '../../src/sheets/columns';
import type { Dialect } from '../../src/sheets/dialect';
import { dialectChanges } from '../../src/sheets/dialectChanges';
import { inOwnTable } from '../../src/sheets/formulas/reference';
import { stampChange } from '../../src/sheets/stamp';
import { HEADERS, SHEET_NAMES } from '../../src/strings';
import { applied } from './applied';
import { tableSnapshot, workbookWith } from './snapshots';

/** Two tasks as they stand with the formulas of a dialect; `held` and `shown` change cells of the first: what formula stands there, and what is seen. */
function workbook(dialect: Dialect, held: Record<string, string> = {}, shown: Record<string, Entered> = {}) {
  const rows = [{ code: '1.01', task: 'A', ...shown }, { code: '1.02', task: 'B' }];
  const table = tableSnapshot(TASK_TABLE, rows as object[]);
  const formulas = rows.map((row, index) => TASK_TABLE.columns.map(({ key, formulas: own }) =>
    (index === 0 ? held[key] : undefined) ?? (own ? `=${inOwnTable(own[dialect])}` : (row as Record<string, Entered>)[key] ?? '')));
  const snapshot = applied(workbookWith([table]), [{ kind: 'addSheet', sheet: SHEET_NAMES.stamp, visibility: 'VeryHidden', showGridlines: true }, stampChange({ plan: 'p', version: '1', dialect })]);
  return { snapshot: { ...snapshot, tables: [table] }, formulas: new Map([[TASK_TABLE.name as string, formulas]]) };
}
const decide = (to: Dialect, { snapshot, formulas }: ReturnType<typeof workbook>) => dialectChanges(snapshot, formulas, to);

test.each([['cchc', 'native'], ['native', 'cchc']] as const)('from %s to %s: the three shown columns of every row, and the stamp', (from, to) => {
  const { changes, touched, kept } = decide(to, workbook(from));
  expect(touched.map(({ id, header, was }) => [id, header, was])).toEqual([HEADERS.expected, HEADERS.timeState, HEADERS.check].flatMap((header) => ['1.01', '1.02'].map((id) => [id, header, 'other-formula'])));
  expect(kept).toEqual([]);
  // Neighbours in a column are one fill.
  expect(changes.map(({ kind }) => kind)).toEqual(['fill', 'fill', 'fill', 'write', 'recalculate']);
  expect(changes[0]).toMatchObject({ area: { rows: 2, columns: 1 }, cell: { formula: inOwnTable(TASK_TABLE.columns.find(({ key }) => key === 'expected')!.formulas![to]) } });
});

test.each<[string, Record<string, string>, Record<string, Entered>, unknown[]]>([
  ['as it should be', {}, {}, []],
  ['with a fresh answer still to come', {}, { check: '#BUSY!' }, [['check', 'stuck']]],
  ['where the add-in was missing', {}, { timeState: '#NAME?' }, [['timeState', 'stuck']]],
  ['with a hidden helper that is stuck', {}, { progressRead: '#NAME?' }, [['progressRead', 'stuck']]],
  ['with an error that is an answer', {}, { expected: '#VALUE!' }, []],
  ['emptied', { check: '' }, {}, [['check', 'empty']]],
  ['with an error pasted over it', { check: '#REF!' }, { check: '#REF!' }, [['check', 'stuck']]],
  ['with a formula that lost its column', { timeState: '=IF(#REF!,1,2)' }, {}, [['timeState', 'other-formula']]],
])('a cell %s', (_, held, shown, wanted) => {
  const { touched } = decide('native', workbook('native', held, shown));
  expect(touched.map(({ id, header, was }) => [id, TASK_TABLE.columns.find((column) => column.header === header)!.key, was])).toEqual(wanted.map((one) => ['1.01', ...one as string[]]));
});

test('a formula is the same however a program tells it', () => {
  const long = TASK_TABLE.columns.find(({ key }) => key === 'check')!.formulas!.native;
  expect(decide('native', workbook('native', { check: `= ${long}` })).touched).toEqual([]);
  expect(decide('native', workbook('native', { check: `=${inOwnTable(long).replaceAll('IF(', 'if( ')}` })).touched).toEqual([]);
});

test('what somebody typed over a formula is kept and told of', () => {
  const { touched, kept } = decide('native', workbook('cchc', { timeState: 'Hoàn thành đúng hạn' }, { timeState: 'Hoàn thành đúng hạn' }));
  expect(kept).toEqual([{ sheet: SHEET_NAMES.tasks, cell: 'O6', id: '1.01', header: HEADERS.timeState, value: 'Hoàn thành đúng hạn' }]);
  expect(touched.some(({ id, header }) => id === '1.01' && header === HEADERS.timeState)).toBe(false);
});

test('a row that is wholly empty is nobody\'s yet', () => {
  const table = tableSnapshot(DUTY_TABLE, [{}]);
  table.isEmpty = table.isEmpty.map((line) => line.map(() => true));
  expect(dialectChanges(workbookWith([table]), new Map([[DUTY_TABLE.name, [DUTY_TABLE.columns.map(() => '')]]]), 'native')).toEqual({ changes: [], touched: [], kept: [] });
});
