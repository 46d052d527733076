import type { Change } from './change';
import type { Table } from './column';
import type { Dialect } from './dialect';
import { columnsByKey } from './reading/tableRows';
import type { TableSnapshot } from './snapshot';
import { ADDED_ROW, bodyFormulas, bodyLooks, bodyValidations, bodyValues, heightOf, type PlacedColumn, type RowCells, rowHeights } from './template/tableBody';

/** A table's columns where they stand in the workbook now. */
export function standingColumns(table: Table, snapshot: TableSnapshot): PlacedColumn[] {
  const places = columnsByKey(table, snapshot.headers);
  return table.columns.flatMap((column) => {
    const index = places.get(column.key);
    return index === undefined ? [] : [{ column, at: snapshot.area.column + index }];
  });
}

/** Rows put below a table that stands, dressed as the others; columns that people added to it stay empty there. */
export function addRows(table: Table, snapshot: TableSnapshot, rows: readonly RowCells<string>[], dialect: Dialect): Change[] {
  if (rows.length === 0) return [];
  const { sheet, area } = snapshot;
  const columns = standingColumns(table, snapshot);
  const first = area.row + area.rows;
  return [
    { kind: 'resizeTable', table: table.name, area: { ...area, rows: area.rows + rows.length } },
    ...bodyLooks(sheet, columns, first, rows.length, ADDED_ROW),
    ...bodyValues(sheet, columns.filter(({ column }) => !column.formulas), first, rows),
    ...bodyFormulas(sheet, columns, first, rows.length, dialect),
    ...bodyValidations(sheet, columns, first, rows.length),
    ...rowHeights(sheet, first, rows.map((row) => heightOf(columns, row))),
  ];
}
