import { anGiang2023 } from '../../../../src/plans/angiang2023';
import type { Change } from '../../../../src/sheets/change';
import { templateChanges } from '../../../../src/sheets/templateChanges';
import { performChanges } from '../../../../src/workbook/performChanges';
import { fileOfChanges, type SheetFile, type WorkbookFile } from '../../../../src/workbook/files';
import { fileOfEngine } from '../../../../src/workbench/documents/saveDocument';
import { EMPTY } from '../../../sheets/snapshots';
import { openExcel, type OpenExcel } from '../../openExcel';

const CHANGES = templateChanges(anGiang2023, { dialect: 'native', reportDate: 45107, snapshot: EMPTY, agencies: anGiang2023.agencies });

describe('the template made in a file, and made by Excel', () => {
  let excel: OpenExcel;
  let made: WorkbookFile;
  let saved: WorkbookFile;
  beforeAll(async () => {
    excel = await openExcel();
    await excel.run(async (context) => {
      performChanges(context, CHANGES);
      await context.sync();
    });
    await excel.host.whenIdle();
    saved = fileOfEngine(excel.engine);
    made = fileOfChanges(CHANGES);
  }, 120000);
  afterAll(() => excel.close());

  const both = (look: (sheet: SheetFile) => unknown) => made.sheets.map(({ name }) =>
    [name, look(made.sheets.find((sheet) => sheet.name === name)!), look(saved.sheets.find((sheet) => sheet.name === name)!)] as const);
  const isSame = (look: (sheet: SheetFile) => unknown) => { for (const [name, one, other] of both(look)) expect([name, one]).toEqual([name, other]); };
  const sorted = <T>(items: readonly T[]) => items.map((item) => JSON.stringify(item)).sort();
  const eachCell = <T>({ cells }: SheetFile, what: (cell: NonNullable<SheetFile['cells'][number][number]>) => T | undefined) =>
    Object.fromEntries(cells.flatMap((line, row) => line.flatMap((cell, column) => {
      const told = cell ? what(cell) : undefined;
      return told === undefined ? [] : [[`${row},${column}`, told]];
    })));

  test('hold the same values', () => isSame((sheet) => eachCell(sheet, ({ value, formula }) => (formula === undefined ? value ?? undefined : undefined))));
  test('hold formulas in the same cells', () => isSame((sheet) => eachCell(sheet, ({ formula }) => (formula === undefined ? undefined : 'formula'))));
  test('look the same, cell for cell', () => {
    const seen = ({ fontName, fontSize, bold, italic, color, fill, horizontal, wrap, numberFormat, locked }: NonNullable<NonNullable<SheetFile['cells'][number][number]>['style']>) => JSON.stringify([
      fontName ?? 'Calibri', fontSize ?? 11, bold ?? false, italic ?? false, (color ?? '#000000').toUpperCase(), (fill ?? '').toUpperCase(), horizontal ?? 'general', wrap ?? false,
      numberFormat ?? 'General', locked ?? true,
    ]);
    // In a cell without a format of its own, which only hidden ones are, the engine takes over that of a cell it refers to.
    isSame((sheet) => eachCell({ ...sheet, cells: sheet.cells.map((line) => line.filter((_, column) => !sheet.hiddenColumns.includes(column))) },
      ({ style, value, formula }) => (value === null && formula === undefined ? undefined : seen(style ?? {}))));
  });
  test('have lines around the same cells', () => {
    isSame((sheet) => eachCell(sheet, ({ style, value, formula }) => (value === null && formula === undefined ? undefined : Boolean(style?.borders?.bottom))));
  });
  test('have the same tables', () => isSame(({ tables }) => sorted(tables.map(({ name, area, style, columns }) => ({ name, area, style, columns: columns.map((column) => column.name) })))));
  test('check what is typed alike', () => isSame(({ validations }) => sorted(validations.map(({ areas, rule, errorAlert, prompt }) =>
    ({ areas, rule: { ...rule, operator: 'operator' in rule ? rule.operator.toLowerCase() : '' }, errorAlert: [errorAlert.show, errorAlert.style, errorAlert.title, errorAlert.message], prompt: [prompt.title, prompt.message] })))));
  test('highlight alike', () => isSame(({ conditionalRules }) => [...conditionalRules].sort((a, b) => a.priority - b.priority).map(({ areas, rule }) => ({ areas, kind: rule.kind, formula: 'formula' in rule ? rule.formula : '' }))));
  test('are frozen, merged, hidden and coloured alike', () => isSame(({ freeze, merges, visibility, tabColor, showGridlines }) => ({ freeze, merges: sorted(merges), visibility, tabColor, showGridlines })));
  test('have the same columns and rows', () => {
    isSame(({ hiddenColumns }) => hiddenColumns);
    for (const [name, one, other] of both(({ columnWidths }) => columnWidths)) {
      for (const [column, width] of one as Map<number, number>) {
        // Excel keeps whole pixels.
        const found = (other as Map<number, number>).get(column);
        expect([name, column, Math.abs((found ?? 8.43) - width) < 0.15]).toEqual([name, column, true]);
      }
    }
    for (const [name, one, other] of both(({ rowHeights }) => rowHeights)) {
      for (const [row, height] of one as Map<number, number>) expect([name, row, Math.abs((other as Map<number, number>).get(row)! - height) < 1]).toEqual([name, row, true]);
    }
  });
  test('print alike', () => isSame(({ pageLayout: { orientation, paperSize, fitToWidth, titleRows, printArea, footer } }) => ({
    orientation, paperSize, fitToWidth, titleRows, printArea: printArea?.replaceAll('$', '') ?? null, footer: footer.center,
  })));
  test('have the same names and the chart in the same place', () => {
    expect(sorted(made.names.map(({ name, reference }) => [name, reference]))).toEqual(sorted(saved.names.map(({ name, reference }) => [name, reference])));
    for (const [name, one, other] of both(({ charts }) => charts.map(({ source, type, title, seriesBy, seriesColors }) => ({ source, type: type.toLowerCase(), title, seriesBy: seriesBy.toLowerCase(), seriesColors })))) expect([name, one]).toEqual([name, other]);
  });
});

const sheet: Change = { kind: 'addSheet', sheet: 'A', visibility: 'Visible', showGridlines: true };
const area = { row: 0, column: 0, rows: 2, columns: 1 };

test('a formula that is repeated moves with its row, and one of names and tables stays', () => {
  const { sheets } = fileOfChanges([sheet, { kind: 'repeat', sheet: 'A', area: { ...area, columns: 2 }, cells: [{ formula: 'C1*$D$1' }, { formula: '[@Hạn]-NgayBaoCao' }] }]);
  expect(sheets[0]!.cells.map((line) => line.map((cell) => cell?.formula))).toEqual([['=C1*$D$1', '=[@Hạn]-NgayBaoCao'], ['=C2*$D$1', '=[@Hạn]-NgayBaoCao']]);
});

test('a result is put into its formula; where there is none, somebody has miscounted', () => {
  const changes: Change[] = [sheet, { kind: 'fill', sheet: 'A', area, cell: { formula: '1+1' } }];
  expect(fileOfChanges(changes, [{ sheet: 'A', row: 1, column: 0, value: 2 }]).sheets[0]!.cells.map(([cell]) => cell?.value)).toEqual([null, 2]);
  expect(() => fileOfChanges(changes, [{ sheet: 'A', row: 2, column: 0, value: 2 }])).toThrow('no formula');
});

test.each<[string, Change]>([
  ['a table to resize', { kind: 'resizeTable', table: 'NhiemVu', area }],
  ['rows to delete', { kind: 'deleteRows', table: 'NhiemVu', rows: [1] }],
  ['a sheet that nobody adds', { kind: 'fill', sheet: 'B', area, cell: 1 }],
])('%s: a file is made of nothing, so this is a bug', (_, change) => expect(() => fileOfChanges([sheet, change])).toThrow());
