import { whatIsNew } from '../../src/commands/whatIsNew';
import type { Change } from '../../src/sheets/change';
import { NOTHING_STANDING, type StandingRule } from '../../src/workbook/standing';

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const READING = {
  tables: [{
    name: 'NhiemVu', sheet: 'Nhiệm vụ', area: at(3, 0, 3, 2), headers: ['Mã', 'Hạn'],
    values: [['1.01', 45107], ['1.02', '']], isEmpty: [[false, false], [false, true]],
  }],
  grids: { 'Tổng hợp': { values: [['Ngày'], [3]], formulas: [['Ngày'], ['=SUM(A5:A9)']] } },
  standing: NOTHING_STANDING,
};
const write = (sheet: string, area: ReturnType<typeof at>, cells: Extract<Change, { kind: 'write' }>['cells']): Change => ({ kind: 'write', sheet, area, cells });

describe('a write is left out only when every cell holds it already', () => {
  const cases: [string, Change, boolean][] = [
    ['a number that stands in a table', write('Nhiệm vụ', at(4, 1), [[45107]]), false],
    ['another number', write('Nhiệm vụ', at(4, 1), [[45108]]), true],
    ['a number where nothing stands', write('Nhiệm vụ', at(5, 1), [[45107]]), true],
    ['nothing where nothing stands', write('Nhiệm vụ', at(5, 1), [['']]), false],
    ['cells to be left as they are', write('Nhiệm vụ', at(4, 0, 2, 2), [[null, 45107], ['1.02', null]]), false],
    ['one of two cells that differs', write('Nhiệm vụ', at(4, 1, 2, 1), [[45107], [45200]]), true],
    ['a formula that stands, written without =', write('Tổng hợp', at(1, 0), [[{ formula: 'SUM(A5:A9)' }]]), false],
    ['another formula', write('Tổng hợp', at(1, 0), [[{ formula: '=SUM(A5:A8)' }]]), true],
    ['the value in place of its formula', write('Tổng hợp', at(1, 0), [[3]]), true],
    ['a cell below all that is used', write('Tổng hợp', at(9, 9), [['Sở Nội vụ']]), true],
    ['a cell of a table sheet that was not read', write('Nhiệm vụ', at(0, 0), [['']]), true],
  ];
  test.each(cases)('%s', (_name, change, isNew) => expect(whatIsNew([change], READING, new Set())).toEqual(isNew ? [change] : []));
});

test('what was wanted word for word the last time is not sent again', () => {
  const change = write('Tổng hợp', at(9, 0), [[{ formula: '=ROWS(NhiemVu[Mã])' }]]);
  expect(whatIsNew([change], READING, new Set([JSON.stringify(change)]))).toEqual([]);
});

describe('highlights are put again when they moved or one was lost', () => {
  const highlight: Change = {
    kind: 'highlight', sheet: 'Nhiệm vụ', area: at(4, 0, 2, 2),
    highlights: [{ kind: 'formula', formula: '=AND(N("CCHC")=0,$B5=1)', fill: '#FFC7CE' }, { kind: 'dataBar', color: '#638EC6', max: 1 }],
  };
  const rule: StandingRule = { sheet: 'Nhiệm vụ', id: 'a', rule: { kind: 'formula', formula: '=AND(N("CCHC")=0,$B5=1)' } };
  const bar: StandingRule = { sheet: 'Nhiệm vụ', id: 'b', rule: { kind: 'dataBar', color: '#638ec6', lower: '0', upper: '1' } };
  const users: StandingRule = { sheet: 'Nhiệm vụ', id: 'c', rule: { kind: 'formula', formula: '=$B5>2' } };
  const usersBar: StandingRule = { sheet: 'Nhiệm vụ', id: 'd', rule: { kind: 'dataBar', color: '#638EC6', lower: '', upper: '' } };
  const elsewhere: StandingRule = { ...rule, sheet: 'Phân công' };
  const before = new Set([JSON.stringify(highlight)]);
  const cases: [string, StandingRule[], ReadonlySet<string>, boolean][] = [
    ['first time', [rule, bar], new Set(), true],
    ['all there', [rule, bar, users], before, false],
    ['one lost', [bar], before, true],
    ["one lost, the user's own there", [bar, users], before, true],
    ["our data bar lost, the user's own there", [rule, usersBar], before, true],
    ['one lost, its like on another sheet', [bar, elsewhere], before, true],
  ];
  test.each(cases)('%s', (_name, rules, wantedBefore, isNew) => {
    expect(whatIsNew([highlight], { ...READING, standing: { ...NOTHING_STANDING, rules } }, wantedBefore)).toEqual(isNew ? [highlight] : []);
  });
});
