import { absoluteAreaName, quotedSheet, readSheetArea } from './addresses';
import type { Area, ChartFile } from './workbookFile';

export interface SeriesReferences { name: string; categories: string; values: string }

/** One series a column when there are at least as many rows as columns, else one a row: as Excel decides for "auto". */
export function seriesOf(source: ChartFile['source'], seriesBy: ChartFile['seriesBy']): SeriesReferences[] {
  const { area } = source;
  const byColumns = seriesBy === 'columns' || (seriesBy === 'auto' && area.rows >= area.columns);
  const at = (part: Area) => `${quotedSheet(source.sheet)}!${absoluteAreaName(part)}`;
  const count = (byColumns ? area.columns : area.rows) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => (byColumns ? {
    name: at({ row: area.row, column: area.column + place + 1, rows: 1, columns: 1 }),
    categories: at({ row: area.row + 1, column: area.column, rows: area.rows - 1, columns: 1 }),
    values: at({ row: area.row + 1, column: area.column + place + 1, rows: area.rows - 1, columns: 1 }),
  } : {
    name: at({ row: area.row + place + 1, column: area.column, rows: 1, columns: 1 }),
    categories: at({ row: area.row, column: area.column + 1, rows: 1, columns: area.columns - 1 }),
    values: at({ row: area.row + place + 1, column: area.column + 1, rows: 1, columns: area.columns - 1 }),
  }));
}

/** The block that series stand in, when they stand in one as `seriesOf` lays them; else null. */
export function sourceOf(series: Partial<SeriesReferences>[]): { source: ChartFile['source']; seriesBy: 'rows' | 'columns' } | null {
  const first = series[0];
  const values = series.map(({ values: reference }) => reference && readSheetArea(reference));
  const categories = first?.categories && readSheetArea(first.categories);
  const start = values[0];
  if (!start || !categories || values.some((value) => !value || value.sheet !== start.sheet)) return null;
  const seriesBy = start.area.columns === 1 && (start.area.rows > 1 || categories.area.column < start.area.column) ? 'columns' : 'rows';
  const count = series.length;
  const area: Area = seriesBy === 'columns'
    ? { row: start.area.row - 1, column: categories.area.column, rows: start.area.rows + 1, columns: count + 1 }
    : { row: categories.area.row, column: start.area.column - 1, rows: count + 1, columns: start.area.columns + 1 };
  if (area.row < 0 || area.column < 0) return null;
  const source = { sheet: start.sheet, area };
  const laid = seriesOf(source, seriesBy);
  const isSame = (a: string | undefined, b: string) => {
    const read = a === undefined ? null : readSheetArea(a);
    return read !== null && absoluteAreaName(read.area) === absoluteAreaName(readSheetArea(b)!.area);
  };
  return laid.every(({ values: reference }, place) => isSame(series[place]!.values, reference)) ? { source, seriesBy } : null;
}
