import fc from 'fast-check';
import { answers } from '../../functions/client';
import { FUNCTIONS, usePlan } from '../../../src/functions';
import type { Entered } from '../../../src/plan/entered';
import { comparisonKey } from '../../../src/plan/text';
import { checkWorkbook } from '../../../src/sheets/check/checkWorkbook';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../../src/sheets/columns';
import { judge, judgeTargets } from '../../../src/sheets/judge';
import { readRows } from '../../../src/sheets/readRows';
import { refreshChanges } from '../../../src/sheets/refreshChanges';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { templateChanges } from '../../../src/sheets/templateChanges';
import { problemSentence } from '../../../src/strings';
import { anyCell } from './anyCell';
import { AS_OF, bookAfter, LOADED, PLAN, seenBut, type Typed } from './checkedBook';

const SEEN = seenBut();
const RUNS = { numRuns: 250, seed: 876 };

/** Where people enter: any row, any entered column. */
const place = fc.oneof(...[TASK_TABLE, DUTY_TABLE, TARGET_TABLE].map(({ name, columns }) => fc.record({
  table: fc.constant(name),
  id: fc.constantFrom(...LOADED.tables.find((table) => table.name === name)!.values.map(([code]) => String(code))),
  header: fc.constantFrom(...columns.filter(({ kind }) => kind === 'entered').map(({ header }) => header)),
})));

/** Some cells as they should be, and one with whatever it may be. */
const BASE: Typed[] = [
  ['NhiemVu', '1.01', 'Tỷ lệ hoàn thành', 0.5], ['NhiemVu', '2.03', 'Tình trạng', 'Xong'], ['PhanCong', 'VI.2.1', 'Tỷ lệ hoàn thành', 2], ['MucTieu', 'T08', 'Thực hiện', 35],
];

function everythingOf(snapshot: WorkbookSnapshot) {
  const rows = readRows(snapshot, PLAN);
  return {
    rows,
    verdicts: [...judge(rows.tasks, AS_OF, rows.thresholds), ...judge(rows.duties, AS_OF, rows.thresholds), ...judgeTargets(rows.targets)],
    problems: checkWorkbook(PLAN, snapshot, rows, AS_OF, SEEN),
    changes: [
      ...refreshChanges(PLAN, snapshot, rows),
      ...templateChanges(PLAN, { dialect: 'native', reportDate: AS_OF, snapshot, agencies: rows.agencies }),
    ],
  };
}

/** The workbook with nothing entered in a row, worked out once. */
const known = new Map<string, ReturnType<typeof everythingOf>>();
function withoutRow(id: string): ReturnType<typeof everythingOf> {
  const found = known.get(id) ?? everythingOf(bookAfter({ cells: BASE.filter(([, code]) => code !== id) }));
  known.set(id, found);
  return found;
}

const untouched = everythingOf(bookAfter({ cells: BASE }));

test('whatever stands in an entered cell: nothing breaks, and no other row is judged or blamed otherwise', () => {
  fc.assert(fc.property(place, anyCell, ({ table, id, header }, value) => {
    const touched = everythingOf(bookAfter({ cells: [...BASE.filter(([, code]) => code !== id), [table, id, header, value]] }));
    const before = withoutRow(id);
    const others = <T extends { id: string }>(all: readonly T[]) => all.filter((one) => comparisonKey(one.id) !== comparisonKey(id));
    const othersProblems = ({ problems }: typeof touched) => problems.filter(({ where }) => comparisonKey(where.id) !== comparisonKey(id) && where.id !== '');
    expect(others(touched.verdicts)).toEqual(others(before.verdicts));
    expect(othersProblems(touched)).toEqual(othersProblems(before));
    for (const { code } of touched.problems) expect(problemSentence(code)).not.toBe('');
    expect(touched.changes.map(({ kind }) => kind)).toEqual(before.changes.map(({ kind }) => kind));
  }), RUNS);
});

test('the same of a whole sheet of such cells: every row is still judged', () => {
  const [first] = LOADED.tables.filter(({ name }) => name === 'NhiemVu');
  const headers = TASK_TABLE.columns.filter(({ kind }) => kind === 'entered').map(({ header }) => header);
  fc.assert(fc.property(fc.array(anyCell, { minLength: 20, maxLength: 20 }), (values) => {
    const cells = first!.values.flatMap(([code], row) => headers.map((header, column): Typed => ['NhiemVu', String(code), header, values[(row * headers.length + column) % values.length]]));
    const { verdicts } = everythingOf(bookAfter({ cells }));
    expect(verdicts).toHaveLength(untouched.verdicts.length);
  }), { numRuns: 25, seed: 2023 });
});

describe('the functions', () => {
  beforeAll(() => usePlan(PLAN, PLAN.agencies));
  const { LAGGING, ROLLUP, ...CELL_BY_CELL } = FUNCTIONS;
  type Called = (...given: unknown[]) => unknown[][];

  test.each(Object.entries(CELL_BY_CELL as unknown as Record<string, Called>))('%s answers or refuses, and its neighbours in a range stay as they are', (_, call) => {
    fc.assert(fc.property(fc.array(anyCell, { minLength: 1, maxLength: 6 }), anyCell, (values, other) => {
      const given = values.map((value) => [[value]]);
      expect(answers(call, ...given)).toHaveLength(1);
      const below = answers(call, ...values.map((value) => [[value], [other]]));
      if (below.length === 2) expect(below[0]).toEqual(answers(call, ...given)[0]);
    }), { numRuns: 60, seed: 5 });
  });

  test.each([['LAGGING', LAGGING as unknown as Called, 4], ['ROLLUP', ROLLUP as unknown as Called, 2]])('%s answers or refuses', (_, call, parameters) => {
    fc.assert(fc.property(fc.array(fc.array(anyCell, { minLength: parameters, maxLength: parameters }), { minLength: 1, maxLength: 5 }), (rows: Entered[][]) => {
      const columns = Array.from({ length: parameters }, (__, index) => rows.map((row) => [row[index]]));
      expect(answers(call, ...columns).length).toBeGreaterThan(0);
    }), { numRuns: 60, seed: 5 });
  });
});
