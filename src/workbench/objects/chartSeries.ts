import { amend, factsOf, type Chart } from './chart';
import { valueOf } from './cells';
import { Collection, HostObject, sameName } from './hostObject';
import { colorOf } from './rangeLooks';

/** The series of a chart: its source's columns or rows beside the one that names the points. */
export class ChartSeriesList extends Collection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';
  constructor(readonly chart: Chart) { super(chart.book); }
  get items(): ChartSeries[] { return namesOf(this.chart).map((_, index) => new ChartSeries(this.chart, index)); }
  get count(): number { return this.items.length; }
  getItemOrNullObject(key: unknown): ChartSeries | null { return this.items.find((series) => sameName(series.name, key)) ?? null; }
}

export class ChartSeries extends HostObject {
  readonly className = 'ChartSeries';
  constructor(readonly chart: Chart, readonly index: number) { super(chart.book); }
  get name(): string { return namesOf(this.chart)[this.index] ?? ''; }
  get format(): ChartSeriesFormat { return new ChartSeriesFormat(this); }
}

export class ChartSeriesFormat extends HostObject {
  readonly className = 'ChartSeriesFormat';
  constructor(readonly series: ChartSeries) { super(series.book); }
  get fill(): ChartFill { return new ChartFill(this.series); }
}

export class ChartFill extends HostObject {
  readonly className = 'ChartFill';
  constructor(readonly series: ChartSeries) { super(series.book); }
  setSolidColor(color: string): void { paint(this.series, colorOf(color)); }
  clear(): void { paint(this.series, null); }
}

function paint({ chart, index }: ChartSeries, color: string | null): void {
  const colors = [...factsOf(chart).seriesColors];
  while (colors.length <= index) colors.push(null);
  colors[index] = color;
  amend(chart, { seriesColors: colors });
}

/** By columns or by rows; left to Excel, whichever gives fewer series. */
function namesOf(chart: Chart): string[] {
  const { source, seriesBy } = factsOf(chart);
  const cells = chart.book.engine.read(chart.sheet, source).map((row) => row.map((cell) => String(valueOf(cell))));
  const byColumns = seriesBy === 'columns' || (seriesBy === 'auto' && source.columns <= source.rows);
  return byColumns ? (cells[0] ?? []).slice(1) : cells.slice(1).map((row) => row[0] ?? '');
}
