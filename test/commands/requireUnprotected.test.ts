import { requireUnprotected } from '../../src/commands/requireUnprotected';
import type { Change } from '../../src/sheets/change';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { Failure } from '../../src/workbook/failure';

const area = { row: 0, column: 0, rows: 2, columns: 1 };
const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    { name: 'Tổng hợp', visibility: 'Visible', isProtected: true },
    { name: 'Nhiệm vụ', visibility: 'Visible', isProtected: true },
    { name: 'Mục tiêu', visibility: 'Visible', isProtected: false },
  ],
  tables: [{ name: 'NhiemVu', sheet: 'Nhiệm vụ', area, headers: ['Mã'], values: [['1.01']], isEmpty: [[false]] }],
  names: [], grids: {},
};
const cases: [string, Change[], string | null][] = [
  ['a write to an open sheet', [{ kind: 'write', sheet: 'Mục tiêu', area, cells: [['']] }], null],
  ['a write to a protected sheet', [{ kind: 'write', sheet: 'Tổng hợp', area, cells: [['']] }], 'Tổng hợp'],
  ['changes on two protected sheets', [
    { kind: 'look', sheet: 'Nhiệm vụ', area, look: {} }, { kind: 'highlight', sheet: 'Tổng hợp', area, highlights: [] },
  ], 'Tổng hợp, Nhiệm vụ'],
  ['a table that grows on a protected sheet', [{ kind: 'resizeTable', table: 'NhiemVu', area }], 'Nhiệm vụ'],
  ['showing a protected sheet and calculating', [{ kind: 'activate', sheet: 'Tổng hợp' }, { kind: 'recalculate' }], null],
];

test.each(cases)('%s', (_name, changes, locked) => {
  const attempt = () => requireUnprotected(SNAPSHOT, changes);
  if (locked === null) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(new Failure('sheet-protected', locked));
});
