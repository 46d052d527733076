import type { Area, ConditionalRule, TableFacts } from '../engine';
import type { Cells } from './cells';
import type { ConditionalRules } from './conditionalRules';
import type { Styles } from './styles';
import type { Tables } from './tables';
import type { Validations } from './validations';

/** What is typed directly below a table becomes its next row, as in Excel: looks, rules, validation and computed columns follow. */
export class TableGrowth {
  constructor(readonly cells: Cells, readonly tables: Tables, readonly styles: Styles, readonly rules: ConditionalRules, readonly validations: Validations) {}

  afterUserEdit(sheet: string, edited: Area): void {
    const table = this.tables.onSheet(sheet).find(({ area }) => edited.row === area.row + area.rows
      && edited.column >= area.column && edited.column + edited.columns <= area.column + area.columns);
    if (!table || !this.#isRowNew(table, edited)) return;
    const { area } = table;
    const blocked = this.tables.onSheet(sheet).some((other) => other.id !== table.id && other.area.row < edited.row + edited.rows && other.area.row >= edited.row
      && other.area.column < area.column + area.columns && area.column < other.area.column + other.area.columns);
    if (blocked) return;
    this.tables.setArea(table.id, { ...area, rows: area.rows + edited.rows });
    if (area.rows > 1) this.#copyLooks(table, edited.rows);
    this.tables.fillComputedColumns(table.id, edited.row, edited.rows);
  }

  /** Only what was typed may stand in the rows: content that was there before is not swallowed. */
  #isRowNew({ sheet, area }: TableFacts, edited: Area): boolean {
    const rows = this.cells.read(sheet, { row: edited.row, column: area.column, rows: edited.rows, columns: area.columns });
    const isTyped = (column: number): boolean => column >= edited.column && column < edited.column + edited.columns;
    const isEmpty = (row: (typeof rows)[number], column: number): boolean => {
      const cell = row[column - area.column];
      return cell?.value === null && cell.formula === undefined;
    };
    const columns = Array.from({ length: area.columns }, (_each, index) => area.column + index);
    const hasContent = rows.some((row) => columns.some((column) => isTyped(column) && !isEmpty(row, column)));
    return hasContent && rows.every((row) => columns.every((column) => isTyped(column) || isEmpty(row, column)));
  }

  #copyLooks({ sheet, area }: TableFacts, rows: number): void {
    const last = area.row + area.rows - 1;
    for (let column = area.column; column < area.column + area.columns; column++) {
      this.styles.write(sheet, { row: last + 1, column, rows, columns: 1 }, this.styles.read(sheet, last, column));
    }
    const grow = (each: Area): Area => {
      const touchesEnd = each.row + each.rows === last + 1 && each.column >= area.column && each.column + each.columns <= area.column + area.columns;
      return touchesEnd ? { ...each, rows: each.rows + rows } : each;
    };
    const changed = <T extends { areas: Area[] }>(all: T[]): T[] => all.map((each) => ({ ...each, areas: each.areas.map(grow) }));
    this.rules.replaceAll(sheet, changed<ConditionalRule>(this.rules.all(sheet)));
    this.validations.replaceAll(sheet, changed(this.validations.all(sheet)));
  }
}
