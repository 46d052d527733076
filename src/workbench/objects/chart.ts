import type { ChartFacts } from '../engine/engine';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/refusal';
import { boundingArea, parseAddress } from './address';
import type { Book } from './book';
import { ChartSeriesList } from './chartSeries';
import { seriesByOf } from './charts';
import { mustAllow } from './guard';
import { HostObject, sameName } from './hostObject';
import { heightOf, leftOf, topOf, widthOf } from './points';
import { areaOf, Range } from './range';
import { Worksheet } from './worksheet';

export class Chart extends HostObject {
  readonly className = 'Chart';
  constructor(book: Book, readonly sheet: string, private readonly chart: string) { super(book); }

  get id(): string { return this.chart; }
  get name(): string { return factsOf(this).name; }
  set name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    if (this.book.engine.charts(this.sheet).some((other) => other.id !== this.chart && sameName(other.name, name))) throw itemAlreadyExists();
    amend(this, { name });
  }
  get chartType(): string { return factsOf(this).type; }
  set chartType(type: string) { amend(this, { type: String(type) }); }
  /** points from the sheet's corner */
  get left(): number { return factsOf(this).left; }
  set left(left: number) { amend(this, { left }); }
  get top(): number { return factsOf(this).top; }
  set top(top: number) { amend(this, { top }); }
  get width(): number { return factsOf(this).width; }
  set width(width: number) { amend(this, { width }); }
  get height(): number { return factsOf(this).height; }
  set height(height: number) { amend(this, { height }); }

  get title(): ChartTitle { return new ChartTitle(this); }
  get legend(): ChartLegend { return new ChartLegend(this); }
  get series(): ChartSeriesList { return new ChartSeriesList(this); }
  get worksheet(): Worksheet { return new Worksheet(this.book, this.sheet); }

  setData(source: Range, seriesBy = 'Auto'): void {
    if (!(source instanceof Range) || source.place.sheet !== this.sheet) throw invalidArgument();
    amend(this, { source: areaOf(source), seriesBy: seriesByOf(seriesBy) });
  }
  /** Over the cells from the first to the last. */
  setPosition(first: Range | string, last?: Range | string | null): void {
    const [from, to] = [first, last ?? first].map((cell) => (cell instanceof Range ? areaOf(cell) : parseAddress(String(cell))?.area));
    if (!from || !to) throw invalidArgument();
    const place = { sheet: this.sheet, area: boundingArea(from, to) };
    const corner = { left: leftOf(this.book, place), top: topOf(this.book, place) };
    amend(this, last ? { ...corner, width: widthOf(this.book, place), height: heightOf(this.book, place) } : corner);
  }
  async delete(): Promise<void> {
    mustAllow(this.book, this.sheet, 'allowEditObjects');
    const { id } = factsOf(this);
    await this.book.adjust(() => this.book.engine.setCharts(this.sheet, this.book.engine.charts(this.sheet).filter((other) => other.id !== id)));
  }
}

export class ChartTitle extends HostObject {
  readonly className = 'ChartTitle';
  constructor(readonly chart: Chart) { super(chart.book); }
  get text(): string { return factsOf(this.chart).title; }
  set text(text: string) { amend(this.chart, { title: String(text) }); }
  get visible(): boolean { return factsOf(this.chart).title !== ''; }
}

export class ChartLegend extends HostObject {
  readonly className = 'ChartLegend';
  constructor(readonly chart: Chart) { super(chart.book); }
  get visible(): boolean { return factsOf(this.chart).legend.visible; }
  set visible(visible: boolean) { amend(this.chart, { legend: { ...factsOf(this.chart).legend, visible } }); }
  get position(): string { return factsOf(this.chart).legend.position; }
  set position(position: string) {
    if (!['Top', 'Bottom', 'Left', 'Right', 'Corner'].includes(position)) throw invalidArgument();
    amend(this.chart, { legend: { ...factsOf(this.chart).legend, position } });
  }
}

export function factsOf({ book, sheet, id }: Chart): ChartFacts {
  const facts = book.engine.charts(book.sheet(sheet).id).find((chart) => chart.id === id);
  if (!facts) throw itemNotFound();
  return facts;
}

export function amend(chart: Chart, part: Partial<ChartFacts>): void {
  const { book, sheet, id } = chart;
  mustAllow(book, sheet, 'allowEditObjects');
  factsOf(chart);
  book.does(book.adjust(() => book.engine.setCharts(sheet, book.engine.charts(sheet).map((other) => (other.id === id ? { ...other, ...part } : other)))));
}
