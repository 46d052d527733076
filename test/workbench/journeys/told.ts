import type { Engine } from '../../../src/workbench/engine/engine';

/**
 * Everything that a workbook says of itself, sheets by name: what must be equal when nothing was to change. Looks are those of every cell.
 * Ids are left out: they are made anew in a copy.
 */
export function told(engine: Engine) {
  const nameOf = (id: string | undefined) => engine.sheets().find((sheet) => sheet.id === id)?.name;
  return {
    active: nameOf(engine.activeSheet()),
    names: engine.names().map((name) => ({ ...name, reference: name.reference.replace(/^=/, ''), sheet: nameOf(name.sheet) })).sort((a, b) => a.name.localeCompare(b.name)),
    tables: engine.tables().map(({ id: _id, ...table }) => ({ ...table, sheet: nameOf(table.sheet) })).sort((a, b) => a.name.localeCompare(b.name)),
    sheets: Object.fromEntries(engine.sheets().map(({ id, ...facts }) => {
      const used = engine.usedArea(id);
      return [facts.name, {
        facts, used, cells: used ? engine.read(id, used) : [], texts: used ? engine.readText(id, used) : [],
        looks: used ? Array.from({ length: used.rows }, (_, row) => Array.from({ length: used.columns }, (__, column) => engine.readStyle(id, row, column))) : [],
        merges: engine.merges(id).sort((a, b) => a.row - b.row || a.column - b.column), freeze: engine.freeze(id),
        widths: Array.from({ length: used?.columns ?? 0 }, (_, column) => engine.columnWidth(id, column)),
        heights: Array.from({ length: used?.rows ?? 0 }, (_, row) => engine.rowHeight(id, row)),
        hiddenColumns: [...engine.hiddenColumns(id)].sort((a, b) => a - b), hiddenRows: engine.hiddenRows(id),
        layout: engine.pageLayout(id), protection: engine.protection(id), validations: engine.validations(id),
        rules: engine.conditionalRules(id).map(({ id: _id, ...rule }) => rule),
        charts: engine.charts(id).map(({ id: _id, ...chart }) => ({ ...chart, sheet: nameOf(chart.sheet) })),
      }];
    })),
  };
}
