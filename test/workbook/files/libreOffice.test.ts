import { readWorkbookFile, writeWorkbookFile, type FileCell, type WorkbookFile } from '../../../src/workbook/files';
import { throughLibreOffice, WITHOUT_LIBREOFFICE } from './libreOffice';
import { planLikeFile } from './planLikeFile';
import { fileOf, rowOf, sheetOf } from './sampleFile';

if (WITHOUT_LIBREOFFICE) test.skip(`skipped: ${WITHOUT_LIBREOFFICE}`, () => undefined);
const describeWithLibreOffice = WITHOUT_LIBREOFFICE ? describe.skip : describe;

async function resaved(file: WorkbookFile): Promise<WorkbookFile> {
  return readWorkbookFile([...throughLibreOffice(await writeWorkbookFile(file), 'xlsx').values()][0]!);
}
/** LibreOffice keeps 15 digits. */
const valuesOf = (cells: (FileCell | null)[][]) => cells.map((row) => row.map((cell) => (typeof cell?.value === 'number' ? Number(cell.value.toPrecision(14)) : cell?.value ?? null)));

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  let before: WorkbookFile;
  let after: WorkbookFile;
  beforeAll(async () => {
    before = planLikeFile();
    after = await resaved(before);
  });

  test('has the same sheets and values', () => {
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const [summary, tasks] = after.sheets;
    expect(valuesOf(summary!.cells).slice(3, 12).map((row) => row.slice(0, 6))).toEqual(valuesOf(before.sheets[0]!.cells).slice(3, 12).map((row) => row.slice(0, 6)));
    expect(valuesOf(tasks!.cells).slice(1, 14).map((row) => row.slice(0, 7))).toEqual(valuesOf(before.sheets[1]!.cells).slice(1, 14).map((row) => row.slice(0, 7)));
    expect(summary!.cells[4]![6]!.value).toBeCloseTo(3 / 8, 12);
  });

  test('has its formulas, and custom functions by their names', () => {
    expect(after.sheets[1]!.cells[2]![8]!.formula).toBe('=IF(NhiemVu[[#This Row],[Tỷ lệ hoàn thành]]>=0,"Hoàn thành đúng hạn","")');
    expect(after.sheets[1]!.cells[2]![7]!.formula!.toUpperCase()).toBe('=CCHC.ATTAINMENT(NHIEMVU[[#THIS ROW],[TỶ LỆ HOÀN THÀNH]],1)');
  });

  test('has its table, rules, validation, protection, page set-up and chart', () => {
    const [summary, tasks] = after.sheets;
    expect(tasks!.tables.map(({ name, area, columns }) => ({ name, area, columns: columns.map((column) => column.name) })))
      .toEqual(before.sheets[1]!.tables.map(({ name, area, columns }) => ({ name, area, columns: columns.map((column) => column.name) })));
    expect(tasks!.conditionalRules.map(({ rule }) => rule.kind).sort()).toEqual(['containsText', 'custom', 'dataBar']);
    const highlight = tasks!.conditionalRules.find(({ rule }) => rule.kind === 'custom')!.rule;
    expect(highlight).toMatchObject({ formula: '=AND(N("CCHC")=0,$I3="Quá hạn chưa hoàn thành")', style: { fill: '#FFC7CE', color: '#9C0006' } });
    expect(summary!.conditionalRules[0]!.rule).toMatchObject({ kind: 'dataBar', color: '#63BE7B', solid: true, min: { type: 'number', value: '0' }, max: { type: 'number', value: '1' } });
    expect(tasks!.validations.map(({ rule }) => rule)).toEqual(expect.arrayContaining([{ kind: 'list', source: '=DSTinhTrang', inCellDropDown: true }]));
    expect(tasks!.protection?.options).toMatchObject({ allowFormatColumns: true, allowAutoFilter: true, allowSort: false });
    expect(tasks!.pageLayout).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, fitToHeight: null, titleRows: '$2:$2' });
    expect(summary!.pageLayout.printArea).toBe('$A$1:$G$36');
    expect(summary!.charts[0]).toMatchObject({ type: 'BarStacked100', title: 'Tiến độ theo lĩnh vực', source: { sheet: 'Tổng hợp' }, seriesColors: ['#D9D9D9', '#63BE7B', '#9DC3E6', '#FFD966', '#F8696B'] });
  });

  test('has its looks: fonts, fills, formats, unlocked cells', () => {
    const [, tasks] = after.sheets;
    expect(tasks!.cells[1]![0]!.style).toMatchObject({ bold: true, fill: '#1F4E79', color: '#FFFFFF', wrap: true, horizontal: 'center' });
    expect(tasks!.cells[2]![4]!.style).toMatchObject({ locked: false, borders: { top: { style: 'thin', color: '#BFBFBF' } } });
    expect(tasks!.cells[2]![3]!.style!.numberFormat!.toLowerCase()).toBe('dd/mm/yyyy');
    expect(after.defaultFont).toEqual({ name: 'Times New Roman', size: 12 });
    expect(tasks!.columnWidths.get(2)).toBeCloseTo(46, 0);
  });
});

describeWithLibreOffice('LibreOffice shows', () => {
  test('what was written, and calculates newer functions', async () => {
    const file = fileOf(sheetOf([rowOf(['1.10', 'TRUE', '=1+1', true, '#N/A']), [
      { value: null, formula: '=IFS(1>2,"sai",TRUE,"đúng")' }, { value: null, formula: '=TEXTJOIN("; ",TRUE,A1,B1)' }, { value: null, formula: '=MAXIFS(E2:E2,A1:A1,"1.10")' },
      { value: null, formula: '=CONCAT(A1,"x")' }, { value: null, formula: '=NUMBERVALUE("95,5",",",".")' },
    ]]));
    file.sheets[0]!.cells[0]![2] = { value: '=1+1' };
    const csv = [...throughLibreOffice(await writeWorkbookFile(file), 'csv:Text - txt - csv (StarCalc):59,34,76').values()][0]!;
    expect(new TextDecoder().decode(csv).trim().split('\n')).toEqual(['1.10;TRUE;=1+1;TRUE;#N/A', 'đúng;"1.10; TRUE";95.5;1.10x;95.5']);
  });

  test('a printable page', async () => {
    const pdf = [...throughLibreOffice(await writeWorkbookFile(planLikeFile()), 'pdf').values()][0]!;
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
  });
});
