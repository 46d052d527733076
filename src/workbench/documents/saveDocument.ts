import { emptySheet, writeWorkbookFile, type FileCell, type SheetFile, type TableFile, type WorkbookFile } from '../../workbook/files';
import type { Area, Cell, Engine, SheetFacts } from '../engine/engine';
import { lookCollector } from './looks';
import { charactersOfEngineWidth, ENGINE_COLUMN_WIDTH, ENGINE_FONT, pointsOfPixels } from './units';

/** The engine's workbook as the bytes of an .xlsx, with the results that its formulas have now. */
export async function saveDocument(engine: Engine): Promise<Uint8Array> {
  await engine.calculate();
  return writeWorkbookFile(fileOfEngine(engine));
}

export function fileOfEngine(engine: Engine): WorkbookFile {
  const facts = [...engine.sheets()].sort((a, b) => a.position - b.position);
  const nameOf = (id: string | undefined) => facts.find((sheet) => sheet.id === id)?.name;
  const lookOf = lookCollector();
  return {
    sheets: facts.map((sheet) => sheetOfEngine(engine, sheet, facts, lookOf)),
    names: engine.names().map(({ name, reference, visible, sheet }) => {
      const owner = nameOf(sheet);
      return { name, reference: reference.replace(/^=/, ''), visible, ...(owner === undefined ? {} : { sheet: owner }) };
    }),
    activeSheet: facts.findIndex((sheet) => sheet.id === engine.activeSheet()),
    defaultFont: ENGINE_FONT,
    notKept: [],
  };
}

function sheetOfEngine(engine: Engine, facts: SheetFacts, all: SheetFacts[], lookOf: ReturnType<typeof lookCollector>): SheetFile {
  const { id } = facts;
  const area = savedArea(engine, id);
  const cells = area ? cellsOfEngine(engine, id, area, lookOf) : [];
  return {
    ...emptySheet(facts.name),
    visibility: facts.visibility, tabColor: facts.tabColor, showGridlines: facts.showGridlines,
    cells,
    columnWidths: widthsOf(engine, id, area), hiddenColumns: [...engine.hiddenColumns(id)].sort((a, b) => a - b),
    rowHeights: heightsOf(engine, id, area), hiddenRows: [...engine.hiddenRows(id)].sort((a, b) => a - b),
    merges: engine.merges(id), freeze: engine.freeze(id),
    tables: engine.tables().filter((table) => table.sheet === id).map((table): TableFile => ({
      name: table.name, area: table.area, style: table.style, showFilterButton: table.showFilterButton, showBandedRows: table.showBandedRows,
      columns: table.columns.map((name, at) => ({ name, ...columnFormula(cells, table.area, table.area.column + at) })),
    })),
    conditionalRules: engine.conditionalRules(id).map(({ id: _id, ...rule }) => rule),
    validations: engine.validations(id),
    protection: engine.protection(id), pageLayout: engine.pageLayout(id),
    charts: engine.charts(id).map(({ id: _id, sheet, source, ...chart }) => ({
      ...chart, source: { sheet: all.find((other) => other.id === sheet || other.name === sheet)?.name ?? facts.name, area: source },
    })),
  };
}

/** Rules may reach to the end of the sheet: no cell is looked at further down than this below the last one in use. */
const LOOKED_AT_BELOW = 1000;

/** Where cells hold something or may look like something: the used cells, tables, merged cells and, within reason, areas with rules. */
function savedArea(engine: Engine, sheet: string): Area | null {
  const used = engine.usedArea(sheet);
  const last = (used?.row ?? 0) + (used?.rows ?? 0) + LOOKED_AT_BELOW;
  const areas = [
    ...(used ? [used] : []),
    ...engine.tables().filter((table) => table.sheet === sheet).map(({ area }) => area), ...engine.merges(sheet),
    ...[...engine.validations(sheet), ...engine.conditionalRules(sheet)].flatMap((rule) => rule.areas).filter((area) => area.row + area.rows <= last),
  ];
  if (!areas.length) return null;
  return { row: 0, column: 0, rows: Math.max(...areas.map((area) => area.row + area.rows)), columns: Math.max(...areas.map((area) => area.column + area.columns)) };
}

function cellsOfEngine(engine: Engine, sheet: string, area: Area, lookOf: ReturnType<typeof lookCollector>): (FileCell | null)[][] {
  return engine.read(sheet, area).map((line, row) => line.map((cell, column) => {
    const style = lookOf(engine.readStyle(sheet, row, column));
    if (cell.value === null && cell.formula === undefined && style === undefined) return null;
    return { ...contentOf(cell), ...(style ? { style } : {}) };
  }));
}

function contentOf({ value, formula, spill }: Cell): FileCell {
  return { value, ...(formula === undefined ? {} : { formula }), ...(spill ? { spill } : {}) };
}

/** What a new row of the table is filled with: the formula that every cell of the column holds. */
function columnFormula(cells: SheetFile['cells'], area: Area, column: number): { formula?: string } {
  const formulas = new Set(cells.slice(area.row + 1, area.row + area.rows).map((line) => line[column]?.formula));
  const [formula] = formulas;
  return formulas.size === 1 && formula !== undefined ? { formula } : {};
}

function widthsOf(engine: Engine, sheet: string, area: Area | null): Map<number, number> {
  const columns = Array.from({ length: (area?.columns ?? 0) + 10 }, (_, column) => column);
  return new Map(columns.flatMap((column): [number, number][] => {
    const pixels = engine.columnWidth(sheet, column);
    return pixels === ENGINE_COLUMN_WIDTH ? [] : [[column, charactersOfEngineWidth(pixels)]];
  }));
}

function heightsOf(engine: Engine, sheet: string, area: Area | null): Map<number, number> {
  const rows = Array.from({ length: (area?.rows ?? 0) + 10 }, (_, row) => row);
  return new Map(rows.flatMap((row): [number, number][] => {
    const pixels = engine.rowHeight(sheet, row);
    return pixels === undefined ? [] : [[row, pointsOfPixels(pixels)]];
  }));
}
