import { DEFAULT_LAYOUT } from '../../../src/workbench/engine/univer/extras';
import { areaOfAddress, formula, SheetInHand } from './sheetInHand';

describe('sheets', () => {
  const first = SheetInHand.open();
  const { engine } = first;
  afterAll(() => engine.dispose());

  test('are added in place, renamed with the formulas that mention them, moved, hidden and deleted', async () => {
    const tasks = await first.another('Nhiệm vụ');
    const summary = await engine.addSheet('Tổng hợp', 0);
    await tasks.put('A1', [[5]]);
    await first.put('A1', [[formula("='Nhiệm vụ'!A1*2")]]);
    await engine.changeSheet(tasks.sheet, { name: 'Việc của tỉnh', tabColor: '#1F4E79', showGridlines: false });
    await engine.changeSheet(first.sheet, { visibility: 'veryHidden', position: 2 });
    await engine.calculate();
    expect(first.cell('A1')).toEqual({ value: 10, formula: "='Việc của tỉnh'!A1*2" });
    expect(engine.sheets()).toEqual([
      { id: summary, name: 'Tổng hợp', position: 0, visibility: 'visible', tabColor: null, showGridlines: true },
      { id: tasks.sheet, name: 'Việc của tỉnh', position: 1, visibility: 'visible', tabColor: '#1F4E79', showGridlines: false },
      { id: first.sheet, name: 'Sheet1', position: 2, visibility: 'veryHidden', tabColor: null, showGridlines: true },
    ]);
    await tasks.table('C1', 'T', [['X'], [1]]);
    await engine.deleteSheet(tasks.sheet);
    await engine.calculate();
    expect(engine.sheets().map((sheet) => sheet.name)).toEqual(['Tổng hợp', 'Sheet1']);
    expect(engine.tables()).toEqual([]);
    expect(first.value('A1')).toEqual({ error: '#REF!' });
  });

  test.each(['', 'a'.repeat(32), 'a/b', 'a:b', '[a]', 'tổng HỢP'])('cannot be named %j', async (name) => {
    await expect(engine.addSheet(name)).rejects.toThrow(/sheet/i);
  });

  test('one stays visible', async () => {
    const [visible] = engine.sheets();
    await expect(engine.changeSheet(visible?.id ?? '', { visibility: 'hidden' })).rejects.toThrow('visible');
    await expect(engine.deleteSheet(visible?.id ?? '')).rejects.toThrow('visible');
  });
});

test('what Univer lacks is saved with its document and comes back with it', async () => {
  const { engine, sheet } = SheetInHand.open();
  const chart = {
    id: 'c1', name: 'Tiến độ', type: 'BarStacked', title: 'Theo lĩnh vực', sheet, source: areaOfAddress('A1:C8'), seriesBy: 'columns' as const,
    left: 10, top: 20, width: 300, height: 200, legend: { visible: true, position: 'Bottom' }, seriesColors: ['#1F77B4', null],
  };
  const layout = { ...DEFAULT_LAYOUT, orientation: 'landscape' as const, fitToWidth: 1, titleRows: '$2:$2', printArea: 'A1:K70' };
  expect(engine.pageLayout(sheet)).toEqual(DEFAULT_LAYOUT);
  await engine.setPageLayout(sheet, layout);
  await engine.setProtection(sheet, { options: { allowFormatColumns: true } });
  await engine.setCharts(sheet, [chart]);
  const saved = engine.core.api.getActiveWorkbook()?.save().resources?.find((resource) => resource.name === 'SHEET_CCHC_WORKBENCH_PLUGIN');
  const extras: unknown = JSON.parse(saved?.data ?? 'null');
  expect(extras).toMatchObject({ sheets: { [sheet]: { layout, protection: { options: { allowFormatColumns: true } }, charts: [chart] } } });
  await engine.insertRows(sheet, 0, 1);
  expect([engine.pageLayout(sheet).titleRows, engine.pageLayout(sheet).printArea, engine.charts(sheet)[0]?.source.row]).toEqual(['$3:$3', 'A2:K71', 1]);
  await engine.setProtection(sheet, null);
  expect(engine.protection(sheet)).toBeNull();
  engine.dispose();
});

test('in a protected sheet a user changes the unlocked cells only', async () => {
  const inHand = SheetInHand.open();
  const { engine, sheet } = inHand;
  await inHand.put('A1', [['khóa', 'mở']]);
  await engine.writeStyle(sheet, areaOfAddress('B1'), { locked: false });
  await engine.setProtection(sheet, { options: {} });
  await inHand.type('A1', 'đổi').catch(() => undefined);
  await inHand.type('B1', 'đổi');
  expect(inHand.cells('A1:B1')[0]?.map((cell) => cell.value)).toEqual(['khóa', 'đổi']);
  engine.dispose();
});

test('names', async () => {
  const inHand = SheetInHand.open();
  const { engine, sheet } = inHand;
  await engine.setName({ name: 'Moc', reference: 'Sheet1!$A$1', visible: true });
  await engine.setName({ name: 'An', reference: '=Sheet1!$B$1:$B$3', visible: false });
  await engine.setName({ name: 'Rieng', reference: '=1+1', visible: true, sheet });
  await engine.setName({ name: 'Moc', reference: '=Sheet1!$A$2', visible: true });
  expect(engine.names()).toEqual(expect.arrayContaining([
    { name: 'Moc', reference: '=Sheet1!$A$2', visible: true }, { name: 'An', reference: '=Sheet1!$B$1:$B$3', visible: false },
    { name: 'Rieng', reference: '=1+1', visible: true, sheet },
  ]));
  expect(engine.names()).toHaveLength(3);
  await inHand.put('A1', [[1], [2], [formula('=Moc')], [formula('=Rieng')]]);
  await engine.calculate();
  expect(inHand.column('A3:A4')).toEqual([2, 2]);
  await engine.setName({ name: 'Moc', reference: '=Sheet1!$A$1', visible: true });
  await engine.calculate();
  expect(inHand.value('A3')).toBe(1);
  await engine.deleteName('Moc');
  await engine.calculate();
  expect(inHand.value('A3')).toEqual({ error: '#NAME?' });
  await expect(engine.deleteName('Moc')).rejects.toThrow('Moc');
  engine.dispose();
});
