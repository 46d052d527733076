import { associated } from './client';
import { associateFunctions, FUNCTIONS } from '../../src/functions';
import { generateMetadata } from '../../src/functions/metadata.cjs';

const metadata = generateMetadata();

test('every function is described, and every description has its function', () => {
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  associateFunctions();
  expect([...associated.keys()].sort()).toEqual(Object.keys(FUNCTIONS).sort());
  expect(metadata.functions.every(({ id, name }) => id === name)).toBe(true);
});

// Signatures as functions.md gives them; [ ] may be left out.
test.each<[keyof typeof FUNCTIONS, string]>([
  ['ATTAINMENT', 'actual target [direction] [baseline]'],
  ['RESULT', 'actual target [direction] [baseline]'],
  ['RATE', 'numerator denominator'],
  ['TARGET', 'id [level]'],
  ['PLANSCORE', 'done total [maxPoints] [floor]'],
  ['DEADLINE', 'text [year]'],
  ['AGENCY', 'text'],
  ['EXPECTED', 'deadline asOf [start]'],
  ['LAG', 'progress deadline asOf [start]'],
  ['STATUS', 'reported completedOn deadline asOf [progress] [start] [lagThreshold] [dueSoonDays]'],
  ['CHECK', 'reported progress completedOn deadline asOf [evidence]'],
  ['CHECKTARGET', 'actual target unit [numerator] [denominator] [baseline]'],
  ['LAGGING', 'groups ids names timeStates'],
  ['ROLLUP', 'groups timeStates'],
])('%s(%s)', (id, signature) => {
  const described = metadata.functions.find((one) => one.id === id);
  expect(described?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(' ')).toBe(signature);
  expect(FUNCTIONS[id]).toHaveLength(described?.parameters.length ?? -1);
});

test('ranges come whole and errors come in, or one bad cell would cost a range', () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata).not.toHaveProperty('allowCustomDataForDataTypeAny');
  for (const { parameters, result } of metadata.functions) {
    expect(result.dimensionality).toBe('matrix');
    for (const parameter of parameters) expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
  }
});

test('functions and parameters are described in Vietnamese', () => {
  const descriptions = metadata.functions.flatMap((one) => [one.description, ...one.parameters.map(({ description }) => description)]);
  for (const description of descriptions) {
    expect(description).toMatch(/[à-ỹđ]/i);
    expect(description).toBe(description.normalize('NFC'));
  }
});
