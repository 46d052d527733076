import { dayOf } from '../../src/plan/day';
import { agreedNow, agreedValuesChange, readAgreedValues } from '../../src/sheets/agreedValues';
import { readRows } from '../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { HEADERS as H } from '../../src/strings';
import { applied } from './applied';
import { AS_OF, bookAfter, PLAN } from './check/checkedBook';

const ENTERED = bookAfter({
  cells: [
    ['NhiemVu', '1.01', H.status, 'Đang thực hiện'], ['NhiemVu', '1.01', H.progress, 0.6], ['NhiemVu', '1.01', H.completedOn, '15/6/2023'], ['NhiemVu', '1.01', H.notes, '=vướng mắc'],
    ['NhiemVu', '1.02', H.evidence, 'QĐ 12'], ['NhiemVu', '1.03', H.progress, '  '], ['PhanCong', PLAN.duties[0]!.code, H.progress, '50%'],
    ['MucTieu', 'T08', H.actual, 35], ['MucTieu', 'T08', H.period, 'Quý II'], ['MucTieu', 'T01', H.numerator, 0], ['MucTieu', 'T06', H.baseline, 1000],
  ],
});
const agreed = (snapshot: WorkbookSnapshot) => agreedNow(readRows(snapshot, PLAN), AS_OF, readAgreedValues(snapshot), 1);
const afterAgreeing = (snapshot: WorkbookSnapshot) => applied(snapshot, [agreedValuesChange(agreed(snapshot), readAgreedValues(snapshot).size)]);

test('what is entered is remembered as it was entered, rows with nothing in them are not', () => {
  expect([...readAgreedValues(afterAgreeing(ENTERED)).values()]).toEqual([
    { table: 'NhiemVu', code: '1.01', asOf: AS_OF, sending: 1, values: { status: 'Đang thực hiện', progress: 0.6, completedOn: '15/6/2023', notes: '=vướng mắc' } },
    { table: 'NhiemVu', code: '1.02', asOf: AS_OF, sending: 1, values: { evidence: 'QĐ 12' } },
    { table: 'PhanCong', code: PLAN.duties[0]!.code, asOf: AS_OF, sending: 1, values: { progress: '50%' } },
    { table: 'MucTieu', code: 'T01', asOf: AS_OF, sending: 1, values: { numerator: 0 } },
    { table: 'MucTieu', code: 'T06', asOf: AS_OF, sending: 1, values: { baseline: 1000 } },
    { table: 'MucTieu', code: 'T08', asOf: AS_OF, sending: 1, values: { actual: 35, period: 'Quý II' } },
  ]);
});

test('agreeing again leaves no line of the longer list before', () => {
  const first = afterAgreeing(ENTERED);
  const emptied = { ...first, tables: first.tables.map((table) => ({ ...table, values: table.values.map((row) => row.map((value, index) => (row[0] === 'T08' || ![H.status, H.progress, H.completedOn, H.evidence, H.notes, H.numerator, H.baseline].some((header) => header === table.headers[index]) ? value : ''))) })) };
  expect([...readAgreedValues(afterAgreeing(emptied)).values()]).toEqual([{ table: 'MucTieu', code: 'T08', asOf: AS_OF, sending: 1, values: { actual: 35, period: 'Quý II' } }]);
});

test('of two rows with one code the first is the code\'s', () => {
  const twice = bookAfter({ cells: [['NhiemVu', '1.02', H.code, '1.01'], ['NhiemVu', '1.01', H.progress, 0.6], ['NhiemVu', '1.02', H.progress, 0.9]] });
  expect(agreed(twice)).toMatchObject([{ code: '1.01', values: { progress: 0.6 } }]);
});

test('a workbook in which nothing was agreed, and one whose block is damaged, remember nothing', () => {
  expect(readAgreedValues(ENTERED).size).toBe(0);
  const [headers, ...lines] = afterAgreeing(ENTERED).grids._CCHC!.values;
  const damaged = (values: WorkbookSnapshot['grids'][string]['values']) => readAgreedValues({ ...ENTERED, grids: { _CCHC: { values, formulas: values } } }).size;
  expect(damaged([[], ...lines])).toBe(0);
  expect(damaged([headers!, ...lines.map((line) => line.map((value) => (value === AS_OF ? 'hôm qua' : value)))])).toBe(0);
});

test('10,000 rows: one write, a line each', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ table: 'NhiemVu' as const, code: `1.${index}`, asOf: dayOf(2023, 6, 30)!, sending: 1, values: { progress: 0.5 } }));
  const change = agreedValuesChange(rows, 0);
  expect(change).toMatchObject({ kind: 'write', area: { row: 0, rows: 10_001 } });
  expect(JSON.stringify(change).length).toBeLessThan(1_000_000);
});
