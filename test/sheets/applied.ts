import type { CellArea, Change } from '../../src/sheets/change';
import type { Entered } from '../../src/plan/entered';
import { GRID_SHEETS } from '../../src/sheets/ours';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';

/**
 * The snapshot of a workbook after changes: cells as written, formulas not worked out (their cells are read as ""). Only what
 * snapshots tell is kept; looks, rules and charts are left out.
 */
export function applied(before: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  const cells = new Map<string, Map<string, { value: Entered; formula: Entered }>>();
  const put = (sheet: string, row: number, column: number, value: Entered, formula: Entered) => {
    if (!cells.has(sheet)) cells.set(sheet, new Map());
    cells.get(sheet)!.set(`${row},${column}`, { value, formula });
  };
  for (const [sheet, { values, formulas }] of Object.entries(before.grids)) {
    values.forEach((line, row) => line.forEach((value, column) => put(sheet, row, column, value, formulas[row]?.[column])));
  }
  for (const { sheet, area, values } of before.names) eachCell(area, (row, column, i, j) => put(sheet, row, column, values[i]?.[j], values[i]?.[j]));
  for (const { sheet, area, headers, values, isEmpty } of before.tables) {
    eachCell(area, (row, column, i, j) => {
      const value = i > 0 ? values[i - 1]?.[j] : headers[j];
      // What stands and is read as "" is a formula; which one, no snapshot tells.
      put(sheet, row, column, value, i > 0 && value === '' && !isEmpty[i - 1]?.[j] ? '=""' : value);
    });
  }
  const tables = before.tables.map(({ name, sheet, area }) => ({ name, sheet, area }));
  const names = before.names.map(({ name, sheet, area }) => ({ name, sheet, area }));
  const sheets = [...before.sheets];
  for (const change of changes) {
    switch (change.kind) {
      case 'addSheet': sheets.push({ name: change.sheet, visibility: change.visibility, isProtected: false }); break;
      case 'write': case 'fill': case 'repeat':
        eachCell(change.area, (row, column, i, j) => {
          const cell = change.kind === 'fill' ? change.cell : change.kind === 'repeat' ? change.cells[j] : change.cells[i]?.[j];
          if (cell === null || cell === undefined) return;
          if (typeof cell === 'object') put(change.sheet, row, column, '', `=${cell.formula}`);
          else put(change.sheet, row, column, cell, cell);
        });
        break;
      case 'addTable': tables.push({ name: change.name, sheet: change.sheet, area: change.area }); break;
      case 'resizeTable': tables.find(({ name }) => name === change.table)!.area = change.area; break;
      case 'setName': names.push({ name: change.name, sheet: change.sheet, area: change.area }); break;
      default:
    }
  }
  const block = (sheet: string, area: CellArea, what: 'value' | 'formula') => Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => cells.get(sheet)?.get(`${area.row + i},${area.column + j}`)?.[what] ?? ''));
  return {
    sheets,
    tables: tables.map(({ name, sheet, area }) => {
      const [headers = [], ...values] = block(sheet, area, 'value');
      return { name, sheet, area, headers: headers.map(String), values, isEmpty: block(sheet, area, 'formula').slice(1).map((line) => line.map((formula) => formula === '')) };
    }),
    names: names.map(({ name, sheet, area }) => ({ name, sheet, area, values: block(sheet, area, 'value') })),
    grids: Object.fromEntries(GRID_SHEETS.filter((sheet) => cells.has(sheet)).map((sheet) => {
      const area = { row: 0, column: 0, rows: 160, columns: 60 };
      return [sheet, { values: block(sheet, area, 'value'), formulas: block(sheet, area, 'formula') }];
    })),
  };
}

function eachCell({ row, column, rows, columns }: CellArea, visit: (row: number, column: number, i: number, j: number) => void): void {
  for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) visit(row + i, column + j, i, j);
}
