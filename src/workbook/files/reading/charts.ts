import { parseChart } from 'hucre';
import { sourceOf } from '../chartSource';
import { chartTypeOf } from '../chartTypes';
import { gridOf, type GridSpot } from '../placement';
import type { ChartFile, SheetFile, WorkbookFile } from '../workbookFile';
import { allOf, childOf, type XmlElement } from '../xml';
import type { Parts } from './parts';

const EMU_A_POINT = 12700;
const LEGEND_SIDES: Record<string, string> = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right', topRight: 'Corner' };

/** The sheet's charts over one block of cells. `others` counts what else is drawn there. */
export function readCharts(parts: Parts, sheetPath: string, file: Pick<WorkbookFile, 'defaultFont'>, sheet: SheetFile):
  { charts: ChartFile[]; otherCharts: number; pictures: number } {
  const charts: ChartFile[] = [];
  let otherCharts = 0;
  let pictures = 0;
  for (const drawingPath of parts.related(sheetPath, 'drawing')) {
    const targets = new Map(parts.relationships(drawingPath).map(({ id, target }) => [id, target]));
    for (const anchor of parts.xml(drawingPath).children.filter(({ name }) => name.endsWith('Anchor'))) {
      const path = targets.get(allOf(anchor, 'chart')[0]?.attributes['r:id'] ?? '');
      if (path === undefined || !parts.has(path)) {
        pictures++;
        continue;
      }
      const chart = readChart(parts, path, anchor, file, sheet);
      if (chart) charts.push(chart);
      else otherCharts++;
    }
  }
  return { charts, otherCharts, pictures };
}

function readChart(parts: Parts, path: string, anchor: XmlElement, file: Pick<WorkbookFile, 'defaultFont'>, sheet: SheetFile): ChartFile | null {
  const root = parts.xml(path);
  const chart = parseChart(parts.text(path));
  const kind = chart?.kinds[0];
  if (!chart || !kind || chart.kinds.length !== 1) return null;
  const elements = allOf(root, 'ser');
  const found = sourceOf(elements.map((series) => ({
    name: allOf(childOf(series, 'tx'), 'f')[0]?.text,
    categories: allOf(childOf(series, 'cat'), 'f')[0]?.text, values: allOf(childOf(series, 'val'), 'f')[0]?.text,
  })));
  const type = chartTypeOf(kind === 'bar' && allOf(root, 'barDir')[0]?.attributes.val !== 'bar' ? 'column' : kind, chart.barGrouping ?? chart.lineGrouping ?? chart.areaGrouping);
  if (!found || !type) return null;
  return {
    name: allOf(anchor, 'cNvPr')[0]?.attributes.name ?? '', type, title: chart.title ?? '', ...found, ...placeOf(anchor, file, sheet),
    legend: { visible: Boolean(chart.legend), position: LEGEND_SIDES[chart.legend || 'right'] ?? 'Right' },
    seriesColors: elements.map((series) => {
      const color = allOf(childOf(childOf(series, 'spPr'), 'solidFill'), 'srgbClr')[0]?.attributes.val;
      return color ? `#${color.toUpperCase()}` : null;
    }),
  };
}

function placeOf(anchor: XmlElement, file: Pick<WorkbookFile, 'defaultFont'>, sheet: SheetFile): Pick<ChartFile, 'left' | 'top' | 'width' | 'height'> {
  const grid = gridOf(file, sheet);
  const points = (emu: string | undefined) => Number(emu ?? 0) / EMU_A_POINT;
  const from = childOf(anchor, 'from');
  const position = childOf(anchor, 'pos');
  const start = from ? grid.pointsOf(spotOf(from)) : { left: points(position?.attributes.x), top: points(position?.attributes.y) };
  const to = childOf(anchor, 'to');
  const extent = childOf(anchor, 'ext');
  const end = to ? grid.pointsOf(spotOf(to)) : { left: start.left + points(extent?.attributes.cx), top: start.top + points(extent?.attributes.cy) };
  const round = (value: number) => Math.round(value * 100) / 100;
  return { left: round(start.left), top: round(start.top), width: round(end.left - start.left), height: round(end.top - start.top) };
}

function spotOf(corner: XmlElement): GridSpot {
  const number = (name: string) => Number(childOf(corner, name)?.text ?? 0);
  return { row: number('row'), column: number('col'), down: number('rowOff') / EMU_A_POINT, right: number('colOff') / EMU_A_POINT };
}
