/** Office.js's chart types that a file keeps, as hucre's kind and grouping. */
export interface ChartShape {
  kind: 'bar' | 'column' | 'line' | 'pie' | 'doughnut' | 'area';
  grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
}

const SHAPES: Record<string, ChartShape> = {
  BarClustered: { kind: 'bar', grouping: 'clustered' }, BarStacked: { kind: 'bar', grouping: 'stacked' }, BarStacked100: { kind: 'bar', grouping: 'percentStacked' },
  ColumnClustered: { kind: 'column', grouping: 'clustered' }, ColumnStacked: { kind: 'column', grouping: 'stacked' },
  ColumnStacked100: { kind: 'column', grouping: 'percentStacked' },
  Line: { kind: 'line', grouping: 'standard' }, LineStacked: { kind: 'line', grouping: 'stacked' }, LineStacked100: { kind: 'line', grouping: 'percentStacked' },
  Area: { kind: 'area', grouping: 'standard' }, AreaStacked: { kind: 'area', grouping: 'stacked' }, AreaStacked100: { kind: 'area', grouping: 'percentStacked' },
  Pie: { kind: 'pie' }, Doughnut: { kind: 'doughnut' },
};

/** null for a type that is not kept. Case does not matter: both "BarStacked" and "barStacked" are about. */
export function shapeOfChartType(type: string): ChartShape | null {
  const found = Object.entries(SHAPES).find(([name]) => name.toLowerCase() === type.toLowerCase());
  return found ? found[1] : null;
}

export function chartTypeOf(kind: string, grouping: string | undefined): string | null {
  const found = Object.entries(SHAPES).find(([, shape]) => shape.kind === kind
    && (shape.grouping === undefined || shape.grouping === (grouping ?? (kind === 'line' || kind === 'area' ? 'standard' : 'clustered'))));
  return found ? found[0] : null;
}
