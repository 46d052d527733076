import fc from 'fast-check';
import { answer, answers, errorArgument } from './client';
import { smallPlan } from './smallPlan';
import { FUNCTIONS, usePlan } from '../../src/functions';
import { lagging, rollup } from '../../src/functions/lists';
import { TIME_STATES } from '../../src/plan/timeState';
import { TIME_STATE_WORDS } from '../../src/strings';

usePlan(smallPlan, smallPlan.agencies);

const { LAGGING: _lagging, ROLLUP: _rollup, ...cellFunctions } = FUNCTIONS;
const ATTAINMENT = FUNCTIONS.ATTAINMENT;

test('a range answers with its own shape, single values are repeated', () => {
  expect(answers(ATTAINMENT, [[30, 16], [64, '']], [[64]])).toEqual([[0.46875, 0.25], [1, '']]);
  expect(answers(ATTAINMENT, [[30]], [[64, 32]])).toEqual([[0.46875, 0.9375]]);
});

test('values may come unwrapped', () => {
  expect(answers(ATTAINMENT, 30, 64, null, undefined)).toEqual([[0.46875]]);
  expect(answers(ATTAINMENT, [[30], [16]], 64)).toEqual([[0.46875], [0.25]]);
});

test('the invocation context, which the client appends, is no argument', () => {
  expect(answers(FUNCTIONS.CHECK, 'Hoàn thành', 1, 45000, '', 45107, { functionName: 'CHECK', setResult: () => {} })).toEqual([['']]);
  expect(answers(FUNCTIONS.CHECK, 'Hoàn thành', 1, 45000, '', 45107, null)).toEqual([['']]);
  expect(answers(FUNCTIONS.CHECK, 'Hoàn thành', 1, 45000, '', 45107, [[null]])).toEqual([['Thiếu văn bản, minh chứng']]);
});

test('different shapes are refused', () => {
  const refused = [['#VALUE! Các vùng phải cùng kích thước']];
  expect(answers(ATTAINMENT, [[1], [2]], [[1, 2]])).toEqual(refused);
  expect(answers(ATTAINMENT, [[1], [2]], [[1], [2], [3]])).toEqual(refused);
  expect(answers(ATTAINMENT, [[1, 2]], [[1, 2], [3, 4]], [['>=']])).toEqual(refused);
});

test('one bad cell costs one cell', () => {
  expect(answers(ATTAINMENT, [[30], ['gần xong'], [5], [errorArgument('#REF!')], [16]], [[64], [64], [0], [64], [64]])).toEqual([
    [0.46875], ['#VALUE! Giá trị không phải là số'], ['#N/A Không chia được cho 0'], ['#REF!'], [0.25],
  ]);
});

test('the one cell of a single call is thrown, as every client understands; #REF! is returned, for thrown it would turn into #VALUE!', () => {
  expect(() => ATTAINMENT([[5]], [[0]])).toThrow(expect.objectContaining({ code: '#N/A', message: 'Không chia được cho 0' }));
  expect(ATTAINMENT([[errorArgument('#REF!')]], [[1]])).toEqual([[expect.objectContaining({ code: '#REF!' })]]);
});

test('an error in a matrix is written as the client writes one', () => {
  expect(JSON.parse(JSON.stringify(ATTAINMENT([[30], [5]], [[64], [0]])))).toEqual([
    [0.46875],
    [expect.objectContaining({ valueType: 'CustomFunctionError', basicType: 'Error', basicValue: '#N/A', message: 'Không chia được cho 0' })],
  ]);
});

const cell = fc.oneof(
  fc.constantFrom(
    '', ' ', null, 0, 1, 0.5, 20, 45000, 45107, 2023, true, '1.234', '95,5%', 'gần xong', 'Hoàn thành', 'Chưa thực hiện', '30/6/2023', '31/02/2023',
    'Quý II/2023', 'Thường xuyên', 'SNV; STP', 'T03', 'tỉnh', '<=', 'giảm', '% giảm', 'chưa công bố', errorArgument('#REF!'),
  ),
  fc.integer({ min: -5, max: 100 }),
);

const functionNames = Object.keys(cellFunctions) as (keyof typeof cellFunctions)[];

test.each(functionNames)('%s answers a range as it answers each of its cells', (name) => {
  const call = cellFunctions[name] as (...given: any[]) => any[][];
  fc.assert(fc.property(
    fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: call.length }),
    fc.infiniteStream(cell), fc.infiniteStream(fc.constantFrom('single', 'range')),
    (rows, columns, count, cells, kinds) => {
      const next = () => cells.next().value as unknown;
      const given = Array.from({ length: count }, () => (kinds.next().value === 'single' ? [[next()]]
        : Array.from({ length: rows }, () => Array.from({ length: columns }, next))));
      const whole = answers(call, ...given);
      const shape = given.some((matrix) => matrix.length === rows && matrix[0]?.length === columns) ? [rows, columns] : [1, 1];
      expect([whole.length, whole[0]?.length]).toEqual(shape);
      whole.forEach((row, rowIndex) => row.forEach((found, columnIndex) => {
        const own = given.map((matrix) => (matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : matrix[rowIndex]?.[columnIndex]));
        expect(answer(call, ...own)).toEqual(found);
      }));
    },
  ));
});

const ENTERED_FIRST: (keyof typeof cellFunctions)[] = ['ATTAINMENT', 'RATE', 'PLANSCORE', 'DEADLINE', 'AGENCY', 'LAG'];
const good = fc.constantFrom<unknown>('', 'abc', 5, 0.5, '30/6/2023', null, undefined);

test.each(ENTERED_FIRST)('%s: blank in, blank out', (name) => {
  const call = cellFunctions[name] as (...given: any[]) => any[][];
  fc.assert(fc.property(fc.constantFrom('', ' ', '\u00a0', null), fc.array(good, { minLength: 3, maxLength: 3 }), (blank, others) => {
    expect(answer(call, blank, ...others.slice(0, call.length - 1))).toBe('');
  }));
});

test('ROLLUP counts every task once in its total, LAGGING lists each lagging one under each of its groups', () => {
  const task = fc.record({ groups: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1 }), state: fc.constantFrom(...TIME_STATES) });
  fc.assert(fc.property(fc.array(task, { minLength: 1 }), (tasks) => {
    const groups = tasks.map((row) => [row.groups.join('; ')]);
    const states = tasks.map((row) => [TIME_STATE_WORDS[row.state]]);
    const rolled = rollup(groups, states) as (string | number)[][];
    const total = rolled.at(-1) ?? [];
    expect(total[1]).toBe(tasks.length);
    for (const row of rolled.slice(1)) {
      expect(row.slice(2, 11).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(row[1]);
      expect(row[11]).toBeCloseTo(row.slice(2, 6).reduce<number>((sum, count) => sum + Number(count), 0) / Number(row[1]), 12);
    }
    const listed = tasks.filter(({ state }) => state === 'overdue' || state === 'behind').reduce((sum, row) => sum + row.groups.length, 0);
    expect(lagging(groups, states, states, states)).toHaveLength(Math.max(1, listed));
  }));
});
