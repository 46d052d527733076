import type { CellInput } from '../../src/sheets/change';
import { sentCell } from '../../src/workbook/sentCell';

describe('a text stays a text whatever it begins with', () => {
  const cases: [CellInput, unknown, unknown][] = [
    // the cell, what is sent to an ordinary cell, what is sent to a cell formatted as text
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['- Trình UBND tỉnh', "'- Trình UBND tỉnh", '- Trình UBND tỉnh'],
    ['+84 296', "'+84 296", '+84 296'],
    ['@SUM(A1)', "'@SUM(A1)", '@SUM(A1)'],
    ["'đã có dấu nháy", "''đã có dấu nháy", "'đã có dấu nháy"],
    ['1.10', "'1.10", '1.10'],
    ['30/6/2023', "'30/6/2023", '30/6/2023'],
    ['95,5%', "'95,5%", '95,5%'],
    ['#N/A', "'#N/A", '#N/A'],
    ['TRUE', "'TRUE", 'TRUE'],
    ['Quý II/2023', 'Quý II/2023', 'Quý II/2023'],
    ['T03', 'T03', 'T03'],
    ['', '', ''],
    [0.5, 0.5, 0.5],
    [-3, -3, -3],
    [true, true, true],
    [null, null, null],
    [{ formula: '=1+1' }, '=1+1', '=1+1'],
    [{ formula: 'SUM(A1:A3)' }, '=SUM(A1:A3)', '=SUM(A1:A3)'],
  ];
  test.each(cases)('%p', (cell, ordinary, asText) => {
    expect(sentCell(cell, () => false)).toBe(ordinary);
    // In a cell formatted as text nothing is put before it: there the apostrophe would be read as part of it.
    if (typeof cell === 'string') expect(sentCell(cell, () => true)).toBe(asText);
  });
});
