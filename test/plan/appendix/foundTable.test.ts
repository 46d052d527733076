import { findTables, type FoundTable, tableAt } from '../../../src/plan/appendix/foundTable';
import { type Grid, gridOf, type Merge } from '../../../src/plan/appendix/grid';

const grid = (rows: string[][], merges: Merge[] = [], caption = ''): Grid =>
  gridOf({ kind: 'word', table: 0 }, caption, rows.map((row) => row.map((text) => ({ text }))), merges);
const found = (...grids: Grid[]): FoundTable[] => {
  const tables = findTables(grids);
  if (typeof tables === 'string') throw new Error(tables);
  return tables;
};
const HEADER = ['STT', 'Nhiệm vụ', 'Thời hạn', 'Cơ quan chủ trì'];

test.each<[string, Grid[], string]>([
  ['nothing', [], 'no-table'],
  ['words without a header', [grid([['Kính gửi', 'Sở Nội vụ'], ['Nội dung trao đổi', '']])], 'no-table'],
  ['a table of figures', [grid([['STT', 'Đơn vị tính', 'Số lượng'], ['1', 'hồ sơ', '20']])], 'no-table'],
  ['a table of tasks without the tasks', [grid([['STT', 'Thời hạn', 'Cơ quan chủ trì'], ['1', 'Quý I', 'Sở Nội vụ']])], 'no-task-column'],
])('%s: %s', (_, grids, answer) => expect(findTables(grids)).toBe(answer));

test('title rows and blank rows stand above the header', () => {
  const [table] = found(grid([['PHỤ LỤC I', '', '', ''], ['(Kèm theo Kế hoạch)', '', '', ''], ['', '', '', ''], HEADER, ['1', 'Việc', 'Quý I', 'SNV']]));
  expect(table).toMatchObject({ headerRow: 3, headerRows: 1, titles: ['PHỤ LỤC I', '(Kèm theo Kế hoạch)'] });
});

test('a header of two rows names its columns by the lower words, under those above', () => {
  const rows = [['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', '', 'Thời hạn'], ['', '', 'Chủ trì', 'Phối hợp', ''], ['1', 'Việc', 'SNV', '', 'Quý I']];
  const merges = [0, 1, 4].map((column) => ({ row: 0, column, rows: 2, columns: 1 })).concat({ row: 0, column: 2, rows: 1, columns: 2 });
  for (const merged of [merges, []]) {
    const [table] = found(grid(rows, merged));
    expect(table).toMatchObject({ headerRow: 0, headerRows: 2 });
    expect(table!.columns.map(({ role }) => role)).toEqual(['number', 'task', 'lead', 'supporting', 'deadline']);
  }
});

test('the first task is no second row of the header, whatever words it has', () => {
  expect(found(grid([HEADER, ['1', 'Theo dõi, đôn đốc thời hạn', 'Quý I', 'Cơ quan chủ trì']]))[0]).toMatchObject({ headerRow: 0, headerRows: 1 });
  expect(found(grid([HEADER, ['', '', 'Thời hạn giải quyết', '']]))[0]).toMatchObject({ headerRows: 1 });
});

test('the likeliest table comes first; tables that go on with another are not tables of their own', () => {
  const tables = found(grid([['STT', 'Nhiệm vụ', 'Kinh phí'], ['1', 'Mua sắm', '5']]), grid([HEADER, ['1', 'Việc', 'Quý I', 'SNV']]), grid([HEADER, ['2', 'Việc nữa', 'Quý I', 'SNV']]), grid([['3', 'Việc cuối', 'Quý II', 'SNV']]));
  expect(tables.map(({ grid: index, continuedIn }) => [index, continuedIn])).toEqual([[1, [{ grid: 2, firstRow: 1 }, { grid: 3, firstRow: 0 }]], [0, []]]);
});

test('a header that the user shows is taken as it is', () => {
  const source = grid([['Việc', 'Ai'], ['Một', 'Sở Nội vụ']]);
  expect(tableAt([source], { grid: 0, headerRow: 0 })?.columns.map(({ header }) => header)).toEqual(['Việc', 'Ai']);
  expect(tableAt([source], { grid: 0, headerRow: 9 })).toBeNull();
});
