import { readWorkbookFile, type FileCell, type NotKept, type SheetFile, type WorkbookFile } from '../../workbook/files';
import type { CellInput, CellStyle, Engine } from '../engine/engine';
import { blocksOf, runsOfEqual } from './blocks';
import { ENGINE_FONT, enginePixels, pixelsOfPoints } from './units';

/**
 * Replaces whatever workbook the engine holds by the one in the file. Nothing is touched when the file cannot be read.
 * The answer: what the file holds besides, and a workbook saved from here will not.
 */
export async function openDocument(engine: Engine, bytes: Uint8Array): Promise<NotKept[]> {
  const file = await readWorkbookFile(bytes);
  const ids = await replaceSheets(engine, file);
  // first all cells, names and tables: formulas on any sheet may use them
  for (const [at, sheet] of file.sheets.entries()) await writeCells(engine, ids[at]!, sheet, 'values');
  for (const [at, sheet] of file.sheets.entries()) await addTables(engine, ids[at]!, sheet);
  for (const { sheet, ...name } of file.names) {
    const owner = sheet === undefined ? undefined : ids[file.sheets.findIndex(({ name: other }) => other === sheet)];
    await engine.setName({ ...name, ...(owner === undefined ? {} : { sheet: owner }) });
  }
  for (const [at, sheet] of file.sheets.entries()) {
    await writeCells(engine, ids[at]!, sheet, 'formulas');
    await dress(engine, ids[at]!, sheet, file);
    await addRules(engine, ids[at]!, sheet);
    await setUp(engine, ids[at]!, sheet, file, ids);
  }
  for (const [at, { visibility }] of file.sheets.entries()) if (visibility !== 'visible') await engine.changeSheet(ids[at]!, { visibility });
  engine.activateSheet(ids[file.activeSheet]!);
  await engine.calculate();
  return file.notKept;
}

/** An engine always has a sheet: the old ones go last, after the new ones came under passing names. */
async function replaceSheets(engine: Engine, file: WorkbookFile): Promise<string[]> {
  for (const table of engine.tables()) await engine.deleteTable(table.id);
  for (const { name, sheet } of engine.names()) await engine.deleteName(name, sheet);
  const old = engine.sheets();
  const ids: string[] = [];
  for (let at = 0; at < file.sheets.length; at++) ids.push(await engine.addSheet(`~${at}~${old.length}`));
  engine.activateSheet(ids[0]!);
  for (const { id } of old) await engine.deleteSheet(id);
  for (const [at, { name, tabColor, showGridlines }] of file.sheets.entries()) await engine.changeSheet(ids[at]!, { name, position: at, tabColor, showGridlines });
  return ids;
}

async function writeCells(engine: Engine, id: string, { cells }: SheetFile, what: 'values' | 'formulas'): Promise<void> {
  const columns = widthOf(cells);
  if (columns === 0) return;
  const spilled = what === 'values' ? spilledCells(cells) : new Set<string>();
  const inputs = cells.map((row, at) => Array.from({ length: columns }, (_, column) => (spilled.has(`${at},${column}`) ? null : inputOf(row[column], what))));
  if (inputs.every((row) => row.every((input) => input === null))) return;
  await engine.write(id, { row: 0, column: 0, rows: cells.length, columns }, inputs);
}

/** Values that a formula will spill there again must not stand in its way. */
function spilledCells(cells: SheetFile['cells']): Set<string> {
  const spilled = new Set<string>();
  cells.forEach((row, rowAt) => row.forEach((cell, columnAt) => {
    for (let down = 0; down < (cell?.spill?.rows ?? 0); down++) {
      for (let right = 0; right < cell!.spill!.columns; right++) spilled.add(`${rowAt + down},${columnAt + right}`);
    }
  }));
  return spilled;
}

function inputOf(cell: FileCell | null | undefined, what: 'values' | 'formulas'): CellInput {
  if (!cell) return null;
  const isError = typeof cell.value === 'object' && cell.value !== null;
  // the engine takes an error only as what a formula gives
  const formula = cell.formula ?? (isError ? `=${(cell.value as { error: string }).error}` : undefined);
  if (formula !== undefined) return what === 'formulas' ? { kind: 'formula', formula } : null;
  return what === 'values' && cell.value !== null && !isError ? { kind: 'value', value: cell.value as Exclude<FileCell['value'], object> } : null;
}

async function addTables(engine: Engine, id: string, { tables }: SheetFile): Promise<void> {
  for (const { name, area, style, showFilterButton, showBandedRows } of tables) {
    const table = await engine.addTable(id, area, name, style);
    await engine.changeTable(table, { showFilterButton, showBandedRows });
  }
}

/** Looks in rectangles of equal look. What the file leaves to its own default font is spelled out: the engine's default is another. */
async function dress(engine: Engine, id: string, { cells }: SheetFile, { defaultFont }: WorkbookFile): Promise<void> {
  const isSameFont = defaultFont.name === ENGINE_FONT.name && defaultFont.size === ENGINE_FONT.size;
  const font: CellStyle = isSameFont ? {} : { fontName: defaultFont.name, fontSize: defaultFont.size };
  const plain = isSameFont ? undefined : font;
  const spelled = new Map<CellStyle, CellStyle>();
  const looks = cells.map((row) => row.map((cell) => {
    if (!cell?.style) return cell ? plain : undefined;
    if (!spelled.has(cell.style)) spelled.set(cell.style, { ...font, ...cell.style });
    return spelled.get(cell.style);
  }));
  for (const { area, value } of blocksOf(looks)) await engine.writeStyle(id, area, value);
}

async function addRules(engine: Engine, id: string, sheet: SheetFile): Promise<void> {
  for (const area of sheet.merges) await engine.merge(id, area);
  for (const rule of sheet.conditionalRules) await engine.addConditionalRule(id, rule);
  for (const validation of sheet.validations) await engine.setValidation(id, validation);
}

async function setUp(engine: Engine, id: string, sheet: SheetFile, file: WorkbookFile, ids: string[]): Promise<void> {
  const rows = sheet.cells.length + KEPT_BEYOND;
  const columns = widthOf(sheet.cells) + KEPT_BEYOND;
  const within = <T>(values: Iterable<[number, T]>, last: number) => runsOfEqual([...values].filter(([index]) => index < last));
  for (const { start, count, value } of within(sheet.columnWidths, columns)) await engine.setColumnWidths(id, start, count, enginePixels(value, file.defaultFont));
  for (const { start, count, value } of within(sheet.rowHeights, rows)) await engine.setRowHeights(id, start, count, pixelsOfPoints(value));
  for (const { start, count } of within(flags(sheet.hiddenColumns), columns)) await engine.setColumnsHidden(id, start, count, true);
  for (const { start, count } of within(flags(sheet.hiddenRows), rows)) await engine.setRowsHidden(id, start, count, true);
  await engine.setFreeze(id, sheet.freeze.rows, sheet.freeze.columns);
  await engine.setPageLayout(id, sheet.pageLayout);
  await engine.setCharts(id, sheet.charts.map(({ source, ...chart }, at) => ({
    ...chart, id: `chart-${at + 1}`, sheet: ids[file.sheets.findIndex(({ name }) => name === source.sheet)] ?? id, source: source.area,
  })));
  if (sheet.protection) await engine.setProtection(id, sheet.protection);
}

/** Widths and hidden columns may reach to the 16,384th column: the engine's grid need not grow so wide for them. */
const KEPT_BEYOND = 100;

function flags(indexes: number[]): [number, true][] {
  return indexes.map((index) => [index, true]);
}

function widthOf(cells: SheetFile['cells']): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}
