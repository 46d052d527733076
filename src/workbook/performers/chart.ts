import type { CellArea } from '../../sheets/change';
import type { Performer } from './performer';

/** A chart of that name is pointed at the new cells and left as the user made it look. */
export const chart: Performer<'chart'> = ({ sheet, chart: input }, batch) => {
  const { charts } = batch.sheet(sheet);
  const source = batch.cells(sheet, input.source);
  if (batch.standing.charts.some((standing) => standing.sheet === sheet && standing.name === input.name)) {
    charts.getItem(input.name).setData(source, input.seriesBy);
    return;
  }
  const added = charts.add(input.type, source, input.seriesBy);
  added.name = input.name;
  added.title.text = input.title;
  added.legend.position = 'Bottom';
  added.setPosition(batch.cells(sheet, firstCell(input.over)), batch.cells(sheet, lastCell(input.over)));
  input.seriesColors.forEach((color, index) => added.series.getItemAt(index).format.fill.setSolidColor(color));
};

function firstCell({ row, column }: CellArea): CellArea {
  return { row, column, rows: 1, columns: 1 };
}

function lastCell({ row, column, rows, columns }: CellArea): CellArea {
  return { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
}
