import type { ChartFacts } from '../engine/engine';
import { invalidArgument } from '../wire/refusal';
import type { Book } from './book';
import { Chart } from './chart';
import { mustAllow } from './guard';
import { Collection, sameName } from './hostObject';
import { areaOf, Range } from './range';

const SERIES_BY = { auto: 'auto', rows: 'rows', columns: 'columns' } as const;

export class Charts extends Collection<Chart> {
  readonly className = 'ChartCollection';
  constructor(book: Book, readonly sheet: string) { super(book); }

  get items(): Chart[] { return this.book.engine.charts(this.book.sheet(this.sheet).id).map((chart) => new Chart(this.book, this.sheet, chart.id)); }
  get count(): number { return this.items.length; }
  getItemOrNullObject(key: unknown): Chart | null {
    return this.items.find((chart) => sameName(chart.name, key)) ?? this.items.find((chart) => chart.id === key) ?? null;
  }

  /** Excel's first size for a new chart: 360 by 216 points. */
  async add(type: string, source: Range, seriesBy = 'Auto'): Promise<Chart> {
    if (typeof type !== 'string' || !(source instanceof Range) || source.place.sheet !== this.sheet) throw invalidArgument();
    mustAllow(this.book, this.sheet, 'allowEditObjects');
    const charts = this.book.engine.charts(this.sheet);
    const taken = this.book.engine.sheets().flatMap((sheet) => this.book.engine.charts(sheet.id).map((chart) => chart.id));
    const number = firstFree((one) => taken.includes(`chart-${one}`));
    const named = firstFree((one) => charts.some((other) => sameName(other.name, `Chart ${one}`)));
    const chart: ChartFacts = {
      id: `chart-${number}`, name: `Chart ${named}`, type, title: '', sheet: this.sheet, source: areaOf(source), seriesBy: seriesByOf(seriesBy),
      left: 0, top: 0, width: 360, height: 216, legend: { visible: true, position: 'Right' }, seriesColors: [],
    };
    await this.book.adjust(() => this.book.engine.setCharts(this.sheet, [...charts, chart]));
    return new Chart(this.book, this.sheet, chart.id);
  }
}

function firstFree(isTaken: (number: number) => boolean): number {
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}

export function seriesByOf(written: unknown): ChartFacts['seriesBy'] {
  const by = SERIES_BY[String(written ?? 'Auto').toLowerCase() as keyof typeof SERIES_BY];
  if (!by) throw invalidArgument();
  return by;
}
