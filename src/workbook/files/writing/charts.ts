import type { SheetChart } from 'hucre';
import { seriesOf } from '../chartSource';
import { shapeOfChartType } from '../chartTypes';
import { gridOf, type GridSpot } from '../placement';
import type { ChartFile, SheetFile, WorkbookFile } from '../workbookFile';
import { escapeXml } from '../xml';

const LEGEND_SIDES = { top: 'top', bottom: 'bottom', left: 'left', right: 'right', corner: 'topRight' } as const;
const LIGHT_GREY = 'D9D9D9';

export function chartToHucre(file: WorkbookFile, sheet: SheetFile, chart: ChartFile): SheetChart {
  const shape = shapeOfChartType(chart.type);
  if (!shape) throw new TypeError(`charts of type ${chart.type} cannot be written`);
  const { from, to } = cornersOf(file, sheet, chart);
  const { kind, grouping } = shape;
  return {
    type: kind,
    ...(chart.title ? { title: chart.title } : { showTitle: false }),
    ...(kind === 'bar' || kind === 'column' ? { barGrouping: grouping as 'stacked', gapWidth: 60 } : {}),
    ...(kind === 'line' ? { lineGrouping: grouping as 'stacked' } : {}),
    ...(kind === 'area' ? { areaGrouping: grouping as 'stacked' } : {}),
    legend: chart.legend.visible ? LEGEND_SIDES[chart.legend.position.toLowerCase() as 'right'] ?? 'right' : false,
    series: seriesOf(chart.source, chart.seriesBy).map((series, place) => ({
      // its reference, in the place of a literal name: `cureChart` makes it one
      name: series.name, values: series.values, categories: series.categories,
      ...(chart.seriesColors[place] ? { color: chart.seriesColors[place].replace('#', '') } : {}),
    })),
    titleFontSize: 12, titleBold: true, titleFontFamily: file.defaultFont.name, legendFontSize: SMALL, legendFontFamily: file.defaultFont.name,
    // bars are counted from the bottom up: reversed, the first row is on top, as in the cells
    axes: {
      x: { ...axisText(file), reverse: kind === 'bar' },
      y: {
        ...axisText(file), gridlines: { major: true }, ...(kind === 'bar' ? { crosses: 'max' as const } : {}),
        ...(grouping === 'percentStacked' ? { numberFormat: { formatCode: '0%' } } : {}),
      },
    },
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
  };
}

const SMALL = 9;

function axisText(file: WorkbookFile): { labelFontSize: number; labelFontFamily: string; majorTickMark: 'none'; minorTickMark: 'none' } {
  return { labelFontSize: SMALL, labelFontFamily: file.defaultFont.name, majorTickMark: 'none', minorTickMark: 'none' };
}

function cornersOf(file: WorkbookFile, sheet: SheetFile, chart: ChartFile): { from: GridSpot; to: GridSpot } {
  const grid = gridOf(file, sheet);
  return { from: grid.spotAt(chart.left, chart.top), to: grid.spotAt(chart.left + chart.width, chart.top + chart.height) };
}

/** Series take their names from cells, and grid lines are light. */
export function cureChart(xml: string): string {
  return xml
    .replace(/<c:tx><c:v>([^<]*)<\/c:v><\/c:tx>/g, '<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>')
    .replace(/<c:majorGridlines\/>/g,
      `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${LIGHT_GREY}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`);
}

const EMU_A_POINT = 12700;

/** Charts by their own names, and to the point between cells. */
export function cureDrawing(xml: string, file: WorkbookFile, sheet: SheetFile): string {
  let place = 0;
  return xml.replace(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor) => {
    const chart = sheet.charts[place++]!;
    const { from, to } = cornersOf(file, sheet, chart);
    return anchor
      .replace(/<xdr:from>[\s\S]*<\/xdr:to>/, spotXml('from', from) + spotXml('to', to))
      .replace(/ name="[^"]*"/, ` name="${escapeXml(chart.name)}"`);
  });
}

function spotXml(tag: string, { row, column, down, right }: GridSpot): string {
  const emu = (points: number) => Math.round(points * EMU_A_POINT);
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${tag}>`;
}
