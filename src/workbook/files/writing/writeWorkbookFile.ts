import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { absoluteAreaName, quotedSheet, readArea } from '../addresses';
import { hasCustomFunction, toFileFormula } from '../formulas/fileFormula';
import { styleWriter } from '../styles/toHucreStyle';
import type { NameFile, SheetFile, WorkbookFile } from '../workbookFile';
import { cureChart, cureDrawing } from './charts';
import { cureSheet } from './cureSheet';
import { cureTable } from './cureTable';
import { PART_DATE } from './partDate';
import { sheetToHucre } from './sheetToHucre';

/** The workbook as the bytes of an .xlsx. Throws FileFailure for a text that no cell can hold. */
export async function writeWorkbookFile(file: WorkbookFile): Promise<Uint8Array> {
  if (file.sheets.every((sheet) => sheet.visibility !== 'visible')) throw new TypeError('a workbook needs a visible sheet');
  const styleOf = styleWriter(file.defaultFont);
  const bytes = await writeXlsx({
    sheets: file.sheets.map((sheet) => sheetToHucre(file, sheet, styleOf)),
    namedRanges: namesOf(file).map((name) => ({ name: name.name, range: toFileFormula(name.reference), ...(name.sheet === undefined ? {} : { scope: name.sheet }) })),
    defaultFont: file.defaultFont,
    activeSheet: activeSheet(file),
  });
  return curedPackage(bytes, file);
}

/** The shown sheet; a hidden one cannot be shown first. */
function activeSheet({ sheets, activeSheet: wanted }: WorkbookFile): number {
  return sheets[wanted]?.visibility === 'visible' ? wanted : sheets.findIndex((sheet) => sheet.visibility === 'visible');
}

/** Print titles and areas lie in a file as names. hucre would write them without quoting the sheet. */
function namesOf(file: WorkbookFile): NameFile[] {
  return [...file.names, ...file.sheets.flatMap((sheet) => [
    ...printName(sheet, '_xlnm.Print_Area', sheet.pageLayout.printArea),
    ...printName(sheet, '_xlnm.Print_Titles', sheet.pageLayout.titleRows),
  ])];
}

function printName(sheet: SheetFile, name: string, reference: string | null): NameFile[] {
  if (reference === null) return [];
  const ranges = reference.split(',').map((part) => {
    const rows = /^\$?(\d+)(?::\$?(\d+))?$/.exec(part.trim());
    if (rows) return `$${rows[1]}:$${rows[2] ?? rows[1]}`;
    const area = readArea(part);
    return area ? absoluteAreaName(area) : part;
  });
  return [{ name, reference: ranges.map((range) => `${quotedSheet(sheet.name)}!${range}`).join(','), sheet: sheet.name, visible: true }];
}

function curedPackage(bytes: Uint8Array, file: WorkbookFile): Uint8Array {
  const parts = unzipSync(bytes);
  const cure = (path: string, cured: (xml: string) => string) => {
    const part = parts[path];
    if (part) parts[path] = strToU8(cured(strFromU8(part)));
  };
  cure('xl/workbook.xml', (xml) => cureWorkbook(xml, file));
  // the library signs with the moment of writing
  cure('docProps/core.xml', (xml) => xml.replace(/<dcterms:modified[\s\S]*?<\/dcterms:modified>/, ''));
  let tables = 0;
  let charts = 0;
  file.sheets.forEach((sheet, at) => {
    cure(`xl/worksheets/sheet${at + 1}.xml`, (xml) => cureSheet(xml, sheet, at === activeSheet(file)));
    cure(`xl/drawings/drawing${at + 1}.xml`, (xml) => cureDrawing(xml, file, sheet));
    for (const table of sheet.tables) cure(`xl/tables/table${++tables}.xml`, (xml) => cureTable(xml, table));
    for (let chart = 0; chart < sheet.charts.length; chart++) cure(`xl/charts/chart${++charts}.xml`, cureChart);
  });
  const zippable: Zippable = {};
  for (const [path, part] of Object.entries(parts)) zippable[path] = [part, { mtime: PART_DATE }];
  return zipSync(zippable);
}

/**
 * Hidden names; and whether Excel calculates anew on opening. It should, except where custom functions stand: without the add-in their
 * results would turn into #NAME?, while left alone they show what they were.
 */
function cureWorkbook(xml: string, file: WorkbookFile): string {
  const names = namesOf(file);
  let place = 0;
  const named = xml.replace(/<definedName /g, (tag) => (names[place++]!.visible ? tag : `${tag}hidden="1" `));
  const hasCustomFunctions = file.sheets.some((sheet) => sheet.cells.some((row) => row.some((cell) => cell?.formula !== undefined && hasCustomFunction(cell.formula))));
  return hasCustomFunctions ? named.replace(/<calcPr [^>]*\/>/, `<calcPr calcId="${EXCEL_2019_CALCULATION}"/>`) : named;
}

/** An older number here, or none, makes Excel calculate everything on opening. */
const EXCEL_2019_CALCULATION = 191029;
