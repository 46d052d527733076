import type { Change } from '../../src/sheets/change';
import { performChanges } from '../../src/workbook/performChanges';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { openExcel, type OpenExcel } from './openExcel';

const SHEET = 'Nhiệm vụ';
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const MARKED = '=AND($B5=1,N("CCHC")=0)';

/** A small sheet with one change of nearly every kind. */
const CHANGES: Change[] = [
  { kind: 'write', sheet: SHEET, area: at(3, 0, 3, 3), cells: [['Mã', 'Hạn', 'Kiểm tra'], ['1.01', 45107, null], ['1.10', '- chưa rõ', null]] },
  // The sheet stands last in the list: it is made first all the same.
  { kind: 'addSheet', sheet: SHEET, visibility: 'Visible', showGridlines: false, tabColor: '#C00000' },
  { kind: 'addTable', sheet: SHEET, area: at(3, 0, 3, 3), name: 'NhiemVu', style: 'TableStyleLight1' },
  { kind: 'fill', sheet: SHEET, area: at(4, 2, 2), cell: { formula: '=NhiemVu[[#This Row],[Mã]]&"!"' } },
  {
    kind: 'look', sheet: SHEET, area: at(4, 0, 2), look: {
      numberFormat: '@', fill: '#EEEEEE', font: { name: 'Arial', size: 12, bold: true, italic: true, color: '#112233' }, horizontal: 'Center', vertical: 'Top',
      wrap: true, locked: false, border: { color: '#808080', style: 'Thin', sides: ['top', 'inside'] },
    },
  },
  { kind: 'look', sheet: SHEET, area: at(3, 0, 1, 3), look: { border: { color: '#808080', style: 'Medium', sides: ['bottom', 'inside'] } } },
  { kind: 'setName', name: 'NgayBaoCao', sheet: SHEET, area: at(0, 1) },
  { kind: 'merge', sheet: SHEET, area: at(1, 0, 1, 3) },
  { kind: 'highlight', sheet: SHEET, area: at(4, 0, 2, 3), highlights: [
    { kind: 'formula', formula: MARKED, fill: '#FFC7CE', color: '#9C0006', bold: true, stopIfTrue: true },
    { kind: 'dataBar', color: '#638EC6', max: 1, over: at(4, 1, 2) },
  ] },
  { kind: 'freeze', sheet: SHEET, rows: 4, columns: 1 },
  { kind: 'print', sheet: SHEET, orientation: 'Landscape', titleRows: '$4:$4', area: at(0, 0, 6, 3), footer: 'Trang &P/&N' },
  { kind: 'columnWidths', sheet: SHEET, column: 0, widths: [8, 20, 20, 'hidden', 'hidden'] },
  { kind: 'rowHeight', sheet: SHEET, row: 3, rows: 1, height: 30 },
  { kind: 'validate', sheet: SHEET, area: at(4, 1, 2), validation: {
    rule: { kind: 'date', operator: 'between', from: 36526, to: '=DATE(2100,12,31)' }, error: { title: 'Hạn', message: 'Ghi ngày', style: 'stop' }, prompt: { title: 'Hạn', message: 'dd/mm/yyyy' },
  } },
  { kind: 'validate', sheet: SHEET, area: at(4, 2, 2), validation: { rule: { kind: 'list', name: 'NgayBaoCao' }, error: { title: 'a', message: 'b', style: 'warning' } } },
  { kind: 'chart', sheet: SHEET, chart: {
    name: 'TheoLinhVuc', title: 'Theo lĩnh vực', type: 'BarStacked100', source: at(3, 0, 3, 2), seriesBy: 'Columns', over: at(8, 0, 5, 3), seriesColors: ['#548235'],
  } },
  { kind: 'activate', sheet: SHEET, area: at(4, 1) },
  { kind: 'recalculate' },
];

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

async function perform(changes: Change[]): Promise<void> {
  await excel.run(async (context) => {
    const { standing } = await readWorkbook(context);
    performChanges(context, changes, standing);
    await context.sync();
  });
}
const sheetId = () => excel.engine.sheets().find(({ name }) => name === SHEET)!.id;

test('a list of changes is one request, announced as a write, with nothing left to clean up', async () => {
  await perform(CHANGES);
  expect(excel.costs()).toMatchObject({ roundTrips: 2, cleanUps: 0 });
  expect(excel.host.counts.unannouncedWrites).toBe(0);
});

describe('each change is found in the workbook', () => {
  test('the sheet', () => {
    expect(excel.engine.sheets().find(({ name }) => name === SHEET)).toMatchObject({ visibility: 'visible', tabColor: '#C00000', showGridlines: false });
    expect(excel.engine.freeze(sheetId())).toEqual({ rows: 4, columns: 1 });
    expect(excel.engine.hiddenColumns(sheetId())).toEqual([3, 4]);
    expect(excel.engine.merges(sheetId())).toEqual([at(1, 0, 1, 3)]);
    expect(excel.engine.selection()).toEqual({ sheet: sheetId(), area: at(4, 1) });
  });

  test('cells: codes stay text, text that begins with - stays text, the formula stands in each row', () => {
    expect(excel.engine.read(sheetId(), at(4, 0, 2, 3))).toEqual([
      [{ value: '1.01' }, { value: 45107 }, { value: '1.01!', formula: '=NhiemVu[[#This Row],[Mã]]&"!"' }],
      [{ value: '1.10' }, { value: '- chưa rõ' }, { value: '1.10!', formula: '=NhiemVu[[#This Row],[Mã]]&"!"' }],
    ]);
  });

  test('looks', () => {
    expect(excel.engine.readStyle(sheetId(), 4, 0)).toMatchObject({
      numberFormat: '@', fill: '#EEEEEE', fontName: 'Arial', fontSize: 12, bold: true, italic: true, color: '#112233', horizontal: 'center', vertical: 'top', wrap: true,
      locked: false, borders: { top: { style: 'thin', color: '#808080' } },
    });
    expect(excel.engine.readStyle(sheetId(), 3, 1).borders).toMatchObject({ bottom: { style: 'medium' }, right: { style: 'medium' } });
    expect(excel.engine.readStyle(sheetId(), 3, 2).borders).not.toHaveProperty('right');
    // 20 characters: 145 pixels
    expect([0, 1, 2].map((column) => excel.engine.columnWidth(sheetId(), column))).toEqual([61, 145, 145]);
    expect(excel.engine.rowHeight(sheetId(), 3)).toBe(40);
  });

  test('the table and the name', () => {
    expect(excel.engine.tables()).toMatchObject([{ name: 'NhiemVu', area: at(3, 0, 3, 3), columns: ['Mã', 'Hạn', 'Kiểm tra'], style: 'TableStyleLight1' }]);
    expect(excel.engine.names()).toMatchObject([{ name: 'NgayBaoCao', reference: "='Nhiệm vụ'!$B$1" }]);
  });

  test('highlights, the first the strongest', () => {
    const [strongest, next] = [...excel.engine.conditionalRules(sheetId())].sort((a, b) => a.priority - b.priority);
    expect(strongest).toMatchObject({ areas: [at(4, 0, 2, 3)], stopIfTrue: true, rule: { kind: 'custom', formula: MARKED, style: { fill: '#FFC7CE', color: '#9C0006', bold: true } } });
    expect(next).toMatchObject({ areas: [at(4, 1, 2)], rule: { kind: 'dataBar', color: '#638EC6', min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' }, solid: true } });
  });

  test('validations', () => {
    expect(excel.engine.validations(sheetId())).toMatchObject([
      { areas: [at(4, 1, 2)], rule: { kind: 'date', operator: 'Between', formula1: '=36526', formula2: '=DATE(2100,12,31)' }, errorAlert: { show: true, style: 'stop', message: 'Ghi ngày' }, prompt: { show: true, message: 'dd/mm/yyyy' } },
      { areas: [at(4, 2, 2)], rule: { kind: 'list', source: '=NgayBaoCao' }, errorAlert: { style: 'warning' } },
    ]);
  });

  test('the print set-up and the chart', () => {
    expect(excel.engine.pageLayout(sheetId())).toMatchObject({
      orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, fitToHeight: null, titleRows: '$4:$4', footer: { center: 'Trang &P/&N' }, centerHorizontally: true,
    });
    expect(excel.engine.charts(sheetId())).toMatchObject([{ name: 'TheoLinhVuc', title: 'Theo lĩnh vực', source: at(3, 0, 3, 2), seriesBy: 'columns', seriesColors: ['#548235'] }]);
  });
});

describe('performed again on what stands', () => {
  test('highlights replace our own only', async () => {
    const users = { areas: [at(4, 0)], priority: 0, stopIfTrue: false, rule: { kind: 'custom' as const, formula: '=$A5="x"', style: {} } };
    const usersBar = { areas: [at(4, 1, 2)], priority: 1, stopIfTrue: false, rule: { kind: 'dataBar' as const, color: '#638EC6', min: { type: 'lowest' as const }, max: { type: 'highest' as const }, showValue: true, solid: false } };
    await excel.engine.addConditionalRule(sheetId(), users);
    await excel.engine.addConditionalRule(sheetId(), usersBar);
    await perform([{ kind: 'highlight', sheet: SHEET, area: at(4, 0, 3, 3), highlights: [{ kind: 'formula', formula: MARKED, fill: '#FFEB9C' }, { kind: 'dataBar', color: '#638EC6', max: 1 }] }]);
    const rules = excel.engine.conditionalRules(sheetId());
    expect(rules).toHaveLength(4);
    expect(rules.filter(({ areas }) => areas[0]!.rows === 3)).toHaveLength(2);
    expect(rules).toContainEqual(expect.objectContaining({ rule: expect.objectContaining({ formula: '=$A5="x"' }) }));
    expect(rules).toContainEqual(expect.objectContaining({ rule: expect.objectContaining({ min: { type: 'lowest' } }) }));
  });

  test('a name is pointed elsewhere', async () => {
    await perform([{ kind: 'setName', name: 'NgayBaoCao', sheet: SHEET, area: at(0, 27, 2, 1) }]);
    expect(excel.engine.names()).toMatchObject([{ name: 'NgayBaoCao', reference: "='Nhiệm vụ'!$AB$1:$AB$2" }]);
  });

  test('a chart is not doubled', async () => {
    await perform(CHANGES.filter(({ kind }) => kind === 'chart'));
    expect(excel.engine.charts(sheetId())).toHaveLength(1);
  });

  test('a table grows', async () => {
    await perform([{ kind: 'resizeTable', table: 'NhiemVu', area: at(3, 0, 5, 3) }]);
    expect(excel.engine.tables()).toMatchObject([{ area: at(3, 0, 5, 3) }]);
  });
});

test('where Excel cannot resize a table, blank rows are added to it', async () => {
  const older = await openExcel({ requirements: { ExcelApi: '1.12' } });
  try {
    await older.run(async (context) => {
      performChanges(context, CHANGES.filter(({ kind }) => ['addSheet', 'write', 'addTable'].includes(kind)));
      await context.sync();
      const { standing } = await readWorkbook(context);
      performChanges(context, [{ kind: 'resizeTable', table: 'NhiemVu', area: at(3, 0, 5, 3) }], standing);
      await context.sync();
    });
    expect(older.engine.tables()).toMatchObject([{ name: 'NhiemVu', area: at(3, 0, 5, 3) }]);
  } finally {
    older.close();
  }
});
