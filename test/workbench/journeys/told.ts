import { ENGINE_FONT } from '../../../src/workbench/documents/units';
import { fromFileFormula, toFileFormula } from '../../../src/workbook/files/formulas/fileFormula';
import type { Cell, Engine, TableFacts } from '../../../src/workbench/engine/engine';

/**
 * Everything that a workbook says of itself, sheets by name: what must be equal when nothing was to change. Looks are those of
 * every cell, defaults spelled out; `[@X]` is told as a file would. Ids are left out: they are made anew in a copy.
 */
export function told(engine: Engine) {
  const tables = engine.tables();
  const nameOf = (id: string | undefined) => engine.sheets().find((sheet) => sheet.id === id)?.name;
  return {
    active: nameOf(engine.activeSheet()),
    names: engine.names().map((name) => ({ ...name, reference: name.reference.replace(/^=/, ''), sheet: nameOf(name.sheet) })).sort((a, b) => a.name.localeCompare(b.name)),
    tables: engine.tables().map(({ id: _id, ...table }) => ({ ...table, sheet: nameOf(table.sheet) })).sort((a, b) => a.name.localeCompare(b.name)),
    sheets: Object.fromEntries(engine.sheets().map(({ id, ...facts }) => {
      const used = engine.usedArea(id);
      return [facts.name, {
        facts, used, cells: used ? engine.read(id, used).map((line, row) => line.map((cell, column) => spelledOut(cell, tableAt(tables, id, row, column)))) : [], texts: used ? engine.readText(id, used) : [],
        looks: used ? Array.from({ length: used.rows }, (_, row) => Array.from({ length: used.columns }, (__, column) => (
          { fontName: ENGINE_FONT.name, fontSize: ENGINE_FONT.size, vertical: 'bottom', ...engine.readStyle(id, row, column) }))) : [],
        merges: engine.merges(id).sort((a, b) => a.row - b.row || a.column - b.column), freeze: engine.freeze(id),
        widths: Array.from({ length: used?.columns ?? 0 }, (_, column) => engine.columnWidth(id, column)),
        heights: Array.from({ length: used?.rows ?? 0 }, (_, row) => engine.rowHeight(id, row)),
        hiddenColumns: [...engine.hiddenColumns(id)].sort((a, b) => a - b), hiddenRows: engine.hiddenRows(id),
        layout: engine.pageLayout(id), allowed: allowed(engine, id), validations: engine.validations(id),
        rules: engine.conditionalRules(id).map(({ id: _id, ...rule }) => rule),
        charts: engine.charts(id).map(({ id: _id, ...chart }) => ({ ...chart, sheet: nameOf(chart.sheet) })),
      }];
    })),
  };
}

function tableAt(tables: TableFacts[], sheet: string, row: number, column: number): TableFacts | undefined {
  return tables.find(({ sheet: own, area }) => own === sheet && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
}

function spelledOut(cell: Cell, table: TableFacts | undefined): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: asInFile(cell.formula, table?.name) };
}

/** The rows of a table mostly say the same. */
const spelled = new Map<string, string>();

function asInFile(formula: string, table: string | undefined): string {
  const key = `${table}\n${formula}`;
  const text = spelled.get(key) ?? fromFileFormula(toFileFormula(formula, table));
  spelled.set(key, text);
  return text;
}

/** What a protected sheet lets people do; null where it is not protected. */
function allowed(engine: Engine, sheet: string): string[] | null {
  const protection = engine.protection(sheet);
  return protection && Object.entries(protection.options).filter(([, isAllowed]) => isAllowed).map(([option]) => option).sort();
}
