import fc from 'fast-check';
import { carriedPlanChanges, carriedPlanText } from '../../src/sheets/carriedPlan';

/** The sheet's cells after the text was written over what stood there. */
function written(texts: readonly string[]) {
  let cells: string[][] = [];
  let lines: number | null = null;
  for (const text of texts) {
    for (const change of carriedPlanChanges(text, lines)) if (change.kind === 'write') cells = change.cells as string[][];
    lines = cells.length;
  }
  return cells;
}

// letters of two units, what looks like a formula, blanks at the ends of pieces
const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('=1+1', ' ', '\n', '😀', "'", '+', '|'));
const text = fc.tuple(fc.array(piece, { maxLength: 5 }), fc.nat(40_000)).map(([parts, length]) => (parts.join('') + 'ệ=😀 '.repeat(length)).slice(0, 60_000));

test('law: what is carried is read again, whatever it is and whatever stood there before', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    expect(carriedPlanText(written([before, after]))).toBe(after);
  }), { numRuns: 60 });
});

/** Half of a letter that has two units. */
const LONE = /\p{Surrogate}/u;

test('law: each cell takes its piece as it is: not too long, no formula, no letter cut in two', () => {
  fc.assert(fc.property(text, (one) => {
    for (const [cell] of written([one])) {
      expect(cell!.length).toBeLessThanOrEqual(32_767);
      expect(cell).not.toMatch(/^[=+\-@']/u);
      if (!LONE.test(one)) expect(cell).not.toMatch(LONE);
    }
  }), { numRuns: 60 });
});

test.each<[string, string[][]]>([
  ['an empty sheet', []],
  ['somebody else\'s sheet', [['Ghi chú'], ['|{}|']]],
  ['a piece that was cut', [['cchc-plan'], ['|{"id":']]],
  ['a piece that was typed', [['cchc-plan'], ['|{"id":|'], ['thêm']]],
])('%s carries no plan', (_, cells) => {
  expect(carriedPlanText(cells)).toBeNull();
});
