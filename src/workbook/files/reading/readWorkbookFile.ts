import { HucreError, type Sheet, type Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { FileFailure } from '../fileFailure';
import { fromFileColor } from '../styles/colors';
import { styleReader } from '../styles/fromHucreStyle';
import { emptySheet, type NotKept, type SheetFile, type WorkbookFile } from '../workbookFile';
import { readCells } from './cells';
import { readCharts } from './charts';
import { readPageLayout } from './pageLayout';
import { openParts, type Parts } from './parts';
import { packageWithPlainNumbers } from './plainNumbers';
import { readProtection } from './protection';
import { readConditionalRules } from './rules';
import { readSheetPart } from './sheetPart';
import { readTables } from './tables';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';

const FALLBACK_FONT = { name: 'Calibri', size: 11 };

/** The workbook in the bytes of an .xlsx. Throws FileFailure when there is none to read: never an empty workbook instead. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookFile> {
  const parts = openParts(bytes);
  const part = readWorkbookPart(parts);
  const workbook = await readWithLibrary(parts, part);
  const { name = FALLBACK_FONT.name, size = FALLBACK_FONT.size } = workbook.defaultFont ?? {};
  const defaultFont = { name, size };
  const styleOf = styleReader(workbook, defaultFont);
  const notKept = new Set<NotKept>(partsNotKept(parts));
  const sheets = part.sheets.map(({ name: sheetName, path }) => {
    const sheet = workbook.sheets.find((read) => read.name === sheetName);
    if (!sheet) throw new FileFailure('damaged', `sheet ${sheetName} cannot be read`);
    return readSheet({ parts, part, path, sheet, workbook, defaultFont, styleOf, notKept });
  });
  return { sheets, names: part.names, activeSheet: part.activeSheet, defaultFont, notKept: [...notKept] };
}

async function readWithLibrary(parts: Parts, part: WorkbookPart): Promise<Workbook> {
  const wanted = new Set(part.sheets.map(({ name }) => name));
  try {
    return await readXlsx(packageWithPlainNumbers(parts, parts.related(part.path, 'styles')[0]), {
      readStyles: true, dateSystem: '1900', sheets: (info) => wanted.has(info.name),
    });
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    const isTooLarge = /over the .* limit|outside the supported sheet bounds|exceed/i.test(error.message);
    throw new FileFailure(isTooLarge ? 'too-large' : 'damaged', error.message, { cause: error });
  }
}

interface SheetReading {
  parts: Parts; part: WorkbookPart; path: string; sheet: Sheet; workbook: Workbook; defaultFont: WorkbookFile['defaultFont'];
  styleOf: ReturnType<typeof styleReader>; notKept: Set<NotKept>;
}

function readSheet({ parts, part, path, sheet, workbook, defaultFont, styleOf, notKept }: SheetReading): SheetFile {
  const around = readSheetPart(parts, path, defaultFont);
  const conditional = readConditionalRules(sheet.conditionalRules ?? [], around.bars, workbook.themeColors);
  const rows = [...sheet.rowDefs ?? []];
  const read: SheetFile = {
    ...emptySheet(sheet.name),
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    tabColor: fromFileColor(sheet.view?.tabColor, workbook.themeColors) ?? null,
    showGridlines: sheet.view?.showGridLines !== false,
    cells: readCells(sheet, part.is1904, styleOf),
    columnWidths: around.columnWidths, hiddenColumns: around.hiddenColumns,
    rowHeights: new Map(rows.flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height] as [number, number]]))),
    hiddenRows: rows.filter(([, { hidden }]) => hidden).map(([row]) => row),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1,
    })),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    tables: readTables(parts, path),
    conditionalRules: conditional.rules, validations: around.validations,
    protection: readProtection(sheet.protection, around.passwordHash),
    pageLayout: readPageLayout(sheet.pageSetup, around, {
      titleRows: part.printTitles.get(sheet.name) ?? null, printArea: part.printAreas.get(sheet.name) ?? null,
    }),
  };
  const { charts, otherCharts, pictures } = readCharts(parts, path, { defaultFont }, read);
  around.notKept.forEach((what) => notKept.add(what));
  if (conditional.others) notKept.add('other-conditional-formats');
  if (otherCharts) notKept.add('other-charts');
  if (pictures) notKept.add('pictures');
  if (parts.related(path, 'comments').length) notKept.add('comments');
  if (parts.related(path, 'pivotTable').length) notKept.add('pivot-tables');
  if (rows.some(([, { outlineLevel }]) => outlineLevel)) notKept.add('row-and-column-groups');
  return { ...read, charts };
}

function partsNotKept(parts: Parts): NotKept[] {
  const paths = Object.keys(parts.files);
  return [
    ...(paths.some((path) => path.endsWith('vbaProject.bin')) ? ['macros' as const] : []),
    ...(paths.some((path) => path.startsWith('xl/externalLinks/')) ? ['external-links' as const] : []),
  ];
}
